import { monthName, ordinal, yearOf } from '../../story/days.ts'

function dayNumber(day: string): number {
  return Number(day.slice(8, 10))
}

/** 21-JUN-1996 */
export function dayMonthYear(day: string): string {
  return `${day.slice(8, 10)}-${monthName(day).slice(0, 3).toUpperCase()}-${day.slice(0, 4)}`
}

/** 21 JUN 96 */
export function teletype(day: string): string {
  return `${day.slice(8, 10)} ${monthName(day).slice(0, 3).toUpperCase()} ${day.slice(2, 4)}`
}

/** June 21st, 1996 */
export function withOrdinal(day: string): string {
  return `${monthName(day)} ${ordinal(dayNumber(day))}, ${day.slice(0, 4)}`
}

/** Sept. 4, 1996; May 3, 1996 */
export function reporterDay(day: string): string {
  const month = monthName(day)
  const short = month.length < 5 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`
  return `${short} ${dayNumber(day)}, ${day.slice(0, 4)}`
}

/** 6-21-96 */
export function typedShort(day: string): string {
  return `${Number(day.slice(5, 7))}-${dayNumber(day)}-${day.slice(2, 4)}`
}

/** 6/21/1996 */
export function slashedLoose(day: string): string {
  return `${Number(day.slice(5, 7))}/${dayNumber(day)}/${day.slice(0, 4)}`
}

/** Full years from one day to another, as an age is told. */
export function yearsBetween(from: string, to: string): number {
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)
}
