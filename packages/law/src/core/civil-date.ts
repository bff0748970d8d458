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

/**
 * Days since 1 January 1970, which is day 0. Years are counted from March, so that the day a leap year has more is its last, and in
 * rounds of 400 years, each of 146,097 days.
 */
export function dayNumber(date: CivilDate): number {
  const month = monthOf(date)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - firstOfMarchInYearZero
}

/** The days from 1 March of the year 0 to 1 January 1970. */
const firstOfMarchInYearZero = 719_468

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CivilDate {
  const since = Math.floor(days) + firstOfMarchInYearZero
  const round = Math.floor(since / 146_097)
  const inRound = since - round * 146_097
  const yearInRound = Math.floor((inRound - Math.floor(inRound / 1460) + Math.floor(inRound / 36_524) - Math.floor(inRound / 146_096)) / 365)
  const ofYear = inRound - (365 * yearInRound + Math.floor(yearInRound / 4) - Math.floor(yearInRound / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return write(yearInRound + round * 400 + (month > 2 ? 0 : 1), month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

/** A day as a whole number in the order of days: `19951101`. Days are looked up in many tables one after another, and the last one is remembered. */
export function dayOrder(date: CivilDate): number {
  if (date === lastOrdered.date) return lastOrdered.order
  lastOrdered.date = date
  lastOrdered.order = (yearOf(date) * 100 + monthOf(date)) * 100 + dayOf(date)
  return lastOrdered.order
}

const lastOrdered: { date: CivilDate; order: number } = { date: '0000-00-00', order: 0 }

function yearOf(date: CivilDate): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
}

function monthOf(date: CivilDate): number {
  return digit(date, 5) * 10 + digit(date, 6)
}

function dayOf(date: CivilDate): number {
  return digit(date, 8) * 10 + digit(date, 9)
}

function digit(date: CivilDate, at: number): number {
  return date.charCodeAt(at) - 48
}

function write(year: number, month: number, day: number): CivilDate {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[day]}` as CivilDate
}

/** `00` to `31`. */
const twoDigits = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'))

/** `date` moved by whole days; negative goes back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/**
 * `date` moved by whole months. The day of the month is kept, or the month's last day taken where it has no such day.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return write(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** How many months the month of one day lies after that of another, whatever the days of the month. */
export function monthsApart(first: CivilDate, last: CivilDate): number {
  return (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first)
}
