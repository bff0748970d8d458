import type { CivilDate, Finding, Gap, Source, Step } from '@lenity/law'
import { fact, law, openQuestion, type FactUsed, type Sentence } from '../sentence.ts'
import type { Desk } from './desk.ts'
import { sayNeeds } from './say-needs.ts'
import type { Barred } from './ledger.ts'

/** What of a computation may be printed in this packet. */
export type Shown<T> =
  | { readonly is: 'value'; readonly value: T; readonly sources: readonly Source[]; readonly used: readonly FactUsed[]; readonly steps: readonly Step[]; readonly verifiedThrough: CivilDate | undefined }
  | { readonly is: 'open'; readonly sentences: readonly Sentence[] }
  | { readonly is: 'barred'; readonly because: Barred }

/** A computation as far as the packet may show it: barred as a whole when one step read a fact that is. */
export function showFinding<T>(desk: Desk, finding: Finding<T>): Shown<T> {
  const { barred, used } = desk.ledger.takeRead(finding.steps.flatMap((step) => step.read))
  if (barred !== undefined) {
    if (barred !== 'sealed') desk.note(`${finding.title}: rests on facts that are ${barred}, so the result and its steps are left out.`)
    return { is: 'barred', because: barred }
  }
  if (finding.status === 'computed') {
    const applied = finding.steps.filter((step) => step.applied)
    return { is: 'value', value: finding.value, sources: distinct(applied.slice(-2).map((step) => step.source)), used, steps: finding.steps, verifiedThrough: finding.verifiedThrough }
  }
  return { is: 'open', sentences: openSentences(finding) }
}

/** A sentence that states a computed value: on law and the facts read, whichever is there. */
export function sayValueOf(text: string, shown: { readonly sources: readonly Source[]; readonly used: readonly FactUsed[] }): Sentence | undefined {
  const [source, ...sources] = shown.sources
  const [first, ...rest] = shown.used
  if (source !== undefined) return law(text, [source, ...sources], shown.used)
  return first === undefined ? undefined : fact(text, [first, ...rest])
}

function openSentences<T>(finding: Finding<T>): readonly Sentence[] {
  const subject = finding.title.charAt(0).toUpperCase() + finding.title.slice(1)
  switch (finding.status) {
    case 'computed': return []
    case 'cannot say': return sayNeeds(`${subject} cannot be stated`, finding.needs)
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
