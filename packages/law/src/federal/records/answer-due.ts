import type { CivilDate } from '../../core/civil-date.ts'
import { workingDaysAfter } from './federal-holidays.ts'
import type { TimeToAnswer, WayToGet } from './way-to-get.ts'

/** By when whoever was asked must say whether they will comply, with what sets the day; undefined where no time was read, and the office sets its own. */
export type AnswerDue = { readonly on: CivilDate; readonly time: TimeToAnswer } | undefined

/** Counted from the day the request went out. The time runs from receipt, so an answer may lawfully come later by the days on the way, and the papers later than that. */
export function answerDue({ time }: Pick<WayToGet, 'time'>, askedOn: CivilDate): AnswerDue {
  return time === undefined ? undefined : { on: workingDaysAfter(askedOn, time.workingDays), time }
}
