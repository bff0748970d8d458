import { Link } from '@tanstack/react-router'
import type { PetitionStanding, RecordOf } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { Section } from '../page/section.tsx'
import { recordForms } from '../records/record-forms.ts'
import type { RecordActs } from '../records/use-record-acts.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './decision.module.css'
import { SaidWithSources } from './said-with-sources.tsx'
import { WhomToTell } from './whom-to-tell.tsx'

interface PetitionSectionProps {
  readonly caseId: string
  readonly standing: PetitionStanding
  readonly record: RecordOf<'petition'> | undefined
  readonly acts: RecordActs
  readonly may: { readonly petitions: boolean; readonly letters: boolean }
  readonly today: string
}

/** One petition: how it stands and what that means, when to look again, what was decided, what the terms do, who is told, and what can be done next. */
export function PetitionSection({ caseId, standing, record, acts, may, today }: PetitionSectionProps) {
  const { asks, authority, says, meaning, notes, lookOn, lookAgainOn, decision, ways } = standing
  const change = (fields: Partial<RecordOf<'petition'>['fields']>, said: string) => { if (record !== undefined) void acts.change(record, { ...record.fields, ...fields }, { said }).catch(() => undefined) }
  return (
    <Section title={`${recordForms.petition.fields['asks']?.choices?.[asks] ?? asks}: ${authority}`}>
      <div className={look.petition}>
        <p className={look.lead}>{says}</p>
        <SaidWithSources said={meaning} />
        {notes.map((one) => <SaidWithSources key={one.says} said={one} />)}
        {lookOn === undefined && lookAgainOn === undefined ? null : <p>{lookAgainOn === undefined ? 'No day is set to look it up again.' : `It is to be looked up again on ${dateInWords(lookAgainOn)}: that stands among what is due, and in the calendar.`}</p>}
        {may.petitions && record !== undefined && lookOn !== undefined && lookOn !== lookAgainOn ? <p className="screen-only"><KeyedButton loading={acts.busy} onClick={() => change({ lookAgainOn: lookOn }, `It will be due on ${dateInWords(lookOn)}.`)}>Remind us on {dateInWords(lookOn)}</KeyedButton></p> : null}
        {decision === undefined ? null : (
          <>
            <h3>{decision.outcome.charAt(0).toUpperCase() + decision.outcome.slice(1)} on {dateInWords(decision.on)}</h3>
            {decision.recordedAs === undefined ? null : <div><p>The petition is still recorded as {decision.recordedAs}.</p>{may.petitions && record !== undefined ? <p className={`${look.acts} screen-only`}><KeyedButton variant="filled" loading={acts.busy} onClick={() => change({ status: decision.outcome as RecordOf<'petition'>['fields']['status'], asOf: decision.on, ...(decision.terms === undefined ? {} : { terms: decision.terms }) }, `The petition is recorded as ${decision.outcome}.`)}>Record it as {decision.outcome}</KeyedButton></p> : null}</div>}
            {decision.terms === undefined ? null : <blockquote className={look.terms}>{decision.terms}</blockquote>}
            {decision.conditions === undefined ? null : <><p>Conditions:</p><blockquote className={look.terms}>{decision.conditions}</blockquote></>}
            <p>{decision.warrant === undefined ? 'No paper of the case is named for it: add the warrant or the letter to the papers, and name it in the decision.' : <>It stands in <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: decision.warrant.id }} search={{ page: 1 }}>{decision.warrant.name}</Link>.</>}</p>
            {decision.release === undefined ? null : <Release release={decision.release} />}
            <h3>Who is told, in this order</h3>
            <WhomToTell caseId={caseId} decision={decision} today={today} onLetter={may.letters ? (fields) => void acts.add('letter inside', fields).catch(() => undefined) : undefined} />
          </>
        )}
        {ways.length === 0 ? null : <><h3>What can be done next</h3><ul>{ways.map((one) => <li key={one.says}><SaidWithSources said={one} /></li>)}</ul><p className="screen-only"><Link to="/cases/$caseId/petitions" params={{ caseId }}>What has changed since</Link>, <Link to="/cases/$caseId/doors" params={{ caseId }}>the other doors</Link></p></>}
      </div>
    </Section>
  )
}

function Release({ release: { says, steps, notes } }: { readonly release: NonNullable<NonNullable<PetitionStanding['decision']>['release']> }) {
  return (
    <>
      <h3>What the terms do to the release</h3>
      <p><strong>{says}</strong></p>
      {notes.map((one) => <p key={one}>{one}</p>)}
      {steps.length === 0 ? null : <details className={look.sources}><summary>Each step, with its law</summary>{steps.map(({ rule, change, note, source }) => <p key={rule}>{rule}: {change}{note === undefined ? '' : ` (${note})`}. “{source.quote}” <a href={source.link} target="_blank" rel="noreferrer">{source.cite}</a></p>)}</details>}
    </>
  )
}
