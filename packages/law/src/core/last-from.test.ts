import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from './civil-date.ts'
import { lastFrom } from './last-from.ts'

const days: readonly CivilDate[] = ['1987-11-01', '1989-11-01', '1990-11-01', '2025-11-01']
const entries = days.map((from) => ({ from }))
const from = (on: CivilDate) => lastFrom(entries, on)?.from

describe('the last entry that has begun', () => {
  it('has on its own first day', () => expect(from('1989-11-01')).toBe('1989-11-01'))
  it('is the one before it the day before', () => expect([from('1989-10-31'), from('2030-01-01')]).toEqual(['1987-11-01', '2025-11-01']))
  it('is none before the first, and none of none', () => expect([from('1987-10-31'), lastFrom([], '2000-01-01')]).toEqual([undefined, undefined]))
  it('is what looking through all of them finds', () => {
    const day = constantFrom<CivilDate>('1987-10-31', ...days, '1989-11-02', '2026-01-01')
    assert(property(array(day), day, (some, on) => {
      const inOrder = some.toSorted().map((each, at) => ({ from: each, at }))
      expect(lastFrom(inOrder, on)).toBe(inOrder.findLast((each) => each.from <= on))
    }))
  })
})
