import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dueInCaseQuery } from '../../api/casework-queries.ts'

/** How much of a case is overdue, on each of its pages; nothing when nothing is. */
export function OverdueNote({ caseId, className }: { readonly caseId: string; readonly className: string | undefined }) {
  const { data } = useQuery(dueInCaseQuery(caseId))
  const late = data?.due.filter((one) => one.on < data.today).length ?? 0
  return late === 0 ? null : <p className={className}><Link to="/cases/$caseId/tasks" params={{ caseId }}>{late} overdue</Link></p>
}
