import type { Finding, Step } from '../../../core/finding.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { manual } from '../cite.ts'

export const reductionLimit = manual(2025, '§1B1.10(b)(2)(A)', 'to a term that is less than the minimum of the amended guideline range determined under subdivision (1) of this subsection.')
export const comparableReduction = manual(2025, '§1B1.10(b)(2)(B)', 'a reduction comparably less than the amended guideline range determined under subdivision (1) of this subsection may be appropriate.')

/** What a reduction after an amendment starts from; ranges in months. Whether the amendment is retroactive and lowers the range is for the caller. */
export interface ReductionInputs {
  readonly sentence: number
  readonly originalRange: TermRange
  readonly amendedRange: TermRange
  /** The sentence was below the range on a motion of the government for substantial assistance. */
  readonly substantialAssistance: boolean
}

/**
 * The lowest term a court may reduce a sentence to under 18 U.S.C. 3582(c)(2), in months: the low end of the amended range, or, after
 * substantial assistance, as far below it as the sentence was below the original one, to the nearest month. Without such a motion a
 * sentence that was below the range gets no share of that again (since 1 November 2011).
 */
export function limitReduction({ sentence, originalRange, amendedRange, substantialAssistance }: ReductionInputs): Finding<number> {
  const head = { id: '1B1.10(b)(2)', title: 'The lowest term after an amendment' }
  const [low, amended] = [originalRange[0], amendedRange[0]]
  if (low === 'life' || amended === 'life') return { ...head, steps: [], status: 'out of scope', why: 'a range that begins at life has no lowest term in months', instead: 'work out the reduction by hand' }
  const comparable = substantialAssistance && sentence < low
  const floor = comparable ? Math.round((sentence / low) * amended) : amended
  const steps: Step[] = [
    { id: '1B1.10(b)(2)(A)', rule: 'Not below the low end of the amended range', source: reductionLimit, read: [], applied: !comparable, change: `${amended} months` },
    { id: '1B1.10(b)(2)(B)', rule: 'As far below the range as substantial assistance led before', source: comparableReduction, read: [], applied: comparable, change: comparable ? `${floor} months` : 'none', note: comparable ? `${sentence} of ${low} months, of ${amended}` : 'no such motion, or not below the range' },
  ]
  return { ...head, steps, status: 'computed', value: floor }
}
