import type { Paper } from '@lenity/casefile'
import { restsOnCharacteristics, wholeRange, type CivilDate, type TermRange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { openNeeds } from '../compose/say-needs.ts'
import { showFinding } from '../compose/show-finding.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { showReadings } from '../parts/range-sentences.ts'
import { both, dayInBoth, rangeInBoth, termInBoth, yearsInBoth, type Both } from '../plain/in-both.ts'
import { sayPrinted } from '../say/say-printed.ts'

/** A thing that may be said to everyone, or why it may not. `why` is for counsel alone. */
export type Told<T> = { readonly is: 'told'; readonly value: T } | { readonly is: 'not told'; readonly why: string }

/** The sentence as two bars and a mark, in months; `life` has no end. */
export interface ThenAndNowDrawn {
  readonly imposed: number | 'life'
  readonly year: number
  readonly today: TermRange
  readonly asOf: CivilDate
  readonly servedMonths: number | undefined
  /** `condition`: what is taken as so though nobody knows it. */
  readonly says: { readonly then: Both; readonly now: Both; readonly condition: Both | undefined; readonly asOf: Both }
}

/** What of a case may stand on a page for everyone, before anyone is asked whether it should. */
export interface PublicFacts {
  readonly name: Told<string>
  readonly age: Told<Both>
  readonly sentence: Told<Both>
  readonly timeServed: Told<Both>
  readonly thenAndNow: Told<ThenAndNowDrawn>
  /** Names of papers that never leave, with their words, for what compares with them. */
  readonly withheld: readonly Paper[]
}

/**
 * What is confirmed, agreed and neither confidential nor sealed, through the same door as a packet for the mail: the law is asked anew of only what may be said.
 * A range is told only where the papers have one reading and nothing behind it is open but further circumstances of the offense, which it then says.
 */
export function tellPublicly(input: Omit<PacketInput, 'variant'>): PublicFacts {
  const mailed: PacketInput = { ...input, variant: 'person by mail' }
  const plan = planExhibits(input.papers, input.facts, 'person by mail', undefined, input.redacted ?? [])
  const { desk } = openDeskFor(mailed, { ...plan, withheld: plan.withheld.filter(({ because }) => because !== 'photograph') }, 'other paper')
  return {
    name: ofPath(desk, 'person.name', (words) => sayPrinted(words)),
    age: age(desk), sentence: sentence(desk), timeServed: timeServed(desk), thenAndNow: thenAndNow(desk),
    withheld: plan.withheld.filter(({ because }) => because !== 'photograph').map(({ paper }) => paper),
  }
}

function not(why: string): { readonly is: 'not told'; readonly why: string } {
  return { is: 'not told', why }
}

function ofPath<T>(desk: Desk, path: string, say: (words: string) => T): Told<T> {
  const taken = desk.ledger.take(path)
  if (taken.is === 'known') return { is: 'told', value: say(taken.known.words) }
  if (taken.is === 'barred' && (taken.because === 'disputed' || taken.because === 'not confirmed')) return not(taken.because === 'disputed' ? 'The papers differ on it: decide between them.' : 'Nobody has confirmed it yet.')
  return not('It is not in a paper that may be told of.')
}

function age(desk: Desk): Told<Both> {
  const born = desk.known('person.dateOfBirth')
  if (born === undefined) return ofPath(desk, 'person.dateOfBirth', (words) => both(words, words))
  const [day, today] = [String(born.value), desk.input.asOf]
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0)
  return { is: 'told', value: both(`${years} years old`, `${years} años`) }
}

function sentence(desk: Desk): Told<Both> {
  const [term, on] = [desk.known('conviction.term'), desk.known('conviction.sentencedOn')]
  if (term === undefined) return ofPath(desk, 'conviction.term', (words) => both(words, words))
  if (on === undefined) return ofPath(desk, 'conviction.sentencedOn', (words) => both(words, words))
  const day = dayInBoth(String(on.value))
  const months = typeof term.value === 'number' ? termInBoth(term.value) : undefined
  return { is: 'told', value: months === undefined ? both(`Life in prison, imposed on ${day.en}`, `Cadena perpetua, impuesta el ${day.es}`) : both(`${months.en} in prison, imposed on ${day.en}`, `${months.es} de prisión, impuestos el ${day.es}`) }
}

function monthsServed(desk: Desk): number | undefined {
  const shown = showFinding(desk, desk.input.timeServed)
  return shown.is === 'value' ? shown.value.years * 12 + shown.value.months : undefined
}

function timeServed(desk: Desk): Told<Both> {
  const months = monthsServed(desk)
  if (months === undefined) return not('The time served cannot be said from what is confirmed and may be told.')
  const time = yearsInBoth(months)
  return { is: 'told', value: both(`${time.en} served`, `${time.es} cumplidos`) }
}

function thenAndNow(desk: Desk): Told<ThenAndNowDrawn> {
  const [term, on] = [desk.known('conviction.term'), desk.known('conviction.sentencedOn')]
  if (term === undefined || on === undefined) return not('The sentence and the day it was imposed must be confirmed, and stand in a paper that may be told of.')
  const run = desk.input.thenAndNow.sameOffense
  const shown = showReadings(desk, run)
  const [only] = shown
  if (shown.length !== 1 || only?.guideline.is !== 'value') return not('What may be told does not give one range for today.')
  if (openNeeds(run.needs).some((need) => !restsOnCharacteristics([need]))) return not('Something behind the range of today is still open.')
  const imposed = typeof term.value === 'number' ? term.value : 'life'
  const today = wholeRange(only.guideline.value)
  const [range, day] = [rangeInBoth(today), dayInBoth(desk.input.asOf)]
  const then = typeof imposed === 'number' ? termInBoth(imposed) : both('life in prison', 'cadena perpetua')
  return { is: 'told', value: { imposed, year: Number(String(on.value).slice(0, 4)), today, asOf: desk.input.asOf, servedMonths: monthsServed(desk), says: { then, now: range, condition: restsOnCharacteristics(run.needs) ? both('if no further circumstance of the offense applies', 'si no se aplica ninguna otra circunstancia del delito') : undefined, asOf: day } } }
}
