import type { CivilDate } from '../src/core/civil-date.ts'
import type { Finding } from '../src/core/finding.ts'
import type { DrugInput, DrugLevel } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../src/federal/guidelines/2d1-1-drugs/find-drug-level.ts'
import { findRange } from '../src/federal/guidelines/5a-sentencing-table/find-range.ts'
import { computeGuideline } from '../src/federal/guidelines/compute-guideline.ts'
import type { GuidelineInputs } from '../src/federal/guidelines/guideline-inputs.ts'
import { numberAt, rangeOf, type Facts } from './case.ts'
import { inOneGroup } from './read-groups.ts'
import { readDrugs } from './read-drugs.ts'

/** Values a case may ask for that follow from what has been computed: a step on the way, the same without one rule, a part of the whole. */
export function valuesDerived(facts: Facts, inputs: GuidelineInputs | undefined, level: Finding<DrugLevel> | undefined, done: ReadonlyMap<string, unknown>, on: CivilDate): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  const set = (name: string, value: unknown): void => void (value === undefined || values.set(name, value))
  if (level?.status === 'computed') ofDrugs(level.value, facts, on, set)
  const total = numberAt(facts, 'total_offense_level') ?? done.get('total_offense_level')
  if (typeof total === 'number') set('table_level_used', Math.max(1, Math.min(43, total)))
  const range = rangeOf(done.get('range'))
  const months = numberAt(facts, 'consecutive_924c_months') ?? numberAt(facts, '924c_minimum_months')
  if (range !== undefined) set('range_max', range[1])
  if (range !== undefined && months !== undefined && facts['career_offender'] !== true) set('range_with_924c', range.map((end) => (end === 'life' ? end : end + months)))
  const category = numberAt(facts, 'criminal_history_category') ?? done.get('criminal_history_category')
  if (typeof total === 'number' && category === 1 && on >= '2023-11-01') {
    set('total_with_4C1_1', total - 2)
    set('range_with_4C1_1', cell(total - 2, 1, on))
  }
  const base = done.get('base_offense_level') ?? numberAt(facts, 'base_offense_level_given')
  if (typeof base === 'number' && typeof category === 'number') set('range_base_only', cell(base, category, on))
  const before = numberAt(facts, 'total_offense_level_before_safety_valve')
  if (before !== undefined && typeof category === 'number') set('range_before', cell(before, category, on))
  if (inputs !== undefined) withoutOneRule(inputs, inOneGroup(facts) && !done.has('combined_offense_level') && !('other_group_level' in facts), on, set)
  return values
}

type Setter = (name: string, value: unknown) => void

function cell(level: number, category: number, on: CivilDate): unknown {
  const found = findRange(level, category, on)
  return found.status === 'computed' ? found.value : undefined
}

function ofDrugs({ level, each, cocaineBase }: DrugLevel, facts: Facts, on: CivilDate, set: Setter): void {
  set('drug_base_offense_level', level)
  set('drug_table_level', level)
  if (cocaineBase !== undefined) set('level_after_minus_2', cocaineBase.before - 2)
  const [only] = each
  if (each.length === 1) set('quantity_used_grams', only?.grams)
  const kilograms = (pick: 'convertedGrams' | 'cappedGrams'): Record<string, number> => Object.fromEntries(each.flatMap((one) => (one[pick] === undefined ? [] : namesOf(one.substance).map((name) => [name, (one[pick] ?? 0) / 1000]))))
  set('component_kg', kilograms('cappedGrams'))
  set('uncapped_component_kg', kilograms('convertedGrams'))
  const drugs = readDrugs(facts['drugs'])
  if (typeof drugs === 'string' || !drugs.some(({ actualGrams }) => actualGrams !== undefined)) return
  const mixture = findDrugLevel(drugs.map(withoutActual), on)
  if (mixture.status === 'computed') set('level_if_mixture', mixture.value.level)
}

function withoutActual(drug: DrugInput): DrugInput {
  const { actualGrams, ...whole } = drug
  return actualGrams === undefined ? drug : whole
}

/** A substance as cases name it: `Schedule IV substance` is `IV` as well. */
function namesOf(substance: string): readonly string[] {
  const schedule = substance === 'diazepam' ? 'IV' : /Schedule (\w+)/.exec(substance)?.[1]
  return schedule === undefined ? [substance, substance.replace(/ \(.*/, '')] : [substance, schedule, `Schedule ${schedule}`]
}

function withoutOneRule(inputs: GuidelineInputs, oneGroup: boolean, on: CivilDate, set: Setter): void {
  const before = inputs.totalLevel !== undefined || inputs.tableRange !== undefined ? undefined : computeGuideline({ ...inputs, acceptanceLevels: 0 }, on)
  const level = before?.status === 'computed' ? before.value.totalLevel : before?.steps.findLast((step) => step.total !== undefined && step.id !== '5A')?.total
  set('level_before_acceptance', level)
  // Counts that are all one group have the level of that group, before acceptance (3D1.3, 3D1.5).
  if (oneGroup && level !== undefined) {
    set('combined_offense_level', level)
    set('table_combined_offense_level', level)
  }
  const firearm = inputs.careerOffender?.consecutiveFirearmMonths
  if (inputs.careerOffender === undefined || firearm === undefined) return
  const alone = computeGuideline({ ...inputs, careerOffender: { offenseStatutoryMaximum: inputs.careerOffender.offenseStatutoryMaximum } }, on)
  if (alone.status !== 'computed') return
  set('drug_count_level', alone.value.totalLevel)
  set('drug_count_range', alone.value.range)
  set('4B1_1_c2A_range', alone.value.range.map((end) => (end === 'life' ? end : end + firearm)))
}
