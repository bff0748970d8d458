import { Link } from '@tanstack/react-router'
import type { DueRecord } from '../../api/shapes.ts'
import { sayDue } from './due-in-words.ts'

/** What is due, leading to its page in its case. */
export function DueLink({ due, today, withCase }: { readonly due: DueRecord; readonly today: string; readonly withCase: boolean }) {
  const { title, page, overdue } = sayDue(due, today)
  return <Link to={`/cases/$caseId/${page}`} params={{ caseId: due.caseId }} data-overdue={overdue}>{withCase ? `${due.caseTitle}: ` : ''}{title}</Link>
}
