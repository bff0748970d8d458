import { describe, expect, it } from 'vitest'
import { computeGuideline, type CivilDate, type GuidelineInputs } from '../../index.ts'

// Part B of Chapter Four read once more: Amendments 50, 355, 459, 646 and 674, the manuals of 2016 and 2025.
const run = (inputs: GuidelineInputs, on: CivilDate) => {
  const found = computeGuideline({ guideline: '2K2.1', ...inputs }, on)
  return found.status === 'computed' ? [found.value.totalLevel, found.value.category] : [found.status]
}

describe('4B1.4, read a second time', () => {
  const levels = [20, 32, 33, 34, 35] as const

  it.each(['1990-11-01', '1992-11-01', '2002-11-01', '2004-11-01', '2018-11-01', '2025-11-01'] as const)('on %s is 33 and IV, or 34 and VI in connection with a crime', (on) => {
    for (const [i, baseLevel] of levels.entries()) {
      expect(run({ baseLevel, category: 1, armedCareerCriminal: { inConnection: false } }, on)).toEqual([[33, 33, 33, 34, 35][i], 4])
      expect(run({ baseLevel, category: 1, armedCareerCriminal: { inConnection: true } }, on)).toEqual([[34, 34, 34, 34, 35][i], 6])
    }
    expect([1, 2, 3, 4, 5, 6].map((category) => run({ baseLevel: 20, category, armedCareerCriminal: { inConnection: false } }, on)[1])).toEqual([4, 4, 4, 4, 5, 6])
  })
})

describe('4B1.3, read a second time', () => {
  it('is 13, or 11 with acceptance since 15 June 1988 (Amendment 50)', () => {
    const low = (on: CivilDate, acceptanceLevels: number) => run({ baseLevel: 7, guideline: '2B1.1', category: 5, criminalLivelihood: true, acceptanceLevels }, on)[0]
    expect((['1987-11-01', '1988-06-14', '1988-06-15', '1989-11-01', '2025-11-01'] as const).map((on) => [low(on, 0), low(on, -2)])).toEqual([[13, 13], [13, 13], [13, 11], [13, 11], [13, 11]])
  })
})

describe('4B1.5, read a second time', () => {
  it('has the table of the career offender, by months of the statutory maximum, and category V', () => {
    const table = ([[13, 12], [60, 17], [120, 24], [180, 29], [240, 32], [300, 34], ['life', 37]] as const).map(([offenseStatutoryMaximum, level]) => [run({ guideline: '2A3.2', baseLevel: 10, category: 1, sexOffender: { ground: 'an earlier conviction', offenseStatutoryMaximum } }, '2025-11-01'), [level, 5]])
    for (const [found, expected] of table) expect(found).toEqual(expected)
  })
})
