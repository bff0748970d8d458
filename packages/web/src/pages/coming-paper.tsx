import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { arrivalImageAddress } from '../api/addresses.ts'
import { arrivalPageQuery, arrivalQuery, type Arrival } from '../api/arrival-queries.ts'
import { ArrivalActs } from '../features/papers/arrival-acts.tsx'
import { arrivalInWords, paceInWords } from '../features/papers/arrival-words.ts'
import { PageSheet } from '../features/papers/page-sheet.tsx'
import look from '../features/papers/paper-reader.module.css'
import { SoFar } from '../features/papers/so-far.tsx'
import { PageSteps, usePageWalk } from '../features/papers/page-walk.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { useActsOn } from '../features/people/use-acts-on.ts'

const route = getRouteApi('/signed-in/cases/$caseId/coming/$arrival')

/** A paper that is still being read: its pages that are ready. */
export function ComingPaper() {
  const { caseId, arrival: id } = route.useParams()
  const arrival = useQuery(arrivalQuery(caseId, id))
  const acts = useActsOn(['case', caseId])
  if (arrival.error) return <ProblemNotice error={arrival.error} />
  if (arrival.data === undefined) return <Waiting for="the paper" />
  const { name, state, paper, pages } = arrival.data
  const gone = state === 'read' || state === 'taken out'
  return (
    <>
      <PageOpening title={name === '' ? 'A paper that came' : name} sentence={arrivalInWords(arrival.data)}>
        <p className="screen-only"><Link to="/cases/$caseId/papers" params={{ caseId }}>All papers</Link>{state === 'read' ? <> · <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }}>The paper as it was read</Link></> : null}</p>
        {gone ? null : <p className="quiet">{paceInWords(arrival.data)}</p>}
      </PageOpening>
      {gone ? null : (
        <>
          <ArrivalActs caseId={caseId} arrival={arrival.data} acts={acts} />
          {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
          <p role="status" className="quiet">{acts.said}</p>
          {pages === undefined ? null : <Pages caseId={caseId} arrival={id} pages={pages} soFar={arrival.data.soFar} />}
        </>
      )}
      {gone ? <p role="status" className="quiet">{acts.said}</p> : null}
    </>
  )
}

function Pages({ caseId, arrival, pages, soFar }: { readonly caseId: string; readonly arrival: string; readonly pages: number; readonly soFar: Arrival['soFar'] }) {
  const walk = usePageWalk(1, 1, pages)
  const page = useQuery({ ...arrivalPageQuery(caseId, arrival, walk.number), retry: false, refetchInterval: (query) => (query.state.data === undefined ? 2_000 : false) })
  return (
    <div className={soFar === undefined ? undefined : look.reader}>
      <div className={look.page}>
        <PageSteps walk={walk} from={1} to={pages} origin={page.data?.origin} />
        {page.data !== undefined ? <PageSheet key={walk.number} picture={arrivalImageAddress(caseId, arrival, walk.number)} page={page.data} asText={walk.asText} /> : page.error ? <p>This page is not ready yet. It is shown as soon as it is.</p> : <Waiting for="the page" />}
      </div>
      {soFar === undefined ? null : <SoFar soFar={soFar} pages={pages} go={walk.go} />}
    </div>
  )
}
