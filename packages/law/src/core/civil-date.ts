/**
 * A day on the calendar, `YYYY-MM-DD`, without a time zone. Strings of this form sort as days do, so `<` and `>` compare them.
 */
export type CivilDate = `${number}-${number}-${number}`

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** The text as a day that exists on the calendar, else undefined. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const parts = form.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as CivilDate
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days since 1 January 1970, which is day 0. */
export function dayNumber(date: CivilDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CivilDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10) as CivilDate
}

/** `date` moved by whole days; negative goes back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/**
 * `date` moved by whole months. The day of the month is kept, or the month's last day taken where it has no such day.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  const d = Math.min(day, daysInMonth(y, m))
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as CivilDate
}
