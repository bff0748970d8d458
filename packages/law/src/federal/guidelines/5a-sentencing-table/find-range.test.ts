import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { Term } from '../../../facts/shape.ts'
import { findRange, showRange } from './find-range.ts'

function range(level: number, category: number, on: CivilDate) {
  const found = findRange(level, category, on)
  return found.status === 'computed' ? found.value : found.status
}

const months = (term: Term) => (term === 'life' ? 1000 : term)

describe('the Sentencing Table', () => {
  it('has the examples the manual prints', () => {
    expect(range(15, 3, '2016-11-01')).toEqual([24, 30])
    expect(range(8, 1, '1989-11-01')).toEqual([2, 8])
    expect(range(9, 1, '1992-11-01')).toEqual([4, 10])
    expect(range(12, 1, '1995-11-01')).toEqual([10, 16])
    expect(range(13, 1, '2016-11-01')).toEqual([12, 18])
  })

  it('has cells seen in published sentences', () => {
    expect(range(40, 4, '2016-11-01')).toEqual([360, 'life'])
    expect(range(34, 6, '2016-11-01')).toEqual([262, 327])
    expect(range(31, 6, '2000-11-01')).toEqual([188, 235])
    expect(range(21, 6, '2015-11-01')).toEqual([77, 96])
    expect(range(38, 2, '1992-11-01')).toEqual([262, 327])
    expect(range(43, 1, '1995-11-01')).toEqual(['life', 'life'])
  })

  it('changed at levels 7 and 8, category I, on 1 November 1992, and nowhere else', () => {
    expect([range(7, 1, '1992-10-31'), range(7, 1, '1992-11-01')]).toEqual([[1, 7], [0, 6]])
    expect([range(8, 1, '1992-10-31'), range(8, 1, '1992-11-01')]).toEqual([[2, 8], [0, 6]])
    for (let level = 1; level <= 43; level++) {
      for (let category = 1; category <= 6; category++) {
        if (category === 1 && (level === 7 || level === 8)) continue
        expect(range(level, category, '1991-11-01')).toEqual(range(level, category, '2025-11-01'))
      }
    }
  })

  it('does not say what the cells of zero months were before 1 November 1989', () => {
    expect(range(3, 1, '1989-10-31')).toBe('not encoded')
    expect(range(3, 1, '1989-11-01')).toEqual([0, 6])
    expect(range(3, 5, '1988-11-01')).toEqual([2, 8])
    expect(range(26, 1, '1988-11-01')).toEqual([63, 78])
  })

  it('counts a level above 43 as 43 and below 1 as 1, and says so', () => {
    expect(range(46, 2, '1995-11-01')).toEqual(['life', 'life'])
    expect(range(-2, 1, '1995-11-01')).toEqual([0, 6])
    expect(findRange(46, 2, '1995-11-01').steps[0]).toMatchObject({ note: 'level 43 (46), category II' })
  })

  it('rises with the level and with the category, at both ends', () => {
    assert(property(integer({ min: 1, max: 42 }), integer({ min: 1, max: 6 }), (level, category) => {
      const [here, above] = [range(level, category, '2025-11-01'), range(level + 1, category, '2025-11-01')]
      if (typeof here === 'string' || typeof above === 'string') throw new Error('a cell is missing')
      for (const end of [0, 1] as const) expect(months(above[end])).toBeGreaterThanOrEqual(months(here[end]))
      if (category < 6) {
        const right = range(level, category + 1, '2025-11-01')
        if (typeof right === 'string') throw new Error('a cell is missing')
        for (const end of [0, 1] as const) expect(months(right[end])).toBeGreaterThanOrEqual(months(here[end]))
      }
    }))
  })

  it('keeps each range within the width the law allows: six months or a quarter of the low end (28 U.S.C. 994(b)(2))', () => {
    for (let level = 1; level <= 43; level++) {
      for (let category = 1; category <= 6; category++) {
        const cell = range(level, category, '2025-11-01')
        if (typeof cell === 'string') throw new Error('a cell is missing')
        const [low, high] = cell
        if (low !== 'life' && high !== 'life') expect(high - low).toBeLessThanOrEqual(Math.max(6, Math.floor(low / 4)))
      }
    }
  })

  it('quotes the row', () => {
    expect(findRange(26, 1, '2025-11-01').steps[0]?.source.quote).toContain('26 63–78 70–87')
  })

  it('does not exist before the first manual, and is used past the last one with a note', () => {
    expect(range(26, 1, '1987-10-31')).toBe('not encoded')
    expect(findRange(26, 1, '2027-01-01')).toMatchObject({ status: 'computed', verifiedThrough: '2026-10-31' })
  })

  it('shows a range in words', () => {
    expect([[188, 235], [360, 'life'], ['life', 'life'], [120, 120]].map((range) => showRange(range as unknown as [Term, Term]))).toEqual(['188 to 235 months', '360 months to life', 'life', '120 months'])
  })
})
