import type { Term, TermRange } from '../../facts/shape.ts'
import type { GuidelineRange } from './sentence-run.ts'

/** The range of a sentence as a whole, in months: that of the grouped counts, and the terms that run after it. */
export function wholeRange({ range, consecutiveMonths = 0 }: Pick<GuidelineRange, 'range' | 'consecutiveMonths'>): TermRange {
  return [add(range[0], consecutiveMonths), add(range[1], consecutiveMonths)]
}

function add(one: Term, other: Term): Term {
  return one === 'life' || other === 'life' ? 'life' : one + other
}
