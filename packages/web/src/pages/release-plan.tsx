import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord, RecordOf } from '../api/shapes.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import type { DeskFinish, DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { PlanParts } from '../features/release/plan-parts.tsx'
import { useCasework, type Casework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dueInWords } from '../features/words/day-distance.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/plan')
const areas = Object.entries(recordForms['release step'].fields['area']?.choices ?? {})
/** Without these nobody can walk out of the gate to anywhere. */
const first = ['home', 'transport', 'identity papers', 'first 72 hours']

/** The way home: what must be ready in each part of it, who sees to it, and what is ready. */
export function ReleasePlan() {
  const { caseId } = route.useParams()
  const records = useQuery(recordsQuery(caseId, 'plan'))
  const casework = useCasework(caseId)
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for="the release plan" />
  const today = dayOf(new Date().toISOString())
  const steps = records.data.filter((one): one is RecordOf<'release step'> => one.type === 'release step').toSorted((one, other) => (one.fields.by ?? '9').localeCompare(other.fields.by ?? '9') || one.at.localeCompare(other.at))
  return (
    <>
      <PageOpening title="Release plan" sentence={sentenceOf(steps)} />
      <PlanParts caseId={caseId} may={casework.maySeeAll('plan') && casework.maySeeAll('facts')} mayHandOn={casework.maySeeAll('packets')} />
      <RecordDesk
        caseId={caseId} casework={casework} place="In the release plan" line={(record) => lineOf(record, today, casework)} finish={(record) => finishOf(record, today)}
        adds={[{ type: 'release step', kind: 'plan', words: 'Add a step', key: 'n' }]}
        sections={areas.map(([area, title]) => ({ title, records: steps.filter(({ fields }) => fields.area === area), ...(steps.length > 0 && first.includes(area) ? { empty: 'Nothing is planned for this yet.' } : {}) }))}
      />
    </>
  )
}

function lineOf(record: CaseRecord, today: string, { nameOf }: Casework): DeskLine {
  if (record.type !== 'release step') return { title: '' }
  const { what, who, by, promisedIn, letter, doneOn } = record.fields
  return {
    lead: doneOn !== undefined ? `ready ${dateInWords(doneOn)}` : by === undefined ? '' : `by ${dateInWords(by)}`,
    title: what,
    details: [who === undefined ? '' : `${who} sees to it`, letter === undefined ? '' : `Promised in the letter “${nameOf(letter)}”`, promisedIn === undefined ? '' : `Promised in ${promisedIn}`],
    mark: doneOn !== undefined ? { words: 'ready', urgent: false } : by === undefined ? undefined : { words: dueInWords(by, today), urgent: by < today },
    settled: doneOn !== undefined,
  }
}

function finishOf(record: CaseRecord, today: string): DeskFinish | undefined {
  if (record.type !== 'release step') return undefined
  const { doneOn, ...fields } = record.fields
  return doneOn === undefined ? { words: 'Ready', said: 'Ready.', fields: { ...fields, doneOn: today } } : { words: 'Not ready after all', said: 'Open again.', fields }
}

function sentenceOf(steps: readonly RecordOf<'release step'>[]): string {
  if (steps.length === 0) return 'No step of the way home is planned yet: begin with where the person sleeps the first night.'
  const ready = steps.filter(({ fields }) => fields.doneOn !== undefined).length
  const missing = areas.filter(([area]) => first.includes(area) && !steps.some(({ fields }) => fields.area === area)).map(([, name]) => name.toLowerCase())
  const done = ready === steps.length ? (steps.length === 1 ? 'The one step is ready' : `All ${steps.length} steps are ready`) : `${ready} of ${steps.length} steps ready`
  return `${done}${missing.length === 0 ? '' : `; nothing planned yet for: ${missing.join(', ')}`}.`
}
