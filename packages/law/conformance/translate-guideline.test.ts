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
    expect(got('2016', { guideline: '4A1.1', priors: [{ sentence_months: 13, years_before_offense: 20 }] }, 'criminal_history_points')).not.toBeTypeOf('object')
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
    expect(got('2016', { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700 }], cross_reference: '2A1.1' }, 'base_offense_level')).toContain('cross_reference')
    expect(got('2016', { guideline: '2D1.1', drugs: [{ type: 'heroin', grams: 700, purity: 0.9 }] }, 'base_offense_level')).toContain('purity')
    expect(got('2016', { guideline: '2Q9.9' }, 'base_offense_level')).toContain('2Q9.9')
  })
})
