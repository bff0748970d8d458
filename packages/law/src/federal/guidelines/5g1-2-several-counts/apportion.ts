import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term } from '../../../facts/shape.ts'
import { countWords, severalCounts } from './apportion.table.ts'

/** A count as its statute has it. Months or life. */
export interface CountLimits {
  readonly min?: Term
  readonly max: Term
  /** The statute asks for a term of its own, after every other: 18 U.S.C. 924(c), 929(a), 1028A. */
  readonly mandatoryConsecutive?: boolean
  /** The statute asks that a term of imprisonment run after every other, but not that there be one: 18 U.S.C. 3146. It counted as one with a term of its own until October 1998. */
  readonly consecutiveIfImprisoned?: boolean
}

/** The total punishment spread over the counts, each in months or life. */
export interface Apportioned {
  /** The sentence on each count, in the order given. */
  readonly byCount: readonly Term[]
  /** What the counts without a term of their own make together: the total punishment, or less where their maxima do not reach it. */
  readonly combined: Term
  /** Whether counts without a term of their own run one after another. */
  readonly stacked: boolean
}

const size = (term: Term): number => (term === 'life' ? Number.POSITIVE_INFINITY : term)
const term = (months: number): Term => (Number.isFinite(months) ? months : 'life')

/**
 * The sentence on each count for a total punishment (5G1.2(a) to (d)): on each the total, as far as its maximum allows; where no
 * maximum reaches it, counts run one after another as far as needed. `total` does not hold the counts with a term of their own, which
 * get their minimum beside it.
 */
export function apportion(given: readonly CountLimits[], total: Term, on: CivilDate): Finding<Apportioned> {
  const trace = new Trace()
  const rule = trace.look(severalCounts, on)
  if (!rule || given.length === 0) return trace.finish<Apportioned>('5G1.2', 'Sentences on several counts', undefined)
  const counts = given.map((count) => (count.consecutiveIfImprisoned === true && rule.value.ownTerm === 'every mandated consecutive sentence' ? { ...count, mandatoryConsecutive: true } : count))
  const byCount = counts.map((count) => (count.mandatoryConsecutive === true ? count.min ?? 0 : term(Math.max(size(count.min ?? 0), Math.min(size(total), size(count.max))))))
  const own = counts.filter((count) => count.mandatoryConsecutive !== true)
  const highest = Math.max(0, ...own.map(({ max }) => size(max)))
  const sum = own.reduce((months, { max }) => months + size(max), 0)
  const stacked = highest < size(total)
  const combined = term(stacked ? Math.min(size(total), sum) : size(total))
  byCount.forEach((sentence, i) => {
    const alone = counts[i]?.mandatoryConsecutive === true
    trace.step({ id: `5G1.2 count ${i + 1}`, rule: alone ? 'A term of its own, after every other' : 'The total punishment, as far as the statute allows', source: alone ? countWords.independently : countWords.each, read: ['counts'], applied: true, change: sentence === 'life' ? 'life' : `${sentence} months` })
  })
  trace.step({ id: '5G1.2(d)', rule: 'One after another, as far as needed', source: countWords.consecutively, read: ['counts'], applied: stacked, change: combined === 'life' ? 'life' : `${combined} months`, ...(stacked ? {} : { note: 'one maximum reaches the total' }) })
  return trace.finish('5G1.2', 'Sentences on several counts', { byCount, combined, stacked })
}

/**
 * The total punishment of a career offender also convicted under 924(c) or 929(a), counts apart (5G1.2(e)): each firearm count its
 * minimum, the rest on the others as far as their maxima allow, and what is left on the first firearm count, as the manual's example has it.
 */
export function apportionCareerOffender(counts: readonly CountLimits[], total: number, on: CivilDate): Finding<Apportioned> {
  const trace = new Trace()
  const rule = trace.look(severalCounts, on)
  if (rule && !rule.value.careerOffenders) trace.gaps.push({ of: 'the apportionment of a career offender’s sentence (5G1.2(e))', on, why: 'it is of 1 November 2002' })
  const firearm = counts.flatMap((count, i) => (count.mandatoryConsecutive === true ? [i] : []))
  if (!rule || !rule.value.careerOffenders || firearm.length === 0) return trace.finish<Apportioned>('5G1.2(e)', 'A career offender’s sentence by count', undefined)
  const minima = firearm.reduce((sum, i) => sum + size(counts[i]?.min ?? 0), 0)
  const others = counts.filter((count) => count.mandatoryConsecutive !== true)
  const highest = Math.max(0, ...others.map(({ max }) => size(max)))
  const rest = Math.max(0, Math.min(total - minima, highest))
  const left = Math.max(0, total - minima - rest)
  const byCount = counts.map((count, i) => {
    if (count.mandatoryConsecutive !== true) return term(Math.max(size(count.min ?? 0), Math.min(rest, size(count.max))))
    return term(size(count.min ?? 0) + (i === firearm[0] ? left : 0))
  })
  byCount.forEach((sentence, i) => trace.step({ id: `5G1.2(e) count ${i + 1}`, rule: 'The total punishment of a career offender, apportioned', source: countWords.careerOffender, read: ['counts'], applied: true, change: sentence === 'life' ? 'life' : `${sentence} months` }))
  return trace.finish('5G1.2(e)', 'A career offender’s sentence by count', { byCount, combined: total, stacked: false })
}
