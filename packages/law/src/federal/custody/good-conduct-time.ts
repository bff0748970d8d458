import { addDays, addMonths, dayNumber, fromDayNumber, type CivilDate } from '../../core/civil-date.ts'
import { currentCode, readAt } from '../statutes/code-sources.ts'

/**
 * How good conduct time is counted. `per year served`: the Bureau's reading before the First Step Act, upheld in *Barber v. Thomas*,
 * 560 U.S. 474 (2010). `per year imposed`: since 19 July 2019, also for sentences imposed before.
 */
export type GoodTimeMethod = 'per year served' | 'per year imposed'

export const perYearImposed = currentCode(18, '3624', '(b)(1)', 'may receive credit toward the service of the prisoner’s sentence of up to 54 days for each year of the prisoner’s sentence imposed by the court')
export const perYearServed = readAt('18 U.S.C. 3624(b)(1) before 2018, in Barber v. Thomas, 560 U.S. 474 (2010)', 'https://case-law.vlex.com/vid/barber-v-thomas-no-885911291', 'beyond the time served, of up to 54 days at the end of each year of the prisoner\'s term of imprisonment, beginning at the end of the first year of the term')
export const notForLife = currentCode(18, '3624', '(b)(1)', 'a prisoner who is serving a term of imprisonment of more than 1 year 1 other than a term of imprisonment for the duration of the prisoner’s life')
export const weekendRule = currentCode(18, '3624', '(a)', 'If the date for a prisoner’s release falls on a Saturday, a Sunday, or a legal holiday at the place of confinement, the prisoner may be released by the Bureau on the last preceding weekday.')

/** Months and days of a term as imposed: 30 months, or a year and a day. */
export interface ImposedTerm {
  readonly months: number
  readonly days?: number
}

/** The last day of a term: its first day, moved by the term, less one day. Both days count. */
export function fullTermDate(commencedOn: CivilDate, term: ImposedTerm): CivilDate {
  return addDays(addMonths(commencedOn, term.months), (term.days ?? 0) - 1)
}

/** Days from the first through the last, both inclusive. */
export function daysThrough(first: CivilDate, last: CivilDate): number {
  return dayNumber(last) - dayNumber(first) + 1
}

/** Whether a term earns good conduct time at all: more than a year. Twelve months exactly earn none, a year and a day does. */
export function earnsGoodTime(term: ImposedTerm): boolean {
  return term.months > 12 || (term.months === 12 && (term.days ?? 0) > 0) || (term.days ?? 0) > 366
}

/**
 * The good conduct time of a term of so many days that earns it, in whole days, when each year served earns 54. Serving 365 days earns
 * 54, so of every 419 days of the term 54 are earned; the fraction of a day is dropped.
 */
export function goodTimePerYearServed(termDays: number): number {
  return Math.floor((termDays * 54) / 419)
}

/**
 * The good conduct time of a term imposed, in whole days: 54 for each whole year of it, and of the part of a year left over its
 * share by days, truncated. Nothing for a term that earns none.
 */
export function goodTimePerYearImposed(commencedOn: CivilDate, term: ImposedTerm): number {
  const years = Math.floor(term.months / 12)
  if (!earnsGoodTime(term)) return 0
  const from = addMonths(commencedOn, years * 12)
  const left = daysThrough(from, fullTermDate(commencedOn, term))
  return years * 54 + Math.floor((left * 54) / 365)
}

/** A release day, moved to the Friday before when it falls on a Saturday or Sunday. Legal holidays are not known here. */
export function onWeekday(date: CivilDate): CivilDate {
  const weekday = (dayNumber(date) + 4) % 7
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  return fromDayNumber(dayNumber(date) - back)
}
