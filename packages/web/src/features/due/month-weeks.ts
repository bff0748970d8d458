import { addDays, addMonths, dayNumber, daysInMonth, type CivilDate } from '@lenity/law'

/** A month as `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function stepMonth(month: string, by: number): string {
  return monthOf(addMonths(`${month}-01` as CivilDate, by))
}

/** The weeks of a month from Sunday to Saturday, with the days of its neighbours that fill the first and the last. */
export function monthWeeks(month: string): readonly (readonly CivilDate[])[] {
  const first = `${month}-01` as CivilDate
  const [year = 0, number = 1] = month.split('-').map(Number)
  const lead = weekday(first)
  const cells = Math.ceil((lead + daysInMonth(year, number)) / 7) * 7
  const days = Array.from({ length: cells }, (_, n) => addDays(first, n - lead))
  return Array.from({ length: cells / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** 0 for Sunday. */
function weekday(day: CivilDate): number {
  const sunday = dayNumber('2026-11-29')
  return (((dayNumber(day) - sunday) % 7) + 7) % 7
}
