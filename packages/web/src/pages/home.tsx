import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { wayHomeAddress } from '../api/addresses.ts'
import { wayHomeQuery } from '../api/campaign-queries.ts'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord, WayHome } from '../api/shapes.ts'
import { SaidWithSources } from '../features/decision/said-with-sources.tsx'
import look from '../features/home/home.module.css'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import type { DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework } from '../features/records/use-casework.ts'
import { useRecordActs } from '../features/records/use-record-acts.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/home')
const hours = { 'before': 'Before the gate', 'day 1': 'The first day', 'day 2': 'The second day', 'day 3': 'The third day' } as const

/** The way home: the plan as a checklist, the first three days, supervision explained, the days that follow, and how it went. */
export function Home() {
  const { caseId } = route.useParams()
  const home = useQuery(wayHomeQuery(caseId))
  const plan = useQuery(recordsQuery(caseId, 'plan'))
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  if (home.error ?? plan.error) return <ProblemNotice error={home.error ?? plan.error} />
  if (!home.data || !plan.data) return <Waiting for="the way home" />
  const { steps, first, days, conditions, mayVary, confirmed, releasedOn } = home.data
  const may = casework.mayWrite('plan')
  const told = plan.data.filter(({ type }) => type === 'after release').toSorted((one, other) => other.at.localeCompare(one.at))
  return (
    <>
      <PageOpening title="Home" sentence={sentenceOf(home.data)} />
      <RecordDesk caseId={caseId} casework={casework} place="On the page of the way home" line={lineOf} adds={[{ type: 'after release', kind: 'plan', words: 'Write down how it went', key: 'n' }]} sections={[{ title: 'How it went', records: told }]}>
        <p className={look.papers}>The paper to take along: <a href={wayHomeAddress(caseId, 'en')} target="_blank" rel="noreferrer">in English</a> <a href={wayHomeAddress(caseId, 'es')} target="_blank" rel="noreferrer">in Spanish</a></p>
        <p className="quiet" role="status">{acts.happened?.said ?? ''}</p>
        {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
        <Section title="The plan, as a checklist">
          {steps.length === 0 ? <p>Nothing is planned yet.</p> : <ul className={look.first}>{steps.map(({ id, what, who, by, doneOn }) => <li key={id}><span>{doneOn === undefined ? '☐' : '☑'} {what}<span className={look.hours}>{[who === undefined ? 'Nobody sees to it yet' : `${who} sees to it`, doneOn !== undefined ? `ready ${dateInWords(doneOn)}` : by === undefined ? 'no day set' : `by ${dateInWords(by)}`].join('; ')}</span></span></li>)}</ul>}
          <p className="screen-only"><Link to="/cases/$caseId/plan" params={{ caseId }}>Change it in the release plan</Link></p>
        </Section>
        <Section title="The first 72 hours">
          <ul className={look.first}>{first.map(({ id, hours: when, area, en, planned }) => (
            <li key={id}>
              <span>{en}<span className={look.hours}>{hours[when]}{planned ? '; in the plan' : ''}</span></span>
              {may && !planned ? <span className="screen-only"><KeyedButton aria-label={`Put it into the plan: ${en}`} disabled={acts.busy} onClick={() => void acts.add('release step', { area, what: en }).catch(() => undefined)}>Put it into the plan</KeyedButton></span> : null}
            </li>
          ))}</ul>
          <p className="quiet">The house’s own list; that one reports within 72 hours stands among the conditions below.</p>
        </Section>
        <Section title="The days that follow">
          {confirmed || releasedOn === undefined ? null : <p><strong>They rest on facts that nobody has confirmed yet, and are not on the paper.</strong></p>}
          <ul className={look.days}>{days.map((day) => <li key={day.id}><SaidWithSources said={day} /></li>)}</ul>
        </Section>
        <Section title="Supervision in plain words">
          <p>The judgment counts, and may have other words and special conditions; so does a grant of clemency that changed or ended supervision. Read them. Two conditions that only some convictions bring, U.S.S.G. 5D1.3(a)(3) and (a)(7), are not here.</p>
          {(['mandatory', 'standard'] as const).map((kind) => (
            <div key={kind}>
              <h3 className={look.kind}>{kind === 'mandatory' ? 'What every court must set' : 'What courts set as a rule, and may change or leave out'}</h3>
              {kind === 'standard' ? <SaidWithSources said={{ says: 'None of these is sure before the judgment says so.', sources: [mayVary] }} /> : null}
              <ul className={look.conditions}>{conditions.filter(({ is }) => is === kind).map(({ id, en, source, onPaper }) => <li key={id}><SaidWithSources said={{ says: onPaper ? en : `${en} (Not on the paper: say it in person.)`, sources: [source] }} /></li>)}</ul>
            </div>
          ))}
        </Section>
      </RecordDesk>
    </>
  )
}

const said = (field: string, value: string) => recordForms['after release'].fields[field]?.choices?.[value] ?? value

function lineOf(record: CaseRecord): DeskLine {
  if (record.type !== 'after release') return { title: '' }
  const { on, what, words, consent } = record.fields
  return { lead: dateInWords(on), title: said('what', what), details: [words, said('consent', consent)] }
}

function sentenceOf({ releasedOn, steps }: WayHome): string {
  const ready = steps.filter(({ doneOn }) => doneOn !== undefined).length
  const nobody = steps.filter(({ who, doneOn }) => who === undefined && doneOn === undefined).length
  const plan = steps.length === 0 ? 'nothing is planned yet' : `${ready} of ${steps.length} steps are ready${nobody === 0 ? '' : `, and nobody sees to ${nobody} of them`}`
  return releasedOn === undefined ? `The day of release is not known; ${plan}.` : `Released on ${dateInWords(releasedOn)}; ${plan}.`
}
