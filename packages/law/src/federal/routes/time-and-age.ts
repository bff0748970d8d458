import { addDays, addMonths, type CivilDate } from '../../core/civil-date.ts'

/** The day someone reaches an age in years. Someone born on 29 February reaches it on 28 February of a year without the 29th. */
export function reachesAge(born: CivilDate, years: number): CivilDate {
  return addMonths(born, years * 12)
}

/** Whole years of age on a day: one more from the birthday on, as `reachesAge` has it. */
export function ageOn(born: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on < reachesAge(born, years) ? years - 1 : years
}

/** The first day on which so many months have been served in full, counting days credited before commencement; that day itself counts. */
export function servedMonthsOn(commencedOn: CivilDate, creditDays: number, months: number): CivilDate {
  return addDays(addMonths(addDays(commencedOn, -creditDays), months), -1)
}

