import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { showRange } from '../5a-sentencing-table/find-range.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

interface Words {
  readonly above: Source
  readonly below: Source
  readonly within: Source
}

const before: Words = {
  above: amendment(286, '(a) If application of the guidelines results in a sentence above the maximum authorized by statute for the offense of conviction, the statutory maximum shall be the guideline sentence.'),
  below: amendment(286, '(b) If application of the guidelines results in a sentence below the minimum sentence required by statute, the statutory minimum shall be the guideline sentence.'),
  within: amendment(286, '(c) In any other case, the sentence imposed shall be the sentence as determined from application of the guidelines.'),
}

const since: Words = {
  above: manual(2025, '§5G1.1(a)', 'Where the statutorily authorized maximum sentence is less than the minimum of the applicable guideline range, the statutorily authorized maximum sentence shall be the guideline sentence.'),
  below: manual(2025, '§5G1.1(b)', 'Where a statutorily required minimum sentence is greater than the maximum of the applicable guideline range, the statutorily required minimum sentence shall be the guideline sentence.'),
  within: manual(2025, '§5G1.1(c)', 'provided that the sentence— (1) is not greater than the statutorily authorized maximum sentence, and (2) is not less than any statutorily required minimum sentence.'),
}

/** The words of 5G1.1; what they do to a range has been the same since 1987. */
export const statutoryLimitWords: Series<Words> = {
  of: 'how the statute limits the guideline range (5G1.1)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: before, source: before.within },
    { from: '1989-11-01', checkedThrough, value: since, source: since.within },
  ],
}

const size = (term: Term): number => (term === 'life' ? Number.POSITIVE_INFINITY : term)

/**
 * The range within what the statute allows (5G1.1): the maximum where it lies below the range, the minimum where it lies above,
 * else the part of the range between them. Months or life; an undefined limit is none.
 */
export function clampRange([low, high]: TermRange, min: Term | undefined, max: Term | undefined): TermRange {
  if (max !== undefined && size(max) < size(low)) return [max, max]
  if (min !== undefined && size(min) > size(high)) return [min, min]
  return [min !== undefined && size(min) > size(low) ? min : low, max !== undefined && size(max) < size(high) ? max : high]
}

/** `clampRange` as a finding with its step, under the manual in force on a day. */
export function applyStatutoryLimits(range: TermRange, min: Term | undefined, max: Term | undefined, on: CivilDate): Finding<TermRange> {
  const trace = new Trace()
  return trace.finish('5G1.1', 'The range within the statute', limitInto(trace, range, min, max, on))
}

/** `applyStatutoryLimits` as a step of another computation. */
export function limitInto(trace: Trace, range: TermRange, min: Term | undefined, max: Term | undefined, on: CivilDate): TermRange | undefined {
  const found = trace.look(statutoryLimitWords, on)
  const value = clampRange(range, min, max)
  if (found) {
    const changed = value[0] !== range[0] || value[1] !== range[1]
    const words = max !== undefined && size(max) < size(range[0]) ? found.value.above : min !== undefined && size(min) > size(range[1]) ? found.value.below : found.value.within
    trace.step({
      id: '5G1.1', rule: 'The statute limits the range', source: words, read: ['statutoryMin', 'statutoryMax'], applied: changed, change: showRange(value),
      note: `${limit('minimum', min)}, ${limit('maximum', max)}${changed ? '' : ': the range lies within'}`,
    })
  }
  return found ? value : undefined
}

function limit(name: string, term: Term | undefined): string {
  if (term === undefined) return `${name} not given`
  if (term === 0) return `no ${name}`
  return `${name} ${term === 'life' ? 'life' : `${term} months`}`
}
