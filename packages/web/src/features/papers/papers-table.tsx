import { Link } from '@tanstack/react-router'
import { originalAddress } from '../../api/addresses.ts'
import type { PaperSummary } from '../../api/shapes.ts'
import type { PaperRelations as Relations } from '../../api/relation-queries.ts'
import { PaperRelations } from './paper-relations.tsx'
import look from './papers-table.module.css'
import { SaveLink } from '../confirm/save-link.tsx'

/** A presentence report or a statement of reasons, by its kind or by one of its pages. */
function isConfidential({ kind, holdsConfidential }: PaperSummary): boolean {
  return holdsConfidential === true || ['presentence report', 'statement of reasons'].includes(kind.kind)
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The papers in the order they came: what each was taken for and why, and what to know before relying on it. */
export function PapersTable({ caseId, papers, relations }: { readonly caseId: string; readonly papers: readonly PaperSummary[]; readonly relations?: Relations | undefined }) {
  return (
    <table className={look.papers}>
      <caption className="out-of-sight">The papers of the case</caption>
      <thead><tr><th scope="col">Paper</th><th scope="col">What to know</th><th scope="col" className={look.number}>Pages</th><th scope="col" className={look.number}>Original</th></tr></thead>
      <tbody>
        {papers.map((paper) => (
          <tr key={paper.id}>
            <th scope="row">
              <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper.id }}>{paper.kind.kind}</Link>
              <span>{paper.name}</span>
            </th>
            <td>
              {isConfidential(paper) ? <p className={look.warning}>Confidential: never into the prison or to the family, and into a packet only under the rule or order counsel records. <Link to="/cases/$caseId/papers-to-get" params={{ caseId }} hash="confidential">Where it may go</Link></p> : null}
              <span className={look.why}>{paper.kind.why}</span>
              <PaperRelations caseId={caseId} paper={paper} papers={papers} relations={relations} />
              {paper.warnings.map((warning) => <p key={warning} className={look.warning}>{warning}</p>)}
            </td>
            <td className={look.number} data-heading="Pages">{paper.pageCount}</td>
            <td className={look.number}><SaveLink href={originalAddress(caseId, paper.id)} name={paper.name}>{size(paper.bytes)}</SaveLink></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
