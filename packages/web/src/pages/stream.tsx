import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { streamQuery } from '../api/campaign-queries.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { useRecordActs } from '../features/records/use-record-acts.ts'
import { CallPlan } from '../features/stream/call-plan.tsx'
import { QuickEntry } from '../features/stream/quick-entry.tsx'
import { streamSentence } from '../features/stream/stream-sentence.ts'
import { StreamList } from '../features/stream/stream-list.tsx'
import lines from '../features/people/people.module.css'

const route = getRouteApi('/signed-in/cases/$caseId/stream')

/** The case as one stream: what happened, whom to call next, and a place to write down the call that just ended. */
export function Stream() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  const all = useQuery(streamQuery(caseId, { kinds: [], contact: '', find: '' }))
  if (all.error) return <ProblemNotice error={all.error} />
  if (!all.data) return <Waiting for="the stream" />
  return (
    <>
      <PageOpening title="The stream" sentence={streamSentence(all.data.entries, all.data.today)} />
      {casework.mayWrite('log') ? <QuickEntry casework={casework} acts={acts} /> : null}
      <p className={lines.happened} role="status">{acts.happened === undefined ? '' : <>{acts.happened.said} {acts.happened.undo === undefined ? null : <button type="button" onClick={acts.undo}>Undo</button>}</>}</p>
      {casework.maySeeAll('contacts') && casework.maySeeAll('log') ? <CallPlan caseId={caseId} /> : null}
      <StreamList caseId={caseId} contacts={casework.offered.contactIds} />
    </>
  )
}
