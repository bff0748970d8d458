import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from './civil-date.ts'
import { lastDayUntil } from './last-day-until.ts'

const days: readonly CivilDate[] = ['1987-11-01', '1989-11-01', '1990-11-01', '2025-11-01']

describe('the last day until another', () => {
  it('is that day itself where it is among them', () => expect(lastDayUntil('1989-11-01', days)).toBe('1989-11-01'))
  it('is the one before it where it is not', () => expect([lastDayUntil('1989-10-31', days), lastDayUntil('2030-01-01', days)]).toEqual(['1987-11-01', '2025-11-01']))
  it('is none before the first, and none of none', () => expect([lastDayUntil('1987-10-31', days), lastDayUntil('2000-01-01', [])]).toEqual([undefined, undefined]))
  it('is what looking through all of them finds', () => {
    const day = constantFrom<CivilDate>('1987-10-31', ...days, '1989-11-02', '2026-01-01')
    assert(property(array(day), day, (some, on) => {
      const inOrder = some.toSorted()
      expect(lastDayUntil(on, inOrder)).toBe(inOrder.findLast((each) => each <= on))
    }))
  })
})
