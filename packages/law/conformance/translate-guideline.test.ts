import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

/** The computed values of one made-up case, by the names asked for, or why there are none. */
function got(edition: string, facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', manual_edition: edition, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const accepted = { section: '3E1.1', levels: -3 }

describe('a published guideline computation', () => {
  it('goes from drugs through adjustments to the range', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700 }], adjustments: [accepted, { section: '2D1.1(b)(1)', levels: 2 }], criminal_history_category: 2 }
    expect(got('2016', facts, 'base_offense_level', 'total_offense_level', 'range')).toEqual({ base_offense_level: 28, total_offense_level: 27, range: [78, 97] })
    expect(got('2016', { ...facts, statutory_min_months: 120 }, 'table_range', 'range')).toEqual({ table_range: [78, 97], range: [120, 120] })
  })

  it('lifts the minimum for the safety valve', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 600 }], adjustments: [accepted, { section: '2D1.1(b)(18) safety valve', levels: -2 }], criminal_history_category: 1, statutory_min_months: 60 }
    expect(got('2016', facts, 'total_offense_level', 'range')).toEqual({ total_offense_level: 19, range: [30, 37] })
  })

  it('needs a motion for the third level where acceptance is only said to be found', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700 }], criminal_history_category: 1, acceptance_of_responsibility: true }
    expect(got('2016', { ...facts, government_motion_3E1_1_b: true }, 'total_offense_level')).toEqual({ total_offense_level: 25 })
    expect(got('2016', { ...facts, government_motion_3E1_1_b: false }, 'total_offense_level')).toEqual({ total_offense_level: 26 })
    expect(got('2016', facts, 'total_offense_level')).toContain('adjustments')
  })

  it('puts a career offender in category VI whatever category is given', () => {
    const facts = { guideline: '4B1.1', career_offender: true, offense_statutory_max_months: 240, adjustments: [accepted], criminal_history_category: 4 }
    expect(got('2016', facts, 'career_offender_level', 'total_offense_level', 'criminal_history_category', 'range')).toEqual({ career_offender_level: 32, total_offense_level: 29, criminal_history_category: 6, range: [151, 188] })
    expect(got('2016', { guideline: '4B1.1', career_offender: true, adjustments: [accepted] }, 'range')).toContain('maximum')
  })

  it('stacks the maxima of several counts and takes the greatest minimum', () => {
    const counts = [{ n: 1, max: 240 }, { n: 2, max: 240, min: 60 }]
    expect(got('2016', { guideline: '5G1.2', total_offense_level: 43, criminal_history_category: 1, counts }, 'table_range', 'range')).toEqual({ table_range: ['life', 'life'], range: [480, 480] })
    expect(got('2016', { guideline: '5G1.2', total_offense_level: 20, criminal_history_category: 1, counts }, 'range')).toEqual({ range: [60, 60] })
    expect(got('2016', { guideline: '5G1.2', total_offense_level: 20, criminal_history_category: 1, counts: ['bank robbery'] }, 'range')).toContain('counts')
  })

  it('counts sentences one by one, or consolidated ones as one', () => {
    const priors = [{ sentence_months: 12 }, { sentence_months: 14 }]
    expect(got('2016', { guideline: '4A1.1', priors }, 'criminal_history_points', 'criminal_history_category')).toEqual({ criminal_history_points: 5, criminal_history_category: 3 })
    expect(got('2016', { guideline: '4A1.1', priors, consolidated: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 3 })
    expect(got('2016', { guideline: '4A1.1', priors: [{ sentence_months: 13 }] }, 'criminal_history_points')).toEqual({ criminal_history_points: 2 })
    expect(got('2016', { guideline: '4A1.1', priors: [{ sentence_months: 13, years_before_offense: 20 }, { sentence_months: 14, years_before_offense: 15 }] }, 'criminal_history_points')).toEqual({ criminal_history_points: 3 })
    expect(got('2016', { guideline: '4A1.1', priors: [{ sentence_months: 13, place: 'Ohio' }] }, 'criminal_history_points')).not.toBeTypeOf('object')
  })

  it('adds status points as the edition does', () => {
    expect(got('2016', { guideline: '4A1.1', base_points: 6, under_criminal_justice_sentence: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 8 })
    expect(got('2023', { guideline: '4A1.1', base_points: 6, under_criminal_justice_sentence: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 6 })
    expect(got('2023', { guideline: '4A1.1', base_points: 7, under_criminal_justice_sentence: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 8 })
  })

  it('does not hand back what the case itself says as if it were computed', () => {
    expect(got('2016', { guideline: '4A1.1', total_offense_level: 20, criminal_history_points: 5 }, 'criminal_history_points')).not.toHaveProperty('criminal_history_points')
    expect(got('2016', { guideline: '5A', total_offense_level: 20, criminal_history_category: 2 }, 'total_offense_level')).not.toHaveProperty('total_offense_level')
  })

  it('is left alone when it says anything that is not read', () => {
    expect(got('2016', { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700 }], loss_usd: 5 }, 'base_offense_level')).toContain('loss_usd')
    expect(got('2016', { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700, colour: 'brown' }] }, 'base_offense_level')).toContain('colour')
    expect(got('2016', { guideline: '2Q9.9' }, 'base_offense_level')).toContain('2Q9.9')
  })

  it('reads theft and fraud by their losses', () => {
    const fraud = { guideline: '2B1.1', loss_usd: 600_000, base_rule: '(a)(1)', adjustments: [{ section: '2B1.1(b)(2)(A)', levels: 2 }, accepted], criminal_history_category: 1 }
    expect(got('2016', fraud, 'base_offense_level', 'total_offense_level', 'range')).toEqual({ base_offense_level: 7, total_offense_level: 20, range: [33, 41] })
    expect(got('2016', { guideline: '2B1.1', loss_more_than_usd: 250_000 }, 'loss_levels')).toEqual({ loss_levels: 12 })
    expect(got('2016', { ...fraud, adjustments: [{ section: '2B1.1(b)(1)(G)', levels: 12 }] }, 'total_offense_level')).toEqual({ total_offense_level: 19 })
    expect(got('1995', { guideline: '2F1.1', actual_loss_usd: 130_000, adjustments: [{ section: '2F1.1(b)(2)', levels: 2 }], criminal_history_category: 1 }, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 6, total_offense_level: 15 })
    expect(got('2016', { guideline: '2B1.1', adjustments: [] }, 'total_offense_level')).not.toBeTypeOf('object')
  })

  it('takes the base level from the statute a case names', () => {
    expect(got('2016', { guideline: '2B1.1', statute: '18 USC 1343', loss_usd: 10_000 }, 'base_offense_level')).toEqual({ base_offense_level: 7 })
    expect(got('2016', { guideline: '2B1.1', counts: ['18 USC 1344 bank fraud'], loss_usd: 10_000 }, 'base_offense_level')).toEqual({ base_offense_level: 7 })
    expect(got('2016', { guideline: '2B1.1', statute: '18 USC 641', loss_usd: 10_000 }, 'base_offense_level')).not.toBeTypeOf('object')
  })

  it('raises a small fraud with sophisticated means to level 12', () => {
    expect(got('2016', { guideline: '2B1.1', loss_usd: 4000, statutory_max_months: 240, adjustments: [{ section: '2B1.1(b)(10)', levels: 2 }] }, 'total_offense_level')).toEqual({ total_offense_level: 12 })
  })

  it('takes the greater of an intended theft less three and the part completed', () => {
    const facts = { guideline: '2B1.1', intended_loss_usd: 800_000, completed_loss_usd: 30_000, base_rule: '(a)(2)' }
    expect(got('2016', facts, 'level_completed', 'level_intended_minus_3')).toEqual({ level_completed: 10, level_intended_minus_3: 17 })
    expect(got('2016', { ...facts, criminal_history_category: 1 }, 'total_offense_level')).toEqual({ total_offense_level: 17 })
  })

  it('reads robbery, firearms with a cross reference, obstruction and reentry', () => {
    expect(got('2016', { guideline: '2B3.1', loss_usd: 21_000, adjustments: [{ section: '2B3.1(b)(1)', levels: 2 }], criminal_history_category: 1 }, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 20, total_offense_level: 23 })
    const gun = { guideline: '2K2.1', base_rule: '2K2.1(a)(4)(B)', firearms: 9, adjustments: [{ section: '2K2.1(b)(4)', levels: 2 }, accepted], criminal_history_category: 3 }
    expect(got('2016', gun, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 20, total_offense_level: 23 })
    expect(got('2016', { ...gun, cross_reference: '2A1.1' }, 'total_offense_level')).toEqual({ total_offense_level: 40 })
    expect(got('2016', { ...gun, cross_reference: { guideline: '2X1.1', level: 24 } }, 'cross_reference_level', 'level_without_cross_reference')).toEqual({ cross_reference_level: 24, level_without_cross_reference: 26 })
    expect(got('2016', { guideline: '2J1.2', cross_reference: '2X3.1', underlying_total_offense_level: 32, criminal_history_category: 1 }, 'total_offense_level')).toEqual({ total_offense_level: 26 })
    expect(got('2016', { guideline: '2L1.2', adjustments: [{ section: '2L1.2(b)(2)(B)', levels: 8 }, accepted], criminal_history_category: 4 }, 'base_offense_level', 'range')).toEqual({ base_offense_level: 8, range: [24, 30] })
  })

  it('lets laundered money follow its drugs, with no characteristic of drugs of its own', () => {
    const facts = { guideline: '2S1.1', drugs: [{ type: 'cocaine', grams: 6000 }], adjustments: [{ section: '2D1.1(b)(1)', levels: 2 }, { section: '2S1.1(b)(2)(B)', levels: 2 }, accepted], criminal_history_category: 1 }
    expect(got('2013', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 32, total_offense_level: 33 })
    expect(got('2014', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 30, total_offense_level: 31 })
  })

  it('counts the value of funds once, listed or not', () => {
    const facts = { guideline: '2S1.1', base_rule: '(a)(1)', loss_usd: 250_000, criminal_history_category: 1 }
    expect(got('1995', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 23, total_offense_level: 25 })
    expect(got('1995', { ...facts, adjustments: [{ section: '2S1.1(b)(2)(C)', levels: 2 }] }, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 23, total_offense_level: 25 })
  })

  it('takes the greatest alternative near a protected place', () => {
    const drugs = [{ type: 'heroin', grams: 5, note: 'near a school' }, { type: 'heroin', grams: 10, note: 'elsewhere' }]
    expect(got('2016', { guideline: '2D1.2', drugs }, 'base_offense_level')).toEqual({ base_offense_level: 15 })
    expect(got('2016', { guideline: '2D1.2', drugs: drugs.toReversed() }, 'level_a1', 'level_a2')).toEqual({ level_a1: 14, level_a2: 15 })
  })

  it('limits a level of the drug table by the mitigating role', () => {
    const facts = { guideline: '2D1.1', level_before_cap: 38, adjustments: [{ section: '3B1.2(b)', levels: -2 }], criminal_history_category: 1 }
    expect(got('2016', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 34, total_offense_level: 32 })
    expect(got('2025', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 32, total_offense_level: 30 })
  })

  it('combines groups and takes acceptance off afterwards', () => {
    const facts = { guideline: '3D1.4', group_levels: [22, 22, 22, 28], adjustments: [accepted], criminal_history_category: 1 }
    expect(got('2016', facts, 'combined_offense_level', 'total_offense_level', 'range')).toEqual({ combined_offense_level: 31, total_offense_level: 28, range: [78, 97] })
    expect(got('2016', { guideline: '3D1.2', offense_type: 'bank robbery', counts: 3, same_victim: true, different_occasions: true }, 'group_count')).toEqual({ group_count: 3 })
    expect(got('2016', { guideline: '3D1.2', offense_type: 'mail fraud', counts: 15, same_victim: false }, 'group_count')).toEqual({ group_count: 1 })
  })

  it('reads a revocation and the point for violence within a single sentence', () => {
    const revoked = { guideline: '4A1.2(k)', priors: [{ offense: 'theft', type: 'probation' }, { offense: 'theft', sentence_days: 15 }], revocation_days: 45, revocation_same_conduct: true }
    expect(got('2016', revoked, 'criminal_history_points', '4A1_1_b')).toEqual({ criminal_history_points: 3 })
    expect(got('2016', revoked, '4A1_1_b', '4A1_1_c')).toEqual({ '4A1_1_b': 2, '4A1_1_c': 1 })
    const robberies = { guideline: '4A1.1', priors: [{ offense: 'robbery', sentence_months: 60 }, { offense: 'robbery', sentence_months: 48 }], consolidated: true, different_occasions: true }
    expect(got('1991', robberies, 'criminal_history_points')).toEqual({ criminal_history_points: 4 })
    expect(got('1991', { ...robberies, different_occasions: false }, 'criminal_history_points')).toEqual({ criminal_history_points: 3 })
    expect(got('1991', { ...robberies, intervening_arrest: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 6 })
  })

  it('leaves a crime of violence sentenced together with another offense without a total, for a person to judge', () => {
    const facts = { guideline: '4A1.2', priors: [{ offense: 'robbery', sentence_months: 12 }, { offense: 'theft', sentence_months: 24 }], consolidated: true, years_before_offense: 8 }
    expect(got('2015', facts, 'criminal_history_points')).not.toBeTypeOf('object')
    expect(got('2015', facts, 'robbery_usable_as_career_predicate')).toEqual({ robbery_usable_as_career_predicate: true })
    expect(got('2015', { ...facts, years_before_offense: 13 }, 'robbery_usable_as_career_predicate')).toEqual({ robbery_usable_as_career_predicate: false })
  })

  it('apportions a sentence over counts, and one of a career offender with the firearm apart', () => {
    const counts = [{ n: 1, statute: '18 USC 924(c)', min: 60 }, { n: 2, statute: '21 USC 841(b)(1)(C)', max: 240 }]
    expect(got('2016', { guideline: '5G1.2(e)', counts, total_punishment_months: 300, career_offender: true }, 'sentence_by_count_months')).toEqual({ sentence_by_count_months: { 1: 60, 2: 240 } })
    expect(got('2016', { guideline: '5G1.2', total_offense_level: 30, criminal_history_category: 2, counts: [{ n: 1, max: 120 }, { n: 2, max: 360, min: 120 }], total_punishment_months: 130 }, 'range')).toEqual({ range: [120, 135] })
    expect(got('2016', { guideline: '4B1.1(c)(3)', acceptance_of_responsibility: true, government_motion_3E1_1_b: true, counts: ['18 USC 924(c)'] }, 'range')).toEqual({ range: [262, 327] })
  })

  it('names the least term with and without a motion under 3553(e)', () => {
    const facts = { guideline: '5K1.1', table_range: [135, 168], statutory_min_months: 120, '5K1_1_motion': true }
    expect(got('1993', { ...facts, '3553e_motion': false }, 'floor_months', 'range')).toEqual({ floor_months: 120, range: [135, 168] })
    expect(got('1993', { ...facts, '3553e_motion': true }, 'floor_months')).not.toBeTypeOf('object')
  })

  it('leaves a range open that an amended guideline would cut otherwise', () => {
    const facts = { guideline: '5G1.1', table_range: [262, 327], table_range_under_amended_guideline: [210, 262], statutory_min_months: 240 }
    expect(got('2014', facts, 'range')).not.toBeTypeOf('object')
    expect(got('2014', { ...facts, statutory_min_months: 360 }, 'range')).toEqual({ range: [360, 360] })
  })

  it('takes the levels of 4C1.1 off after acceptance', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 150 }], adjustments: [{ section: '4C1.1', levels: -2 }, accepted], criminal_history_category: 1 }
    expect(got('2023', facts, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 16, total_offense_level: 11 })
  })

  it('compares the level of a career offender with the whole of the other', () => {
    const facts = { guideline: '4B1.1', career_offender_level: 34, chapter_two_offense_level: 26, adjustments: [{ section: '3B1.1(c)', levels: 2 }, accepted], criminal_history_category: 6 }
    expect(got('2016', facts, 'total_offense_level')).toEqual({ total_offense_level: 31 })
    expect(got('2016', { ...facts, chapter_two_offense_level: 36 }, 'total_offense_level')).toEqual({ total_offense_level: 35 })
  })

  it('is not cut by the drug count alone where a firearm count runs after it', () => {
    const facts = { guideline: '4B1.1(c)(3)', career_offender: true, offense_statutory_max_months: 240, '924c_minimum_months': 60, adjustments: [accepted] }
    expect(got('2016', facts, 'range')).toEqual({ range: [262, 327] })
  })

  it('does not need the motion where the third level could not be had', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 60 }], criminal_history_category: 1, acceptance_of_responsibility: true }
    expect(got('2016', facts, 'total_offense_level')).toEqual({ total_offense_level: 12 })
    expect(got('1991', { ...facts, drugs: [{ type: 'cocaine', grams: 600 }] }, 'total_offense_level')).toEqual({ total_offense_level: 24 })
  })

  it('does not take a departure for a level', () => {
    expect(got('2016', { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 600 }], criminal_history_category: 1, adjustments: [{ section: '5K1.1', levels: -4 }] }, 'total_offense_level')).not.toBeTypeOf('object')
  })

  it('counts as one what was sentenced on one day since 2007, and leaves open what only denies an arrest', () => {
    const priors = [{ sentence_months: 24, date: '2001-05-02' }, { sentence_months: 24, date: '2001-05-02' }]
    expect([got('2008', { guideline: '4A1.2', priors }, 'criminal_history_points'), got('2006', { guideline: '4A1.2', priors }, 'criminal_history_points')]).toEqual([{ criminal_history_points: 3 }, { criminal_history_points: 6 }])
    expect(got('2008', { guideline: '4A1.2', priors: [{ sentence_months: 24 }, { sentence_months: 24 }], intervening_arrest: false }, 'criminal_history_points')).not.toBeTypeOf('object')
  })
})
