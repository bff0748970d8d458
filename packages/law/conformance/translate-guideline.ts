import type { CivilDate } from '../src/core/civil-date.ts'
import type { Finding } from '../src/core/finding.ts'
import type { Term, TermRange } from '../src/facts/shape.ts'
import { Trace } from '../src/core/trace.ts'
import { combineDrugs } from '../src/federal/guidelines/2d1-1-drugs/combine-drugs.ts'
import { gramsToWeight, weightToGrams } from '../src/federal/guidelines/2d1-1-drugs/weight.ts'
import { findDrugLevel } from '../src/federal/guidelines/2d1-1-drugs/find-drug-level.ts'
import type { DrugLevel } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import { categoryForPoints } from '../src/federal/guidelines/4a1-1-criminal-history/category.ts'
import { careerOffenderLevel } from '../src/federal/guidelines/4b1-1-career-offender/apply-career-offender.ts'
import { clampRange } from '../src/federal/guidelines/5g1-statutory-limits/apply-statutory-limits.ts'
import { computeGuideline } from '../src/federal/guidelines/compute-guideline.ts'
import type { GuidelineInputs } from '../src/federal/guidelines/guideline-inputs.ts'
import { explain, isRecord, nothing, numberAt, quotes, rangeOf, textAt, type CaseFile, type Facts, type Results } from './case.ts'
import { ends, readDate } from './partial-date.ts'
import { levelsBeforeAcceptance, readAdjustments } from './read-adjustments.ts'
import { baseInWords, isChapterTwo, paragraphOf, readChapterTwo, type ChapterTwo } from './read-chapter-two.ts'
import { readDrugs, readSale, saleOf } from './read-drugs.ts'
import { readGroups, type ReadGroups } from './read-groups.ts'
import { readPoints } from './read-history.ts'
import { asCareerOffender } from './read-career-maximum.ts'
import { careerMaximum, firearmMonths, limitsOf } from './read-limits.ts'
import { readCounts } from './read-several-counts.ts'
import { valuesBeside } from './values-beside.ts'
import { valuesDerived } from './values-derived.ts'

const others = new Set(['2D1.1', '3D1.2', '3D1.4', '4A1.1', '4A1.2', '4A1.2(k)', '4B1.1', '4B1.1(c)(3)', '5A', '5G1.1', '5G1.2', '5G1.2(e)', '5K1.1'])

/** The facts that are read, and those that change none of the names compared here. A case with any other is not taken on. */
const read = new Set([
  'guideline', 'drugs', 'adjustments', 'criminal_history_category', 'criminal_history_points', 'base_points', 'status_points', 'priors', 'consolidated', 'under_criminal_justice_sentence',
  'career_offender', 'career_offender_level', 'offense_statutory_max_months', 'chapter_two_offense_level', 'base_offense_level_given', 'total_offense_level', 'total_offense_level_before_safety_valve',
  'table_range', 'combined_table_range', 'table_range_under_amended_guideline', 'statutory_min_months', 'statutory_max_months', 'statutory_min', 'statutory_max', 'counts', 'consecutive_924c_months', '924c_minimum_months',
  'acceptance_of_responsibility', 'government_motion_3E1_1_b', 'other_group_level', 'group_levels', 'sentencing_window', 'sentencing_date', '3553e_motion', 'grouping', 'offense_type', 'same_victim', 'different_occasions',
  '5K1_1_motion', 'departure_levels_5K1_1', 'related_state_time_served_months', 'state_sentence_months', 'total_punishment_months', 'drug_count_sentence_months', 'statute', '851_enhanced',
  'agreed_grams', 'delivered_grams', 'sale_completed', 'level_before_cap', 'intervening_arrest', 'revocation_days', 'revocation_months', 'revocation_same_conduct', 'years_before_offense',
])

/** What is read for the guidelines of Chapter Two other than 2D1.1 alone. */
const readForChapterTwo = new Set(['actual_loss_usd', 'intended_loss_usd', 'completed_loss_usd', 'loss_usd', 'loss_more_than_usd', 'loss_levels_given', 'base_rule', 'alternative', 'cross_reference', 'firearms', 'underlying_total_offense_level'])

/** A published guideline computation as inputs of the engine, run for every day its edition may stand for. */
export function translateGuideline(file: CaseFile): Results {
  const guideline = textAt(file.facts, 'guideline') ?? ''
  const chapterTwo = isChapterTwo(guideline, file.facts)
  if (!others.has(guideline) && !chapterTwo) return nothing(`guideline ${guideline || 'not named'} is not encoded`)
  const unread = Object.keys(file.facts).filter((key) => !read.has(key) && !(chapterTwo && readForChapterTwo.has(key)) && !(guideline === '2D1.1' && key === 'base_rule'))
  if (unread.length > 0) return nothing(`no rule is encoded for ${unread.join(', ')}`)
  if ('alternative' in file.facts && guideline !== '2D1.2' && paragraphOf(file.facts) === undefined) return nothing('what the case takes for an alternative is not read')
  const days = daysOf(file)
  if (days.length === 0) return nothing('neither the edition of the manual nor a date is given')
  return agree(days.flatMap((on) => bothMotions(asCareerOffender(file.facts, guideline, on)).flatMap(bothMaxima).map((facts) => runOn(facts, guideline, on))))
}

/** The days a case may stand for: those of its window, of its date within the edition, or, of an edition alone, the 1 November it is named for. */
function daysOf(file: CaseFile): readonly CivilDate[] {
  const window = file.facts['sentencing_window']
  if (Array.isArray(window)) {
    const [first, last] = [readDate(window[0]), readDate(window[1])]
    if (first && last) return [first.first, last.last]
  }
  if (typeof window === 'string') {
    const [first, last] = window.split(/\s*(?:\/|\bto\b|\.\.)\s*/).map(readDate)
    if (first && last) return [first.first, last.last]
  }
  const year = /(?:19|20)\d\d/.exec(file.manualEdition ?? '')?.[0]
  const date = readDate(file.sentencingDate) ?? readDate(file.facts['sentencing_date'])
  if (year === undefined) return date === undefined ? [] : ends(date)
  const [from, to] = [`${year}-11-01`, `${Number(year) + 1}-10-31`] as [CivilDate, CivilDate]
  if (date === undefined || date.last < from || date.first > to) return [from]
  return date.first >= from && date.last <= to ? ends(date) : [from, to]
}

/** Acceptance that is only said to be found is tried with and without the motion for a third level: what both lead to holds. */
function bothMotions(facts: Facts): readonly Facts[] {
  const listed = Array.isArray(facts['adjustments']) && facts['adjustments'].some((one) => isRecord(one) && (textAt(one, 'section') ?? '').includes('3E1.1'))
  if (facts['acceptance_of_responsibility'] !== true || listed || typeof facts['government_motion_3E1_1_b'] === 'boolean') return [facts]
  return [{ ...facts, government_motion_3E1_1_b: true }, { ...facts, government_motion_3E1_1_b: false }]
}

/** A fraud or theft of which neither the base level nor the maximum is given is tried with both: what both lead to holds. */
function bothMaxima(facts: Facts): readonly Facts[] {
  const known = ['base_offense_level_given', 'base_rule', 'statutory_max_months', 'statutory_max', 'offense_statutory_max_months', 'statute', 'counts', 'total_offense_level', 'table_range'].some((key) => key in facts && !(key === 'counts' && typeof facts[key] === 'number'))
  if (known || !['2B1.1', '2F1.1'].includes(textAt(facts, 'guideline') ?? '') || 'completed_loss_usd' in facts) return [facts]
  return [{ ...facts, base_rule: '(a)(1)' }, { ...facts, base_rule: '(a)(2)' }]
}

interface Ran {
  readonly values: Map<string, unknown>
  readonly why: readonly string[]
  readonly law: readonly string[]
}

function runOn(facts: Facts, guideline: string, on: CivilDate): Ran {
  const values = new Map<string, unknown>()
  const why: string[] = []
  const law: string[] = []
  const chapterTwo = isChapterTwo(guideline, facts) ? readChapterTwo(facts, guideline, on) : undefined
  const drugs = chapterTwo !== undefined ? undefined : 'agreed_grams' in saleOf(facts) ? readSale(facts, on) : 'drugs' in facts ? readDrugs(facts['drugs']) : undefined
  const level = Array.isArray(drugs) ? findDrugLevel(drugs, on) : undefined
  if (typeof drugs === 'string') why.push(drugs)
  if (level) drugValues(level, on, values, why, law)
  if (chapterTwo !== undefined) chapterTwoValues(chapterTwo, values, why, law)
  const history = readPoints(facts, guideline, on)
  for (const [name, value] of history.values) values.set(name, value)
  const { points } = history
  if (points !== undefined && !history.given) values.set('criminal_history_points', points)
  const category = numberAt(facts, 'criminal_history_category') ?? (points === undefined ? undefined : categoryForPoints(points))
  const groups = readGroups(facts, guideline, level?.status === 'computed' ? level.value.level : chapterTwo?.level, on)
  law.push(...groups.law)
  for (const [name, value] of groups.values) values.set(name, value)
  const inputs = inputsOf(facts, guideline, { level, chapterTwo, groups, category }, on)
  if (typeof inputs === 'string') why.push(inputs)
  else rangeValues(computeGuideline(inputs, on), inputs, facts, on, values, why, law)
  careerValues(facts, on, values)
  for (const [name, value] of valuesBeside(facts, guideline, level, values, on)) values.set(name, value)
  for (const [name, value] of valuesDerived(facts, typeof inputs === 'string' ? undefined : inputs, level, values, on)) values.set(name, value)
  if (points !== undefined && category !== undefined && facts['career_offender'] !== true && !values.has('criminal_history_category')) values.set('criminal_history_category', category)
  return { values, why, law }
}

function chapterTwoValues(chapterTwo: ChapterTwo, values: Map<string, unknown>, why: string[], law: string[]): void {
  if (chapterTwo.base !== undefined) values.set('base_offense_level', chapterTwo.base)
  for (const [name, value] of chapterTwo.values) values.set(name, value)
  why.push(...chapterTwo.why)
  law.push(...chapterTwo.law)
}

function drugValues(level: Finding<DrugLevel>, on: CivilDate, values: Map<string, unknown>, why: string[], law: string[]): void {
  law.push(...quotes(level))
  if (level.status !== 'computed') {
    why.push(explain(level))
    return
  }
  values.set('base_offense_level', level.value.level)
  const { each } = level.value
  const converted = level.value.converted ?? convertedAlone(each, on)
  if (converted !== undefined && (converted.to === 'marihuana' || converted.to === 'converted drug weight')) values.set('marihuana_equivalent_kg', converted.grams / 1000).set('converted_drug_weight_kg', converted.grams / 1000)
  const alone: Record<string, unknown> = {}
  for (const { substance, level: own } of each) {
    alone[substance] = own
    const short = substance.replace(/ \(.*/, '')
    alone[short] = short in alone && short !== substance ? undefined : own
  }
  values.set('levels_if_separate', alone)
}

/** What one drug that the table names itself would convert to. */
function convertedAlone(each: DrugLevel['each'], on: CivilDate): DrugLevel['converted'] {
  const [only] = each
  if (only?.grams === undefined || each.length !== 1) return undefined
  const combined = combineDrugs([{ substance: only.substance, weight: gramsToWeight(only.grams) }], on, new Trace())
  return combined === undefined ? undefined : { to: combined.to, grams: weightToGrams(combined.total) }
}

function careerValues(facts: Facts, on: CivilDate, values: Map<string, unknown>): void {
  const maximum = careerMaximum(facts)
  if (facts['career_offender'] !== true || maximum === undefined) return
  const found = careerOffenderLevel(maximum, on)
  if (found.status === 'computed') values.set('career_offender_level', found.value)
}

/** The paragraphs of 2D1.1(a) for a death. */
const deaths: Readonly<Record<string, NonNullable<GuidelineInputs['deathResults']>>> = { '1': 'after a prior conviction', '2': 'first conviction' }

interface Parts {
  readonly level: Finding<DrugLevel> | undefined
  readonly chapterTwo: ChapterTwo | undefined
  readonly groups: ReadGroups
  readonly category: number | undefined
}

/** The inputs of the whole computation, or why the facts do not make one. */
function inputsOf(facts: Facts, guideline: string, { level, chapterTwo, groups, category }: Parts, on: CivilDate): GuidelineInputs | string {
  const adjusted = readAdjustments(facts, chapterTwo === undefined)
  if (adjusted === undefined) return 'the adjustments cannot be read as levels'
  const limits = limitsOf(facts, on)
  const table = rangeOf(facts['table_range']) ?? rangeOf(facts['combined_table_range'])
  if (table !== undefined) return { tableRange: table, ...limits }
  if (groups.combined === undefined && ('other_group_level' in facts || 'group_levels' in facts)) return groups.why
  const history = facts['career_offender'] === true ? { category: 6 } : category === undefined ? {} : { category }
  const total = numberAt(facts, 'total_offense_level')
  if (total !== undefined) return { totalLevel: total, ...history, ...limits }
  if (groups.combined !== undefined) return groups.accepted === undefined ? groups.why : { baseLevel: groups.combined, guideline: '3D1.4', ...groups.accepted, ...history, ...limits }
  const career = numberAt(facts, 'career_offender_level')
  const own = numberAt(facts, 'total_offense_level_before_safety_valve') ?? numberAt(facts, 'chapter_two_offense_level') ?? (chapterTwo === undefined ? numberAt(facts, 'base_offense_level_given') ?? baseInWords(facts) : chapterTwo.level) ?? (level?.status === 'computed' ? level.value.level : undefined)
  if (career !== undefined) {
    const level = Math.max(career, (own ?? 0) + levelsBeforeAcceptance(adjusted))
    return { baseLevel: level, ...(adjusted.acceptanceLevels === undefined ? {} : { acceptanceLevels: adjusted.acceptanceLevels }), category: 6, ...limits }
  }
  const deathResults = deaths[paragraphOf(facts) ?? '']
  if (guideline === '2D1.1' && (paragraphOf(facts) === '3' || paragraphOf(facts) === '4')) return 'the paragraphs of 2D1.1(a) for a death from a substance of Schedule III are not read'
  if (guideline === '2D1.1' && deathResults !== undefined) {
    const drugs = 'drugs' in facts ? readDrugs(facts['drugs']) : undefined
    return { deathResults, ...(Array.isArray(drugs) ? { drugs } : {}), ...adjusted, ...history, ...limits }
  }
  const maximum = careerMaximum(facts)
  if (facts['career_offender'] === true) {
    if (maximum === undefined) return 'the statutory maximum of the career offender count is not given'
    const firearm = firearmMonths(facts)
    return { ...(own === undefined ? {} : { baseLevel: own }), ...adjusted, careerOffender: { offenseStatutoryMaximum: maximum, ...(firearm === undefined ? {} : { consecutiveFirearmMonths: firearm }) }, ...limits }
  }
  const beforeCap = numberAt(facts, 'level_before_cap')
  if (beforeCap !== undefined && guideline === '2D1.1') return { drugLevel: beforeCap, ...adjusted, ...history, ...limits }
  if (beforeCap !== undefined && guideline === '5A') return { totalLevel: beforeCap, ...history, ...limits }
  if (beforeCap !== undefined && guideline !== '2K2.1') return 'which limit the level is before is not told'
  if (guideline === '2D1.1' && !('agreed_grams' in saleOf(facts)) && Array.isArray(facts['drugs']) && level?.status === 'computed' && own === level.value.level) {
    const drugs = readDrugs(facts['drugs'])
    if (Array.isArray(drugs)) return { drugs, ...adjusted, ...history, ...limits }
  }
  if (own === undefined) return 'no offense level is given or computed'
  return { baseLevel: own, ...(chapterTwo === undefined ? {} : { guideline }), ...adjusted, ...history, ...limits }
}

/** A maximum of more than forty years, the greatest term of years of a single count here, is that of several together. */
function isOfSeveral(max: Term | undefined): boolean {
  return typeof max === 'number' && max > 480
}

/** Several counts that the limits of each depend on, none of which is given. */
function countsInWords(facts: Facts): boolean {
  if (!(textAt(facts, 'guideline') ?? '').startsWith('5G1.2') || !Array.isArray(facts['counts']) || readCounts(facts) !== undefined) return false
  return !(['statutory_min_months', 'statutory_max_months', 'statutory_min', 'statutory_max'].some((key) => key in facts) || facts['career_offender'] === true)
}

function rangeValues(found: ReturnType<typeof computeGuideline>, inputs: GuidelineInputs, facts: Facts, on: CivilDate, values: Map<string, unknown>, why: string[], law: string[]): void {
  law.push(...quotes(found))
  if (inputs.drugLevel === undefined && found.steps.some(({ id, applied }) => id === '2D1.1(a) mitigating role' && applied)) {
    why.push('the base level is named by some before and by others after the limit for a mitigating role: not compared')
    values.delete('base_offense_level')
  }
  const levels = found.steps.findLast((step) => step.total !== undefined && step.id !== '5A')?.total
  if (found.status !== 'computed') {
    why.push(explain(found))
    if ((inputs.roleLevels ?? 0) < 0 || inputs.deathResults !== undefined) values.delete('base_offense_level')
    const death = found.steps.find(({ id }) => id === '2D1.1(a) death')?.total
    if (death !== undefined) values.set('base_offense_level', death)
    if (inputs.tableRange === undefined && inputs.totalLevel === undefined && levels !== undefined && found.status === 'cannot say' && found.needs.every((need) => need.path === 'category')) values.set('total_offense_level', levels)
    return
  }
  const { value } = found
  values.set('table_range', value.tableRange)
  if (countsInWords(facts)) why.push('the counts are given in words whose minima and maxima cannot be read')
  if ((facts['3553e_motion'] !== true || JSON.stringify(value.range) === JSON.stringify(value.tableRange)) && !openRange(facts, value.tableRange, value.range, on)) values.set('range', value.range)
  if (value.totalLevel !== undefined && !('total_offense_level' in facts)) values.set('total_offense_level', value.totalLevel)
  if (value.category !== undefined && (facts['career_offender'] === true || !('criminal_history_category' in facts))) values.set('criminal_history_category', value.category)
  if (value.baseLevel !== undefined && (inputs.drugs !== undefined || inputs.drugLevel !== undefined || inputs.deathResults !== undefined)) values.set('base_offense_level', value.baseLevel)
}

/** Whether the range may be another: several counts of which one maximum is given or none can be read, or a second range under an amended guideline that the statute cuts otherwise. */
function openRange(facts: Facts, table: TermRange, range: TermRange, on: CivilDate): boolean {
  const several = countsInWords(facts) || (typeof facts['counts'] === 'number' && facts['counts'] > 1 && !isOfSeveral(limitsOf(facts, on).statutoryMax) && JSON.stringify(table) !== JSON.stringify(range))
  const amended = rangeOf(facts['table_range_under_amended_guideline'])
  const { statutoryMin, statutoryMax } = limitsOf(facts, on)
  return several || (amended !== undefined && JSON.stringify(clampRange(amended, statutoryMin, statutoryMax)) !== JSON.stringify(range))
}

function agree(runs: readonly Ran[]): Results {
  const [first] = runs
  const values = new Map<string, unknown>()
  const why = [...new Set(runs.flatMap((run) => run.why))]
  for (const [name, value] of first?.values ?? []) {
    if (runs.every((run) => JSON.stringify(run.values.get(name)) === JSON.stringify(value))) values.set(name, value)
    else why.push(`${name} changed within the time the case may stand for, or with what its adjustments leave open`)
  }
  return { values, why, law: first?.law ?? [] }
}
