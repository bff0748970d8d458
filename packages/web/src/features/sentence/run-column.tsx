import type { TermRange } from '@lenity/law'
import type { GuidelineFinding, RunReading, SentenceRun, StatutoryFinding } from '../../api/shapes.ts'
import { LawSource } from '../sources/law-source.tsx'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { rangeInWords, termInWords } from '../words/term-in-words.ts'
import { roman } from '../words/value-in-words.ts'
import look from './run-column.module.css'

interface RunColumnProps {
  readonly heading: string
  readonly about: string
  readonly run: SentenceRun
}

/** One run: the range it comes to, how it got there, and what it assumes. */
export function RunColumn({ heading, about, run }: RunColumnProps) {
  return (
    <section className={look.column}>
      <h3>{heading}</h3>
      <p className={`quiet small ${look.about}`}>{about}</p>
      {run.readings.length === 0 ? <p className={look.range}>Cannot say</p> : null}
      {run.readings.map((reading, at) => <Reading key={reading.assuming ?? at} reading={reading} number={run.readings.length > 1 ? at + 1 : undefined} />)}
      <dl className={look.facts}>
        {run.sentencedOn === undefined ? null : <div><dt>Sentenced on</dt><dd>{dateInWords(run.sentencedOn)}</dd></div>}
        {run.edition === undefined ? null : (
          <div><dt>Manual</dt><dd>{run.edition.label}: {datesInWords(run.edition.why)}<LawSource source={run.edition.source} /></dd></div>
        )}
        {run.force === undefined ? null : (
          <div><dt>The guidelines</dt><dd>{run.force.word}<LawSource source={run.force.source} /></dd></div>
        )}
      </dl>
    </section>
  )
}

function Reading({ reading, number }: { readonly reading: RunReading; readonly number: number | undefined }) {
  return (
    <div className={look.reading}>
      {number === undefined ? null : <h4>Reading {number}</h4>}
      {reading.assuming === undefined ? null : <p className={look.assuming}>If {reading.assuming}</p>}
      <Guideline finding={reading.guideline} />
      <Statutory finding={reading.statutory} />
    </div>
  )
}

function Guideline({ finding }: { readonly finding: GuidelineFinding }) {
  if (finding.status !== 'computed') return <NotComputed what="guideline range" finding={finding} />
  const { value } = finding
  const cell = value.totalLevel === undefined || value.category === undefined ? 'The court’s own range' : `Level ${value.totalLevel}, category ${roman(value.category)}`
  const moved = rangeInWords(value.tableRange) === rangeInWords(value.range) ? '' : `; ${rangeInWords(value.tableRange)} before the statute moved it`
  return (
    <>
      <p className={look.range}><WithMonths>{rangeInWords(value.range)}</WithMonths></p>
      {value.consecutiveMonths === undefined ? null : <p>then <WithMonths>{termInWords(value.consecutiveMonths)}</WithMonths> for the firearm counts, after it</p>}
      <p>{cell}{moved}</p>
      <Verified through={finding.verifiedThrough} />
    </>
  )
}

function Statutory({ finding }: { readonly finding: StatutoryFinding }) {
  if (finding.status !== 'computed') return <NotComputed what="statutory range" finding={finding} />
  const { min, minDays, max, tier } = finding.value
  const range: TermRange = [min, max]
  return (
    <>
      <p>Statute: <WithMonths>{min === 0 ? `${minDays === undefined ? 'no minimum' : `at least ${minDays} days`}, at most ${termInWords(max)}` : rangeInWords(range)}</WithMonths> <span className="quiet">under {tier}</span></p>
      <Verified through={finding.verifiedThrough} />
    </>
  )
}

function Verified({ through }: { readonly through?: string | undefined }) {
  return through === undefined ? null : <p className="quiet small">Last verified on {dateInWords(through)}</p>
}

function NotComputed({ what, finding }: { readonly what: string; readonly finding: Exclude<GuidelineFinding | StatutoryFinding, { status: 'computed' }> }) {
  switch (finding.status) {
    case 'cannot say':
      return <p><strong>The {what} cannot be said</strong> without {finding.needs.length > 3 ? `${finding.needs.length} facts, listed below` : finding.needs.map((need) => pathInWords(need.path)).join('; ')}.</p>
    case 'not encoded':
      return <p><strong>The {what} is not encoded:</strong> {finding.gaps.map((gap) => `${gap.of} on ${dateInWords(gap.on)}: ${gap.why}`).join('; ')}.</p>
    case 'out of scope':
      return <p><strong>The {what} is outside what this program computes.</strong> {finding.why} {finding.instead}</p>
  }
}
