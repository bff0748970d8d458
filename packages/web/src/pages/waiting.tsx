import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { waitingWorkQuery, type WaitingWork } from '../api/arrival-queries.ts'
import { api } from '../api/client.ts'
import look from '../features/docket/docket-page.module.css'
import { AskFirst } from '../features/page/ask-first.tsx'
import { InSlices } from '../features/page/in-slices.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import lines from '../features/people/people.module.css'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { instantInWords } from '../features/words/instant-in-words.ts'
import { ReadingOfPaper } from '../features/work/reading-of-paper.tsx'
import { standingInWords, workInWords, workSentence } from '../features/work/work-words.ts'

/** What was asked for and is done later: what waits, what runs, and what was given up, with what to do about it. */
export function WaitingWorkPage() {
  const work = useQuery(waitingWorkQuery)
  const acts = useActsOn(['waiting work'], ['case'])
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {work.error ? <ProblemNotice error={work.error} /> : work.data === undefined ? <Waiting for="the work" /> : (
        <>
          <PageOpening title="Work waiting" sentence={workSentence(work.data)} />
          {work.data.length === 0 ? <p className="quiet">Papers that are added are read here in their turn, one or two at a time, also after a restart. Administrators see the work of the office, and counsel that of their cases.</p> : (
            <InSlices all={work.data} of="work" each={25}>{(some) => <ul className={lines.people} aria-label="Work waiting">{some.map((one) => <Line key={one.id} work={one} acts={acts} />)}</ul>}</InSlices>
          )}
          {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
          <p className={lines.happened} role="status">{acts.said}</p>
        </>
      )}
    </main>
  )
}

function Line({ work, acts }: { readonly work: WaitingWork; readonly acts: ReturnType<typeof useActsOn> }) {
  const at = { params: { path: { job: work.id } } }
  const what = workInWords(work)
  const where = work.what === 'send mail' ? 'to somebody who asked for it' : work.what === 'send to supporter' ? 'through the office’s mail server' : work.what === 'send webhook' ? 'which the office chose' : work.case === undefined ? 'in a case of the office' : work.case.title
  return (
    <li className={work.state === 'given up' ? lines.standing : undefined}>
      <p><strong>{what}</strong>, {work.case === undefined ? where : <Link to="/cases/$caseId/papers" params={{ caseId: work.case.id }}>{where}</Link>}. {standingInWords(work, new Date().toISOString())}</p>
      <p className={lines.when}>asked for by {work.by}, {instantInWords(work.since)}{work.office === '' ? '' : `; ${work.office}`}</p>
      {work.case === undefined || work.arrival === undefined ? null : <ReadingOfPaper caseId={work.case.id} arrival={work.arrival} acts={acts} />}
      {!work.manages || work.state === 'running' ? null : (
        <div className={`${lines.acts} screen-only`}>
          {work.state === 'given up' ? <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/work/{job}/again', at), 'It waits for its turn again.')}>Try again<span className="out-of-sight">: {what}, {where}</span></KeyedButton> : null}
          <AskFirst question="The paper stays, and can be read again from the page of its case." does="Discard the work" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/work/{job}', at), 'It was discarded; the paper stays.')}>Discard<span className="out-of-sight">: {what}, {where}</span></AskFirst>
        </div>
      )}
    </li>
  )
}
