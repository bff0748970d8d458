import { addDays, addMonths, dayNumber, fromDayNumber, type CivilDate } from '../../core/civil-date.ts'

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

/**
 * Whether a term earns good conduct time at all: more than a year. Twelve months exactly earn none, a year and a day does. A term imposed
 * in days alone is held against a year of 365, by which the Bureau counts.
 */
export function earnsGoodTime(term: ImposedTerm): boolean {
  const days = term.days ?? 0
  return term.months > 12 || (term.months === 12 && days > 0) || days > (term.months === 0 ? 365 : 366)
}

/** Days a year of good conduct time: 54, or 42 for someone without a diploma who makes no satisfactory progress toward one. */
export type DaysPerYear = 54 | 42

/**
 * The good conduct time of a term of so many days that earns it, in whole days, when each year served earns 54 (or 42). Serving 365 days
 * earns 54, so of every 419 days of the term 54 are earned, or 42 of every 407; the fraction of a day is dropped.
 */
export function goodTimePerYearServed(termDays: number, perYear: DaysPerYear = 54): number {
  return Math.floor((termDays * perYear) / (365 + perYear))
}

/**
 * The good conduct time of a term imposed, in whole days: 54 (or 42) for each whole year of it, and of the part of a year left over its
 * share by days, truncated. Nothing for a term that earns none.
 */
export function goodTimePerYearImposed(commencedOn: CivilDate, term: ImposedTerm, perYear: DaysPerYear = 54): number {
  const years = Math.floor(term.months / 12)
  if (!earnsGoodTime(term)) return 0
  const from = addMonths(commencedOn, years * 12)
  const left = daysThrough(from, fullTermDate(commencedOn, term))
  return years * perYear + Math.floor((left * perYear) / 365)
}

/** Good conduct time lost and given back, in whole days. */
export interface GoodTimeLosses {
  /** Days not granted for a year of poor conduct. What was not earned may never be granted later. */
  readonly disallowedDays: number
  /** Days granted and taken away again. */
  readonly forfeitedDays: number
  /** Days of those forfeited that were given back. */
  readonly restoredDays: number
}

/** Good conduct time left after losses, in days: never below none, and no more restored than was forfeited. */
export function goodTimeKept(earned: number, { disallowedDays, forfeitedDays, restoredDays }: GoodTimeLosses): number {
  const granted = Math.max(0, earned - disallowedDays)
  const forfeited = Math.min(granted, forfeitedDays)
  return granted - forfeited + Math.min(forfeited, restoredDays)
}

/**
 * Good conduct time of a last part of a year of so many days served, in whole days. The Bureau's manual (Program Statement 5880.28) gives
 * .148 of a day for each day and always drops the fraction, which is more than 54 of 365 by a day at 196, 223 and 250 days.
 */
export function goodTimeOfPart(daysServed: number): number {
  return Math.floor((daysServed * 148) / 1000)
}

/** Years of a term served before its last part begins, when each earns 54 days at once, and the days then left of the term. */
export function yearsBeforeLastPart(termDays: number): { readonly years: number; readonly accumulated: number; readonly daysLeft: number } {
  const years = Math.max(0, Math.ceil(termDays / 419) - 1)
  return { years, accumulated: years * 54, daysLeft: termDays - years * 419 }
}

/** A release day, moved to the Friday before when it falls on a Saturday or Sunday. Legal holidays are not known here. */
export function onWeekday(date: CivilDate): CivilDate {
  const weekday = (dayNumber(date) + 4) % 7
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  return fromDayNumber(dayNumber(date) - back)
}
