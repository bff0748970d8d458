import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

/** The computed values of one made-up case, by the names asked for, or why there are none. */
function got(edition: string, facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', manual_edition: edition, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const accepted = { section: '3E1.1', levels: -3 }

describe('drugs in other shapes', () => {
  it('are weighed in kilograms, ounces and pounds, alone or by name', () => {
    expect(got('2019', { guideline: '2D1.1', drugs: [{ type: 'cocaine', kg: 6 }] }, 'base_offense_level')).toEqual({ base_offense_level: 30 })
    expect(got('2019', { guideline: '2D1.1', drugs: { type: 'heroin', ounces: 4 } }, 'base_offense_level')).toEqual({ base_offense_level: 24 })
    expect(got('2019', { guideline: '2D1.1', drugs: { heroin: 110, cocaine: 600 } }, 'base_offense_level', 'marihuana_equivalent_kg')).toEqual({ base_offense_level: 24, marihuana_equivalent_kg: 230 })
  })

  it('are refused with weights below zero or half a dose', () => {
    for (const drug of [{ type: 'heroin', grams: -5 }, { type: 'LSD on blotter', doses: 0.5 }, { type: 'diazepam', units: 1.5 }]) expect(got('2019', { guideline: '2D1.1', drugs: [drug] }, 'base_offense_level')).toContain('below zero')
  })

  it('count by their purity where that is greater', () => {
    expect(got('2019', { guideline: '2D1.1', drugs: [{ type: 'methamphetamine (mixture)', grams: 80, purity: 0.75 }] }, 'base_offense_level')).toEqual({ base_offense_level: 30 })
    expect(got('2019', { guideline: '2D1.1', drugs: [{ type: 'methamphetamine (mixture)', grams: 80, purity_percent: 5 }] }, 'base_offense_level')).toEqual({ base_offense_level: 24 })
  })

  it('are a sale as agreed unless it was completed, and in a reverse sting as agreed', () => {
    const sale = { guideline: '2D1.1', drugs: [{ type: 'heroin', agreed_grams: 100, delivered_grams: 95 }] }
    expect(got('2019', { ...sale, sale_completed: true }, 'base_offense_level')).toEqual({ base_offense_level: 22 })
    expect(got('2019', { ...sale, sale_completed: false }, 'base_offense_level')).toEqual({ base_offense_level: 24 })
    expect(got('2019', { ...sale, sale_completed: true, offense_type: 'reverse sting' }, 'base_offense_level')).toEqual({ base_offense_level: 24 })
    expect(got('2019', sale, 'base_offense_level')).toContain('completed')
  })

  it('of an edition alone count as its manual of 1 November has it', () => {
    expect(got('2000', { guideline: '2D1.1', drugs: [{ type: 'MDMA', grams: 900 }] }, 'marihuana_equivalent_kg')).toEqual({ marihuana_equivalent_kg: 31.5 })
    expect(got('2001', { guideline: '2D1.1', drugs: [{ type: 'MDMA', grams: 900 }] }, 'marihuana_equivalent_kg')).toEqual({ marihuana_equivalent_kg: 450 })
  })

  it('of which a death came have the level for it, or that of the table where it is greater', () => {
    expect(got('2019', { guideline: '2D1.1', base_rule: '2D1.1(a)(2)', drugs: [{ type: 'fentanyl', grams: 3 }] }, 'base_offense_level')).toEqual({ base_offense_level: 38 })
    expect(got('2019', { guideline: '2D1.1', base_rule: '(a)(1)', criminal_history_category: 1, adjustments: [accepted] }, 'base_offense_level', 'total_offense_level')).toEqual({ base_offense_level: 43, total_offense_level: 40 })
    expect(got('2019', { guideline: '2D1.1', base_rule: '(a)(4)', drugs: [{ type: 'fentanyl', grams: 3 }], criminal_history_category: 1 }, 'total_offense_level')).toContain('Schedule III')
  })

  it('follow a cross reference where that is greater', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 600 }], adjustments: [{ section: '2D1.1(b)(1)', levels: 2 }, accepted], cross_reference: '2A1.1', criminal_history_category: 1 }
    expect(got('2019', facts, 'total_offense_level')).toEqual({ total_offense_level: 40 })
    expect(got('2019', { ...facts, cross_reference: { guideline: '2A2.1', level: 20 } }, 'total_offense_level')).toEqual({ total_offense_level: 23 })
  })

  it('near a school, of which nothing says how much was there, are left open where it matters', () => {
    const drugs = [{ type: 'heroin', grams: 5 }, { type: 'heroin', grams: 60 }]
    expect(got('2019', { guideline: '2D1.2', drugs }, 'base_offense_level')).toContain('protected place')
    expect(got('2019', { guideline: '2D1.2', drugs: drugs.map((drug, i) => ({ ...drug, location: i === 0 ? 'playground' : 'elsewhere' })) }, 'base_offense_level')).toEqual({ base_offense_level: 21 })
  })
})

describe('counts and limits in other shapes', () => {
  it('are maxima alone or in words', () => {
    expect(got('2019', { guideline: '5G1.2', total_offense_level: 43, criminal_history_category: 1, counts: [240, 240, 60] }, 'range')).toEqual({ range: [540, 540] })
    expect(got('2019', { guideline: '5G1.2', total_offense_level: 43, criminal_history_category: 1, counts: ['wire fraud (20-year maximum)', 'false statement, maximum 5 years'] }, 'range')).toEqual({ range: [300, 300] })
    expect(got('2019', { guideline: '5G1.2', total_offense_level: 43, criminal_history_category: 1, counts: ['wire fraud', 'false statement'] }, 'table_range', 'range')).toEqual({ table_range: ['life', 'life'] })
  })

  it('do not cut the range of a career offender by the maximum of one count', () => {
    const facts = { guideline: '5G1.2(e)', table_range: [262, 327], '924c_minimum_months': 60, statutory_max_months: 240, total_punishment_months: 327 }
    expect(got('2019', facts, 'range')).toEqual({ range: [262, 327] })
    expect(got('2019', facts, 'sentence_by_count_months')).not.toBeTypeOf('string')
  })

  it('leave a range that no minimum reaches as it is, whatever motion was made', () => {
    expect(got('2019', { guideline: '5K1.1', table_range: [151, 188], statutory_min_months: 120, '3553e_motion': true, '5K1_1_motion': true }, 'range')).toEqual({ range: [151, 188] })
  })
})

describe('adjustments in other shapes', () => {
  it('of Chapter Two come in the order of their paragraphs, so that a floor is one', () => {
    const adjustments = [{ section: '3B1.3', levels: 2 }, { section: '2B1.1(b)(10)', levels: 2 }, { section: '2B1.1(b)(2)(A)', levels: 2 }]
    expect(got('2019', { guideline: '2B1.1', base_offense_level_given: 6, loss_usd: 5000, adjustments }, 'total_offense_level')).toEqual({ total_offense_level: 14 })
  })

  it('are acceptance in words, as a figure, or together with something else', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 110 }], criminal_history_category: 1 }
    expect(got('2019', { ...facts, adjustments: [{ reason: 'acceptance of responsibility', levels: -3 }] }, 'total_offense_level')).toEqual({ total_offense_level: 21 })
    expect(got('2019', { ...facts, acceptance_of_responsibility: '3 levels' }, 'total_offense_level')).toEqual({ total_offense_level: 21 })
    expect(got('2019', { ...facts, adjustments: [{ section: '3E1.1 and 4C1.1', levels: -5 }] }, 'total_offense_level')).toEqual({ total_offense_level: 19 })
  })
})

describe('priors in other shapes', () => {
  it('have points of their own, or lengths in words', () => {
    expect(got('2019', { guideline: '4A1.1', priors: [{ offense: 'theft', points: 3 }, { offense: 'drugs', points: 2 }], under_criminal_justice_sentence: true }, 'criminal_history_points')).toEqual({ criminal_history_points: 7 })
    expect(got('2019', { guideline: '4A1.2', priors: [{ offense: 'theft', sentence: 'one to five years' }] }, 'criminal_history_points')).toEqual({ criminal_history_points: 3 })
    expect(got('2019', { guideline: '4A1.2', priors: [{ offense: 'theft', sentence: 'one to five years' }] }, 'stated_maximum_months')).toEqual({ stated_maximum_months: 60 })
  })

  it('leave open whether points given beside an offense under a sentence hold those for it', () => {
    expect(got('2019', { guideline: '4A1.1', criminal_history_points: 6, under_criminal_justice_sentence: true }, 'criminal_history_category')).not.toBeTypeOf('object')
    expect(got('2019', { guideline: '4A1.1', criminal_history_points: 7, under_criminal_justice_sentence: true }, 'criminal_history_category')).toEqual({ criminal_history_category: 4 })
  })
})

describe('steps on the way', () => {
  it('are named beside the range', () => {
    const career = { guideline: '4B1.1', career_offender: true, offense_statutory_max_months: 240, '924c_minimum_months': 84, adjustments: [accepted] }
    expect(got('2019', career, 'drug_count_level', 'drug_count_range', '4B1_1_c2A_range', '4B1_1_c3_table_range')).toEqual({ drug_count_level: 29, drug_count_range: [151, 188], '4B1_1_c2A_range': [235, 272] })
    const drugs = { guideline: '2D1.1', drugs: [{ type: 'Schedule III substance', units: 90_000 }, { type: 'Schedule V substance', units: 800_000 }], adjustments: [{ section: '3E1.1(a)', levels: -2 }], criminal_history_category: 1 }
    expect(got('2019', drugs, 'component_kg', 'uncapped_component_kg', 'level_before_acceptance')).toMatchObject({ component_kg: { III: 79.99, V: 2.49 }, uncapped_component_kg: { III: 90, V: 5 }, level_before_acceptance: 20 })
  })
})

describe('one group, one book', () => {
  it('has the level of the whole before acceptance, also where the words only deny another rule', () => {
    const facts = { guideline: '2B1.1', loss_usd: 5000, grouping: '3D1.2(d)', adjustments: [{ section: '2B1.1(b)(10)', levels: 2 }] }
    expect(got('2019', facts, 'table_combined_offense_level')).toEqual({ table_combined_offense_level: 12 })
    expect(got('2019', { guideline: '3D1.4', group_levels: [24, 22], grouping: 'robbery is excluded from 3D1.2(d)' }, 'combined_offense_level')).toEqual({ combined_offense_level: 26 })
    expect(got('2019', { guideline: '3D1.4', group_levels: [24, 22], grouping: '3D1.2(c)' }, 'combined_offense_level')).toEqual({ combined_offense_level: 24 })
  })

  it('needs no maximum where both base levels of a fraud lead to the same', () => {
    expect(got('2019', { guideline: '2B1.1', loss_usd: 700_000, criminal_history_category: 1 }, 'total_offense_level')).not.toBeTypeOf('object')
    expect(got('2019', { guideline: '2B1.1', loss_usd: 700_000 }, 'loss_levels')).toEqual({ loss_levels: 14 })
    expect(got('2019', { guideline: '2B1.1', intended_loss_usd: 700_000, completed_loss_usd: 10_000, criminal_history_category: 1 }, 'total_offense_level')).toEqual({ total_offense_level: 17 })
  })

  it('keeps the number of firearms and conversion devices below their ceiling together', () => {
    const facts = { guideline: '2K2.1', base_rule: '(a)(1)', firearms: 4, adjustments: [{ section: '2K2.1(b)(5)(B)', levels: 4 }], criminal_history_category: 1 }
    expect(got('2025', facts, 'total_offense_level')).toEqual({ total_offense_level: 29 })
    expect(got('2024', facts, 'total_offense_level')).toEqual({ total_offense_level: 32 })
  })

  it('knows the weight of LSD with its carrier, which the statute counts', () => {
    expect(got('2019', { guideline: '2D1.1', drugs: [{ type: 'LSD on blotter', doses: 500, gross_grams: 4 }] }, 'weight_used_grams_guideline', 'weight_used_grams_statute')).toEqual({ weight_used_grams_guideline: 0.2, weight_used_grams_statute: 4 })
  })
})

describe('a cross reference in words', () => {
  const gun = { guideline: '2K2.1', base_rule: '(a)(4)(B)', criminal_history_category: 1 }

  it('is followed to its level, given or known, and counts only where it is greater', () => {
    for (const cross_reference of ['2A2.1(a)(2)', '2K2.1(c)(1)(A) through 2X1.1 to 2A2.1(a)(2)', { to: '2A2.1', resulting_level: 27 }, 'attempted murder: 27']) {
      expect(got('2019', { ...gun, cross_reference }, 'total_offense_level')).toEqual({ total_offense_level: 27 })
    }
    expect(got('2003', { ...gun, base_rule: '(a)(2)', cross_reference: '2A2.1(a)(2)' }, 'total_offense_level')).toEqual({ total_offense_level: 24 })
    expect(got('2019', { ...gun, cross_reference: '2A2.2' }, 'total_offense_level')).not.toBeTypeOf('object')
  })

  it('is there for obstruction wherever the level of the obstructed offense is given', () => {
    const facts = { guideline: '2J1.2', adjustments: [{ section: '2J1.2(b)(2)', levels: 3 }], criminal_history_category: 1 }
    expect(got('2019', { ...facts, underlying_total_offense_level: 30 }, 'total_offense_level')).toEqual({ total_offense_level: 24 })
    expect(got('2019', { ...facts, underlying_total_offense_level: 22 }, 'total_offense_level')).toEqual({ total_offense_level: 17 })
  })
})

describe('limits and alternatives', () => {
  it('go by the guideline a level is before the limit of', () => {
    expect(got('2019', { guideline: '2K2.1', level_before_cap: 33, adjustments: [{ section: '2K2.1(b)(6)(B)', levels: 4 }], criminal_history_category: 1 }, 'total_offense_level')).toEqual({ total_offense_level: 33 })
    expect(got('2019', { guideline: '5A', level_before_cap: 48, criminal_history_category: 3 }, 'range')).toEqual({ range: ['life', 'life'] })
    expect(got('2019', { guideline: '4B1.1', level_before_cap: 48, criminal_history_category: 3 }, 'range')).toContain('limit')
  })

  it('are the greatest near a protected place, and not read anywhere else', () => {
    expect(got('2019', { guideline: '2D1.2', drugs: [{ type: 'cocaine', grams: 30 }], alternative: 26 }, 'base_offense_level')).toEqual({ base_offense_level: 26 })
    expect(got('2019', { guideline: '2D1.2', drugs: [{ type: 'cocaine', grams: 250 }], alternative: 13 }, 'base_offense_level')).toEqual({ base_offense_level: 20 })
    expect(got('2019', { guideline: '2B1.1', base_offense_level_given: 6, loss_usd: 20_000, alternative: { level: 30 } }, 'total_offense_level')).toContain('alternative')
  })

  it('of a career offender with a firearm are the greater of the table and the other range with its months', () => {
    const facts = { guideline: '4B1.1(c)(3)', '924c_minimum_months': 60, adjustments: [accepted] }
    expect(got('2019', { ...facts, table_range: [188, 235] }, 'range')).toEqual({ range: [262, 327] })
    expect(got('2019', { ...facts, table_range: [262, 327] }, 'range')).toEqual({ range: [262, 327] })
    expect(got('2019', { ...facts, table_range: [292, 365] }, 'range')).toEqual({ range: [292, 365] })
    expect(got('2019', { ...facts, table_range: [235, 293] }, 'range')).toEqual({ range: [295, 353] })
    expect(got('2019', { ...facts, offense_statutory_max_months: 240 }, 'range')).toEqual({ range: [262, 327] })
  })

  it('of a career offender are those of the statutes named, raised for a prior conviction', () => {
    const facts = { guideline: '4B1.1', career_offender: true, adjustments: [accepted] }
    const level = (more: Readonly<Record<string, unknown>>) => got('2016', { ...facts, ...more }, 'career_offender_level')
    expect([level({ statute: '21 USC 841(b)(1)(C)' }), level({ statute: '21 USC 841(b)(1)(C)', '851_enhanced': true }), level({ counts: ['18 USC 924(c)', '21 USC 841(b)(1)(B) heroin'] })]).toEqual([{ career_offender_level: 32 }, { career_offender_level: 34 }, { career_offender_level: 34 }])
    expect(level({ statute: '18 USC 9999' })).toContain('maximum')
  })

  it('of a career offender come from the counts themselves', () => {
    const counts = [{ n: 1, statute: '18 USC 924(c)', min: 84 }, { n: 2, statute: '18 USC 2113(a)', max: 240 }]
    expect(got('2019', { guideline: '4B1.1', career_offender: true, counts, adjustments: [accepted] }, 'career_offender_level', 'range')).toEqual({ career_offender_level: 32, range: [262, 327] })
    expect(got('2019', { guideline: '4B1.1', career_offender: true, counts }, 'range')).toEqual({ range: [360, 'life'] })
  })
})

describe('the safety valve', () => {
  it('lifts the minimum under the number it has in the manual, and under no other', () => {
    const facts = { guideline: '2D1.1', drugs: [{ type: 'cocaine', grams: 600 }], criminal_history_category: 1, statutory_min_months: 60 }
    const range = (edition: string, section: string) => got(edition, { ...facts, adjustments: [{ section, levels: -2 }, accepted] }, 'range')
    expect([range('2018', '2D1.1(b)(18)'), range('2025', '2D1.1(b)(18)'), range('2016', '§2D1.1(b)(17)')]).toEqual([{ range: [30, 37] }, { range: [30, 37] }, { range: [30, 37] }])
    expect([range('2018', '2D1.1(b)(17)'), range('1994', '2D1.1(b)(4)')]).toEqual([{ range: [60, 60] }, { range: [60, 60] }])
  })
})
