import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import { additionalFive, assessedWithin, finalRemovalOrder, fullPeriodsOnly, notBefore, notBeforeCommencement, tenDays, twoAssessments } from './custody-sources.ts'
import { earnsFullRate, firstStepActDay, timeCreditsEarned, type RecidivismRisk } from './time-credits.ts'

/** Participation that may earn First Step Act time credits, for one term. */
export interface TimeCreditInputs {
  /** Days of successful participation. */
  readonly programDays: number
  /** The first of those days. */
  readonly from: CivilDate
  /** The first day on which they can count, from `earningStarts`. */
  readonly earningFrom: CivilDate
  readonly risk: RecidivismRisk
  /** Periods of thirty days before the second consecutive assessment at minimum or low risk; where it is not given, seven are taken. */
  readonly plainPeriods?: number
  /** Someone under a final order of removal earns credits that are never applied. */
  readonly finalRemovalOrder: boolean
}

/** Time credits earned, in days, with every step. `out of scope` where part of the days lies before credits could be earned. */
export function explainTimeCredits(inputs: TimeCreditInputs): Finding<number> {
  const head = { id: 'time credits', title: 'First Step Act time credits earned' }
  const early = inputs.from < inputs.earningFrom || inputs.from < firstStepActDay
  const window: Step = { id: '3632(d)(4)(B)', rule: 'Nothing is earned before the Act, nor before the sentence commenced', source: inputs.from < firstStepActDay ? notBefore : notBeforeCommencement, read: [], applied: early, change: early ? 'days that cannot count' : 'none' }
  if (early) return { ...head, steps: [window], status: 'out of scope', why: `the days begin on ${inputs.from}, before ${inputs.earningFrom}, when earning starts`, instead: 'give the days from then on, and count only those' }
  const plain = timeCreditsEarned(inputs.programDays, 'high')
  const credits = timeCreditsEarned(inputs.programDays, inputs.risk, inputs.plainPeriods)
  const full = earnsFullRate(inputs.risk)
  const steps: Step[] = [
    window,
    { id: '3632(d)(4)(A)(i)', rule: 'Ten days for every thirty', source: tenDays, read: [], applied: plain > 0, change: `${plain} days`, total: plain },
    { id: 'full periods', rule: 'Part of a period earns nothing', source: fullPeriodsOnly, read: [], applied: inputs.programDays % 30 !== 0, change: `${inputs.programDays % 30} days not counted` },
    { id: '3632(d)(4)(A)(ii)', rule: 'Five more at minimum or low risk over two consecutive assessments', source: full ? additionalFive : twoAssessments, read: [], applied: credits > plain, change: `+${credits - plain} days`, total: credits },
    { id: '524.11', rule: 'Where the day of the second assessment is not known, seven periods come before it', source: assessedWithin, read: [], applied: full && inputs.plainPeriods === undefined, change: 'seven periods at ten days' },
    { id: '3632(d)(4)(E)', rule: 'Under a final order of removal credits are earned and never applied', source: finalRemovalOrder, read: [], applied: inputs.finalRemovalOrder, change: inputs.finalRemovalOrder ? 'not applied' : 'none' },
  ]
  return { ...head, steps, status: 'computed', value: credits }
}
