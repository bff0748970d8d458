import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

type Given = Readonly<Record<string, unknown>>

function check(amendment: string, facts: Given, names: readonly string[], more: Given = {}) {
  return checkConformance([{ id: 'made up', amendment, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])), ...more }], 'made-up').cases[0]
}

/** What is computed under the names asked for, or why nothing is. */
function got(amendment: string, facts: Given, ...names: readonly string[]): unknown {
  const one = check(amendment, facts, names)
  return one?.status === 'notEncoded' ? one.why : one?.got
}

describe('a published reduction after an amendment', () => {
  it('goes down to the low end of the amended range, within the statute', () => {
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], sentence: 110 }, 'floor_months')).toEqual({ floor_months: 87 })
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], sentence: 120, statutory_min: 100 }, 'floor_months', 'amended_range')).toEqual({ floor_months: 100, amended_range: [100, 108] })
  })

  it('goes no further for a variance, and did for a departure while the wording of 2008 stood', () => {
    const facts = { original_range: [108, 135], amended_range: [87, 108], sentence: 90 }
    expect(got('generic', { ...facts, variance: true, variance_percent: 16.7 }, 'floor_months', 'eligible')).toEqual({ floor_months: 87, eligible: true })
    expect(got('generic, 2008-2011 wording', { ...facts, departure: true }, 'comparable_reduction_months', 'eligible')).toEqual({ comparable_reduction_months: 73, eligible: true })
    expect(got('generic', { ...facts, departure: true, reduction_date: '2010-03-01' }, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 73 })
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], variance_percent: 25 }, 'eligible')).toEqual({ eligible: false })
    expect(got('generic, 2008-2011 wording', { ...facts, variance: true }, 'floor_months')).toEqual({ floor_months: 87 })
    expect(got('generic', { ...facts, departure: '5K1.1' }, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 73 })
  })

  it('takes a term below the range, of which nothing is said, for a departure while those counted', () => {
    const facts = { original_range: [108, 135], amended_range: [87, 108], sentence: 90 }
    expect(got('generic, 2008-2011 wording', facts, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 73 })
    expect(got('generic', facts, 'floor_months')).toEqual({ floor_months: 87 })
  })

  it('goes by the last day before one, where the case says before', () => {
    const facts = { original_range: [135, 168], amended_table_range: [108, 135], statutory_min: 120, sentence: 108, substantial_assistance: true }
    expect(got('generic', { ...facts, effective: 'before 2014-11-01' }, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 96 })
    expect(got('generic', { ...facts, effective: '2014-11-01+' }, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 86 })
  })

  it('passes on substantial assistance, measured from the restricted range', () => {
    const facts = { original_restricted_range: [120, 135], original_table_range: [108, 135], amended_table_range: [87, 108], statutory_min: 120, sentence: 60, substantial_assistance: true }
    expect(got('generic', facts, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 44 })
    expect(got('generic', { ...facts, reduction_date_manual: '2012' }, 'amended_range', 'comparable_reduction_months')).toEqual({ amended_range: [120, 120], comparable_reduction_months: 60 })
  })

  it('passes on a Rule 35(b) percentage, and nothing of the variance beside it', () => {
    const facts = { original_range: [188, 235], sentence: 150, amended_range: [151, 188], variance_percent: 20, rule_35_percent: 40 }
    expect(got('generic', facts, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 91 })
    expect(got('generic', { original_range: [188, 235], sentence: 188, amended_low_end: 151, rule_35_percent: 50 }, 'comparable_reduction_months', 'eligible', 'amended_range')).toEqual({ comparable_reduction_months: 76, eligible: true, amended_range: [151, 188] })
    const apart = { original_range: [188, 235], sentence: 90, amended_range: [151, 188], variance_percent: 20, substantial_assistance: true }
    expect(got('generic', apart, 'comparable_reduction_months')).toContain('for assistance')
  })

  it('is closed where the range was given up for a mandatory minimum', () => {
    for (const given of [{ range_discarded: true }, { table_max_below_statutory_min: true }, { original_range: [140, 175] }]) {
      expect(got('782', { statutory_min: 240, substantial_assistance: true, '3553e_departure': true, sentence: 180, ...given }, 'eligible')).toEqual({ eligible: false })
    }
  })

  it('leaves months under 924(c) apart, also where the sentence is given without them', () => {
    const facts = { original_range: [70, 87], consecutive_924c_months: 60, plea: 'Type-C' }
    for (const sentence of [130, 70]) expect(got('706', { ...facts, sentence }, 'eligible', 'floor_months', 'floor_months_total')).toEqual({ eligible: true, floor_months: 57 })
    expect(got('706', { ...facts, sentence: 130 }, 'floor_months_total')).toEqual({ floor_months_total: 117 })
  })
})

describe('what a case leaves open or says beside the point', () => {
  it('changes nothing where every level that fits the range leads to the same', () => {
    const facts = { original_range: [151, 188], variance_percent: 40 }
    expect(got('782', { ...facts, sentence: 90 }, 'eligible')).toEqual({ eligible: false })
    expect(got('782', { ...facts, sentence: 90 }, 'amended_range')).not.toBeTypeOf('object')
  })

  it('is an amendment that is not listed, named beside one that is, and the category it would have moved', () => {
    const facts = { original_level: 31, original_range: [151, 188], category_without_amendment_742: 'IV', sentence: 151 }
    expect(got('782 and 742', facts, 'amended_level', 'amended_range', 'floor_months')).toEqual({ amended_level: 29, amended_range: [121, 151], floor_months: 121 })
    expect(got('782', { ...facts, original_category: 3, original_range: [135, 168] }, 'amended_range')).toEqual({ amended_range: [121, 151] })
  })

  it('is a range above the statutory maximum, which was cut and is cut again', () => {
    const facts = { original_level_chc: '38/VI', original_range: [360, 'life'], statutory_max: 240, sentence: 240 }
    expect(got('782', facts, 'eligible')).toEqual({ eligible: false })
    expect(got('782', { ...facts, original_level_chc: '35/VI', original_range: [292, 365] }, 'eligible')).toEqual({ eligible: true })
  })

  it('names one amendment with what goes with it', () => {
    const facts = { original_level_chc: '29/II', original_range: [97, 121], sentence: 97 }
    for (const kind of ['706/711', '706, 711 and 715', '782/788', 'Amendment 782']) expect(got(kind, facts, 'amended_level', 'eligible')).toEqual({ amended_level: 27, eligible: true })
    expect(got('782', { ...facts, guideline: '1B1.10' }, 'eligible')).toEqual({ eligible: true })
  })

  it('weighs its drugs by name, or lists them in words', () => {
    const facts = { original_level_chc: '26/I', original_range: [63, 78], sentence: 63 }
    for (const drug of [{ heroin: 110 }, ['heroin 60 g', 'heroin 50 g'], { type: 'heroin', grams: 110 }]) expect(got('782', { ...facts, drug }, 'amended_level')).toEqual({ amended_level: 24 })
  })

  it('goes through the criteria of 4C1.1 one by one', () => {
    const facts = { criminal_history_points: 0, original_level_chc: '26/I', original_range: [63, 78], sentence: 63 }
    expect(got('821 Part B', { ...facts, '4C1_1_criteria_met': { points: true, violence: true } }, 'amended_level')).toEqual({ amended_level: 24 })
    expect(got('821 Part B', { ...facts, '4C1_1_criteria_met': [true, false] }, 'eligible')).toEqual({ eligible: false })
    expect(got('821 Part B', { ...facts, '4C1_1_criteria_met': 'not all' }, 'eligible')).toEqual({ eligible: false })
  })

  it('is the part of Amendment 821 that its facts are of', () => {
    expect(got('821', { criminal_history_points: 0, '4C1_1_criteria_met': 'yes', original_level: 27, original_range: [70, 87], sentence: 75 }, 'amended_level', 'floor_months')).toEqual({ amended_level: 25, floor_months: 57 })
    expect(got('821', { original_points: 9, status_points: 2, original_level: 27, original_range: [100, 125], sentence: 100 }, 'new_points', 'eligible')).toEqual({ new_points: 8, eligible: false })
  })

  it('is a career level whose own range the court applied', () => {
    expect(got('782', { career_offender: true, career_offender_level: 32, original_range: [151, 188], sentence: 151 }, 'eligible')).toEqual({ eligible: false })
    expect(got('782', { career_offender: true, career_offender_level: 32, original_level: 36, chc: 6, original_range: [324, 405], sentence: 324 }, 'amended_level', 'eligible')).toEqual({ amended_level: 34, eligible: true })
  })
})

describe('a quantity or a level', () => {
  it('is read in words, by name and number, or as plants', () => {
    expect(got('782', { drug: 'heroin', drug_grams: 1000, original_level: 32, chc: 1, sentence: 121 }, 'amended_level', 'amended_range', 'eligible')).toEqual({ amended_level: 30, amended_range: [97, 121], eligible: true })
    expect(got('782', { drug: '50 kilograms cocaine', original_level_chc: '33/II' }, 'amended_level', 'amended_range')).toEqual({ amended_level: 31, amended_range: [121, 151] })
    expect(got('516', { plants: 600, manual_before: '1992', original_level_chc: '28/I' }, 'amended_level')).toEqual({ amended_level: 22 })
    expect(got('505', { drug: 'heroin', drug_grams: 300_000, manual_before: '1993', original_level: 42, chc: 'I' }, 'amended_level', 'amended_range')).toEqual({ amended_level: 38, amended_range: [235, 293] })
    expect(got('488', { drug: 'LSD on blotter, 1,000 doses', drug_grams: 8, manual_before: '1991', original_level_chc: '30/I' }, 'amended_level', 'amended_range')).toEqual({ amended_level: 20, amended_range: [33, 41] })
  })

  it('that the amendment does not lower leaves nobody eligible', () => {
    expect(got('782', { drug: 'cocaine', drug_grams: 500_000, original_level: 38, chc: 2, original_range: [262, 327], sentence: 262 }, 'eligible', 'amended_range')).toEqual({ eligible: false, amended_range: [262, 327] })
    expect(got('782', { amendment_lowers_drug_level: false, original_range: [262, 327], sentence: 262 }, 'eligible')).toEqual({ eligible: false })
    expect(got('782', { guideline: '2L1.2', original_range: [57, 71], sentence: 57 }, 'eligible')).toEqual({ eligible: false })
    expect(got('782', { guideline: '2A1.1', drug: 'heroin', drug_grams: 1000, original_level_chc: '43/I', sentence: 'life' }, 'eligible')).toEqual({ eligible: false })
  })

  it('of a drug without a rule here falls by what the amendment ordinarily does', () => {
    expect(got('782', { drug: 'oxycodone', drug_grams: 500, original_level_chc: '32/I' }, 'amended_level', 'amended_range')).toEqual({ amended_level: 30, amended_range: [97, 121] })
  })

  it('under a statutory maximum that cuts the range is compared by the limit alone', () => {
    expect(got('782', { original_level_chc: '36/II', statutory_max: 240, original_range: [210, 240], sentence: 240 }, 'amended_range', 'floor_months', 'eligible')).toEqual({ amended_range: [168, 210], floor_months: 168, eligible: true })
    expect(got('782', { original_level_chc: '38/II', statutory_max: 240, original_range: [240, 240], sentence: 240 }, 'amended_range', 'floor_months', 'eligible')).toEqual({ floor_months: 210, eligible: true })
  })

  it('is told apart by the level found where cocaine base was lowered before', () => {
    expect(got('750', { drug: 'cocaine base', drug_grams: 60, original_level: 32, chc: 1 }, 'amended_level')).toEqual({ amended_level: 26 })
    expect(got('750', { drug: 'cocaine base', drug_grams: 60, original_level: 30, chc: 1, manual_before: '2008' }, 'amended_level')).toEqual({ amended_level: 26 })
    expect(got('750', { drug: 'cocaine base', drug_grams: 60 }, 'amended_level')).toContain('cannot say')
    expect(got('782', { drug: 'cocaine base', drug_grams: 60, original_range: [63, 78], sentence: 63 }, 'amended_range')).toEqual({ amended_range: [51, 63] })
    expect(got('782', { drug: 'cocaine base', drug_grams: 60, original_level_chc: '32/I', sentence: 121 }, 'amended_level')).toEqual({ amended_level: 24 })
  })

  it('of a weapon beside a firearm count comes off with Amendment 599', () => {
    expect(got('599', { guideline: '2D1.1', original_level_chc: '30/I', consecutive_924c_months: 60, sentence: 157 }, 'amended_level', 'amended_range', 'eligible')).toEqual({ amended_level: 28, amended_range: [78, 97], eligible: true })
    expect(got('599', { original_level_chc: '30/I' }, 'amended_level')).toContain('levels for a weapon')
  })
})

describe('criminal history', () => {
  it('counts status since Amendment 821 from seven points on, once', () => {
    expect(got('821 Part A', { base_points: 7, status_points: 2 }, 'new_points', 'new_category')).toEqual({ new_points: 8, new_category: 4 })
    expect(got('821 Part A', { base_points: 6, status_points: 2 }, 'new_points', 'new_category')).toEqual({ new_points: 6, new_category: 3 })
    expect(got('821 Part A', { original_points: 8, status_points: 2 }, 'new_points')).toEqual({ new_points: 6 })
    for (const kind of ['821A', '821(A)', '821 Part A (status points)', '821, Part A, and 1B1.10']) expect(got(kind, { original_points: 8, status_points: 2 }, 'new_points'), kind).toEqual({ new_points: 6 })
    expect(got('821 Part A', { original_points: 8, status_points: 2, career_offender: true }, 'new_points', 'new_category', 'eligible')).toEqual({ new_points: 6, new_category: 6, eligible: false })
  })

  it('lowers the range with the category, down to the mandatory minimum', () => {
    const facts = { original_points: 8, status_points_original: 2, total_offense_level: 27, original_category: 4, original_range: [100, 125], sentence: 100 }
    expect(got('821 Part A', facts, 'amended_range', 'eligible', 'floor_months')).toEqual({ amended_range: [87, 108], eligible: true, floor_months: 87 })
    expect(got('821 Part A', { ...facts, statutory_min: 100 }, 'eligible', 'floor_months')).toEqual({ eligible: false, floor_months: 100 })
    expect(got('821 Part A', { level: 27, original_category: 4, new_category_given: 3, sentence: 110 }, 'amended_range', 'eligible')).toEqual({ amended_range: [87, 108], eligible: true })
  })

  it('without points takes two levels off, unless one criterion fails', () => {
    const facts = { criminal_history_points: 0, chc: 1, total_offense_level: 29, original_range: [87, 108], sentence: 87 }
    expect(got('821 Part B', { ...facts, '4C1_1_criteria_met': true }, 'amended_level', 'amended_range', 'eligible', 'floor_months')).toEqual({ amended_level: 27, amended_range: [70, 87], eligible: true, floor_months: 70 })
    expect(got('821 Part B', { ...facts, caused_substantial_financial_hardship: true }, 'eligible')).toEqual({ eligible: false })
    expect(got('821 Part B', { ...facts, '2B1_1_b2_hardship_levels': 2, caused_substantial_financial_hardship: false }, 'eligible')).toEqual({ eligible: true })
    expect(got('821 Part B', { ...facts, '3B1_1_levels': 0, continuing_criminal_enterprise: true }, 'eligible')).toEqual({ eligible: false })
    expect(got('821 Part B', { ...facts, criminal_history_points: 1, '4C1_1_criteria_met': true }, 'eligible')).toEqual({ eligible: false })
    expect(got('821 Part B', { criminal_history_points: 0, '4C1_1_criteria_met': true }, 'eligible')).toEqual({ eligible: true })
    expect(got('821 Part B', { criminal_history_points: 0, '4C1_1_criteria_met': true, level: 25 }, 'eligible', 'amended_level', 'amended_range')).toEqual({ eligible: true, amended_level: 23, amended_range: [46, 57] })
    expect(got('821 Part B, Subpart 2', { ...facts, '4C1_1_criteria_met': true }, 'eligible')).toEqual({ eligible: false })
  })
})

describe('what is not on the list', () => {
  it('lowers nothing, whatever it changed', () => {
    expect(got('742', { original_points: 10, category_without_amendment_742: 4, original_category: 5, original_range: [100, 125], sentence: 100 }, 'eligible')).toEqual({ eligible: false })
    expect(got('640', { mitigating_role: true, original_range: [87, 108], sentence: 87 }, 'eligible')).toEqual({ eligible: false })
    expect(got('750', { amendment_parts: 'B', original_range: [87, 108], sentence: 87 }, 'eligible')).toEqual({ eligible: false })
    expect(got('794', {}, 'retroactive')).toEqual({ retroactive: false })
    expect(got('750', { amendment_parts: ['A', 'B', 'C'] }, 'retroactive_parts')).toEqual({ retroactive_parts: ['A', 'C'] })
    expect(got('821', { amendment_parts: ['A', 'B, subpart 1', 'B, subpart 2', 'C'] }, 'retroactive_parts')).toEqual({ retroactive_parts: ['A', 'B, subpart 1'] })
  })

  it('is asked for by the day on which an order may take effect', () => {
    expect(got('821 (timing)', { order_effective_date: '2024-01-15' }, 'authorized', 'earliest_effective_date')).toEqual({ authorized: false, earliest_effective_date: '2024-02-01' })
    expect(got('782 (timing)', { order_effective_date: '2015-11-01' }, 'authorized')).toEqual({ authorized: true })
  })
})

describe('section 404 of the First Step Act', () => {
  it('reaches the subparagraphs with a minimum for cocaine base, and is not bound by 1B1.10', () => {
    expect(got('First Step Act 404', { statute: '21 USC 841(b)(1)(A)(iii)', career_offender: true, sentence: 262 }, 'eligible')).toEqual({ eligible: true })
    expect(got('FSA 404', { statute: '21 USC 841(b)(1)(C)', drug: 'cocaine base', drug_grams: 3.9 }, 'eligible')).toEqual({ eligible: false })
    expect(got('First Step Act 404', { statute: '21 USC 841(b)(1)(B)' }, 'bound_by_1B1_10')).toEqual({ bound_by_1B1_10: false })
    expect(got('First Step Act 404', { statute: '21 USC 841(b)(1)(A)', drug: 'heroin', drug_grams: 1000 }, 'eligible')).toEqual({ eligible: false })
  })
})

describe('a fact that no rule reads', () => {
  it('keeps the case from being judged', () => {
    expect(got('782', { original_range: [70, 87], sentence: 70, reason: 'something else' }, 'eligible')).toContain('no rule is encoded for reason')
  })

  it('does not keep an edition or a date from being read', () => {
    const facts = { drug: 'cocaine base', drug_grams: 60, original_level: 30, chc: 1 }
    expect(check('750', facts, ['amended_level'], { sentencing_date: '2009-05-01' })?.got).toEqual({ amended_level: 26 })
    expect(check('750', facts, ['amended_level'], { manual_edition: '2008' })?.got).toEqual({ amended_level: 26 })
  })
})
