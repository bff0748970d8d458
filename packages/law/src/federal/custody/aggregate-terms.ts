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

/** The single term consecutive ones make: their sum, months to months and days to days. */
export function aggregateConsecutive(terms: readonly ImposedTerm[]): AggregateTerm {
  return terms.reduce<AggregateTerm>((sum, { months, days = 0 }) => ({ months: sum.months + months, days: sum.days + days }), { months: 0, days: 0 })
}

/**
 * The single term two make of which the second runs in part beside the first and in part after it: what its concurrent months come to with
 * the first, and its consecutive months on top. `months` is the whole of the second term.
 */
export function aggregatePartly(first: { readonly commencedOn: CivilDate; readonly months: number }, second: { readonly imposedOn: CivilDate; readonly months: number; readonly consecutiveMonths: number }): AggregateTerm {
  const together = aggregateConcurrent(first, { imposedOn: second.imposedOn, months: Math.max(0, second.months - second.consecutiveMonths) })
  return aggregateConsecutive([together, { months: second.consecutiveMonths }])
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
