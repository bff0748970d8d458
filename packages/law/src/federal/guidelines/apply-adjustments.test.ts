import { assert, constantFrom, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { chapterThreeAdjustments, type ChapterThreeAdjustment } from './chapter-three-adjustments.ts'
import { computeGuideline } from './compute-guideline.ts'
import { editions } from './1b1-11-one-book/editions.table.ts'

function compute(adjustments: readonly ChapterThreeAdjustment[], on: CivilDate, more: { readonly baseLevel?: number; readonly roleLevels?: number } = {}) {
  const found = computeGuideline({ baseLevel: 20, category: 1, adjustments, ...more }, on)
  if (found.status !== 'computed') return { level: found.status, steps: found.steps, category: undefined }
  return { level: found.value.totalLevel, steps: found.steps, category: found.value.category }
}

const level = (adjustments: readonly ChapterThreeAdjustment[], on: CivilDate, more: { readonly baseLevel?: number; readonly roleLevels?: number } = {}) => compute(adjustments, on, more).level

describe('adjustments of Chapter Three by name', () => {
  it('count a vulnerable victim twice where there were many of them, since November 1998', () => {
    const both = ['vulnerable victim', 'large number of vulnerable victims'] as const
    expect([level(both, '1998-10-31'), level(both, '1998-11-01'), level(['large number of vulnerable victims'], '1998-11-01')]).toEqual([22, 24, 20])
  })

  it('count an official victim once, since November 2004 by the greatest', () => {
    const both = ['official victim', 'assault on a law enforcement officer'] as const
    expect([level(both, '1989-10-31'), level(both, '1989-11-01'), level(both, '2004-11-01')]).toEqual([23, 23, 26])
    expect(compute(both, '2004-11-01').steps.find(({ id }) => id === '3A1.2 official victim')).toMatchObject({ applied: false, note: 'an official victim is counted once: only the greatest applies' })
  })

  it('do not say whether two grounds added up while the text did not: November 2002 to October 2004', () => {
    const both = ['official victim', 'assault on a law enforcement officer'] as const
    expect([level(both, '2002-10-31'), level(both, '2002-11-01'), level(both, '2004-10-31'), level(['official victim'], '2003-11-01')]).toEqual([23, 'not encoded', 'not encoded', 23])
  })

  it('do not read an assault on a prison official as one on a corrections officer, which the words were of until October 2002', () => {
    expect((['1989-10-31', '1989-11-01', '2002-10-31', '2002-11-01', '2004-11-01'] as const).map((on) => level(['assault on a prison official'], on))).toEqual([20, 'not encoded', 'not encoded', 23, 26])
  })

  it('make terrorism level 32 at least and category VI', () => {
    expect([level(['terrorism'], '2001-11-01', { baseLevel: 19 }), level(['terrorism'], '2001-11-01'), level(['terrorism'], '2001-11-01', { baseLevel: 21 })]).toEqual([32, 32, 33])
    expect([compute(['terrorism'], '2001-11-01').category, compute(['terrorism'], '1995-10-31').category, compute(['terrorism'], '1996-10-31').level]).toEqual([6, 1, 'not encoded'])
  })

  it('make a death in a serious human rights offense level 37 at least', () => {
    const death = ['serious human rights offense', 'serious human rights offense, death resulted'] as const
    expect([level(death, '2012-10-31'), level(death, '2012-11-01'), level(death, '2012-11-01', { baseLevel: 34 }), level(['incitement to genocide'], '2012-11-01')]).toEqual([20, 37, 38, 22])
  })

  it('do not add a special skill to a leading role, nor before November 1990 an abuse of trust', () => {
    const leading = { roleLevels: 2 }
    expect((['1990-10-31', '1990-11-01', '2025-11-01'] as const).map((on) => [level(['abuse of a position of trust'], on, leading), level(['use of a special skill'], on, leading), level(['use of a special skill'], on)])).toEqual([[22, 22, 22], [24, 22, 22], [24, 22, 22]])
    expect(compute(['use of a special skill'], '2025-11-01', leading).steps.find(({ id }) => id === '3B1.3 use of a special skill')).toMatchObject({ applied: false, note: 'not in addition to an adjustment under 3B1.1' })
  })

  it('take trust and skill for one adjustment, and body armor once', () => {
    expect(level(['abuse of a position of trust', 'use of a special skill'], '2025-11-01')).toBe(22)
    expect(level(['body armor used in the offense', 'body armor used by the defendant'], '2025-11-01')).toBe(24)
  })

  it('keep the same name for a step whatever its number was', () => {
    const ids = (['1990-11-01', '2025-11-01'] as const).map((on) => compute(['offense while on release'], on).steps.find(({ id }) => id.endsWith('release')))
    expect(ids).toMatchObject([{ id: '3C1.3 offense while on release', note: '2J1.7', change: '+3' }, { id: '3C1.3 offense while on release', note: '3C1.3', change: '+3' }])
  })

  it('leave no step where nothing was found', () => expect(compute([], '2025-11-01').steps.map(({ id }) => id).filter((id) => id.startsWith('3'))).toEqual(['3B1.1', '3B1.2', '3C1.1', '3E1.1(a)', '3E1.1(b)']))

  it('never lower a level, in any edition and in any order of the findings', () => {
    assert(property(subarray([...chapterThreeAdjustments]), constantFrom(...editions.map(({ from }) => from)), integer({ min: 1, max: 40 }), (found, on, baseLevel) => {
      const one = level(found, on, { baseLevel })
      if (typeof one === 'number') expect(one).toBeGreaterThanOrEqual(baseLevel)
      expect(level(found.toReversed(), on, { baseLevel })).toBe(one)
    }))
  })
})
