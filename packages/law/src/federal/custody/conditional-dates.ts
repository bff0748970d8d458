import { addDays, dayNumber, type CivilDate } from '../../core/civil-date.ts'
import { applyTimeCredits, earnsFullRate, timeCreditsEarned, type RecidivismRisk } from './time-credits.ts'

export interface ConditionalInputs {
  /** The first day on which programs earn credits, from `earningStarts`. */
  readonly earningFrom: CivilDate
  /** The release by good conduct time, and by the drug program where it was completed. */
  readonly releaseOn: CivilDate
  readonly risk: RecidivismRisk
  readonly supervisedReleaseImposed: boolean
}

export interface ConditionalDates {
  /** Credits by the day of placement, in days. */
  readonly credits: number
  /** The first day on which the credits earned by then equal what is left of the term. */
  readonly placedOn: CivilDate
  /** The release less all of the credits. It lies before `placedOn` where the last of them are earned only later. */
  readonly placedByCountOn: CivilDate
  /** The release once credits bring supervised release forward, by twelve months at most. */
  readonly releaseOn: CivilDate
}

/**
 * The dates the Bureau calls conditional: on which time credits lead to prerelease custody and to supervised release if every day from
 * `earningFrom` on is one of successful participation. Credits apply only at minimum or low risk (18 U.S.C. 3624(g)(1)(D)); at a higher
 * risk all that programs earn by the release is counted and no date moves.
 */
export function conditionalDates({ earningFrom, releaseOn, risk, supervisedReleaseImposed }: ConditionalInputs): ConditionalDates {
  const days = Math.max(0, dayNumber(releaseOn) - dayNumber(earningFrom))
  if (!earnsFullRate(risk)) return { credits: timeCreditsEarned(days, risk), placedOn: releaseOn, placedByCountOn: releaseOn, releaseOn }
  let served = 0
  while (timeCreditsEarned(served, risk) < days - served) served += 1
  const credits = timeCreditsEarned(served, risk)
  const placedOn = days === 0 ? releaseOn : addDays(earningFrom, served)
  return { credits, placedOn, placedByCountOn: addDays(releaseOn, -credits), releaseOn: applyTimeCredits(credits, releaseOn, supervisedReleaseImposed, placedOn).releaseOn }
}
