import { addMonths, daysInMonth, parseCivilDate, type CivilDate } from '../src/core/civil-date.ts'

/** A day that is known to lie from the first to the last, both inclusive. */
export interface Window {
  readonly first: CivilDate
  readonly last: CivilDate
}

/** `2003-09-16` is that day, `2003-09` some day of that month, `2003` some day of that year. Anything else is no date. */
export function readDate(text: unknown): Window | undefined {
  if (typeof text === 'number') return readDate(String(text))
  if (typeof text !== 'string') return undefined
  const whole = parseCivilDate(text)
  if (whole) return { first: whole, last: whole }
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) {
    const first = parseCivilDate(`${text}-01`)
    return first && { first, last: `${text}-${String(daysInMonth(Number(month[1]), Number(month[2]))).padStart(2, '0')}` as CivilDate }
  }
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01` as CivilDate, last: `${text}-12-31` as CivilDate }
  return undefined
}

/** The days to try: both ends, so that a result that holds for both holds for the law in between. */
export function ends(window: Window): readonly CivilDate[] {
  return window.first === window.last ? [window.first] : [window.first, window.last]
}

/** `date` moved back by whole years. */
export function yearsBefore(date: CivilDate, years: number): CivilDate {
  return addMonths(date, -12 * years)
}
