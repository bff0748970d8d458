import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { caseQuery, factsQuery, meQuery, papersQuery } from '../api/queries.ts'
import { ConfirmingDesk } from '../features/confirming/confirming-desk.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/confirm')

/** What papers propose, held against their pages: of one paper, or of the whole case, paper after paper. */
export function Confirm() {
  const { caseId } = route.useParams()
  const { paper } = route.useSearch()
  const facts = useQuery(factsQuery(caseId))
  const papers = useQuery(papersQuery(caseId))
  const stands = useQuery(caseQuery(caseId))
  const me = useQuery(meQuery)
  const error = (facts.data ? null : facts.error) ?? papers.error
  if (error) return <ProblemNotice error={error} />
  if (!facts.data || !papers.data || !stands.data || !me.data) return <Waiting for="the proposals" />
  return (
    <>
      {paper === undefined ? null : <p className="screen-only small"><Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }}>The whole paper</Link> · <Link to="/cases/$caseId/confirm" params={{ caseId }}>Every paper of the case</Link></p>}
      <ConfirmingDesk key={`${caseId} ${paper}`} caseId={caseId} title={stands.data.title} facts={facts.data} papers={papers.data} me={me.data} may={stands.data.header.may} only={paper} />
    </>
  )
}
