import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { docketQuery } from '../api/queries.ts'
import look from '../features/docket/docket-page.module.css'
import { docketSentence } from '../features/docket/docket-sentence.ts'
import { DocketTable } from '../features/docket/docket-table.tsx'
import { HowItGoes } from '../features/docket/how-it-goes.tsx'
import { OpenCase } from '../features/docket/open-case.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

export function Docket() {
  const docket = useQuery(docketQuery)
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {docket.error ? <ProblemNotice error={docket.error} /> : docket.data === undefined ? <Waiting for="the docket" /> : (
        <>
          <PageOpening title="Docket" sentence={docketSentence(docket.data)} />
          {docket.data.length === 0 ? <HowItGoes /> : <DocketTable cases={docket.data} />}
          <OpenCase />
          <p className="screen-only"><Link to="/intake">Requests for help</Link> <span className="quiet">from people who are not in a case yet: the queue, the form and the public link</span></p>
        </>
      )}
    </main>
  )
}
