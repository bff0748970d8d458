/** The names a case is judged by. Other expected names are reported as not compared. */
export const namesThatCount: ReadonlySet<string> = new Set([
  'base_offense_level', 'total_offense_level', 'criminal_history_points', 'criminal_history_category', 'career_offender_level', 'marihuana_equivalent_kg',
  'levels_if_separate', 'combined_offense_level', 'table_range', 'range',
  'min_months', 'max_months', 'mandatory_consecutive_months', 'aggregate_min_months', 'tier',
  'gct_total_days', 'gct_days', 'gct_first_step_act_days', 'full_term_date', 'projected_release', 'credits', 'credits_applicable_now', 'days_remaining',
  'prior_custody_credit_days', 'aggregate_months',
  'eligible', 'amended_range', 'amended_level', 'floor_months', 'new_points', 'new_category', 'comparable_reduction_months',
])

/** Names of custody time beyond those: a case that expects none of the names above is judged by these, so that it is judged at all. */
const namesOfCustody: ReadonlySet<string> = new Set([
  'aggregate_days', 'applies_retroactively_to_current_inmates', 'commencement', 'consecutive_part_starts', 'credits_for_pre_sentence_period', 'credits_left_for_prerelease', 'early_release_months', 'early_supervised_release_days_max', 'earning_starts',
  'effective_term', 'full_term_less_jail_credit', 'gct_after_disallowance', 'gct_days_fsa_method', 'max_to_supervised_release_days', 'prerelease_custody_only', 'release_after_residential_program', 'shortens_supervised_release',
])

/** The same for statutes. */
const namesOfStatutes: ReadonlySet<string> = new Set(['acca', 'by_count_min', 'first_step_404_eligible', 'safety_valve_eligible', 'supervised_release_min_years'])

/** The same for reductions of a sentence. */
const namesOfReduction: ReadonlySet<string> = new Set([
  'authorized', 'earliest_effective_date', 'retroactive', 'retroactive_parts', 'bound_by_1B1_10', 'kg_before', 'kg_after', 'level_before', 'level_after', 'range_lowered', 'category_lowered',
  'amended_table_range', 'amended_restricted_range', 'amended_with_5G1_1', 'amended_range_used', 'new_range', 'amended_level_chc', 'new_sentence_total', 'floor_months_total', '4C1_1_reduction',
])

/** The same for guideline computations. */
const namesOfGuidelines: ReadonlySet<string> = new Set([
  '4A1_1_a', '4A1_1_b', '4A1_1_c', '4A1_1_d', '4A1_1_f', '4B1_1_c3_table_range', 'aggregate_grams', 'combined_level_before_reduction', 'converted_drug_weight_kg', 'cross_reference_level', 'federal_sentence_after_5G1_3b_months',
  'group_count', 'heroin_equivalent_g', 'increase', 'level_a1', 'level_a2', 'level_completed', 'level_intended_minus_3', 'level_without_cross_reference', 'loss_levels', 'loss_levels_third_circuit', 'non_crack_only_level',
  'pcp_equivalent_g', 'range_after_12_level_departure', 'range_category_IV', 'range_category_V', 'range_category_VI', 'robbery_usable_as_career_predicate', 'sentence_at_bottom_plus_924c', 'sentence_by_count_months', 'table_base_offense_level', 'table_combined_offense_level', 'units',
  'weight_used_grams_guideline', 'weight_used_grams_guideline_1993_on', 'weight_used_grams_statute', '4B1_1_c2A_range', 'component_kg', 'drug_base_offense_level', 'drug_count_level', 'drug_count_range', 'drug_table_level', 'level_after_minus_2', 'level_2B4_1', 'level_before_acceptance',
  'level_if_mixture', 'quantity_used_grams', 'range_base_only', 'range_before', 'range_max', 'range_with_4C1_1', 'range_with_924c', 'stated_maximum_months', 'table_level_used', 'total_with_4C1_1', 'uncapped_component_kg',
])

/** What a case is judged by that expects none of the names that count. */
export const namesBeyond: ReadonlySet<string> = new Set([...namesOfCustody, ...namesOfReduction, ...namesOfGuidelines, ...namesOfStatutes])

/**
 * Whether a computed value is the published one. Weights agree to a part in ten thousand; everything else exactly. Of a value by parts
 * the parts that both have are compared; a subparagraph alone agrees with the citation that ends in it, and the clause of a drug with its subparagraph.
 */
export function sameValue(got: unknown, expected: unknown): boolean {
  if (typeof got === 'number' && typeof expected === 'number') {
    return got === expected || (!Number.isInteger(expected) && Math.abs(got - expected) <= Math.abs(expected) * 1e-4)
  }
  if (typeof got === 'number' && typeof expected === 'string') return Number(/^(\d+(?:\.\d+)?)( months?| days?)?$/.exec(expected.trim())?.[1] ?? Number.NaN) === got
  if (Array.isArray(got) && Array.isArray(expected)) return got.length === expected.length && got.every((value, i) => sameValue(value, expected[i]))
  if (isObject(got) && isObject(expected)) return Object.entries(expected).every(([key, value]) => got[key] === undefined || sameValue(got[key], value))
  if (typeof got === 'string' && typeof expected === 'string') return flat(got) === flat(expected) || (/^\(|^[A-E]$/.test(expected) && flat(got).endsWith(/^[A-E]$/.test(expected) ? flat(`(${expected})`) : flat(expected)))
  return got === expected
}

/** Whether a computed value says anything about a published one: of a value by parts, at least one part. */
export function comparable(got: unknown, expected: unknown): boolean {
  return !isObject(got) || !isObject(expected) || Object.keys(expected).some((key) => got[key] !== undefined)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Citations agree whether or not they name the title and however they are spaced. */
function flat(text: string): string {
  return text.replaceAll(/^\d+\s*U\.?\s?S\.?\s?C\.?\s*/g, '').replaceAll(/[\s§.]/g, '').toLowerCase().replace(/(841\(b\)\(1\)\([a-e]\))\([ivx]+\)$/, '$1').replace(/(960\(b\)\([1-7]\))\([a-h]\)$/, '$1')
}
