import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { reentryLevel, type Reentry } from './reentry-level.ts'

function level(record: Reentry, on: CivilDate) {
  const found = reentryLevel(record, on)
  return found.status === 'computed' ? found.value.level : found.status
}

describe('unlawful reentry before November 2016', () => {
  it('after an aggravated felony was 16 levels from 1991 to 2001 and eight since', () => {
    const aggravated: Reentry = { removedAfter: 'aggravated felony' }
    expect((['1989-10-31', '1991-10-31', '1991-11-01', '2001-10-31', '2001-11-01', '2016-10-31'] as const).map((on) => level(aggravated, on))).toEqual([8, 12, 24, 24, 16, 16])
  })
  it('after any felony was four levels from November 1989 to October 1991, whatever its kind', () => {
    expect((['violence, firearms and the like', 'drug trafficking over 13 months', 'drug trafficking', 'aggravated felony', 'other felony', 'three misdemeanors'] as const).map((removedAfter) => level({ removedAfter }, '1990-11-01'))).toEqual([12, 12, 12, 12, 12, 8])
  })
  it('after drug trafficking was an aggravated felony by the commentary until October 1997, then by the statute, which is not encoded', () => {
    expect((['1991-11-01', '1997-10-31', '1997-11-01', '2001-10-31', '2001-11-01'] as const).map((on) => level({ removedAfter: 'drug trafficking' }, on))).toEqual([24, 24, 'not encoded', 'not encoded', 20])
    expect([level({ removedAfter: 'violence, firearms and the like' }, '1995-11-01'), level({ removedAfter: 'violence, firearms and the like' }, '2001-11-01')]).toEqual(['not encoded', 24])
  })
  it('after three misdemeanors of violence or drugs is four levels since November 1997', () => {
    expect((['1997-10-31', '1997-11-01', '2001-10-31', '2001-11-01', '2016-10-31'] as const).map((on) => level({ removedAfter: 'three misdemeanors' }, on))).toEqual([8, 12, 12, 12, 12])
  })
  it('after another felony was four levels from November 1989', () => expect((['1989-10-31', '1989-11-01', '2016-10-31'] as const).map((on) => level({ removedAfter: 'other felony' }, on))).toEqual([8, 12, 12]))
  it('after a crime of violence was 16 levels, and twelve from 2011 where the conviction is too old for points', () => {
    const violence: Reentry = { removedAfter: 'violence, firearms and the like', hasPoints: false }
    expect([level(violence, '2001-11-01'), level(violence, '2011-10-31'), level(violence, '2011-11-01'), level({ ...violence, hasPoints: true }, '2011-11-01')]).toEqual([24, 24, 20, 24])
  })
})

describe('unlawful reentry since November 2016', () => {
  it.each<[number, number]>([[0, 12], [13, 12], [13.5, 14], [23, 14], [24, 16], [59, 16], [60, 18], [240, 18]])('a felony of %d months before the first removal is level %d', (felonyMonths, expected) => {
    expect([level({ before: { felonyMonths } }, '2016-11-01'), level({ after: { felonyMonths } }, '2025-11-01')]).toEqual([expected, expected])
  })
  it('adds what came before, what came after, and an earlier reentry', () => {
    expect(level({ earlierReentry: 'felony', before: { felonyMonths: 60 }, after: 'three misdemeanors' }, '2025-11-01')).toBe(8 + 4 + 10 + 2)
    expect(level({ earlierReentry: 'two misdemeanors' }, '2025-11-01')).toBe(10)
  })
  it('does not ask what the older guideline asked', () => expect(level({ removedAfter: 'aggravated felony' }, '2025-11-01')).toBe(8))
  it('never falls as a sentence grows', () => {
    assert(property(integer({ min: 0, max: 400 }), integer({ min: 0, max: 400 }), (a, b) => {
      expect(Number(level({ before: { felonyMonths: Math.max(a, b) } }, '2025-11-01'))).toBeGreaterThanOrEqual(Number(level({ before: { felonyMonths: Math.min(a, b) } }, '2025-11-01')))
    }))
  })
  it('in the first weeks of the first manual was 6, and two levels for an earlier entry', () => {
    expect([level({}, '1987-11-01'), level({ earlierEntry: true }, '1988-01-14'), level({ earlierEntry: true }, '1988-01-15')]).toEqual([6, 8, 8])
  })
  it('before the first manual is not encoded', () => expect(level({}, '1987-10-31')).toBe('not encoded'))
})
