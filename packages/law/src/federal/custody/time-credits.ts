import { addDays, addMonths, dayNumber, type CivilDate } from '../../core/civil-date.ts'

/** The day the First Step Act became law; programs completed before it earn nothing. */
export const firstStepActDay: CivilDate = '2018-12-21'

/** The risk of recidivism the Bureau found. */
export type RecidivismRisk = 'minimum' | 'low' | 'medium' | 'high'

/** Whether a risk, kept over two consecutive assessments, earns the additional five days. */
export function earnsFullRate(risk: RecidivismRisk): boolean {
  return risk === 'minimum' || risk === 'low'
}

/**
 * How many thirty-day periods come before the second assessment when its day is not known: a newly committed person is classified within
 * 28 days of arrival and reviewed within 180 days of that, 208 days in all, which fall in the seventh period. The additional five days
 * begin with the eighth.
 */
export const periodsBeforeSecondAssessment = 7

/** Time credits at the plain rate, in days: ten for every full thirty days of successful participation. */
export function creditsAtTenDays(programDays: number): number {
  return Math.floor(programDays / 30) * 10
}

/** Time credits in days: ten for each full period of thirty days, and five more for each after the first `plainPeriods` of them. Part of a period earns nothing. */
export function creditsAtFullRate(programDays: number, plainPeriods: number): number {
  const periods = Math.floor(programDays / 30)
  return periods * 10 + Math.max(0, periods - plainPeriods) * 5
}

/**
 * Time credits for days of successful participation, in days, both in whole periods of thirty. `plainPeriods` is how many of them passed
 * before the risk had stayed minimum or low over two assessments; where it is not known, seven are taken.
 */
export function timeCreditsEarned(programDays: number, risk: RecidivismRisk, plainPeriods: number = periodsBeforeSecondAssessment): number {
  return earnsFullRate(risk) ? creditsAtFullRate(programDays, plainPeriods) : creditsAtTenDays(programDays)
}

/** Days from one day to a later release: the release day counts, the day itself does not. */
export function daysRemaining(asOf: CivilDate, release: CivilDate): number {
  return dayNumber(release) - dayNumber(asOf)
}

/** Whether time credits can be applied yet: once they equal the time that remains. */
export function creditsCanApply(earned: number, remaining: number): boolean {
  return earned >= remaining
}

/** Twelve months as the Bureau states them in days: the first 365 days of credits can bring supervised release forward. */
export const mostToSupervisedRelease = 365

/** Most days by which time credits bring supervised release forward: the twelve months before a release, 366 days where a leap day is among them. */
function daysOfTwelveMonths(release: CivilDate): number {
  return dayNumber(release) - dayNumber(addMonths(release, -12))
}

/** Where time credits go under 18 U.S.C. 3624(g), in days and the dates that follow. */
export interface AppliedCredits {
  /** Days that bring supervised release forward: at most the twelve months before release, and none where no supervised release was imposed. */
  readonly toSupervisedRelease: number
  /** Days left, which go to prerelease custody. */
  readonly toPrerelease: number
  /** The release once the first are applied. */
  readonly releaseOn: CivilDate
  /** The day from which all of them, once earned, would place the person outside prison. */
  readonly prereleaseOn: CivilDate
}

/** Time credits applied to a release by good conduct time (and the drug program, which comes first). Days in prison before `earliest` are never taken off. */
export function applyTimeCredits(credits: number, release: CivilDate, supervisedReleaseImposed: boolean, earliest: CivilDate): AppliedCredits {
  const used = Math.max(0, Math.min(credits, daysRemaining(earliest, release)))
  const toSupervisedRelease = supervisedReleaseImposed ? Math.min(used, daysOfTwelveMonths(release)) : 0
  const toPrerelease = used - toSupervisedRelease
  const releaseOn = addDays(release, -toSupervisedRelease)
  return { toSupervisedRelease, toPrerelease, releaseOn, prereleaseOn: addDays(releaseOn, -toPrerelease) }
}
