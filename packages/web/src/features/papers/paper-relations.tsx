import { Link } from '@tanstack/react-router'
import type { PaperSummary } from '../../api/shapes.ts'
import type { PaperRelations as Relations } from '../../api/relation-queries.ts'
import look from './papers-table.module.css'
import { relationsInWords } from './relation-words.ts'

/** What a paper has to do with others of the case. Of a file that holds several papers it is said at the first of them. */
export function PaperRelations({ caseId, paper, papers, relations }: { readonly caseId: string; readonly paper: PaperSummary; readonly papers: readonly PaperSummary[]; readonly relations: Relations | undefined }) {
  if (relations === undefined || (paper.partOf?.first ?? 1) !== 1) return null
  return relationsInWords(paper.partOf?.paper ?? paper.id, relations).map(({ other, before, after }) => {
    const there = papers.find(({ id, partOf }) => id === other || partOf?.paper === other)
    return <p key={`${before} ${other}`} className={look.relation}>{before}<Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: other }}>{there?.partOf?.name ?? there?.name ?? 'another paper'}</Link>{after}</p>
  })
}
