/** A day as `YYYY-MM-DD`, and the ways papers print one. */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const ordinals = ['th', 'st', 'nd', 'rd'] as const

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function addDays(day: string, days: number): string {
  const date = at(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day of a later month, or that month's last. */
export function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = parts(day)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, last))
  return first.toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000)
}

/** Moved off a Saturday or a Sunday. */
export function onWeekday(day: string): string {
  const weekday = at(day).getUTCDay()
  return weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day
}

function parts(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

export function monthName(day: string): string {
  return months[parts(day)[1] - 1] as string
}

/** June 21, 1996 */
export function inWords(day: string): string {
  const [year, , dayOfMonth] = parts(day)
  return `${monthName(day)} ${dayOfMonth}, ${year}`
}

/** 21 June 1996 */
export function dayFirst(day: string): string {
  const [year, , dayOfMonth] = parts(day)
  return `${dayOfMonth} ${monthName(day)} ${year}`
}

/** 06/21/1996 */
export function slashed(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`
}

/** 6/21/96 */
export function short(day: string): string {
  const [, month, dayOfMonth] = parts(day)
  return `${month}/${dayOfMonth}/${day.slice(2, 4)}`
}

/** 06/21/96 */
export function slashedShort(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(2, 4)}`
}

/** 06-21-1996 */
export function dashed(day: string): string {
  return `${day.slice(5, 7)}-${day.slice(8, 10)}-${day.slice(0, 4)}`
}

/** 21st */
export function ordinal(count: number): string {
  return `${count}${count % 100 > 10 && count % 100 < 14 ? 'th' : (ordinals[count % 10] ?? 'th')}`
}

/** the 21st day of June, 1996 */
export function dayOf(day: string): string {
  const [year, , dayOfMonth] = parts(day)
  return `the ${ordinal(dayOfMonth)} day of ${monthName(day)}, ${year}`
}

/** JUN 21 1996 */
export function stamped(day: string): string {
  return `${monthName(day).slice(0, 3).toUpperCase()} ${day.slice(8, 10)} ${day.slice(0, 4)}`
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
