import { describe, expect, it } from 'vitest'
import { theftAndFraudLevel } from '../2b1-1-theft-and-fraud/theft-and-fraud-level.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { partlyCompletedLevel } from './partly-completed.ts'

function theft(actualLoss: number, on: CivilDate): number {
  const found = theftAndFraudLevel({ guideline: '2B1.1', actualLoss, statutoryMaximum: 120 }, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return found.value.level
}

describe('an attempted theft of $800,000 of which $30,000 was completed, the example of the manual', () => {
  const level = (on: CivilDate) => {
    const found = partlyCompletedLevel(theft(800_000, on), theft(30_000, on), on)
    return found.status === 'computed' ? found.value : found.status
  }

  it('is the $800,000 less three levels in 1995, 2010 and 2025', () => {
    expect(level('1995-11-01')).toEqual({ level: 13, intendedLess3: 13, completed: 10 })
    expect(level('2010-11-01')).toEqual({ level: 17, intendedLess3: 17, completed: 10 })
    expect(level('2025-11-01')).toEqual({ level: 17, intendedLess3: 17, completed: 10 })
  })

  it('is the part completed where that is greater', () => {
    expect(partlyCompletedLevel(12, 10, '2025-11-01')).toMatchObject({ value: { level: 10, intendedLess3: 9 } })
    expect(partlyCompletedLevel(12, 10, '2025-11-01').steps.map(({ applied }) => applied)).toEqual([false, true])
  })

  it('is the same since the first manual and not encoded before it', () => expect([partlyCompletedLevel(12, 10, '1987-11-01').status, partlyCompletedLevel(12, 10, '1987-10-31').status]).toEqual(['computed', 'not encoded']))
})
