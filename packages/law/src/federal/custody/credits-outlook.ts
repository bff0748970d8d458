import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import { earningThroughout, equalToRemainder, lowRiskPlaced, noEarlierThanTwelveMonths, onlyIfSupervisedRelease, petitionApproved } from './custody-sources.ts'
import { creditsCanApply, daysRemaining, earnsFullRate, mostToSupervisedRelease, type RecidivismRisk } from './time-credits.ts'

/** What the outlook of time credits rests on. */
export interface OutlookInputs {
  /** The release by good conduct time, and by the drug program where it was completed. */
  readonly releaseOn: CivilDate
  /** The day asked about, on which `earned` days of credit stand. */
  readonly asOf: CivilDate
  readonly earned: number
  /** The risk the Bureau found, taken to stay; at minimum or low it earns fifteen days. */
  readonly risk: RecidivismRisk
  readonly supervisedReleaseImposed: boolean
}

/** Where credits lead if a person goes on in programs. */
export interface CreditsOutlook {
  /** Days of credit earned by `outsideOn`. */
  readonly credits: number
  /** The first day on which the credits equal what is left, so that they can be applied. */
  readonly outsideOn: CivilDate
  /** The first day of supervised release, at most twelve months early; the release itself where none was imposed. */
  readonly supervisionOn: CivilDate
  /** Whether a warden must approve a petition first, as at medium and high risk. */
  readonly asksPetition: boolean
}

/**
 * The first day time credits could lead outside prison if the person goes on earning without a break, as the Bureau itself projects it.
 * Thirty days earn ten days of credit, or fifteen; nothing is credited for part of them. It is an outlook and not a date anyone is owed.
 */
export function creditsOutlook({ releaseOn, asOf, earned, risk, supervisedReleaseImposed }: OutlookInputs): Finding<CreditsOutlook> {
  const head = { id: 'credits outlook', title: 'Where time credits lead if programs go on' }
  if (releaseOn <= asOf) return { ...head, steps: [], status: 'out of scope', why: `the projected release is ${releaseOn}, which has come`, instead: 'ask the case manager why the person is still held' }
  const rate = earnsFullRate(risk) ? 15 : 10
  let periods = 0
  while (!creditsCanApply(earned + periods * rate, daysRemaining(addDays(asOf, periods * 30), releaseOn))) periods += 1
  const credits = earned + periods * rate
  const applied = Math.min(credits, daysRemaining(asOf, releaseOn))
  const [enough, back] = [addDays(asOf, periods * 30), addDays(releaseOn, -applied)]
  const outsideOn = enough > back ? enough : back
  const early = supervisedReleaseImposed ? Math.min(applied, mostToSupervisedRelease) : 0
  const released = addDays(releaseOn, -early)
  const supervisionOn = released < outsideOn ? outsideOn : released
  const asksPetition = !earnsFullRate(risk)
  const steps: Step[] = [
    { id: '5410.01', rule: 'Every thirty days to come are earned, as the Bureau projects it', source: earningThroughout, read: ['custody.timeCreditDays', 'custody.risk'], applied: periods > 0, change: `${earned} days now, ${credits} after ${periods} more periods of ${rate} days` },
    { id: '3624(g)(1)(A)', rule: 'Credits can be applied once they equal what is left', source: equalToRemainder, read: [], applied: true, change: outsideOn },
    { id: '3624(g)(1)(D)', rule: 'At minimum or low risk by the last reassessments, or on a petition the warden approves', source: asksPetition ? petitionApproved : lowRiskPlaced, read: ['custody.risk'], applied: asksPetition, change: asksPetition ? 'a petition is needed' : 'no petition is needed' },
    { id: '3624(g)(3)', rule: 'Supervised release begins at most twelve months early', source: supervisedReleaseImposed ? noEarlierThanTwelveMonths : onlyIfSupervisedRelease, read: ['conviction.supervisedReleaseMonths'], applied: early > 0, change: supervisionOn, note: `${early} of ${applied} days` },
  ]
  return { ...head, steps, status: 'computed', value: { credits, outsideOn, supervisionOn, asksPetition } }
}
