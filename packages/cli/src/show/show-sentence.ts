import { monthsInWords, rangeInWords, termInWords } from '@lenity/casefile'
import type { Finding, Need, RunReading, SentenceRun, StepChange, Term } from '@lenity/law'
import type { SentencePage } from '../verbs/compare.ts'
import { alignTable } from './align-table.ts'
import { longDate } from './long-date.ts'
import { showNeeds } from './show-needs.ts'
import { indent } from './wrap.ts'

/** Then and now as a person reads it: the sentence that answers, each run, what changed between them, and what is missing. */
export function showSentence(page: SentencePage, headline?: string): string {
  const { found, then, sameOffense, sameConduct, changes } = page.thenAndNow
  const runs = [found, then, sameOffense, sameConduct]
  const parts = [indent(headline ?? `${opening(found, then)}; ${lastReading(sameOffense)} today${served(page)}.`, '')]
  for (const run of runs) parts.push(showRun(run))
  for (const [title, steps] of [['Same offense, sentenced today', changes.sameOffense], ['Same conduct, committed and sentenced today', changes.sameConduct]] as const) {
    const changed = steps.filter((step) => !step.same && !(step.then === undefined && step.now === 'none'))
    if (changed.length > 0) parts.push(`${title}: what changed\n${showChanges(changed)}`)
  }
  const needs = runs.flatMap((run) => run.readings.flatMap((reading) => [...needsOf(reading.statutory), ...needsOf(reading.guideline)]).concat((run as { needs?: readonly Need[] }).needs ?? []))
  if (needs.length > 0) parts.push(`Missing\n${showNeeds(needs)}`)
  parts.push(`Computed for ${longDate(page.on)}.`)
  return parts.join('\n\n')
}

function opening(found: SentenceRun, then: SentenceRun): string {
  const year = then.sentencedOn?.slice(0, 4)
  const range = rangeOf(found.readings.at(-1)) ?? rangeOf(then.readings.at(-1))
  return `${range === undefined ? 'What the court found is not known' : `${capital(range)} then`}${year === undefined ? '' : ` (${year})`}`
}

const lastReading = (run: SentenceRun): string => rangeOf(run.readings.at(-1)) ?? 'it cannot be said what'

function rangeOf(reading: RunReading | undefined): string | undefined {
  return reading?.guideline.status === 'computed' ? rangeInWords(reading.guideline.value.range) : undefined
}

function served({ timeServed }: SentencePage): string {
  return timeServed?.status === 'computed' ? `; ${monthsInWords(timeServed.value.years * 12 + timeServed.value.months)} served` : ''
}

function showRun(run: SentenceRun): string {
  const days = [run.edition && `manual of ${run.edition.label}`, run.force && `the guidelines ${run.force.word}`, run.sentencedOn && `sentenced ${longDate(run.sentencedOn)}`].filter(Boolean).join(' · ')
  return [capital(run.name), ...(days === '' ? [] : [`  ${days}`]), ...run.readings.map(showReading)].join('\n')
}

function showReading(reading: RunReading): string {
  const rows = [
    ['  guideline', show(reading.guideline, (value) => `${rangeInWords(value.range)}${inYears(value.range)}  level ${value.totalLevel}${value.category === undefined ? '' : `, category ${roman(value.category)}`}`)],
    ['  statute', show(reading.statutory, (value) => `${value.min === 0 ? 'no minimum' : `at least ${termInWords(value.min)}`}, at most ${termInWords(value.max)}  ${value.tier}`)],
  ]
  return `${reading.assuming === undefined ? '' : `${indent(`If ${reading.assuming}:`, '  ')}\n`}${alignTable(rows)}`
}

function show<T>(finding: Finding<T>, words: (value: T) => string): string {
  const verified = finding.verifiedThrough === undefined ? '' : ` (last verified on ${longDate(finding.verifiedThrough)})`
  switch (finding.status) {
    case 'computed': return words(finding.value) + verified
    case 'cannot say': return `cannot say without ${some([...new Set(finding.needs.map((need) => need.label))])}`
    case 'not encoded': return `not encoded: ${finding.gaps.map((gap) => `${gap.of}, ${gap.why}`).join('; ')}`
    case 'out of scope': return `${finding.why}. ${finding.instead}`
  }
}

function showChanges(steps: readonly StepChange[]): string {
  return alignTable([['  step', 'then', 'now', 'rule'], ...steps.map((step) => [`  ${step.id}`, step.then ?? '–', step.now ?? '–', step.rule])])
}

const needsOf = (finding: Finding<unknown>): readonly Need[] => (finding.status === 'cannot say' ? finding.needs : [])
const some = (labels: readonly string[]): string => (labels.length <= 4 ? labels.join(', ') : `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more`)
const roman = (category: number): string => ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][category] ?? String(category)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const months = (term: Term): string => (term === 'life' ? 'life' : monthsInWords(term))

function inYears([low, high]: readonly [Term, Term]): string {
  return low === 'life' ? '' : ` (${months(low)} to ${months(high)})`
}
