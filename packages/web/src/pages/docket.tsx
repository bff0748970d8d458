import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { officesQuery } from '../api/people-queries.ts'
import { docketQuery } from '../api/queries.ts'
import look from '../features/docket/docket-page.module.css'
import { docketSentence, guestSentence } from '../features/docket/docket-sentence.ts'
import { DocketTable } from '../features/docket/docket-table.tsx'
import { HowItGoes } from '../features/docket/how-it-goes.tsx'
import { OpenCase } from '../features/docket/open-case.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

export function Docket() {
  const docket = useQuery(docketQuery)
  const offices = useQuery(officesQuery)
  // A guest opens no case: counsel puts them on one.
  const guest = offices.data?.every(({ role }) => role === 'guest') ?? false
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {docket.error ? <ProblemNotice error={docket.error} /> : docket.data === undefined ? <Waiting for="the docket" /> : (
        <>
          <PageOpening title="Docket" sentence={guest ? guestSentence(docket.data.length) : docketSentence(docket.data)} />
          {docket.data.length === 0 ? guest ? null : <HowItGoes /> : <DocketTable cases={docket.data} />}
          {guest ? null : <OpenCase />}
          {guest ? null : <p className="screen-only"><Link to="/intake">Requests for help</Link> <span className="quiet">from people who are not in a case yet: the queue, the form and the public link</span></p>}
        </>
      )}
    </main>
  )
}
