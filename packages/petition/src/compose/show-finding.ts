import type { CivilDate, Finding, Gap, Source, Step } from '@lenity/law'
import { fact, law, openQuestion, type FactUsed, type Sentence } from '../sentence.ts'
import { needOf, type Desk } from './desk.ts'
import { sayNeeds } from './say-needs.ts'
import type { Barred, BarredFact } from './ledger.ts'

/** What of a computation may be printed in this packet. */
export type Shown<T> =
  | { readonly is: 'value'; readonly value: T; readonly sources: readonly Source[]; readonly used: readonly FactUsed[]; readonly steps: readonly Step[]; readonly verifiedThrough: CivilDate | undefined }
  | { readonly is: 'open'; readonly sentences: readonly Sentence[] }
  | { readonly is: 'barred'; readonly because: Barred; /** The facts that bar it, but for sealed ones. */ readonly facts: readonly BarredFact[] }

/** A computation as far as the packet may show it: barred as a whole when one step read a fact that is. */
export function showFinding<T>(desk: Desk, finding: Finding<T>): Shown<T> {
  const read = finding.steps.flatMap((step) => step.read)
  const { barred, used, barredFacts } = desk.ledger.takeRead(read)
  for (const each of desk.ledger.hidden(finding.status === 'cannot say' ? [...read, ...finding.needs.map(({ path }) => path)] : read)) desk.block(each)
  if (barred !== undefined) {
    const facts = barredFacts.filter((each) => each.because !== 'sealed')
    for (const each of facts) desk.block(each)
    return { is: 'barred', because: barred, facts }
  }
  if (finding.status === 'computed') {
    const applied = finding.steps.filter((step) => step.applied)
    return { is: 'value', value: finding.value, sources: distinct(applied.slice(-2).map((step) => step.source)), used, steps: finding.steps, verifiedThrough: finding.verifiedThrough }
  }
  return { is: 'open', sentences: openSentences(desk, finding) }
}

/**
 * What stands in the place of a passage that is left out: the facts still to be confirmed, by name. Where the reason is one that must
 * not be told apart (confidential, sealed), the same words for all.
 */
export function sayHeldBack(desk: Desk, what: string, shown: { readonly because: Barred; readonly facts: readonly BarredFact[] }): Sentence {
  const needs = shown.because === 'not confirmed' ? shown.facts.flatMap(({ path }) => needOf(path) ?? []) : []
  const [first, ...rest] = needs
  if (first !== undefined) return openQuestion(`${what} is still open: ${[...new Set(needs.map((need) => need.label))].join(', ')} ${needs.length === 1 ? 'has' : 'have'} yet to be confirmed.`, [first, ...rest])
  return openQuestion(`${what} is not ${desk.input.variant === 'person by mail' ? 'shown in this copy: part of what it rests on does not travel by mail' : 'stated in this petition'}.`, [{ of: what, on: desk.input.asOf, why: 'it is not shown in this copy' }])
}

/** A sentence that states a computed value: on law and the facts read, whichever is there. */
export function sayValueOf(text: string, shown: { readonly sources: readonly Source[]; readonly used: readonly FactUsed[] }): Sentence | undefined {
  const [source, ...sources] = shown.sources
  const [first, ...rest] = shown.used
  if (source !== undefined) return law(text, [source, ...sources], shown.used)
  return first === undefined ? undefined : fact(text, [first, ...rest])
}

function openSentences<T>(desk: Desk, finding: Finding<T>): readonly Sentence[] {
  const subject = finding.title.startsWith('What ') ? finding.title : /^[A-Z]?[a-z]/.test(finding.title) ? `The ${finding.title.charAt(0).toLowerCase()}${finding.title.slice(1)}` : finding.title
  switch (finding.status) {
    case 'computed': return []
    case 'cannot say': return sayNeeds(desk, `${subject}${finding.title.includes(',') ? ',' : ''} cannot be stated`, finding.needs)
    case 'not encoded': return finding.gaps.map((gap) => sayGap(`${subject} was not computed`, gap))
    case 'out of scope': return [openQuestion(`${subject} was not computed: ${lowerFirst(finding.why)}`, [{ of: finding.title, on: '1970-01-01', why: finding.why }])]
  }
}

export function sayGap(opening: string, gap: Gap): Sentence {
  return openQuestion(`${opening}: the law on ${gap.of} on that day is not encoded (${gap.why}).`, [gap])
}

export function lowerFirst(text: string): string {
  return /^(?:[A-Z][a-z]|An? )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Sources, each cite once. */
export function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.cite, source])).values()]
}
