import { Link } from '@tanstack/react-router'
import look from './papers-table.module.css'
import type { PaperSummary } from '../../api/shapes.ts'

/** The files that seem to hold several papers and of which nobody has said yet that the cuts are right. */
export function CutsWaiting({ caseId, papers }: { readonly caseId: string; readonly papers: readonly PaperSummary[] }) {
  const files = [...new Map(papers.flatMap(({ partOf }) => (partOf === undefined || partOf.accepted ? [] : [[partOf.paper, partOf.name] as const])))]
  if (files.length === 0) return null
  return (
    <p className={look.care}>
      {files.length === 1 ? 'One file seems to hold several papers. Say whether it is cut rightly: ' : `${files.length} files seem to hold several papers. Say whether they are cut rightly: `}
      {files.map(([paper, name], i) => <span key={paper}>{i === 0 ? '' : ', '}<Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }}>{name}</Link></span>)}.
    </p>
  )
}
