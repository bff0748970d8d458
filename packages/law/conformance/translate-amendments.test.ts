import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

function got(amendment: string, facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', amendment, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

describe('a published reduction after an amendment', () => {
  it('goes down to the low end of the amended range', () => {
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], sentence: 110 }, 'floor_months')).toEqual({ floor_months: 87 })
  })

  it('passes on substantial assistance, measured from the restricted range', () => {
    const facts = { original_restricted_range: [120, 135], original_table_range: [108, 135], amended_table_range: [87, 108], statutory_min: 120, sentence: 60, substantial_assistance: true }
    expect(got('generic', facts, 'comparable_reduction_months')).toEqual({ comparable_reduction_months: 44 })
  })

  it('is left alone with a statutory minimum, a variance, or an amendment whose ranges are not given', () => {
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], sentence: 120, statutory_min: 100 }, 'floor_months')).toContain('minimum')
    expect(got('generic', { original_range: [108, 135], amended_range: [87, 108], sentence: 90, variance: true }, 'floor_months')).toContain('no rule')
    expect(got('782', { original_range: [108, 135], sentence: 120 }, 'floor_months', 'eligible')).toContain('no rule for 782')
  })

  it('counts status since Amendment 821 from seven points on, once', () => {
    expect(got('821 Part A', { base_points: 7, status_points: 2 }, 'new_points', 'new_category')).toEqual({ new_points: 8, new_category: 4 })
    expect(got('821 Part A', { base_points: 6, status_points: 2 }, 'new_points', 'new_category')).toEqual({ new_points: 6, new_category: 3 })
    expect(got('821 Part A', { original_points: 8, status_points: 2 }, 'new_points')).toEqual({ new_points: 6 })
    expect(got('821 Part A', { original_points: 8, status_points: 2, career_offender: true }, 'new_points')).toContain('no rule')
  })
})
