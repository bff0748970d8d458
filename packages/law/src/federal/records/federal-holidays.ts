import { addDays, dayNumber, type CivilDate } from '../../core/civil-date.ts'
import { readAt } from '../statutes/code-sources.ts'

const code = 'https://github.com/TheJoshuaEvans/united-states-code/blob/375891fbbe1213fef80648236e7f29faee2ef2c4/usc/5/6103.xml'

/** The legal public holidays, read in a copy of July 2026. Juneteenth is one since Pub. L. 117-17, sec. 2, of 17 June 2021, which its source note names. */
export const holidayLaw = [
  readAt('5 U.S.C. 6103(a)', code, 'New Year’s Day, January 1. Birthday of Martin Luther King, Jr., the third Monday in January. Washington’s Birthday, the third Monday in February. Memorial Day, the last Monday in May. Juneteenth National Independence Day, June 19.', '2026-11-28'),
  readAt('5 U.S.C. 6103(a)', code, 'Independence Day, July 4. Labor Day, the first Monday in September. Columbus Day, the second Monday in October. Veterans Day, November 11. Thanksgiving Day, the fourth Thursday in November. Christmas Day, December 25.', '2026-11-28'),
  readAt('5 U.S.C. 6103(b)(1)', code, 'Instead of a holiday that occurs on a Saturday, the Friday immediately before is a legal public holiday', '2026-11-28'),
] as const

const fixedDays = ['01-01', '06-19', '07-04', '11-11', '12-25'] as const
const juneteenthSince = 2021
/** Those on a weekday of a month: the month, the weekday (Monday is 1), and which of them; 5 is the last. */
const movingDays: readonly (readonly [month: string, weekday: number, which: number])[] = [['01', 1, 3], ['02', 1, 3], ['05', 1, 5], ['09', 1, 1], ['10', 1, 2], ['11', 4, 4]]

/**
 * Whether a day is a legal public holiday of 5 U.S.C. 6103(a), or the weekday one is kept on that falls on a weekend: the Friday before
 * (6103(b)(1)), or the Monday after a Sunday, for which no rule was read. Whether an agency counts such a weekday is not said by the statute; leaving it out gives the later day.
 */
export function isFederalHoliday(day: CivilDate): boolean {
  const year = Number(day.slice(0, 4))
  return movingDays.some((holiday) => isMoving(day, ...holiday)) || [year, year + 1].some((of) => fixedDays.some((date) => (date !== '06-19' || of >= juneteenthSince) && keptOn(`${String(of)}-${date}` as CivilDate) === day))
}

function isMoving(day: CivilDate, month: string, weekday: number, which: number): boolean {
  const date = Number(day.slice(8))
  return day.slice(5, 7) === month && weekdayOf(day) === weekday && (which === 5 ? date > 24 : Math.ceil(date / 7) === which)
}

function keptOn(holiday: CivilDate): CivilDate {
  const weekday = weekdayOf(holiday)
  return weekday === 6 ? addDays(holiday, -1) : weekday === 0 ? addDays(holiday, 1) : holiday
}

/** 0 on Sunday to 6 on Saturday; 1 January 1970 was a Thursday. */
function weekdayOf(day: CivilDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** The day that many working days after another, which is not counted itself: Saturdays, Sundays and federal holidays are left out. */
export function workingDaysAfter(from: CivilDate, days: number): CivilDate {
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    const weekday = weekdayOf(day)
    if (weekday !== 0 && weekday !== 6 && !isFederalHoliday(day)) left -= 1
  }
  return day
}
