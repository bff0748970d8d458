import { inForce } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import type { Term } from '../../../facts/shape.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { ProtectedSection } from '../parse-penalty.ts'
import { protectedTerms } from './protected.table.ts'

/** What one reading says of the protected place or person. */
export interface ProtectedReading {
  readonly section: ProtectedSection
  /** Whether the person had been convicted under the section before. */
  readonly again: boolean
  /** Whether it was about five grams of marihuana or less. */
  readonly littleMarihuana: boolean
  /** Whether a prior conviction noticed under 851 has raised the terms of 841(b). */
  readonly enhanced: boolean
  /** The least supervised release of 841(b) that is multiplied, in years: for a first offense, but under 859(b) for a second one. */
  readonly years: number | undefined
}

/** The range of 841(b) as a protected person or place multiplies it. */
export function multiplyPenalty(base: Outcome, reading: ProtectedReading, days: LawDays, at: string): Outcome {
  if (base.is !== 'range') return base
  const looked = inForce(protectedTerms[reading.section][reading.again ? 'again' : 'first'], days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const { times, least, littleMarihuana, life } = looked.value
  if (reading.enhanced && base.range.max !== 'life' && !life) {
    return { is: 'gap', gaps: [{ of: `21 U.S.C. ${reading.section} after a prior conviction noticed under 851`, on: days.offenseOn, why: 'whether the maximum that is multiplied is the one for a first offense is not settled by its words' }] }
  }
  const floor = least === undefined || (littleMarihuana && reading.littleMarihuana) ? 0 : least
  const min: Term = base.range.min === 'life' ? 'life' : Math.max(base.range.min, floor)
  const max: Term = life || base.range.max === 'life' ? 'life' : Math.max(base.range.max * times, floor)
  const years = reading.years === undefined ? {} : { supervisedReleaseYears: Math.max(reading.years * times, base.range.supervisedReleaseYears ?? 0) }
  const step: Step = {
    id: 'statute protected', rule: reading.again ? 'A protected person or place, after a conviction under the section' : 'A protected person or place', source: looked.source, read: [`${at}.penalty`], applied: true,
    change: describeTerms([min, max]), note: `${times} times the maximum and the supervised release of 841(b)`,
  }
  return { is: 'range', range: { min, max, tier: `${base.range.tier}, ${reading.section}`, ...years }, steps: () => [...base.steps(), step], verifiedThrough: base.verifiedThrough ?? looked.verifiedThrough }
}
