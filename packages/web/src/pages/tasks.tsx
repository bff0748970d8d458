import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { dueInCaseQuery, recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord } from '../api/shapes.ts'
import { DueCalendar } from '../features/due/due-calendar.tsx'
import { dueSentence, groupDue } from '../features/due/group-due.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import type { DeskFinish, DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dueInWords } from '../features/words/day-distance.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/tasks')

/** What is to be done in a case, by when and by whom; as a list and as a month. */
export function Tasks() {
  const { caseId } = route.useParams()
  const records = useQuery(recordsQuery(caseId, 'tasks'))
  const due = useQuery(dueInCaseQuery(caseId))
  const casework = useCasework(caseId)
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for="the tasks" />
  const today = due.data?.today ?? dayOf(new Date().toISOString())
  const [labels, work] = [records.data.filter(({ type }) => type === 'label'), records.data.filter(({ type }) => type === 'task' || type === 'deadline')]
  const open = work.filter((one) => doneOn(one) === undefined)
  const dated = open.filter((one) => dayDue(one) !== undefined)
  const finished = work.filter((one) => doneOn(one) !== undefined).toSorted((one, other) => (doneOn(other) ?? '').localeCompare(doneOn(one) ?? ''))
  const inCase = due.data?.due ?? []
  const line = (record: CaseRecord): DeskLine => {
    const [day, done] = [dayDue(record), doneOn(record)]
    const forWhom = record.type === 'task' && record.fields.assignedTo !== undefined ? `For ${casework.nameOf(record.fields.assignedTo)}` : ''
    return {
      lead: done !== undefined ? `done ${dateInWords(done)}` : day === undefined ? '' : dateInWords(day),
      title: 'title' in record.fields ? record.fields.title : 'label' in record.fields ? record.fields.label : '',
      details: [record.type === 'deadline' ? `Deadline: ${record.fields.basis}` : forWhom],
      mark: done !== undefined || day === undefined ? undefined : { words: dueInWords(day, today), urgent: day < today },
      settled: done !== undefined,
    }
  }
  return (
    <>
      <PageOpening title="Tasks and deadlines" sentence={work.length === 0 ? 'Nothing to do is written down yet: begin with the deadlines nobody may miss.' : `${dueSentence(dated.map((one) => dayDue(one) ?? ''), today)}${dated.length < open.length ? ` ${undated(open.length - dated.length)}` : ''}`} />
      <RecordDesk
        caseId={caseId} casework={casework} place="In the tasks" line={line} finish={(record) => finishOf(record, today)}
        adds={[{ type: 'task', kind: 'tasks', words: 'Add a task', key: 'n' }, { type: 'deadline', kind: 'tasks', words: 'Add a deadline', key: 'm' }, { type: 'label', kind: 'tasks', words: 'Add a label', key: 't' }]}
        sections={[
          ...groupDue(dated, (one) => dayDue(one) ?? '', today).map(({ title, items }) => ({ title, records: items })),
          { title: 'No day set', records: open.filter((one) => dayDue(one) === undefined) },
          { title: 'Done', records: finished },
          { title: 'Labels', records: labels },
        ]}
      />
      <Section title="Calendar"><DueCalendar due={inCase} today={today} withCase={false} /></Section>
    </>
  )
}

function dayDue(record: CaseRecord): string | undefined {
  return record.type === 'task' ? record.fields.dueOn : record.type === 'deadline' ? record.fields.on : undefined
}

function doneOn(record: CaseRecord): string | undefined {
  return record.type === 'task' || record.type === 'deadline' ? record.fields.doneOn : undefined
}

function finishOf(record: CaseRecord, today: string): DeskFinish | undefined {
  if (record.type === 'label') return undefined
  if (doneOn(record) === undefined) return { words: record.type === 'deadline' ? 'Met' : 'Done', said: 'Done.', fields: { ...record.fields, doneOn: today } }
  const { doneOn: _, ...fields } = record.fields as Readonly<Record<string, unknown>>
  return { words: 'Not done after all', said: 'Open again.', fields }
}

function undated(n: number): string {
  return n === 1 ? 'One more has no day set.' : `${n} more have no day set.`
}
