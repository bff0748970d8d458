import { leafShapeAt, type Answer, type Reason } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { openNeeds, sayNeeds } from '../compose/say-needs.ts'
import { sayGap } from '../compose/show-finding.ts'
import { present } from '../compose/tell.ts'
import { sayDate } from '../say/say-date.ts'
import { sayValue } from '../say/say-value.ts'
import { fact, law, openQuestion, type FactUsed, type Sentence } from '../sentence.ts'

/** How a published criterion stands, in words a reader can act on. */
export type CriterionSays = 'met' | 'not met' | 'still open' | 'for the reader to judge' | 'in the President’s discretion' | 'not shown in this copy'

/** How an answer stands in this packet: not shown when what decides it may not be said here. */
export function saysOf(desk: Desk, answer: Answer): CriterionSays {
  if (answer.truth === 'cannot say') return answer.decides === 'person' ? 'for the reader to judge' : answer.decides === 'discretion' ? 'in the President’s discretion' : 'still open'
  const { barred, barredFacts } = desk.ledger.takeRead(everyPart(answer).flatMap((part) => part.reasons.flatMap((reason) => readOf(desk, part, reason))))
  if (barred === undefined) return answer.truth
  if (barred !== 'sealed') for (const each of barredFacts) desk.at(`The published criteria: ${answer.question}`).block(each)
  return 'not shown in this copy'
}

/** The reasons of an answer as sentences, each with its pages or its law; then what is missing, and how far the law was checked. */
export function reasonsOf(desk: Desk, answer: Answer): readonly Sentence[] {
  const reasons = everyPart(answer).flatMap((part) => part.reasons.map((reason) => sayReason(desk, part, reason, answer)))
  const open = answer.truth !== 'cannot say' || answer.decides !== 'data' ? [] : [...sayNeeds(desk, 'This is open', answer.needs), ...answer.gaps.map((gap) => sayGap('This is open', gap))]
  const [source] = answer.sources
  const verified = answer.verifiedThrough === undefined || source === undefined || present(reasons).length === 0 ? [] : [law(`Law last verified on ${sayDate(answer.verifiedThrough)}.`, source)]
  return [...new Map([...present(reasons), ...open, ...verified].map((sentence) => [sentence.text, sentence])).values()]
}

function sayReason(desk: Desk, part: Answer, reason: Reason, whole: Answer): Sentence | undefined {
  const read = readOf(desk, part, reason)
  const { barred, used } = desk.ledger.takeRead(read)
  if (barred !== undefined) return undefined
  const text = asSentence(reason.text)
  const [first, ...rest] = namedIn(text, used)
  if (first !== undefined) return fact(text, [first, ...rest], reason.source === undefined ? [] : [reason.source])
  if (read.length > 0) {
    // What is not in the case as this copy may tell it may be in the case all the same.
    if (desk.input.variant === 'person by mail') return undefined
    const [need, ...needs] = openNeeds(part.needs)
    return need === undefined ? undefined : openQuestion(text, [need, ...needs])
  }
  const source = reason.source ?? part.sources[0] ?? whole.sources[0]
  return source === undefined ? undefined : law(text, source)
}

/**
 * What a reason read. One that names nothing and is not about discretion was computed from the runs of then and now: it is taken to
 * have read all that they read, so that nothing computed from a confidential paper passes as law.
 */
function readOf(desk: Desk, part: Answer, reason: Reason): readonly string[] {
  if (reason.read.length > 0 || part.decides === 'discretion') return reason.read
  const { found, then, sameOffense, sameConduct } = desk.input.thenAndNow
  return [found, then, sameOffense, sameConduct].flatMap((run) => run.readings.flatMap((reading) => [...reading.statutory.steps, ...reading.guideline.steps].flatMap((step) => step.read)))
}

/** Of the facts read, those the text names by their value; all of them where it names none. */
function namedIn(text: string, used: readonly FactUsed[]): readonly FactUsed[] {
  const named = used.filter((each) => typeof each.value !== 'boolean' && text.toLowerCase().includes(sayValue(each.path, each.value).toLowerCase()) && sayValue(each.path, each.value).length > 2)
  return named.length > 0 ? named : used
}

/** An answer that reads, asks for or speaks of a sealed matter is left out whether or not there is one: its absence must tell nothing. */
export function touchesSealed(answer: Answer): boolean {
  const paths = everyPart(answer).flatMap((part) => [...part.needs.map((need) => need.path), ...part.reasons.flatMap((reason) => reason.read)])
  return /meritorious service/i.test(answer.question) || paths.some((path) => leafShapeAt(path)?.sealed === true)
}

/** The answer and its parts, all the way down, but for those that touch a sealed matter. */
function everyPart(answer: Answer): readonly Answer[] {
  if (answer.parts.length === 0) return [answer]
  return answer.parts.flatMap((part) => (/meritorious service/i.test(part.question) ? [] : everyPart(part)))
}

/** A reason as a sentence of a filed paper: a capital, a full stop, days written out, no word that only a screen understands. */
function asSentence(reason: string): string {
  const text = reason.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => sayDate(day)).replace(/: cannot be said yet\b/, ': not settled by the papers at hand').replace(/^(\d+ [a-z ]+ (?:is|are)) in the case\b/, '$1 in the papers')
  const upper = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?:"”)]$/.test(upper) ? upper : `${upper}.`
}
