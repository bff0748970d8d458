import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import { noMoreThanObject, sameAsObject } from './penalties.table.ts'

/**
 * The range of an attempt or a conspiracy (21 U.S.C. 846, 963), given that of its object. Since 18 November 1988 they are the same; before
 * that day the maximum is, and nothing is the least.
 */
export function asAttempt(object: Outcome, days: LawDays, at: string): Outcome {
  if (object.is !== 'range' || days.offenseOn >= sameAsObject.since) return object
  const { supervisedReleaseYears, minDays: _, ...range } = object.range
  const least = { ...range, min: 0 } as const
  const step = {
    id: 'statute conspiracy', rule: 'Attempt and conspiracy may not exceed the maximum of their object, and have no least term', source: noMoreThanObject, read: [`${at}.statute`, 'conviction.offenseEndedOn'], applied: true,
    change: describeTerms([0, range.max]), note: supervisedReleaseYears === undefined ? 'the law until 18 November 1988' : 'the law until 18 November 1988; nor is there a least supervised release',
  }
  return { ...object, range: least, steps: () => [...object.steps(), step] }
}
