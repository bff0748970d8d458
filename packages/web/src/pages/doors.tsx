import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { otherDoorsQuery } from '../api/door-queries.ts'
import { byStanding, doorsSentence } from '../features/doors/door-words.ts'
import { OneDoor } from '../features/doors/one-door.tsx'
import { RemedyAnswer } from '../features/doors/remedy-answer.tsx'
import { WardenDays } from '../features/doors/warden-days.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { UnconfirmedNote } from '../features/page/unconfirmed-note.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/doors')

/** The doors beside the petition: whether each is open to this person and why, and the papers for it. */
export function Doors() {
  const { caseId } = route.useParams()
  const seen = useQuery(otherDoorsQuery(caseId))
  if (seen.error) return <ProblemNotice error={seen.error} />
  if (!seen.data) return <Waiting for="the other doors" />
  const { doors, may, ended, unconfirmed } = seen.data
  return (
    <>
      <PageOpening title="Other doors" sentence={doorsSentence(doors)}>
        <p className="quiet">Clemency is not the only way to ask. Each paper is made from what is confirmed now; what was sent of it is kept as it was sent; what could not be said stands beside it. <Link className="screen-only" to="/cases/$caseId/criteria" params={{ caseId }}>Every route, with all its questions</Link></p>
        {may.make ? null : <p className="quiet">The papers are made by counsel on the case.</p>}
        <UnconfirmedNote paths={unconfirmed} />
      </PageOpening>
      {byStanding(doors).map((door) => <OneDoor key={door.id} caseId={caseId} door={door} ended={ended}>{door.id === 'warden' && door.standing !== 'not open' ? <WardenDays caseId={caseId} seen={seen.data} /> : door.id === 'remedy' && may.record && ended === undefined && door.papers.some(({ sent }) => sent.length > 0) ? <RemedyAnswer caseId={caseId} today={seen.data.on} /> : null}</OneDoor>)}
    </>
  )
}
