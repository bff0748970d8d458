import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { decisionsQuery } from '../api/campaign-queries.ts'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord, PetitionStanding, RecordOf } from '../api/shapes.ts'
import { PetitionSection } from '../features/decision/petition-section.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import type { DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework, type Casework } from '../features/records/use-casework.ts'
import { useRecordActs } from '../features/records/use-record-acts.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/decision')

const newest = (one: CaseRecord, other: CaseRecord) => other.at.localeCompare(one.at)

/** How each petition stands where it was sent, what was decided, and what follows from it. */
export function Decision() {
  const { caseId } = route.useParams()
  const standing = useQuery(decisionsQuery(caseId))
  const records = useQuery(recordsQuery(caseId, 'petitions'))
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  if (standing.error ?? records.error) return <ProblemNotice error={standing.error ?? records.error} />
  if (!standing.data || !records.data) return <Waiting for="the decision" />
  const today = dayOf(new Date().toISOString())
  const petitions = records.data.filter((one): one is RecordOf<'petition'> => one.type === 'petition')
  return (
    <>
      <PageOpening title="Decision" sentence={sentenceOf(standing.data)} />
      <RecordDesk
        caseId={caseId} casework={casework} place="On the page of the decision" line={(record) => lineOf(record, casework)}
        adds={petitions.length === 0 ? [] : [{ type: 'status check', kind: 'petitions', words: 'I looked it up', key: 'n' }, { type: 'decision', kind: 'petitions', words: 'Record a decision', key: 'r' }, { type: 'telling', kind: 'petitions', words: 'Someone was told', key: 't' }]}
        sections={[
          { title: 'Looked up', records: records.data.filter(({ type }) => type === 'status check').toSorted(newest) },
          { title: 'Decisions recorded', records: records.data.filter(({ type }) => type === 'decision').toSorted(newest) },
          { title: 'Who was told', records: records.data.filter(({ type }) => type === 'telling').toSorted(newest) },
        ]}
      >
        <p className="quiet" role="status">{acts.happened?.said ?? ''}</p>
        {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
        {standing.data.length === 0 ? <p>No petition is recorded. <Link to="/cases/$caseId/petitions" params={{ caseId }}>Add it among the petitions</Link>; what happens to it then stands here.</p> : null}
        {standing.data.map((one) => <PetitionSection key={one.id} caseId={caseId} standing={one} record={petitions.find(({ id }) => id === one.id)} acts={acts} may={{ petitions: casework.mayWrite('petitions'), letters: casework.mayWrite('log') }} today={today} />)}
      </RecordDesk>
    </>
  )
}

function lineOf(record: CaseRecord, { nameOf }: Casework): DeskLine {
  const words = (field: string, value: string) => recordForms[record.type].fields[field]?.choices?.[value] ?? value
  switch (record.type) {
    case 'status check': return { lead: dateInWords(record.fields.on), title: `${words('says', record.fields.says)}: ${record.fields.where}`, details: [record.fields.words ?? '', nameOf(record.fields.petition)] }
    case 'decision': return { lead: dateInWords(record.fields.on), title: `${words('outcome', record.fields.outcome)}${record.fields.grant === undefined ? '' : `: ${words('grant', record.fields.grant)}`}`, details: [nameOf(record.fields.petition), record.fields.heardFrom === undefined ? '' : `Heard from ${record.fields.heardFrom}`] }
    case 'telling': return { lead: dateInWords(record.fields.on), title: `${record.fields.name ?? words('whom', record.fields.whom)}, ${words('channel', record.fields.channel).toLowerCase()}`, details: [record.fields.note ?? ''] }
    default: return { title: '' }
  }
}

function sentenceOf(standing: readonly PetitionStanding[]): string {
  const [first] = standing
  if (first === undefined) return 'No petition is recorded yet, so nothing can be decided.'
  const { decision, says, asks } = first
  if (decision === undefined) return says
  const left = decision.tell.filter(({ told }) => told.length === 0).length
  return `The ${asks} asked for was ${decision.outcome} on ${dateInWords(decision.on)}; ${left === 0 ? 'everyone who is told was told' : `${left} of ${decision.tell.length} are still to be told`}.`
}
