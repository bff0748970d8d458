import type { CivilDate } from '../src/core/civil-date.ts'
import { inForce } from '../src/core/dated.ts'
import type { TermRange } from '../src/facts/shape.ts'
import { limitReduction } from '../src/federal/guidelines/1b1-10-reductions/limit-reduction.ts'
import { categoryForPoints } from '../src/federal/guidelines/4a1-1-criminal-history/category.ts'
import { statusPoints } from '../src/federal/guidelines/4a1-1-criminal-history/status-points.table.ts'
import { nothing, numberAt, type CaseFile, type Facts, type Results } from './case.ts'

/** The facts each rule reads, and those that change none of what it computes. A case with any other is not taken on. */
const generic = new Set(['original_range', 'original_restricted_range', 'original_table_range', 'amended_range', 'amended_table_range', 'sentence', 'substantial_assistance', 'reduction_date_manual', 'effective', 'statutory_min'])
const status = new Set(['base_points', 'original_points', 'status_points', 'status_points_original', 'original_category', 'original_range', 'sentence'])

/** The first day of the manual with Amendment 821. */
const amendment821: CivilDate = '2023-11-01'

/** What of a retroactive amendment is encoded: how far a sentence may be reduced, and the points for status since Amendment 821. */
export function translateAmendments(file: CaseFile): Results {
  const { facts, kind = '' } = file
  if (kind.startsWith('generic') && Object.keys(facts).every((key) => generic.has(key))) return limits(facts)
  if (/821 Part A/.test(kind) && Object.keys(facts).every((key) => status.has(key))) return pointsSince821(facts)
  return nothing(`no rule for ${kind} is encoded`)
}

/**
 * How low the sentence may go. After substantial assistance the original range is the one the statute restricted, and the amended one
 * is without such a restriction (1B1.10(c)); otherwise a statutory minimum leaves the case alone.
 */
function limits(facts: Facts): Results {
  const sentence = numberAt(facts, 'sentence')
  const assisted = facts['substantial_assistance'] === true
  const original = range(facts['original_restricted_range']) ?? range(facts['original_range'])
  const amended = range(facts['amended_range']) ?? range(facts['amended_table_range'])
  if (sentence === undefined || original === undefined || amended === undefined) return nothing('the sentence or a range is not given')
  if (!assisted && 'statutory_min' in facts) return nothing('a statutory minimum after an amendment is not encoded')
  const found = limitReduction({ sentence, originalRange: original, amendedRange: amended, substantialAssistance: assisted })
  if (found.status !== 'computed') return nothing('the ranges do not begin in months')
  return { values: new Map([[assisted ? 'comparable_reduction_months' : 'floor_months', found.value]]), why: ['whether the amendment makes the person eligible is not encoded'], law: found.steps.filter(({ applied }) => applied).map(({ source }) => `${source.cite}: "${source.quote}"`) }
}

function pointsSince821(facts: Facts): Results {
  const given = numberAt(facts, 'status_points') ?? numberAt(facts, 'status_points_original')
  const total = numberAt(facts, 'original_points')
  const base = numberAt(facts, 'base_points') ?? (total === undefined || given === undefined ? undefined : total - given)
  const rule = inForce(statusPoints, amendment821)
  if (base === undefined || given === undefined || !rule.found) return nothing('the points before status, or those for it, are not given')
  const points = base + (given > 0 && base >= rule.value.fromPoints ? rule.value.points : 0)
  return { values: new Map([['new_points', points], ['new_category', categoryForPoints(points)]]), why: ['whether the new category lowers the range is not encoded'], law: [`${rule.source.cite}: "${rule.source.quote}"`] }
}

function range(value: unknown): TermRange | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [low, high] = value.map((term: unknown) => (term === 'life' || (typeof term === 'number' && term >= 0) ? term : undefined))
  return low === undefined || high === undefined ? undefined : [low, high]
}
