import { inForce } from '../../../core/dated.ts'
import type { Tried } from '../agree-over-readings.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { Penalty } from '../parse-penalty.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import { enterprise, greatEnterprise } from './penalties.table.ts'

/** Every outcome the facts of a count of continuing criminal enterprise allow on given days. */
export function readEnterpriseCount(inputs: StatutoryInputs, penalty: Extract<Penalty, { kind: '848' }>, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const great = penalty.subsection === 'b' ? [true] : penalty.subsection === 'a' ? [false] : inputs.enterprise848b === undefined ? [false, true] : [inputs.enterprise848b]
  const priors = inputs.prior848 === undefined ? [0, 1] : [inputs.prior848]
  return great.flatMap((isGreat) => priors.map((count) => ({
    chosen: { enterprise848b: isGreat, prior848: isGreat ? 'any' : count > 0 ? 'some' : 'none' },
    outcome: isGreat ? leader(days, at) : member(days, count, at),
  })))
}

function leader(days: LawDays, at: string): Outcome {
  const looked = inForce(greatEnterprise, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  return {
    is: 'range', range: { min: 'life', max: 'life', tier: '21 U.S.C. 848(b)' }, verifiedThrough: looked.verifiedThrough,
    steps: () => [{ id: 'statute terms', rule: 'Leader of a continuing criminal enterprise of the size of 848(b)', source: looked.source, read: [`${at}.penalty`], applied: true, change: 'life' }],
  }
}

function member(days: LawDays, priors: number, at: string): Outcome {
  const looked = inForce(enterprise, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const terms = priors > 0 ? looked.value.after : looked.value.first
  return {
    is: 'range', range: { min: terms[0], max: terms[1], tier: '21 U.S.C. 848(a)' }, verifiedThrough: looked.verifiedThrough,
    steps: () => [
      { id: 'statute terms', rule: 'Continuing criminal enterprise', source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(looked.value.first) },
      { id: 'statute prior 848', rule: 'After a prior conviction under section 848', source: looked.source, read: [], applied: priors > 0, change: priors > 0 ? describeTerms(terms) : 'no change' },
    ],
  }
}
