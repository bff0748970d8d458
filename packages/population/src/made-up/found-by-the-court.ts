import { findRange, type CivilDate, type Term, type TermRange } from '@lenity/law'
import type { Draw } from './draw.ts'

/** What a court added to and took off the level of the offense. */
export interface Adjustments {
  readonly acceptance: 0 | -2 | -3
  readonly role: number
  readonly weapon: boolean
}

/** The levels of Chapter Three and the weapon together; acceptance is two levels below level 16 and three from there on (3E1.1(b)). */
export function adjusted(base: number, { acceptance, role, weapon }: Adjustments): { readonly total: number; readonly acceptance: number } {
  const before = base + role + (weapon ? 2 : 0)
  const off = acceptance === 0 ? 0 : before >= 16 ? acceptance : -2
  return { total: before + off, acceptance: off }
}

/** Of several levels one whose range has the term, each as likely as another; where none has, the one whose range begins nearest to it. */
export function levelFor(draw: Draw, totals: readonly number[], category: number, term: Term, on: CivilDate): { readonly at: number; readonly range: TermRange } | undefined {
  const ranges = totals.flatMap((total, at) => { const found = findRange(total, category, on); return found.status === 'computed' ? [{ at, range: found.value }] : [] })
  const within = ranges.filter(({ range: [low, high] }) => months(low) <= months(term) && months(term) <= months(high))
  if (within.length > 0) return draw.of(within.map((one) => [one, 1] as const))
  return ranges.toSorted((a, b) => Math.abs(months(a.range[0]) - months(term)) - Math.abs(months(b.range[0]) - months(term)))[0]
}

/** Life counts as 480 months, longer than any number in the Sentencing Table. */
function months(term: Term): number {
  return term === 'life' ? 480 : term
}

export function showRange([low, high]: TermRange): string {
  return low === 'life' ? 'life' : `${String(low)}-${String(high)}`
}
