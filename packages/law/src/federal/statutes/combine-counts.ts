import type { Finding } from '../../core/finding.ts'
import type { Term } from '../../facts/shape.ts'
import type { StatutoryRange } from '../then-and-now/sentence-run.ts'

/** What the counts of one case require and allow together. */
export interface CombinedRange {
  /** The least total term: the greatest of the least terms that may run together, and every 924(c) term after it. */
  readonly min: Term
  /** The greatest total term when the counts run one after another. */
  readonly max: Term
  /** The least total term in days, where no count asks for more than days. */
  readonly minDays?: number
  /** The part of the least term that must run after every other, in months: every count under 924(c). */
  readonly consecutive: Term
  readonly byCount: readonly StatutoryRange[]
}

/**
 * The least and greatest total term of several counts. A term under 18 U.S.C. 924(c) runs after every other (924(c)(1)(D)(ii)), a
 * higher least term on another count included (*Abbott v. United States*, 562 U.S. 8 (2010)); the rest may run together. Undefined
 * when a count has no range.
 */
export function combineCounts(counts: readonly Finding<StatutoryRange>[]): CombinedRange | undefined {
  const byCount: StatutoryRange[] = []
  for (const count of counts) {
    if (count.status !== 'computed') return undefined
    byCount.push(count.value)
  }
  const stacked = byCount.filter((count) => count.tier === '18 U.S.C. 924(c)')
  const together = byCount.filter((count) => count.tier !== '18 U.S.C. 924(c)')
  const consecutive = add(stacked.map((count) => count.min))
  const least = together.reduce<Term>((most, count) => longer(most, count.min), 0)
  const min = add([least, consecutive])
  const days = Math.max(0, ...byCount.map(({ minDays }) => minDays ?? 0))
  return { min, ...(min === 0 && days > 0 ? { minDays: days } : {}), max: add(byCount.map((count) => count.max)), consecutive, byCount }
}

function add(terms: readonly Term[]): Term {
  return terms.reduce<Term>((sum, term) => (sum === 'life' || term === 'life' ? 'life' : sum + term), 0)
}

function longer(one: Term, other: Term): Term {
  if (one === 'life' || other === 'life') return 'life'
  return Math.max(one, other)
}
