import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How far back sentences count, in years before the offense began (4A1.2(d) and (e)). */
export interface TimeWindows {
  /** More than thirteen months: imposed, or served in part, within so many years. */
  readonly long: number
  readonly other: number
  /** For an offense before eighteen, unless an adult sentence of more than thirteen months. */
  readonly beforeEighteen: number
}

const windows: TimeWindows = { long: 15, other: 10, beforeEighteen: 5 }

export const timeWindows: Series<TimeWindows> = {
  of: 'the time within which prior sentences count',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: windows, source: amendment(262, 'Section 4A1.2(e)(1) is amended by inserting ", whenever imposed," immediately before "that resulted"') },
    { from: '1989-11-01', checkedThrough, value: windows, source: manual(2025, '§4A1.2(e)(2)', '(2) Any other prior sentence that was imposed within ten years of the defendant’s commencement of the instant offense is counted.') },
  ],
}

/** When several prior sentences count as one (4A1.2(a)(2)). */
export type SingleSentenceRule = 'related cases' | 'related cases, no arrest between' | 'same charge or day, no arrest between'

export const singleSentenceRules: Series<SingleSentenceRule> = {
  of: 'which prior sentences count as one',
  entries: [
    { from: '1987-11-01', to: '1991-10-31', value: 'related cases', source: amendment(382, '"Cases are considered related if they (1) occurred on a single occasion,"') },
    { from: '1991-11-01', to: '2007-10-31', value: 'related cases, no arrest between', source: amendment(382, '"Prior sentences are not considered related if they were for offenses that were separated by an intervening arrest') },
    { from: '2007-11-01', to: '2018-10-31', value: 'same charge or day, no arrest between', source: amendment(709, 'If there is no intervening arrest, prior sentences are counted separately unless (A) the sentences resulted from offenses contained in the same charging instrument; or (B) the sentences were imposed on the same day.') },
    { from: '2018-11-01', to: '2025-10-31', value: 'same charge or day, no arrest between', source: manual(2016, '§4A1.2(a)(2)', 'If there is no intervening arrest, prior sentences are counted separately unless (A) the sentences resulted from offenses contained in the same charging instrument; or (B) the sentences were imposed on the same day.') },
    { from: '2025-11-01', checkedThrough, value: 'same charge or day, no arrest between', source: manual(2025, '§4A1.2(a)(2)', 'If there is no intervening arrest, prior sentences are counted separately unless (A) the sentences resulted from offenses contained in the same charging instrument; or (B) the sentences were imposed on the same day.') },
  ],
}

/** Whether a traffic stop between two offenses is an arrest that separates their sentences: courts differed until Amendment 832 said no. */
export const trafficStops: Series<'no arrest' | 'contested'> = {
  of: 'a traffic stop as an intervening arrest (4A1.2(a)(2))',
  entries: [
    { from: '1991-11-01', to: '2025-10-31', value: 'contested', source: manual(2025, 'What’s New in the 2025 Guidelines Manual', 'revised §4A1.2 to clarify that a traffic stop should not be considered an “intervening arrest” for purposes of the “single-sentence rule” at §4A1.2(a)(2).') },
    { from: '2025-11-01', checkedThrough, value: 'no arrest', source: manual(2025, '§4A1.2(a)(2)', 'For purposes of this provision, a traffic stop is not an intervening arrest.') },
  ],
}

/** The point for a crime of violence that counted nothing within a single sentence (4A1.1(f), now (d)): for which of them. */
export type ViolentPointRule = 'none' | 'with another crime of violence, on different occasions' | 'any'

export const violentPointRules: Series<ViolentPointRule> = {
  of: 'the point for a crime of violence within a single sentence',
  entries: [
    { from: '1987-11-01', to: '1991-10-31', value: 'none', source: amendment(382, 'Section 4A1.1 is amended by inserting the following additional subsection: "(f) Add 1 point for each prior sentence resulting from a conviction of a crime of violence') },
    { from: '1991-11-01', to: '2007-10-31', value: 'with another crime of violence, on different occasions', source: amendment(382, 'Provided, that this item does not apply where the sentences are considered related because the offenses occurred on the same occasion.') },
    { from: '2007-11-01', checkedThrough, value: 'any', source: manual(2025, '§4A1.1(d)', 'because such sentence was treated as a single sentence, up to a total of 3 points for this subsection.') },
  ],
}

export const revocationWords = {
  add: manual(2025, '§4A1.2(k)(1)', 'add the original term of imprisonment to any term of imprisonment imposed upon revocation.'),
  several: manual(2025, '§4A1.2, comment. (n.11)', 'add the term of imprisonment imposed upon revocation to the sentence that will result in the greatest increase in criminal history points.'),
}

export const juvenileWords = manual(2025, '§4A1.2(d)(2)(A)', 'add 2 points under §4A1.1(b) for each adult or juvenile sentence to confinement of at least sixty days if the defendant was released from such confinement within five years')

export const aggregateWords = manual(2025, '§4A1.2(a)(2)', 'use the longest sentence of imprisonment if concurrent sentences were imposed. If consecutive sentences were imposed, use the aggregate sentence of imprisonment.')
