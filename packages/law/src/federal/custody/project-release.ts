import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import type { Term } from '../../facts/shape.ts'
import { neverLater, notForLife, perYearImposed, perYearServed, priorCustody, weekendRule, withoutDiploma } from './custody-sources.ts'
import { daysThrough, earnsGoodTime, fullTermDate, goodTimePerYearImposed, goodTimeKept, goodTimePerYearServed, onWeekday, type DaysPerYear, type ImposedTerm } from './good-conduct-time.ts'

/**
 * How good conduct time is counted. `per year served` is the Bureau's reading before the First Step Act, upheld in *Barber v. Thomas*;
 * `per year imposed` has been the law since, also for sentences imposed before.
 */
export type GoodTimeMethod = 'per year imposed' | 'per year served'

/** A term of imprisonment and what counts toward it, in whole days. */
export interface ReleaseInputs {
  /** Months, or life. */
  readonly term: Term
  /** Days of the term beyond its months: a year and a day. */
  readonly termDays?: number
  readonly commencedOn: CivilDate
  readonly priorCreditDays: number
  /** Good conduct time disallowed or forfeited. */
  readonly lostDays: number
  /** Days of those that were restored; none where not given. Time that was disallowed is never granted later. */
  readonly restoredDays?: number
  readonly method: GoodTimeMethod
  /** 54 where not given; 42 without a diploma and without progress toward one. For `per year imposed` only. */
  readonly daysPerYear?: DaysPerYear
}

/** The end of a term and the projected release, each the last day in custody: the day is inclusive. */
export interface ProjectedRelease {
  /** The last day of the whole term, less prior custody credit. */
  readonly fullTermOn: CivilDate
  /** Good conduct time of the whole term, before any loss. */
  readonly goodTimeDays: number
  readonly releaseOn: CivilDate
  /** The Friday before, where the release falls on a weekend; legal holidays are not known here. */
  readonly weekdayOn: CivilDate
}

/** The release good conduct time leads to. Time credits, programs and placement before release are not counted. */
export function projectRelease(inputs: ReleaseInputs): Finding<ProjectedRelease> {
  const head = { id: 'projected release', title: 'Projected release by good conduct time' }
  if (inputs.term === 'life') {
    const step: Step = { id: '3624(b)', rule: 'Good conduct time is not earned on a life sentence', source: notForLife, read: ['conviction.term'], applied: true, change: 'none' }
    return { ...head, steps: [step], status: 'out of scope', why: 'a life sentence has no date of release', instead: 'ask for commutation, or for a reduction under 18 U.S.C. 3582(c)' }
  }
  const term: ImposedTerm = { months: inputs.term, days: inputs.termDays ?? 0 }
  const last = fullTermDate(inputs.commencedOn, term)
  const earned = goodTimeOf(inputs.commencedOn, term, inputs)
  const fullTermOn = addDays(last, -inputs.priorCreditDays)
  const kept = goodTimeKept(earned, { disallowedDays: 0, forfeitedDays: inputs.lostDays, restoredDays: inputs.restoredDays ?? 0 })
  const early = addDays(fullTermOn, -kept)
  const releaseOn = early < inputs.commencedOn ? inputs.commencedOn : early
  const friday = onWeekday(releaseOn)
  const weekdayOn = friday < inputs.commencedOn ? releaseOn : friday
  const steps: Step[] = [
    { id: '3585(b)', rule: 'Credit for prior custody', source: priorCustody, read: ['custody.priorCreditDays'], applied: inputs.priorCreditDays > 0, change: `${fullTermOn}`, note: `the term ends on ${last}, less ${inputs.priorCreditDays} days` },
    {
      id: '3624(b)', rule: 'Good conduct time', source: inputs.method === 'per year served' ? perYearServed : inputs.daysPerYear === 42 ? withoutDiploma : perYearImposed, read: ['conviction.term', 'custody.goodTimeLostDays'], applied: earned > 0,
      change: `${earned} days`, note: inputs.lostDays > 0 ? `${earned - kept} days lost` : inputs.method,
    },
    { id: '3624(b) lost', rule: 'What was lost comes back only where it was restored; what was not earned is never granted later', source: neverLater, read: ['custody.goodTimeLostDays'], applied: earned > kept, change: `-${earned - kept} days` },
    { id: '3624(a)', rule: 'A release on a weekend may be on the weekday before', source: weekendRule, read: [], applied: weekdayOn !== releaseOn, change: weekdayOn },
  ]
  return { ...head, steps, status: 'computed', value: { fullTermOn, goodTimeDays: earned, releaseOn, weekdayOn } }
}

function goodTimeOf(commencedOn: CivilDate, term: ImposedTerm, { method, daysPerYear }: ReleaseInputs): number {
  if (!earnsGoodTime(term)) return 0
  return method === 'per year imposed' ? goodTimePerYearImposed(commencedOn, term, daysPerYear) : goodTimePerYearServed(daysThrough(commencedOn, fullTermDate(commencedOn, term)))
}
