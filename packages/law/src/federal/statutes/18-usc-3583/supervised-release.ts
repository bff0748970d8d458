import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import type { Finding, Step } from '../../../core/finding.ts'
import type { Term } from '../../../facts/shape.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import * as table from './supervised-release.table.ts'
import type { OffenseClass } from './supervised-release.table.ts'

/** The supervised release one count allows, in months. */
export interface SupervisedRelease {
  readonly min: number
  /** `life` where the section of the offense sets a least term without a greatest. */
  readonly max: Term
}

/** The class of an offense by the greatest term its section allows: 18 U.S.C. 3559(a). */
export function classOfOffense(max: Term): OffenseClass {
  if (max === 'life') return 'A'
  if (max >= 300) return 'B'
  if (max >= 120) return 'C'
  if (max >= 60) return 'D'
  return max > 12 ? 'E' : 'misdemeanor'
}

/**
 * The least and greatest supervised release of a count, by its statutory range and the last day of the offense. A section of the drug
 * laws that names a least term is bounded by no greatest since 2 November 2002; before that day nothing is computed.
 */
export function supervisedRelease(range: StatutoryRange, offenseOn: CivilDate): Finding<SupervisedRelease> {
  const head = { id: 'supervised release', title: 'Supervised release the statute allows' }
  const least = (range.supervisedReleaseYears ?? 0) * 12
  const kind = classOfOffense(range.max)
  const looked = inForce(table.classLimits, offenseOn)
  const byClass: Step = { id: '3559(a)', rule: 'The class of the offense by its greatest term', source: table.classes, read: [], applied: true, change: kind === 'misdemeanor' ? kind : `Class ${kind} felony` }
  if (least > 0) {
    if (offenseOn < table.notwithstandingSince) return { ...head, steps: [byClass], status: 'not encoded', gaps: [{ of: 'the greatest supervised release of a drug offense', on: offenseOn, why: 'how 18 U.S.C. 3583(b) bounded it before 2 November 2002 is not encoded' }] }
    const own: Step = { id: '3583(b)', rule: 'The section of the offense sets its supervised release notwithstanding 3583', source: table.notwithstanding, read: [], applied: true, change: `at least ${least} months` }
    return { ...head, steps: [byClass, own], status: 'computed', value: { min: least, max: 'life' } }
  }
  if (!looked.found) return { ...head, steps: [byClass], status: 'not encoded', gaps: [looked.gap] }
  const months = looked.value[kind]
  const limit: Step = { id: '3583(b)', rule: 'The greatest supervised release of the class', source: looked.source, read: [], applied: true, change: `not more than ${months} months` }
  return { ...head, steps: [byClass, limit], status: 'computed', value: { min: 0, max: months }, ...(looked.verifiedThrough === undefined ? {} : { verifiedThrough: looked.verifiedThrough }) }
}
