import { dayNumber, type CivilDate } from '../../core/civil-date.ts'
import { currentCode } from '../statutes/code-sources.ts'

export const tenDays = currentCode(18, '3632', '(d)(4)(A)(i)', 'A prisoner shall earn 10 days of time credits for every 30 days of successful participation in evidence-based recidivism reduction programming or productive activities.')
export const notBefore = currentCode(18, '3632', '(d)(4)(B)(i)', 'prior to the date of enactment of this subchapter')
export const equalToRemainder = currentCode(18, '3624', '(g)(1)(A)', 'in an amount that is equal to the remainder of the prisoner’s imposed term of imprisonment')

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
