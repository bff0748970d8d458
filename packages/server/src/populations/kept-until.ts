import { done, refused, type Result } from '@lenity/casefile'
import { parseCivilDate, type CivilDate } from '@lenity/law'

/** Nothing is kept for more than so many years without anybody looking at it. */
const mostYears = 2

/** The day until which a list is kept, as it was written: one that is still to come, and not too far away. */
export function keptUntil(day: string, today: CivilDate): Result<CivilDate> {
  const read = parseCivilDate(day)
  if (read === undefined) return refused('invalid', `“${day}” is not a day on the calendar.`, 'the day until which it is kept', 'Write it as YYYY-MM-DD.')
  if (read < today) return refused('invalid', 'That day is over.', 'the day until which it is kept', 'Name a day that is still to come.')
  if (Number(read.slice(0, 4)) - Number(today.slice(0, 4)) > mostYears) return refused('invalid', `That is more than ${mostYears} years from now.`, 'the day until which it is kept', 'Name an earlier day; it can be moved later.')
  return done(read)
}
