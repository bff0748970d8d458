import { addDays, addMonths, dayNumber, monthsApart, type CivilDate } from '../../core/civil-date.ts'

/** Time on the calendar: whole days, and the same time as years, months and the days left over. */
export interface MeasuredTime {
  readonly days: number
  readonly years: number
  readonly months: number
  readonly restDays: number
}

/**
 * The time from the first day through the last, both inclusive, or undefined when the last lies before the first. A month is full when
 * the day before its day of the month comes: 8 May through 7 June is one month.
 */
export function measureTime(first: CivilDate, last: CivilDate): MeasuredTime | undefined {
  const days = dayNumber(last) - dayNumber(first) + 1
  if (days < 1) return undefined
  const end = addDays(last, 1)
  const apart = monthsApart(first, end)
  const whole = addMonths(first, apart) <= end ? apart : apart - 1
  return { days, years: Math.floor(whole / 12), months: whole % 12, restDays: dayNumber(end) - dayNumber(addMonths(first, whole)) }
}
