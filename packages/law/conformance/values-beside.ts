import type { CivilDate } from '../src/core/civil-date.ts'
import type { Finding } from '../src/core/finding.ts'
import type { DrugLevel } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../src/federal/guidelines/2d1-1-drugs/find-drug-level.ts'
import { careerFirearmRange } from '../src/federal/guidelines/4b1-1-career-offender/apply-career-offender.ts'
import { careerFirearmRanges } from '../src/federal/guidelines/4b1-1-career-offender/career-offender.table.ts'
import { findRange } from '../src/federal/guidelines/5a-sentencing-table/find-range.ts'
import { adjustForServed } from '../src/federal/guidelines/5g1-3-undischarged-term/adjust-for-served.ts'
import { leastWithAssistance } from '../src/federal/guidelines/5k1-1-assistance/least-with-assistance.ts'
import { inForce } from '../src/core/dated.ts'
import { numberAt, rangeOf, termOf, type Facts } from './case.ts'
import { readAdjustments } from './read-adjustments.ts'
import { readDrugs } from './read-drugs.ts'
import { firearmMonths } from './read-limits.ts'
import { readApportioned } from './read-several-counts.ts'

type Values = Map<string, unknown>

/** What a case may ask for beside its levels and range: weights, the sentence on each count, the least term. `done` holds what has been computed. */
export function valuesBeside(facts: Facts, guideline: string, level: Finding<DrugLevel> | undefined, done: ReadonlyMap<string, unknown>, on: CivilDate): ReadonlyMap<string, unknown> {
  const values: Values = new Map()
  if (level?.status === 'computed') weights(level.value, values)
  carrierWeight(facts, on, values)
  const byCount = readApportioned(facts, guideline, on)
  if (byCount !== undefined) values.set('sentence_by_count_months', byCount)
  const [total, served] = [numberAt(facts, 'total_punishment_months'), numberAt(facts, 'related_state_time_served_months')]
  if (total !== undefined && served !== undefined) {
    const adjusted = adjustForServed(total, served, on)
    if (adjusted.status === 'computed') values.set('federal_sentence_after_5G1_3b_months', adjusted.value)
  }
  assistance(facts, done, on, values)
  firearmTable(facts, guideline, on, values)
  for (const name of ['base_offense_level', 'combined_offense_level'] as const) if (done.has(name)) values.set(`table_${name}`, done.get(name))
  const totalLevel = numberAt(facts, 'total_offense_level') ?? done.get('total_offense_level')
  if (typeof totalLevel === 'number') byCategory(totalLevel, on, values)
  const table = rangeOf(done.get('range')) ?? rangeOf(done.get('table_range'))
  const consecutive = numberAt(facts, 'consecutive_924c_months') ?? numberAt(facts, '924c_minimum_months')
  if (table !== undefined && consecutive !== undefined && typeof table[0] === 'number') values.set('sentence_at_bottom_plus_924c', table[0] + consecutive)
  return values
}

/** The cells of one level, by category. */
function byCategory(total: number, on: CivilDate, values: Values): void {
  for (const [i, name] of ['IV', 'V', 'VI'].entries()) {
    const found = findRange(total, i + 4, on)
    if (found.status === 'computed') values.set(`range_category_${name}`, found.value)
  }
}

function weights({ converted, each, cocaineBase }: DrugLevel, values: Values): void {
  const names: Record<string, string> = { heroin: 'heroin_equivalent_g', PCP: 'pcp_equivalent_g' }
  const name = converted === undefined ? undefined : names[converted.to]
  if (converted !== undefined && name !== undefined) values.set(name, converted.grams)
    const [only] = each
  if (each.length === 1 && only?.grams !== undefined) values.set('aggregate_grams', only.grams)
  if (cocaineBase !== undefined) values.set('combined_level_before_reduction', cocaineBase.before).set('non_crack_only_level', cocaineBase.others)
}

/** The weight of LSD on a carrier under the edition of the case, and since November 1993; under the statute the carrier counts with it. */
function carrierWeight(facts: Facts, on: CivilDate, values: Values): void {
  const drugs = readDrugs(facts['drugs'])
  if (typeof drugs === 'string' || drugs.length !== 1 || drugs[0]?.substance !== 'LSD' || drugs[0].doses === undefined) return
  if (drugs[0].carrierGrams !== undefined) values.set('weight_used_grams_statute', drugs[0].carrierGrams)
  const weightOn = (day: CivilDate): number | undefined => {
    const found = findDrugLevel(drugs, day)
    return found.status === 'computed' ? found.value.each[0]?.grams : undefined
  }
  for (const [name, day] of [['weight_used_grams_guideline', on], ['weight_used_grams_guideline_1993_on', '1993-11-01']] as const) {
    const weight = weightOn(day)
    if (weight !== undefined) values.set(name, weight)
  }
}

function assistance(facts: Facts, done: ReadonlyMap<string, unknown>, on: CivilDate, values: Values): void {
  const [motion5K11, motion3553e] = [facts['5K1_1_motion'] === true, facts['3553e_motion'] === true]
  const range = rangeOf(done.get('range'))
  const least = !motion5K11 || motion3553e || range === undefined ? undefined : leastWithAssistance(range[0], termOf(facts['statutory_min_months'] ?? facts['statutory_min']), { motion5K11, motion3553e }, on)
  if (least?.status === 'computed') values.set('floor_months', least.value)
  const [levels, total, category] = [numberAt(facts, 'departure_levels_5K1_1'), numberAt(facts, 'total_offense_level') ?? done.get('total_offense_level'), numberAt(facts, 'criminal_history_category') ?? done.get('criminal_history_category')]
  if (levels === undefined || typeof total !== 'number' || typeof category !== 'number') return
  const found = findRange(total - Math.abs(levels), category, on)
  if (found.status === 'computed') values.set(`range_after_${Math.abs(levels)}_level_departure`, found.value)
}

/** 4B1.1(c)(3): the range of its table by the levels of acceptance, where the firearm count is the only one; the greater of the two beside a range given for the others. */
function firearmTable(facts: Facts, guideline: string, on: CivilDate, values: Values): void {
  if (guideline !== '4B1.1(c)(3)' && !isFirearmAlone(facts)) return
  const adjusted = readAdjustments(facts)
  const table = inForce(careerFirearmRanges, on)
  if (adjusted === undefined || !table.found || table.value === undefined) return
  const levels = Math.abs(adjusted.acceptanceLevels ?? 0) as 0 | 2 | 3
  const range = table.value[levels]
  values.set('4B1_1_c3_table_range', range)
  const [other, months] = [rangeOf(facts['table_range']), firearmMonths(facts)]
  if (other !== undefined && months !== undefined && !Object.values(table.value).some((row) => JSON.stringify(row) === JSON.stringify(other))) {
    const greater = careerFirearmRange(other, months, levels, on)
    if (greater.status === 'computed') values.set('range', greater.value)
    values.set('4B1_1_c2A_range', other.map((end) => (end === 'life' ? end : end + months)))
  }
  if (!('offense_statutory_max_months' in facts) && !('career_offender_level' in facts) && !('table_range' in facts) && !('drugs' in facts) && !('total_offense_level' in facts)) values.set('range', range)
}

/** A career offender whose only counts are of firearms (4B1.1(c)(1)). */
function isFirearmAlone(facts: Facts): boolean {
  const { counts } = facts
  return facts['career_offender'] === true && Array.isArray(counts) && counts.length > 0 && counts.every((count) => /924\(c\)|929\(a\)/.test(typeof count === 'string' ? count : JSON.stringify(count)))
}
