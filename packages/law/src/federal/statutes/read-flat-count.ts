import { inForce, type Series } from '../../core/dated.ts'
import type { Step } from '../../core/finding.ts'
import type { TermRange } from '../../facts/shape.ts'
import { barrett, erlinger, lora, manslaughter, manslaughterByFirearm } from './18-usc-924/penalties.table.ts'
import { asAttempt } from './21-usc-841/attempt-before-1988.ts'
import type { Tried } from './agree-over-readings.ts'
import { describeTerms } from './describe-terms.ts'
import { flatProvisions } from './flat-provisions.table.ts'
import type { LawDays, Outcome } from './outcome.ts'
import type { Penalty } from './parse-penalty.ts'
import type { StatutoryInputs } from './statutory-inputs.ts'

/** Every outcome of a count whose terms go by the day of the offense alone. */
export function readFlatCount(inputs: StatutoryInputs, { provision, conspiracy }: Extract<Penalty, { kind: 'flat' }>, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  if (provision === '924(j)(2)') return killedWithoutMalice(inputs, days, at)
  const { series, tier, rule } = flatProvisions[provision]
  const more = provision === '924(j)(1)' ? killingSteps(at) : provision === '924(e)' ? [occasions(at)] : []
  const outcome = outcomeOf(series, tier, rule, days, at, more)
  return [{ chosen: {}, outcome: conspiracy ? asAttempt(outcome, days, at) : outcome }]
}

/** A killing that is manslaughter: which kind it was decides, and both are tried where that is not known. */
function killedWithoutMalice(inputs: StatutoryInputs, days: LawDays, at: string): readonly Tried[] {
  const kinds = inputs.manslaughter === undefined ? (['voluntary', 'involuntary'] as const) : [inputs.manslaughter]
  const refers: Step = { id: 'statute manslaughter', rule: 'Manslaughter by firearm is punished as section 1112 provides', source: manslaughterByFirearm, read: [`${at}.description`], applied: true, change: 'the terms of section 1112' }
  return kinds.map((kind) => ({ chosen: { manslaughter: kind }, outcome: outcomeOf(manslaughter[kind], '18 U.S.C. 924(j)', `A killing by firearm that is ${kind} manslaughter`, days, at, [refers, ...killingSteps(at)]) }))
}

function killingSteps(at: string): readonly Step[] {
  return [
    { id: 'statute consecutive', rule: 'A sentence under 924(j) need not run consecutively', source: lora, read: [`${at}.penalty`], applied: false, change: 'no change' },
    { id: 'statute one act', rule: 'One act is not convicted of under 924(c) and under 924(j)', source: barrett, read: [`${at}.penalty`], applied: false, change: 'no change', note: 'a question for a conviction under 924(c) for the same act' },
  ]
}

function occasions(at: string): Step {
  return { id: 'statute occasions', rule: 'Different occasions are found by a jury or admitted', source: erlinger, read: [`${at}.penalty`], applied: false, change: 'no change', note: 'the conviction is taken as it stands; who found the occasions is a question for one that is not final' }
}

function outcomeOf(series: Series<TermRange>, tier: string, rule: string, days: LawDays, at: string, more: readonly Step[]): Outcome {
  const looked = inForce(series, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const [min, max] = looked.value
  const terms: Step = { id: 'statute terms', rule, source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(looked.value) }
  return { is: 'range', range: { min, max, tier }, steps: () => [terms, ...more], verifiedThrough: looked.verifiedThrough }
}
