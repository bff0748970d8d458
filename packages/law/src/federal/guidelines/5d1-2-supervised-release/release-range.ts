import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import type { OffenseClass } from '../../statutes/18-usc-3583/supervised-release.table.ts'
import { showRange } from '../5a-sentencing-table/find-range.ts'
import { releaseOrders, releaseTerms, releaseWords, type ReleaseTerms } from './release.table.ts'

/** What the term of supervised release goes by. */
export interface ReleaseTermInputs {
  /** Of the most serious count (18 U.S.C. 3559(a)). */
  readonly offenseClass: OffenseClass
  /** The least supervised release a statute asks for, in months; 0 where it asks for none, or where the safety valve or a motion lifts it. */
  readonly statutoryLeast: number
  /** An offense whose term may be up to life. */
  readonly toLife?: 'terrorism' | 'sex offense'
  /** Months of imprisonment imposed, or life. Not given: whether a term must be ordered is not said. */
  readonly imprisonment?: Term
  readonly willBeDeported?: boolean
}

/** The term of supervised release the guidelines give, and whether one is to be ordered. */
export interface SupervisedReleaseRange {
  /** Months, both ends inclusive. */
  readonly range: TermRange
  readonly order: 'required' | 'ordinarily not' | 'as an individual assessment warrants' | 'may be' | undefined
}

/** The supervised release of 5D1.1 and 5D1.2 under the manual in force on a day. A drug statute may allow more than the range ends with. */
export function releaseRange(inputs: ReleaseTermInputs, on: CivilDate): Finding<SupervisedReleaseRange> {
  const trace = new Trace()
  const [terms, orders] = [trace.look(releaseTerms, on), trace.look(releaseOrders, on)]
  if (!terms || !orders) return trace.finish<SupervisedReleaseRange>('5D1.2', 'Supervised release under the guidelines', undefined)
  const { offenseClass, statutoryLeast } = inputs
  const byClass = terms.value.classes[offenseClass]
  const step = (id: string, rule: string, source: typeof terms.source, range: TermRange, note?: string) => trace.step({ id, rule, source, read: ['offenseClass'], applied: true, change: showRange(range), ...(note === undefined ? {} : { note }) })
  let range: TermRange = byClass
  if (statutoryLeast > 0 && terms.value.byStatute === 'three to five years, or its least term') {
    range = [Math.max(36, statutoryLeast), Math.max(60, statutoryLeast)]
    step('5D1.2', 'Supervised release where the statute asks for it', releaseWords.byStatute1987, range)
    return finish(trace, range, inputs, orders)
  }
  step('5D1.2', 'Supervised release by the class of the offense', terms.source, range, offenseClass === 'misdemeanor' ? offenseClass : `Class ${offenseClass}`)
  if (reachesLife(inputs, terms.value)) {
    range = [on >= '2025-11-01' ? (inputs.toLife === 'sex offense' ? 60 : 0) : byClass[0], 'life']
    step('5D1.2(b)', 'A term up to life', on >= '2025-11-01' ? releaseWords.toLife2025 : releaseWords.toLife, range)
  }
  if (statutoryLeast > 0) {
    range = [Math.max(Number(range[0]), statutoryLeast), range[1] === 'life' ? 'life' : Math.max(range[1], statutoryLeast)]
    step('5D1.2(c)', 'Not less than the statute asks for', releaseWords.least, range, `${statutoryLeast} months by statute`)
  }
  return finish(trace, range, inputs, orders)
}

function reachesLife({ toLife }: ReleaseTermInputs, { toLife: allowed }: ReleaseTerms): boolean {
  return toLife !== undefined && (allowed === 'terrorism and sex offenses' || (allowed === 'terrorism' && toLife === 'terrorism'))
}

function finish(trace: Trace, range: TermRange, inputs: ReleaseTermInputs, orders: { readonly value: (typeof releaseOrders.entries)[number]['value']; readonly source: (typeof releaseOrders.entries)[number]['source'] }): Finding<SupervisedReleaseRange> {
  const order = orderOf(inputs, orders.value)
  if (order !== undefined) trace.step({ id: '5D1.1', rule: 'Whether supervised release is ordered', source: order === 'ordinarily not' ? releaseWords.deportable : orders.source, read: ['imprisonment'], applied: order !== 'ordinarily not', change: order, ...(order === 'ordinarily not' ? { note: 'one who likely will be deported' } : {}) })
  return trace.finish<SupervisedReleaseRange>('5D1.2', 'Supervised release under the guidelines', { range, order })
}

function orderOf({ statutoryLeast, imprisonment, willBeDeported }: ReleaseTermInputs, rule: (typeof releaseOrders.entries)[number]['value']): SupervisedReleaseRange['order'] {
  if (statutoryLeast > 0) return 'required'
  if (willBeDeported === true && rule !== 'after more than a year') return 'ordinarily not'
  if (rule === 'as an individual assessment warrants') return rule
  if (imprisonment === undefined) return undefined
  return imprisonment === 'life' || imprisonment > 12 ? 'required' : 'may be'
}
