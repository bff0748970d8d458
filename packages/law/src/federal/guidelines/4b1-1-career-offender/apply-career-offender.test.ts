import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { Term } from '../../../facts/shape.ts'
import { computeGuideline } from '../compute-guideline.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import { careerFirearmRange, careerOffenderLevel } from './apply-career-offender.ts'

function level(maximum: Term, on: CivilDate) {
  const found = careerOffenderLevel(maximum, on)
  return found.status === 'computed' ? found.value : found.status
}

function compute(inputs: GuidelineInputs, on: CivilDate) {
  const found = computeGuideline(inputs, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return { ...found.value, steps: found.steps }
}

describe('the career offender table', () => {
  it('goes by the offense statutory maximum', () => {
    expect((['life', 480, 300, 299, 240, 239, 180, 120, 119, 60, 59, 13] as const).map((maximum) => level(maximum, '2016-11-01'))).toEqual([37, 34, 34, 32, 32, 29, 29, 24, 17, 17, 12, 12])
  })

  it('was coarser in the first manual, until 15 January 1988', () => {
    expect((['life', 240, 239, 120, 60, 13, 12] as const).map((maximum) => level(maximum, '1988-01-14'))).toEqual([37, 34, 26, 26, 19, 12, 4])
    expect(level(240, '1988-01-15')).toBe(32)
  })

  it('has no line for a year or less since then', () => expect(level(12, '2016-11-01')).toBe('not encoded'))
})

describe('a career offender', () => {
  const cocaineBase = { drugs: [{ substance: 'cocaine base', grams: 28.4 }], acceptanceLevels: -3, careerOffender: { offenseStatutoryMaximum: 480 } } as const

  it('takes the higher level of the table and category VI: 28.4 g in 2000, maximum forty years, 188 to 235 months', () => {
    expect(compute(cocaineBase, '2000-11-01')).toMatchObject({ baseLevel: 28, totalLevel: 31, category: 6, range: [188, 235] })
  })

  it('keeps the offense level where that is higher, and still category VI', () => {
    const heavy = { ...cocaineBase, drugs: [{ substance: 'cocaine base', grams: 5000 }], category: 2 }
    expect(compute(heavy, '2000-11-01')).toMatchObject({ totalLevel: 35, category: 6 })
    expect(compute(heavy, '2000-11-01').steps.find(({ id }) => id === '4B1.1')).toMatchObject({ applied: false })
  })

  it('has acceptance taken off the career offender level, but not before November 1989', () => {
    expect(compute(cocaineBase, '1989-11-01').totalLevel).toBe(32)
    expect(compute(cocaineBase, '1989-10-31').totalLevel).toBe(34)
  })

  it('goes by the enhanced maximum while Amendment 506 stood, as the Court held, unless the other is asked for', () => {
    const career = { offenseStatutoryMaximum: 360, unenhancedMaximum: 240 } as const
    expect(compute({ careerOffender: career }, '1995-11-01').totalLevel).toBe(34)
    expect(compute({ careerOffender: { ...career, whileContested: 'unenhanced' } }, '1995-11-01').totalLevel).toBe(32)
    expect(compute({ careerOffender: { ...career, whileContested: 'unenhanced' } }, '1994-10-31').totalLevel).toBe(34)
    expect(compute({ careerOffender: { ...career, whileContested: 'unenhanced' } }, '1997-11-01').totalLevel).toBe(34)
    expect(compute({ careerOffender: career }, '1995-11-01').steps.find(({ id }) => id === '4B1.1 maximum')?.source.cite).toContain('567')
  })
})

describe('a career offender with a firearm count (4B1.1(c))', () => {
  it('takes the range with the greatest minimum: 188 to 235 and five years, or 262 to 327 by the table', () => {
    const inputs = { acceptanceLevels: -3, careerOffender: { offenseStatutoryMaximum: 480, consecutiveFirearmMonths: 60 } } as const
    expect(compute(inputs, '2016-11-01')).toMatchObject({ totalLevel: 31, tableRange: [188, 235], range: [262, 327] })
  })

  it('adds the consecutive months where that is more', () => {
    const found = careerFirearmRange([262, 327], 300, 3, '2016-11-01')
    expect(found.status === 'computed' && found.value).toEqual([562, 627])
  })

  it('goes by the levels of acceptance', () => {
    expect(([0, 2, 3] as const).map((levels) => {
      const found = careerFirearmRange([100, 120], 60, levels, '2016-11-01')
      return found.status === 'computed' ? found.value : found.status
    })).toEqual([[360, 'life'], [292, 365], [262, 327]])
  })

  it('was not part of the guideline before November 2002', () => {
    const found = careerFirearmRange([188, 235], 60, 3, '2002-10-31')
    expect(found).toMatchObject({ status: 'computed', value: [188, 235] })
    expect(found.steps[0]?.applied).toBe(false)
  })

  it('keeps life as life', () => {
    const found = careerFirearmRange([360, 'life'], 60, 0, '2016-11-01')
    expect(found.status === 'computed' && found.value).toEqual([420, 'life'])
  })
})
