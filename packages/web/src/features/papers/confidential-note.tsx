import { paperKinds } from '@lenity/law'
import { Link } from '@tanstack/react-router'
import type { PaperSummary } from '../../api/shapes.ts'
import look from './papers-table.module.css'

/** Said of a presentence report or a statement of reasons, by its kind or by one of its pages; of other papers nothing. */
export function ConfidentialNote({ caseId, paper }: { readonly caseId: string; readonly paper: Pick<PaperSummary, 'kind' | 'holdsConfidential'> }) {
  if (paper.holdsConfidential !== true && paperKinds[paper.kind.kind as keyof typeof paperKinds]?.confidential !== true) return null
  return <p className={look.warning}>Confidential: never into the prison or to the family, and into a packet only under the rule or order counsel records. <Link to="/cases/$caseId/papers-to-get" params={{ caseId }} hash="confidential">Where it may go</Link></p>
}
