import type { CivilDate } from '../src/core/civil-date.ts'
import type { Answer } from '../src/core/answer.ts'
import type { Finding } from '../src/core/finding.ts'
import { roman } from '../src/federal/guidelines/5a-sentencing-table/find-range.ts'
import { clampRange } from '../src/federal/guidelines/5g1-statutory-limits/apply-statutory-limits.ts'
import { amendedDrugLevel } from '../src/federal/guidelines/1b1-10-reduction/amended-drug-level.ts'
import { amendedHistory } from '../src/federal/guidelines/1b1-10-reduction/amended-history.ts'
import { amendedRange } from '../src/federal/guidelines/1b1-10-reduction/amended-range.ts'
import { zeroPointReduction } from '../src/federal/guidelines/1b1-10-reduction/amended-zero-point.ts'
import { findChanges } from '../src/federal/guidelines/1b1-10-reduction/find-changes.ts'
import { applicable, coveredBy, earliestOrder, orderMayTakeEffect } from '../src/federal/guidelines/1b1-10-reduction/find-covered.ts'
import { possibleCells, sameRange } from '../src/federal/guidelines/1b1-10-reduction/range-cells.ts'
import { reduceSentence } from '../src/federal/guidelines/1b1-10-reduction/reduce-sentence.ts'
import type { AmendmentName, ReductionInputs } from '../src/federal/guidelines/1b1-10-reduction/reduction-inputs.ts'
import { reduceCrackSentence } from '../src/federal/statutes/first-step-act-404/reduce-crack-sentence.ts'
import { isRecord, nothing, numberAt, textAt, type CaseFile, type Facts, type Results } from './case.ts'
import { readDate } from './partial-date.ts'
import { isSection404, manualDays, readAmendments, reductionDays } from './read-amendment.ts'
import { isBeyondDrugs, levelsWithoutQuantity, readReduction, readReductionDrugs } from './read-reduction.ts'

/** Every fact that is read or that changes nothing compared. A case with any other is not taken on. */
const read = new Set([
  '2B1_1_b2_hardship_levels', '3553e_departure', '3B1_1_levels', '4C1_1_criteria_met', 'amended_low_end', 'amended_range', 'amended_table_range', 'amendment_lowers_drug_level', 'amendment_parts', 'base_points',
  'career_offender', 'career_offender_level', 'category_without_amendment_742', 'caused_substantial_financial_hardship', 'chc', 'consecutive_924c_months', 'continuing_criminal_enterprise', 'criminal_history_points',
  'departure', 'drug', 'drug_grams', 'effective', 'guideline', 'level', 'manual_before', 'mitigating_role', 'new_category_given', 'order_effective_date', 'original_category', 'original_level', 'original_level_chc',
  'original_points', 'original_range', 'original_restricted_range', 'original_table_range', 'plants', 'plea', 'range_discarded', 'reduction_date', 'reduction_date_manual', 'rule_35_percent', 'sentence', 'sentencing_date',
  'status_points', 'status_points_original', 'statute', 'statutory_max', 'statutory_min', 'substantial_assistance', 'table_max_below_statutory_min', 'total_offense_level', 'variance', 'variance_percent',
])

/** A published decision on a retroactive amendment as inputs of the engine, run for every day and manual it may stand for. */
export function translateAmendments(file: CaseFile): Results {
  const unread = Object.keys(file.facts).filter((key) => !read.has(key))
  if (unread.length > 0) return nothing(`no rule is encoded for ${unread.join(', ')}`)
  const kind = file.kind ?? ''
  if (isSection404(kind)) return translate404(file)
  const amendments = readAmendments(kind, file.facts)
  const runs = reductionDays(file, amendments).map((on) => runOn(file, amendments, on))
  return agree(runs)
}

interface Ran {
  readonly values: ReadonlyMap<string, unknown>
  readonly why: readonly string[]
  readonly law: readonly string[]
}

function runOn(file: CaseFile, amendments: readonly AmendmentName[], on: CivilDate): Ran {
  const { facts } = file
  const base = readReduction(facts, amendments, on)
  const drugs = base.amendedTableRange === undefined ? readReductionDrugs(facts) : undefined
  const days = drugs === undefined ? [] : manualDays(file, amendments, drugs.some(({ substance }) => substance === 'cocaine base'), base.level !== undefined)
  if (isBeyondDrugs(facts)) return resultsOf({ ...base, levelsLowered: 0 }, facts, amendments, ['the level did not come from the drug tables'])
  if (drugs === undefined || days.every((manualOn) => amendedDrugLevel(drugs, manualOn, on).status !== 'computed')) {
    const levelsLowered = levelsWithoutQuantity(facts, amendments)
    const notes = levelsLowered === undefined ? [] : ['without a quantity the amendment is taken to do what it ordinarily does']
    return agree(fittingCells(levelsLowered === undefined ? base : { ...base, levelsLowered }).map((inputs) => resultsOf(inputs, facts, amendments, notes)))
  }
  return agree(bestFitting(base, drugs, days).map((manualOn) => resultsOf({ ...base, drugs, manualOn }, facts, amendments, [])))
}

/** Every level and category that the range found can stand for, where the case gives neither: what all of them lead to holds. */
function fittingCells(inputs: ReductionInputs): readonly ReductionInputs[] {
  const cells = inputs.amendedTableRange !== undefined || inputs.careerOffender === true ? [] : possibleCells(inputs)
  return cells.length < 2 ? [inputs] : cells.map(({ level, category }) => ({ ...inputs, level, category }))
}

/** What the level found may differ by from the drug level: nothing, or three or two levels for acceptance; the first that fits. */
const usual = [0, -3, -2]

/** Of several manuals the one whose drug level fits the level found, where one fits best; else all of them. */
function bestFitting(inputs: ReductionInputs, drugs: NonNullable<ReductionInputs['drugs']>, days: readonly CivilDate[]): readonly CivilDate[] {
  const befores = days.map((manualOn) => ({ manualOn, found: amendedDrugLevel(drugs, manualOn, inputs.reducedOn) }))
  for (const difference of usual) {
    const fitting = befores.filter(({ found }) => found.status === 'computed' && inputs.level !== undefined && inputs.level - found.value.before === difference)
    if (fitting.length > 0) return fitting.map(({ manualOn }) => manualOn)
  }
  return days
}

function resultsOf(inputs: ReductionInputs, facts: Facts, amendments: readonly AmendmentName[], notes: readonly string[]): Ran {
  const { eligible, amended, floor } = reduceSentence(inputs)
  const values = new Map<string, unknown>()
  const changes = findChanges(inputs)
  const set = (name: string, value: unknown): void => void (value === undefined || values.set(name, value))
  set('eligible', truthOf(eligible, facts, changes.status === 'computed' && (changes.value.levels > 0 || (changes.value.category !== undefined && changes.value.category < (inputs.category ?? 0)))))
  if (amended.status === 'computed') {
    const { value } = amended
    // After a maximum that cuts the range some name the cell and others what is left of it: that range is then not compared.
    const cut = inputs.statutoryMax !== undefined && !sameRange(value.tableRange, clampRange(value.tableRange, undefined, inputs.statutoryMax))
    for (const name of ['amended_range', 'amended_range_used', 'new_range']) set(name, cut ? undefined : value.range)
    for (const name of ['amended_restricted_range', 'amended_with_5G1_1']) set(name, value.restricted)
    set('amended_table_range', value.tableRange)
    set('amended_level', value.level)
    if (value.level !== undefined && value.category !== undefined) set('amended_level_chc', `${value.level}/${roman(value.category)}`)
    set('range_lowered', value.lowered)
    const later = amendedRange({ ...inputs, reducedOn: '2014-11-01' })
    if (inputs.amendedTableRange !== undefined && later.status === 'computed') set('amended_range_under_2014_1B1_10c', later.value.range)
  }
  if (floor.status === 'computed') {
    set('floor_months', floor.value.minimum)
    set('comparable_reduction_months', floor.value.comparable)
    set('percent_reduction', floor.value.percent)
    set('new_sentence_total', floor.value.total)
    if (floor.value.minimum !== undefined) set('floor_months_total', floor.value.total)
  }
  historyValues(inputs, changes, set)
  drugValues(inputs, set)
  listValues(inputs, amendments, set)
  set('retroactive_parts', retroactiveParts(facts, amendments))
  const why = [...notes, ...[amended, floor].flatMap(explain)]
  return { values, why: [...new Set(why)], law: eligible.parts.flatMap(({ sources }) => sources.map(({ cite, quote }) => `${cite}: "${quote}"`)) }
}

type Set_ = (name: string, value: unknown) => void

function historyValues(inputs: ReductionInputs, changes: ReturnType<typeof findChanges>, set: Set_): void {
  if (inputs.careerOffender === true && applicable(inputs).some(({ touches }) => touches === 'status points')) careerHistory(inputs, set)
  if (changes.status !== 'computed') return
  set('new_points', changes.value.points)
  set('new_category', changes.value.category)
  if (changes.value.category !== undefined && inputs.category !== undefined) set('category_lowered', changes.value.category < inputs.category)
  if (inputs.zeroPoint === undefined) return
  const zero = zeroPointReduction(inputs)
  if (zero.status === 'computed') set('4C1_1_reduction', zero.value)
}

/** A career offender's points are counted as anyone's; the category is VI all the same. */
function careerHistory(inputs: ReductionInputs, set: Set_): void {
  const found = amendedHistory(inputs)
  if (found.status === 'computed') set('new_points', found.value.points)
  set('new_category', 6)
}

function drugValues(inputs: ReductionInputs, set: Set_): void {
  if (inputs.drugs === undefined || inputs.manualOn === undefined) return
  const found = amendedDrugLevel(inputs.drugs, inputs.manualOn, inputs.reducedOn, inputs.mitigatingRole)
  if (found.status !== 'computed') return
  set('level_before', found.value.before)
  set('level_after', found.value.after)
  set('kg_before', kilograms(found.value.gramsBefore))
  set('kg_after', kilograms(found.value.gramsAfter))
}

function listValues(inputs: ReductionInputs, amendments: readonly AmendmentName[], set: Set_): void {
  if (amendments.length === 0) return
  set('authorized', orderMayTakeEffect(inputs).truth === 'met' && applicable(inputs).length > 0)
  set('retroactive', applicable(inputs).length > 0)
  const days = amendments.map(earliestOrder)
  if (days.every((day) => day.status === 'computed')) set('earliest_effective_date', days.map((day) => (day.status === 'computed' ? day.value : '')).sort().at(-1))
}

/** Of the parts a case names those on the list, in its own words. */
function retroactiveParts(facts: Facts, amendments: readonly AmendmentName[]): readonly string[] | undefined {
  const given = facts['amendment_parts']
  const parts = Array.isArray(given) ? given.map(String) : isRecord(given) ? Object.keys(given) : undefined
  const [first] = amendments
  if (parts === undefined || first === undefined) return undefined
  return parts.filter((part) => coveredBy({ number: first.number, part: part.replace(/^parts?\s+/i, '') }).length > 0)
}

/** Whether the court may reduce: a question about facts the case does not give at all is not held against it. */
function truthOf(eligible: Answer, facts: Facts, lowers: boolean): boolean | undefined {
  if (eligible.truth !== 'cannot say') return eligible.truth === 'met'
  const open = eligible.parts.filter(({ truth }) => truth === 'cannot say').map(({ id }) => id)
  const noTerm = !('sentence' in facts)
  const noRange = !Object.keys(facts).some((key) => /range|low_end|level/.test(key) && !/^3B1|^2B1|lowers/.test(key))
  const aside = [...(noTerm ? ['1B1.10 something left'] : []), ...(noRange && lowers ? ['1B1.10 lowered', '1B1.10 something left'] : [])]
  return open.every((id) => aside.includes(id)) ? true : undefined
}

function translate404(file: CaseFile): Results {
  const { facts } = file
  const days = [readDate(facts['sentencing_date']), readDate(file.sentencingDate)].find((day) => day !== undefined)
  const drug = readReductionDrugs(facts)?.[0]?.substance ?? (/crack|cocaine base/i.test(textAt(facts, 'drug') ?? '') ? 'cocaine base' : undefined)
  const result = reduceCrackSentence({
    penalty: textAt(facts, 'statute'), substance: drug ?? 'cocaine base', grams: numberAt(facts, 'drug_grams'), plants: undefined, deathResulted: false, notice851: undefined, priors: undefined,
    offenseOn: days?.first ?? '2010-08-02', sentencedOn: days?.first ?? '2010-08-02', alreadyUnderFairSentencing: undefined, deniedBefore: false,
  })
  const values = new Map<string, unknown>()
  if (result.eligible.truth !== 'cannot say') values.set('eligible', result.eligible.truth === 'met')
  values.set('bound_by_1B1_10', result.boundBy1B110.truth === 'met')
  return { values, why: result.eligible.reasons.map(({ text }) => text), law: result.eligible.parts.flatMap(({ sources }) => sources.map(({ cite, quote }) => `${cite}: "${quote}"`)) }
}

function agree(runs: readonly Ran[]): Results {
  const [first] = runs
  const values = new Map<string, unknown>()
  const why = [...new Set(runs.flatMap((run) => run.why))]
  for (const [name, value] of first?.values ?? []) {
    if (runs.every((run) => JSON.stringify(run.values.get(name)) === JSON.stringify(value))) values.set(name, value)
    else why.push(`${name} depends on the manual or the day, which the case does not give`)
  }
  return { values, why, law: first?.law ?? [] }
}

function explain(finding: Finding<unknown>): string[] {
  if (finding.status === 'cannot say') return [`cannot say without ${finding.needs.map(({ label }) => label).join(', ')}`]
  return finding.status === 'not encoded' ? finding.gaps.map(({ of, why }) => `${of}: ${why}`) : []
}

function kilograms(grams: number | undefined): number | undefined {
  return grams === undefined ? undefined : grams / 1000
}
