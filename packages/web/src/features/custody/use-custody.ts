import { parseCivilDate, type CaseFacts, type DaysOfCustody } from '@lenity/law'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { caseFactsQuery } from '../../api/queries.ts'

/** The days of the custody, computed here once the law for it has come. */
export function useCustody(caseId: string): { readonly timeline: DaysOfCustody | undefined; readonly error: unknown } {
  const facts = useQuery(caseFactsQuery(caseId))
  const law = useQuery({ queryKey: ['engine', 'custody'], queryFn: () => import('./engine.ts'), staleTime: Infinity })
  const timeline = useMemo(() => {
    const day = facts.data ? parseCivilDate(facts.data.on) : undefined
    return facts.data && law.data && day !== undefined ? law.data.daysOfCustody(facts.data.caseFacts as unknown as CaseFacts, day) : undefined
  }, [facts.data, law.data])
  return { timeline, error: facts.error ?? law.error }
}
