import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { RecordOf } from '../api/shapes.ts'
import { finishOfMeeting, lineOfMeeting, meetingsSentence } from '../features/meetings/meeting-lines.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/meetings')

/** Meetings, calls and visits that are planned or were held, and what was agreed in each. */
export function Meetings() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const log = useQuery(recordsQuery(caseId, 'log'))
  if (log.error) return <ProblemNotice error={log.error} />
  if (!log.data) return <Waiting for="the meetings" />
  const today = dayOf(new Date().toISOString())
  const meetings = log.data.filter((one): one is RecordOf<'meeting'> => one.type === 'meeting').toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)))
  return (
    <>
      <PageOpening title="Meetings" sentence={meetingsSentence(meetings, today)} />
      {meetings.every(held) ? null : (
        <Section title="To take along">
          <ul className={lines.people}>{meetings.filter((one) => !held(one)).map(({ id, fields }) => <li key={id}><Link to="/cases/$caseId/meetings/$meeting" params={{ caseId, meeting: id }}>The page for “{fields.title}”</Link> <span className={lines.when}>{dateInWords(fields.on)}</span></li>)}</ul>
        </Section>
      )}
      <RecordDesk
        caseId={caseId} casework={casework} place="Among the meetings" line={(record) => lineOfMeeting(record, casework.nameOf, today)} finish={(record) => finishOfMeeting(record, today)}
        adds={[{ type: 'meeting', kind: 'log', words: 'Plan a meeting or a call', key: 'n' }]}
        sections={[
          { title: 'To come', records: meetings.filter((one) => !held(one)), ...(meetings.length === 0 ? { empty: 'No meeting is planned. Its page is made of the case: what to say, what is asked, what not to talk about.' } : {}) },
          { title: 'Held', records: meetings.filter(held).toReversed() },
        ]}
      />
    </>
  )
}

function held({ fields }: RecordOf<'meeting'>): boolean {
  return fields.doneOn !== undefined
}

function whenOf({ fields }: RecordOf<'meeting'>): string {
  return `${fields.on} ${fields.at ?? ''}`
}
