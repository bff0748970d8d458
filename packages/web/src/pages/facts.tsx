import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { factsQuery, meQuery, papersQuery } from '../api/queries.ts'
import { FactsDesk } from '../features/facts/facts-desk.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/facts')

/** The facts of a case beside the paper they came from. */
export function Facts() {
  const { caseId } = route.useParams()
  const { fact } = route.useSearch()
  const facts = useQuery(factsQuery(caseId))
  const papers = useQuery(papersQuery(caseId))
  const me = useQuery(meQuery)
  const error = facts.error ?? papers.error
  if (error) return <ProblemNotice error={error} />
  if (!facts.data || !papers.data) return <Waiting for="the facts" />
  return <FactsDesk key={caseId} caseId={caseId} facts={facts.data} papers={papers.data} signer={me.data?.name ?? ''} first={fact} />
}
