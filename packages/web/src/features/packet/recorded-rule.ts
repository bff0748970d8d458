import { useQuery } from '@tanstack/react-query'
import { papersToGetQuery } from '../../api/queries.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { Variant } from './variants.ts'

/** What counsel recorded that lets the confidential papers go with a packet of this kind, as it is cited; undefined while nothing is known. */
export function useRecordedRule(caseId: string, variant: Variant): { readonly asked: boolean; readonly said: string | undefined } {
  const toGet = useQuery({ ...papersToGetQuery(caseId), enabled: variant === 'pardon attorney' })
  const recorded = toGet.data?.confidential.recorded?.find(({ until }) => until === undefined || until >= (toGet.data?.today ?? ''))
  return { asked: variant === 'pardon attorney' && toGet.isPending, said: variant !== 'pardon attorney' || recorded === undefined ? undefined : `${recorded.cite}, ${dateInWords(recorded.on)}` }
}
