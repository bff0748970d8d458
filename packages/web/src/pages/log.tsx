import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord, RecordOf } from '../api/shapes.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import type { DeskFinish, DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { followUpInWords } from '../features/words/day-distance.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/log')

/** Who belongs to a case, and every call, letter and meeting with them. */
export function Log() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const log = useQuery(recordsQuery(caseId, 'log'))
  const contacts = useQuery({ ...recordsQuery(caseId, 'contacts'), enabled: casework.maySee('contacts') })
  if (log.error ?? contacts.error) return <ProblemNotice error={log.error ?? contacts.error} />
  if (!log.data) return <Waiting for="the log" />
  const today = dayOf(new Date().toISOString())
  const said = log.data.filter((one): one is RecordOf<'communication'> => one.type === 'communication').toSorted((one, other) => other.fields.on.localeCompare(one.fields.on) || other.at.localeCompare(one.at))
  const waiting = said.filter(({ fields }) => fields.followUpOn !== undefined).toSorted((one, other) => (one.fields.followUpOn ?? '').localeCompare(other.fields.followUpOn ?? ''))
  const people = (contacts.data ?? []).filter(({ type }) => type === 'contact').toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))
  return (
    <>
      <PageOpening title="Contacts and log" sentence={sentenceOf(said, waiting, today)} />
      <RecordDesk
        caseId={caseId} casework={casework} place="In the log" line={(record) => lineOf(record, today)} finish={followedUp}
        adds={[{ type: 'communication', kind: 'log', words: 'Log a call, letter or meeting', key: 'n' }, { type: 'contact', kind: 'contacts', words: 'Add a contact', key: 'm' }]}
        sections={[
          { title: 'To follow up', records: waiting },
          { title: 'Calls, letters and meetings', records: said.filter((one) => !waiting.includes(one)), ...(said.length === 0 ? { empty: 'Nothing is logged yet. Log each call and letter on the day it happens; what was promised is then never a matter of memory.' } : {}) },
          ...(casework.maySee('contacts') ? [{ title: 'Contacts', records: people, empty: 'Nobody is written down yet: family, trial counsel, the unit manager, whoever has a job or a room waiting.' }] : []),
        ]}
      />
    </>
  )
}

function nameOf(record: CaseRecord): string {
  return record.type === 'contact' ? record.fields.name : ''
}

function lineOf(record: CaseRecord, today: string): DeskLine {
  if (record.type === 'contact') {
    const { name, role, organization, phone, email } = record.fields
    return { title: name, details: [[role, organization].filter(Boolean).join(', '), [phone, email].filter(Boolean).join('; ')] }
  }
  if (record.type !== 'communication') return { title: '' }
  const { channel, direction, on, with: whom, summary, follows, followUpOn, privileged } = record.fields
  const how = recordForms.communication.fields['channel']?.choices?.[channel] ?? channel
  return {
    lead: dateInWords(on),
    title: `${how} ${direction === 'out' ? 'to' : 'from'} ${whom}`,
    details: [privileged ? 'Privileged' : '', summary, follows === undefined ? '' : `Follows: ${follows}`],
    mark: followUpOn === undefined ? undefined : { words: followUpInWords(followUpOn, today), urgent: followUpOn < today },
  }
}

/** Followed up: the day is emptied, and the rest stays as it was said. */
function followedUp(record: CaseRecord): DeskFinish | undefined {
  if (record.type !== 'communication' || record.fields.followUpOn === undefined) return undefined
  const { followUpOn: _, ...fields } = record.fields
  return { words: 'Followed up', said: 'Followed up.', fields }
}

function sentenceOf(said: readonly RecordOf<'communication'>[], waiting: readonly RecordOf<'communication'>[], today: string): string {
  const [last] = said
  if (last === undefined) return 'Nobody was called or written to yet, or nobody wrote it down.'
  const late = waiting.filter(({ fields }) => (fields.followUpOn ?? today) < today).length
  const asks = waiting.length === 0 ? 'nothing waits to be followed up' : `${waiting.length} to follow up${late === 0 ? '' : `, ${late} of them overdue`}`
  return `Last contact on ${dateInWords(last.fields.on)}, with ${last.fields.with}; ${asks}.`
}
