import { Link } from '@tanstack/react-router'
import { originalAddress } from '../../api/addresses.ts'
import type { PaperSummary } from '../../api/shapes.ts'
import type { PaperRelations as Relations } from '../../api/relation-queries.ts'
import { InSlices } from '../page/in-slices.tsx'
import { PaperRelations } from './paper-relations.tsx'
import { ConfidentialNote } from './confidential-note.tsx'
import look from './papers-table.module.css'
import { SaveLink } from '../confirm/save-link.tsx'

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The papers in the order they came: what each was taken for and why, and what to know before relying on it. */
export function PapersTable({ caseId, papers, relations }: { readonly caseId: string; readonly papers: readonly PaperSummary[]; readonly relations?: Relations | undefined }) {
  return (
    <InSlices all={papers} of="papers">{(some) => <table className={look.papers}>
      <caption className="out-of-sight">The papers of the case</caption>
      <thead><tr><th scope="col">Paper</th><th scope="col">What to know</th><th scope="col" className={look.number}>Pages</th><th scope="col" className={look.number}>Original</th></tr></thead>
      <tbody>
        {some.map((paper) => (
          <tr key={paper.id}>
            <th scope="row">
              <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper.id }}>{paper.kind.kind}</Link>
              <span>{paper.name}</span>
            </th>
            <td>
              <ConfidentialNote caseId={caseId} paper={paper} />
              <span className={look.why}>{paper.kind.why}</span>
              <PaperRelations caseId={caseId} paper={paper} papers={papers} relations={relations} />
              {paper.warnings.map((warning) => <p key={warning} className={look.warning}>{warning}</p>)}
            </td>
            <td className={look.number} data-heading="Pages">{paper.pageCount}</td>
            <td className={look.number}><SaveLink href={originalAddress(caseId, paper.id)} name={paper.name}>{size(paper.bytes)}</SaveLink></td>
          </tr>
        ))}
      </tbody>
    </table>}</InSlices>
  )
}
