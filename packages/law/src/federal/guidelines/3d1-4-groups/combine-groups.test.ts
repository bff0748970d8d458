import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { combineGroups } from './combine-groups.ts'

function combined(levels: readonly number[], on: CivilDate = '2025-11-01') {
  const found = combineGroups(levels, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return found.value
}

describe('several groups of counts', () => {
  it('one group is its own level', () => expect(combined([26])).toEqual({ level: 26, units: 1, increase: 0 }))
  it('a group from 0 to 4 levels below counts a whole unit', () => expect([26, 25, 22].map((other) => combined([26, other]).level)).toEqual([28, 28, 28]))
  it('a group from 5 to 8 levels below counts half a unit', () => expect([21, 18].map((other) => combined([26, other]))).toEqual([{ level: 27, units: 1.5, increase: 1 }, { level: 27, units: 1.5, increase: 1 }]))
  it('a group 9 or more levels below does not count', () => expect(combined([26, 17]).level).toBe(26))

  it('goes up the table: 2 1/2 to 3 units are three levels, 3 1/2 to 5 four, more five', () => {
    expect(combined([20, 20, 15]).increase).toBe(3)
    expect(combined([20, 20, 20]).increase).toBe(3)
    expect(combined([20, 20, 20, 15]).increase).toBe(4)
    expect(combined([20, 20, 20, 20, 20]).increase).toBe(4)
    expect(combined([20, 20, 20, 20, 20, 15]).increase).toBe(5)
    expect(combined(Array.from({ length: 12 }, () => 20)).increase).toBe(5)
  })

  it('rounded fractions up before November 1990, except one and a half', () => {
    expect(combined([20, 20, 20, 15], '1990-10-31')).toEqual({ level: 24, units: 4, increase: 4 })
    expect(combined([20, 20, 20, 20, 20, 15], '1990-10-31').units).toBe(6)
    expect(combined([20, 15], '1990-10-31')).toEqual({ level: 21, units: 1.5, increase: 1 })
  })

  it('says of each further group how it counted', () => {
    const found = combineGroups([26, 25, 20, 10], '2025-11-01')
    expect(found.steps.map(({ change, applied }) => [change, applied])).toEqual([['1 unit', true], ['1/2 unit', true], ['none', false], ['+3', true]])
  })

  it('asks for the groups where there are none', () => expect(combineGroups([], '2025-11-01').status).toBe('cannot say'))

  it('is between the highest level and five above it, whatever the order', () => {
    assert(property(array(integer({ min: 4, max: 43 }), { minLength: 1, maxLength: 8 }), (levels) => {
      const { level } = combined(levels)
      expect(level - Math.max(...levels)).toBeGreaterThanOrEqual(0)
      expect(level - Math.max(...levels)).toBeLessThanOrEqual(5)
      expect(combined(levels.toReversed()).level).toBe(level)
    }))
  })
})
