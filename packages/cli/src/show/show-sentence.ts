import { dateInWords, monthsInWords, rangeInWords, termInWords } from '@lenity/casefile'
import { describeTime, type CivilDate, type Finding, type MeasuredTime, type Need, type RunReading, type SentenceRun, type StepChange, type Term, type ThenAndNow } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { showNeeds } from './show-needs.ts'
import { indent } from './wrap.ts'

/** The answer of `GET /api/cases/{case}/sentence`, which a file of facts gives as well. */
export interface SentencePage {
  readonly on: CivilDate
  readonly thenAndNow: ThenAndNow
  readonly timeServed: Finding<MeasuredTime>
}

/** Then and now as a person reads it: the sentence that answers, each run, what changed between them, and what is missing. */
export function showSentence(page: SentencePage, headline: string): string {
  const { found, then, sameOffense, sameConduct, changes } = page.thenAndNow
  const runs = [found, then, sameOffense, sameConduct]
  const parts = [indent(headline, '')]
  for (const run of runs) parts.push(showRun(run))
  const [offense, conduct] = [changed(changes.sameOffense), changed(changes.sameConduct)]
  const alike = JSON.stringify(offense) === JSON.stringify(conduct)
  for (const [title, steps] of [[alike ? 'Sentenced today, by either reading' : 'Same offense, sentenced today', offense], ['Same conduct, committed and sentenced today', alike ? [] : conduct]] as const) {
    if (steps.length > 0) parts.push(`${title}: what changed\n${showChanges(steps)}`)
  }
  const needs = runs.flatMap((run) => run.readings.flatMap((reading) => [...needsOf(reading.statutory), ...needsOf(reading.guideline)]).concat(run.needs))
  if (needs.length > 0) parts.push(`Missing\n${showNeeds(needs)}`)
  const { timeServed } = page
  parts.push(indent(`Computed for ${dateInWords(page.on)}${timeServed.status === 'computed' ? `; ${describeTime(timeServed.value)} served through that day` : ''}.`, ''))
  return parts.join('\n\n')
}

function showRun(run: SentenceRun): string {
  const days = [run.edition && `manual of ${run.edition.label}`, run.force && `the guidelines ${run.force.word}`, run.sentencedOn && `sentenced ${dateInWords(run.sentencedOn)}`].filter(Boolean).join(' · ')
  return [capital(run.name), ...(days === '' ? [] : [indent(days, '  ')]), ...run.readings.map(showReading)].join('\n')
}

function showReading(reading: RunReading): string {
  const rows = [
    ['  guideline', show(reading.guideline, (value) => `${rangeInWords(value.range)}${inYears(value.range)}${value.consecutiveMonths === undefined ? '' : `, then ${termInWords(value.consecutiveMonths)} for the firearm counts`}; level ${value.totalLevel}${value.category === undefined ? '' : `, category ${roman(value.category)}`}`)],
    ['  statute', show(reading.statutory, (value) => `${value.minDays !== undefined ? `at least ${value.minDays} days` : value.min === 0 ? 'no minimum' : `at least ${termInWords(value.min)}`}, at most ${termInWords(value.max)}; ${value.tier}`)],
  ]
  return `${reading.assuming === undefined ? '' : `${indent(`If ${reading.assuming}:`, '  ')}\n`}${alignTable(rows)}`
}

function show<T>(finding: Finding<T>, words: (value: T) => string): string {
  const verified = finding.verifiedThrough === undefined ? '' : ` (last verified on ${dateInWords(finding.verifiedThrough)})`
  switch (finding.status) {
    case 'computed': return words(finding.value) + verified
    case 'cannot say': return `cannot say without ${some([...new Set(finding.needs.map((need) => need.label))])}`
    case 'not encoded': return `not encoded: ${finding.gaps.map((gap) => `${gap.of}, ${gap.why}`).join('; ')}`
    case 'out of scope': return `${finding.why}. ${finding.instead}`
  }
}

function changed(steps: readonly StepChange[]): readonly StepChange[] {
  return steps.filter((step) => !step.same && !(step.then === undefined && step.now === 'none'))
}

function showChanges(steps: readonly StepChange[]): string {
  return alignTable([['  rule', 'then', 'now'], ...steps.map((step) => [`  ${step.rule}${step.rule.includes(step.id) || !/\d/.test(step.id) ? '' : ` (${step.id})`}`, step.then ?? '–', step.now ?? '–'])])
}

const needsOf = (finding: Finding<unknown>): readonly Need[] => (finding.status === 'cannot say' ? finding.needs : [])
const some = (labels: readonly string[]): string => (labels.length <= 4 ? labels.join(', ') : `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more`)
const roman = (category: number): string => ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][category] ?? String(category)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const months = (term: Term): string => (term === 'life' ? 'life' : monthsInWords(term))

function inYears([low, high]: readonly [Term, Term]): string {
  return low === 'life' ? '' : ` (${months(low)} to ${months(high)})`
}
