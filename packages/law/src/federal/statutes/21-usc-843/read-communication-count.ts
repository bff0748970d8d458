import { inForce } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import { countPriors } from '../21-usc-841/count-priors.ts'
import { noticeOfPriors } from '../21-usc-841/penalties.table.ts'
import type { Tried } from '../agree-over-readings.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import { afterFederalPrior, communication } from './communication.table.ts'

/** Every outcome of a count under 21 U.S.C. 843. A noticed drug conviction may have been of a state, which counts for nothing here. */
export function readCommunicationCount(inputs: StatutoryInputs, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const notices = inputs.priors?.length === 0 ? [false] : inputs.notice851 === undefined ? [false, true] : [inputs.notice851]
  const most = inputs.priors === undefined ? 1 : countPriors(inputs.priors, 'felony drug offense', days.offenseOn).most
  return notices.flatMap((noticed) => (noticed && most > 0 ? [false, true] : [false]).map((federalPrior) => ({
    chosen: { notice851: noticed, federalPrior }, outcome: outcomeOf(federalPrior, days, at),
  })))
}

function outcomeOf(federalPrior: boolean, days: LawDays, at: string): Outcome {
  const looked = inForce(communication, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const { first, after } = looked.value
  const [min, max] = federalPrior ? after : first
  const steps: Step[] = [
    { id: 'statute terms', rule: 'A communication facility used for a drug offense, and the other acts of section 843', source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(first) },
    { id: 'statute priors', rule: 'A prior federal drug felony, noticed under 21 U.S.C. 851', source: federalPrior ? afterFederalPrior : noticeOfPriors, read: ['conviction.notice851', 'conviction.priors851'], applied: federalPrior, change: federalPrior ? describeTerms(after) : 'no change' },
  ]
  return { is: 'range', range: { min, max, tier: '21 U.S.C. 843(d)' }, steps: () => steps, verifiedThrough: looked.verifiedThrough }
}
