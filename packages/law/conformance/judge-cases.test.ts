import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'
import { sameValue } from './names-that-count.ts'

function heroin(id: string, min_months: number, confidence = 'high'): unknown {
  return { id, facts: { statute: '21 USC 841(b)(1)(A)', drug: 'heroin', priors: 0, sentencing_date: '2012-04-02' }, expected: { min_months, safety_valve_eligible: true }, confidence }
}

describe('a case is judged', () => {
  it('by the names that count; others are shown as not compared', () => {
    const [one] = checkConformance([heroin('a', 120)], 'x').cases
    expect(one).toMatchObject({ status: 'agree', compared: ['min_months'], notCompared: ['safety_valve_eligible'], got: { min_months: 120 } })
  })

  it('as a difference when a value is another, with the law it rests on', () => {
    const report = checkConformance([heroin('a', 60)], 'x')
    expect(report).toMatchObject({ agree: 0, differ: 1 })
    expect(report.cases[0]?.why).toContain('21 U.S.C. 841(b)(1)(A)')
  })

  it('as questioned when its source is of medium confidence, but never more than one in ten', () => {
    const many = Array.from({ length: 9 }, (_, i) => heroin(`good ${i}`, 120))
    expect(checkConformance([...many, heroin('doubtful', 60, 'medium')], 'x')).toMatchObject({ agree: 9, questioned: 1, differ: 0 })
    expect(checkConformance([...many.slice(1), heroin('doubtful', 60, 'medium')], 'x')).toMatchObject({ agree: 8, questioned: 0, differ: 1 })
  })

  it('as questioned when only what its collector worked out is another', () => {
    const derived = (derived_not_quoted: readonly string[]): unknown => ({ ...(heroin('worked out', 60) as object), derived_not_quoted })
    const many = Array.from({ length: 9 }, (_, i) => heroin(`good ${i}`, 120))
    expect(checkConformance([...many, derived(['min_months from the table'])], 'x')).toMatchObject({ questioned: 1, differ: 0 })
    expect(checkConformance([...many, derived(['max_months'])], 'x')).toMatchObject({ questioned: 0, differ: 1 })
  })

  it('whatever way figures are written', () => {
    const facts = { guideline: '5A', total_offense_level: '20', criminal_history_points: '5 points' }
    expect(checkConformance([{ id: 'a', manual_edition: '2019', facts, expected: { criminal_history_category: 'III', range: '41-51 months' } }], 'x')).toMatchObject({ agree: 1 })
  })

  it('as not encoded when nothing it expects is computed', () => {
    expect(checkConformance([{ id: 'a', facts: { guideline: '2B1.1', loss_usd: 5 }, expected: { base_offense_level: 7 } }], 'x')).toMatchObject({ notEncoded: 1, differ: 0 })
    expect(checkConformance([{ id: 'a', facts: {}, expected: { min_months: 0 } }], 'x').cases[0]?.why).not.toBe('')
  })

  it('without looking at what was expected before', () => {
    const [one] = checkConformance([heroin('a', 120)], 'x').cases
    const [other] = checkConformance([heroin('a', 1)], 'x').cases
    expect(other?.got).toEqual(one?.got)
  })
})

describe('a row of recorded sentences', () => {
  const row = (offense_level: number, criminal_history_category: number, table_range: readonly unknown[]) => ({ id: 'r', facts: { offense_level, criminal_history_category, sentencing_year: 2003, offense: 'Fraud' }, expected: { table_range, recorded_range: [0, 0] } })

  it('is held against the plain cell of its year', () => {
    expect(checkConformance([row(10, 2, [8, 14]), row(45, 1, ['life', 'life']), row(3, 6, [3, 9])], 'rows')).toMatchObject({ agree: 3 })
    expect(checkConformance([row(10, 2, [9, 14])], 'rows')).toMatchObject({ differ: 1 })
  })
})

describe('values', () => {
  it('agree exactly, weights to a part in ten thousand', () => {
    expect(sameValue(12, 12)).toBe(true)
    expect(sameValue(12, 12.001)).toBe(true)
    expect(sameValue(12, 13)).toBe(false)
    expect(sameValue(12.1, 12)).toBe(false)
    expect(sameValue('life', 'life')).toBe(true)
    expect(sameValue([120, 'life'], [120, 'life'])).toBe(true)
    expect(sameValue([120, 'life'], [120])).toBe(false)
    expect(sameValue(false, false)).toBe(true)
    expect(sameValue(0, false)).toBe(false)
  })

  it('agree on a citation with or without its title, and on a subparagraph alone', () => {
    expect(sameValue('841(b)(1)(C)', '21 U.S.C. § 841(b)(1)(C)')).toBe(true)
    expect(sameValue('841(b)(1)(C)', '(C)')).toBe(true)
    expect(sameValue('841(b)(1)(C)', '841(b)(1)(B)')).toBe(false)
    expect(sameValue('841(b)(1)(C)', '(B)')).toBe(false)
    expect(sameValue('841(b)(1)(B)', 'B')).toBe(true)
    expect(sameValue('841(b)(1)(B)', 'A')).toBe(false)
    expect(sameValue('841(b)(1)(B)', '21 USC 841(b)(1)(B)(vi)')).toBe(true)
    expect(sameValue('960(b)(1)', '960(b)(1)(A)')).toBe(true)
    expect(sameValue('960(b)(1)', '960(b)(2)(A)')).toBe(false)
  })

  it('agree on months whether or not they say so', () => {
    expect(sameValue(96, '96 months')).toBe(true)
    expect(sameValue(96, '96')).toBe(true)
    expect(sameValue(96, '9 months')).toBe(false)
    expect(sameValue(96, 'about 96')).toBe(false)
  })

  it('by parts agree on the parts both have', () => {
    expect(sameValue({ heroin: 20, cocaine: 12 }, { heroin: 20 })).toBe(true)
    expect(sameValue({ heroin: 20 }, { heroin: 20, III: 6 })).toBe(true)
    expect(sameValue({ heroin: 20 }, { heroin: 18 })).toBe(false)
  })
})
