import { inForce } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import type { Tried } from '../agree-over-readings.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import { afterPriors, crackPossession, crackPossessionStruck, crackPossessionTerms, possession } from './possession.table.ts'

/** Every outcome the facts of a count of simple possession allow on given days. */
export function readPossessionCount(inputs: StatutoryInputs, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const cracks = inputs.substance === undefined ? [false, true] : [inputs.substance === 'cocaine base']
  const notices = inputs.priors?.length === 0 ? [false] : inputs.notice851 === undefined ? [false, true] : [inputs.notice851]
  return cracks.flatMap((crack) => notices.map((noticed) => ({
    chosen: { substance: crack ? 'cocaine base' : 'another', notice851: String(noticed) },
    outcome: crack && isCrackLaw(days) && (inputs.grams ?? Infinity) > crackPossession.neverUpTo ? crackTerms(inputs.grams, noticed, days, at) : plainTerms(noticed, days, at),
  })))
}

function isCrackLaw(days: LawDays): boolean {
  return days.offenseOn >= crackPossession.from && days.sentencedOn < crackPossession.repealedOn
}

function crackTerms(grams: number | undefined, noticed: boolean, days: LawDays, at: string): Outcome {
  if (grams === undefined) return { is: 'missing', inputs: ['grams'] }
  if (grams > crackPossession.aboveAlways) {
    const looked = inForce(crackPossessionTerms, days.sentencedOn)
    if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
    const step: Step = { id: 'statute terms', rule: 'Possession of more than five grams of cocaine base', source: looked.source, read: [`${at}.substance`, `${at}.foundGrams`], applied: true, change: describeTerms(looked.value) }
    return { is: 'range', range: { min: looked.value[0], max: looked.value[1], tier: '21 U.S.C. 844(a)' }, steps: [step], verifiedThrough: undefined }
  }
  if (!noticed) return plainTerms(false, days, at)
  return { is: 'gap', gaps: [{ of: '21 U.S.C. 844(a), cocaine base after prior convictions', on: days.offenseOn, why: 'whether the prior convictions were for possessing cocaine base is not read' }] }
}

function plainTerms(noticed: boolean, days: LawDays, at: string): Outcome {
  if (noticed) return { is: 'gap', gaps: [{ of: '21 U.S.C. 844(a) after a prior conviction', on: days.offenseOn, why: `its least term is counted in days, which this program does not compute: ${afterPriors.quote}` }] }
  const looked = inForce(possession, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const terms: Step = { id: 'statute terms', rule: 'Simple possession', source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(looked.value) }
  const struck: Step = { id: 'statute crack possession', rule: 'Five years for more than five grams of cocaine base', source: crackPossessionStruck, read: ['conviction.sentencedOn'], applied: false, change: 'no change', note: isCrackLaw(days) ? 'not so much, or not cocaine base' : 'not the law on these days' }
  return { is: 'range', range: { min: looked.value[0], max: looked.value[1], tier: '21 U.S.C. 844(a)' }, steps: [terms, struck], verifiedThrough: looked.verifiedThrough }
}
