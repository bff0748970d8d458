import { addDays, addMonths, type CivilDate } from '../../core/civil-date.ts'
import { fullTermDate, type ImposedTerm } from './good-conduct-time.ts'
import { measureTime } from './measure-time.ts'

/** A whole term as months and days: `{ months: 103, days: 4 }`. */
export type AggregateTerm = Required<ImposedTerm>

/**
 * The single term two concurrent ones make: from the commencement of the first to the end of whichever ends later. The second runs from
 * its own imposition, so the time of the first before that day is added to it.
 */
export function aggregateConcurrent(first: { readonly commencedOn: CivilDate; readonly months: number }, second: { readonly imposedOn: CivilDate; readonly months: number }): AggregateTerm {
  const endOfFirst = addDays(addMonths(first.commencedOn, first.months), -1)
  const endOfSecond = addDays(addMonths(second.imposedOn, second.months), -1)
  if (endOfFirst >= endOfSecond) return { months: first.months, days: 0 }
  const alone = measureTime(first.commencedOn, addDays(second.imposedOn, -1))
  return { months: (alone === undefined ? 0 : alone.years * 12 + alone.months) + second.months, days: alone?.restDays ?? 0 }
}

/** The single term consecutive ones make: their sum. */
export function aggregateConsecutive(months: readonly number[]): AggregateTerm {
  return { months: months.reduce((sum, one) => sum + one, 0), days: 0 }
}

/** The day on which a consecutive term begins: the day after the full term of the one before it. */
export function consecutivePartStarts(commencedOn: CivilDate, before: ImposedTerm): CivilDate {
  return addDays(fullTermDate(commencedOn, before), 1)
}

/**
 * Months left of a term pronounced, once the court has adjusted it for months served on another term that the Bureau will not credit
 * (5G1.3(b)). The adjustment shortens the term itself: good conduct time is earned on what is left.
 */
export function adjustedTerm(pronouncedMonths: number, servedMonths: number): number {
  return Math.max(0, pronouncedMonths - servedMonths)
}
