import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import { departCategory, type CategoryDeparture } from './depart-category.ts'

function depart(departure: CategoryDeparture, on: CivilDate) {
  const found = departCategory(departure, on)
  return found.status === 'computed' ? [found.value.category, found.value.allowed] : found.status
}
const days = ['1987-11-01', '1992-11-01', '2003-10-26', '2003-10-27', '2025-10-31', '2025-11-01'] as const

describe('a departure to another criminal history category', () => {
  it('goes up or down as the court found, until October 2025; since then the manual has none', () => {
    expect(days.map((on) => depart({ from: 3, to: 4 }, on))).toEqual([[4, true], [4, true], [4, true], [4, true], [4, true], [3, false]])
    expect(days.map((on) => depart({ from: 2, to: 1 }, on))).toEqual([[1, true], [1, true], [1, true], [1, true], [1, true], [2, false]])
  })

  it('takes a career offender down one category at most since 27 October 2003', () => {
    expect(days.map((on) => depart({ from: 6, to: 4, careerOffender: true }, on))).toEqual([[4, true], [4, true], [4, true], [5, false], [5, false], [6, false]])
    expect(depart({ from: 6, to: 5, careerOffender: true }, '2010-11-01')).toEqual([5, true])
  })

  it('does not take an armed career criminal down since then, but up', () => {
    expect(days.map((on) => depart({ from: 6, to: 5, armedCareerOrSexOffender: true }, on))).toEqual([[5, true], [5, true], [5, true], [6, false], [6, false], [6, false]])
    expect(depart({ from: 4, to: 6, armedCareerOrSexOffender: true }, '2010-11-01')).toEqual([6, true])
  })

  it('never ends further from the category than the court went', () => {
    assert(property(integer({ min: 1, max: 6 }), integer({ min: 1, max: 6 }), constantFrom(...days), (from, to, on) => {
      const found = departCategory({ from, to, careerOffender: true }, on)
      if (found.status !== 'computed') throw new Error(found.status)
      expect(found.value.category).toBeGreaterThanOrEqual(Math.min(from, to))
      expect(found.value.category).toBeLessThanOrEqual(Math.max(from, to))
    }))
  })

  it('stands beside the range, which it does not change: level 24 in III is 63 to 78, after a departure to IV 77 to 96', () => {
    const run = (on: CivilDate) => computeGuideline({ totalLevel: 24, category: 3, historyDeparture: 4 }, on)
    expect(run('2016-11-01')).toMatchObject({ value: { category: 3, range: [63, 78], departureRange: [77, 96] } })
    expect(run('2025-11-01')).toMatchObject({ value: { category: 3, range: [63, 78] } })
    const now = run('2025-11-01')
    expect(now.status === 'computed' && now.value.departureRange).toBeUndefined()
  })
})
