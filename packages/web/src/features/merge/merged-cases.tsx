import { useQuery } from '@tanstack/react-query'
import { mergesQuery } from '../../api/merge-queries.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf } from '../words/instant-in-words.ts'

/** The cases that went into this one. */
export function MergedCases({ caseId }: { readonly caseId: string }) {
  const merges = useQuery(mergesQuery(caseId))
  return <ul>{(merges.data ?? []).map(({ id, title, by, at, why }) => <li key={id}>“{title}” went into this case on {dateInWords(dayOf(at))}, by {by}: {why}</li>)}</ul>
}
