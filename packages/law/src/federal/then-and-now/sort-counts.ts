import type { PlainCase, PlainCount } from './read-case.ts'

/** The counts of a case by the guideline they fall under: 2D1.1, 2K2.4, or another. Counts of which nothing is known are in none. */
export interface SortedCounts {
  readonly drugs: readonly PlainCount[]
  readonly firearms: readonly PlainCount[]
  readonly others: readonly PlainCount[]
  /** Every drug count, of whatever guideline: its terms go by the weight. */
  readonly byWeight: readonly PlainCount[]
}

export function sortCounts(counts: readonly PlainCount[]): SortedCounts {
  const byWeight = counts.filter(({ isDrug }) => isDrug)
  const drugs = byWeight.filter(({ isBesideTrafficking }) => !isBesideTrafficking)
  const firearms = counts.filter(isFirearmCount)
  return { drugs, firearms, others: drugs.length === counts.length ? [] : counts.filter((count) => !drugs.includes(count) && !firearms.includes(count) && (count.statute ?? count.penalty) !== undefined), byWeight }
}

/** A count under 18 U.S.C. 924(c). */
export function isFirearmCount({ isFirearm }: PlainCount): boolean {
  return isFirearm
}

/** Whether there are counts under 924(c) beside others: what they require then runs after the range of those. */
export function mixesFirearms({ counts, sorted: { firearms } }: PlainCase): boolean {
  return firearms.length > 0 && firearms.length < counts.length
}

/**
 * Which of several counts under 924(c) is the first, so that the others are the second and subsequent ones: not the order in which they
 * are listed but the one that leads to the least total, one with a machinegun before all others, else the least conduct.
 */
export function firstFirearmCount({ sorted }: PlainCase): PlainCount | undefined {
  return sorted.firearms.toSorted((one, other) => rank(one) - rank(other))[0]
}

function rank({ firearmKind, firearmUse, penalty }: PlainCount): number {
  const clause = (penalty ?? '').replaceAll(/\s/g, '').toLowerCase()
  if (firearmKind?.startsWith('machinegun') === true || clause.includes('(b)(ii)')) return 0
  if (firearmUse === 'discharged' || clause.includes('(a)(iii)')) return 4
  if (firearmKind?.startsWith('short') === true || clause.includes('(b)(i)')) return 3
  return firearmUse === 'brandished' || clause.includes('(a)(ii)') ? 2 : 1
}
