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
  let [least, consecutive, max]: [Term, Term, Term] = [0, 0, 0]
  let days = 0
  for (const count of counts) {
    if (count.status !== 'computed') return undefined
    const range = count.value
    byCount.push(range)
    max = add(max, range.max)
    days = Math.max(days, range.minDays ?? 0)
    if (range.tier === '18 U.S.C. 924(c)') consecutive = add(consecutive, range.min)
    else least = longer(least, range.min)
  }
  const min = add(least, consecutive)
  const all = { min, max, consecutive, byCount }
  return min === 0 && days > 0 ? { ...all, minDays: days } : all
}

function add(one: Term, other: Term): Term {
  return one === 'life' || other === 'life' ? 'life' : one + other
}

function longer(one: Term, other: Term): Term {
  if (one === 'life' || other === 'life') return 'life'
  return Math.max(one, other)
}
