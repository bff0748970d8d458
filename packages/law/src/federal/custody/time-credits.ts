import { dayNumber, type CivilDate } from '../../core/civil-date.ts'

/** The day the First Step Act became law; programs completed before it earn nothing. */
export const firstStepActDay: CivilDate = '2018-12-21'

/** Time credits at the plain rate, in days: ten for every full thirty days of successful participation. */
export function creditsAtTenDays(programDays: number): number {
  return Math.floor(programDays / 30) * 10
}

/** Days from one day to a later release: the release day counts, the day itself does not. */
export function daysRemaining(asOf: CivilDate, release: CivilDate): number {
  return dayNumber(release) - dayNumber(asOf)
}

/** Whether time credits can be applied yet: once they equal the time that remains. */
export function creditsCanApply(earned: number, remaining: number): boolean {
  return earned >= remaining
}
