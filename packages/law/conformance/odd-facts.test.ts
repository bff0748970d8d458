import { assert, constantFrom, dictionary, oneof, property, array, record } from 'fast-check'
import { expect, it } from 'vitest'
import { checkConformance } from './index.ts'

const plain = constantFrom<unknown>(0, 1, 2.5, -3, 12, 240, 1e9, 'life', 'Life', '12', 'III', '70-87', 'yes', true, false, null, '', [], {}, [1, 2], [70, 87], [360, 'life'], '2A1.1', '(a)(1)', '2008-05-01', 'one to five years')
const drug = record({ type: constantFrom('LSD on blotter', 'heroin', 'methamphetamine (mixture)', 'marihuana plants', 'diazepam', 'x'), grams: plain, units: plain, doses: plain, purity: plain }, { requiredKeys: ['type'] })
const adjustment = record({ section: constantFrom('3E1.1', '3B1.2(b)', '2D1.1(b)(1)', '2D1.1(b)(18)', '4C1.1', '2B1.1(b)(10)'), levels: plain })
const prior = record({ sentence_months: plain, sentence: plain, points: plain }, { requiredKeys: [] })
const value = oneof(plain, array(drug, { maxLength: 2 }), array(adjustment, { maxLength: 2 }), array(prior, { maxLength: 2 }), array(plain, { maxLength: 2 }))

const ofGuidelines = constantFrom('drugs', 'adjustments', 'priors', 'counts', 'criminal_history_category', 'criminal_history_points', 'base_points', 'career_offender', 'offense_statutory_max_months', '924c_minimum_months', 'table_range', 'total_offense_level', 'statutory_min', 'statutory_max_months', 'group_levels', 'grouping', 'cross_reference', 'base_rule', 'firearms', 'loss_usd', 'intended_loss_usd', 'level_before_cap', 'acceptance_of_responsibility', 'agreed_grams', 'revocation_days', 'years_before_offense')
const ofReductions = constantFrom('drug', 'drug_grams', 'plants', 'original_range', 'amended_range', 'original_level', 'original_level_chc', 'chc', 'sentence', 'statutory_min', 'statutory_max', 'status_points', 'original_points', '4C1_1_criteria_met', 'career_offender', 'departure', 'variance_percent', 'rule_35_percent', 'effective', 'manual_before', 'amendment_parts')
const guideline = constantFrom('2B1.1', '2B3.1', '2D1.1', '2D1.2', '2J1.2', '2K2.1', '2S1.1', '3D1.4', '4A1.2(k)', '4B1.1', '4B1.1(c)(3)', '5A', '5G1.2', '5G1.2(e)', '5K1.1')

/** As a file would be read. */
const read = (cases: unknown): ReturnType<typeof checkConformance> => checkConformance(JSON.parse(JSON.stringify(cases)), 'odd')

it('odd facts of a guideline computation are answered or refused, and never break the run', () => {
  assert(property(guideline, constantFrom('1988', '1990', '2008', '2025', 'x'), dictionary(ofGuidelines, value, { maxKeys: 6 }), (name, manual_edition, facts) => {
    const report = read([{ id: 'odd', manual_edition, facts: { guideline: name, ...facts }, expected: { range: 'asked for' } }])
    expect(report.cases).toHaveLength(1)
  }), { numRuns: 200 })
})

it('odd facts of a reduction are answered or refused, and never break the run', () => {
  assert(property(constantFrom('782', '821', '821 Part A', '706', 'generic', 'First Step Act 404', '516', 'x'), dictionary(ofReductions, value, { maxKeys: 6 }), (amendment, facts) => {
    const report = read([{ id: 'odd', amendment, facts, expected: { eligible: 'asked for' } }])
    expect(report.cases).toHaveLength(1)
  }), { numRuns: 200 })
})
