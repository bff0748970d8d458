import { constantFrom, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { crossReferenced, followingLevel, isFollowingGuideline, type FollowingGuideline } from './following-level.ts'
import { followingLevels } from './levels.table.ts'

function level(guideline: FollowingGuideline, underlying: number | undefined, on: CivilDate = '2025-11-01') {
  const found = followingLevel(guideline, underlying, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('guidelines with a fixed base level', () => {
  it.each<[FollowingGuideline, CivilDate, number]>([
    ['2A1.1', '1988-01-01', 43], ['2A1.1', '2025-11-01', 43], ['2A2.1(a)(1)', '2004-10-31', 28], ['2A2.1(a)(1)', '2004-11-01', 33], ['2A2.1(a)(2)', '1990-11-01', 22], ['2A2.1(a)(2)', '2025-11-01', 27], ['2A1.2', '2004-10-31', 33], ['2A1.2', '2004-11-01', 38], ['2J1.2', '2003-01-24', 12], ['2J1.2', '2003-01-25', 14],
    ['2L1.2', '1988-01-14', 6], ['2L1.2', '1988-01-15', 8], ['2L1.2', '2016-11-01', 8], ['2D1.5', '1989-10-31', 36], ['2D1.6', '1990-10-31', 12], ['2D1.8(a)(1)', '1992-10-31', 16],
  ])('%s on %s is level %d', (guideline, on, expected) => expect(level(guideline, undefined, on)).toBe(expected))
})

describe('guidelines that follow another', () => {
  it('an enterprise of the first year has three levels of its own', () => expect([level('2D1.5', 30, '1988-10-14'), level('2D1.5', undefined, '1988-10-15')]).toEqual(['not encoded', 36]))
  it('an enterprise is four above its drugs and 38 at least', () => expect([level('2D1.5', 33), level('2D1.5', 34), level('2D1.5', 35)]).toEqual([38, 38, 39]))
  it('racketeering is 19 at least', () => expect([level('2E1.1', 18), level('2E1.1', 19), level('2E1.1', 43)]).toEqual([19, 19, 43]))
  it('one who only let a place be used is four below the drugs, 16 at most until October 2002 and 26 since', () => {
    expect([level('2D1.8(a)(2)', 34, '2002-10-31'), level('2D1.8(a)(2)', 34, '2002-11-01'), level('2D1.8(a)(2)', 28), level('2D1.8(a)(2)', 34, '1992-10-31')]).toEqual([16, 26, 24, 'not encoded'])
  })
  it('an accessory is six below, between 4 and 30', () => expect([level('2X3.1', 8), level('2X3.1', 24), level('2X3.1', 43)]).toEqual([4, 18, 30]))
  it('endangering life while making drugs is three above and 20 at least', () => expect([level('2D1.10', 12), level('2D1.10', 17), level('2D1.10', 18)]).toEqual([20, 20, 21]))
  it('a firearm for another offense is 12 at least, from November 1989 to October 1991', () => expect([level('2K2.3', 11, '1989-11-01'), level('2K2.3', 20, '1991-10-31'), level('2K2.3', 20, '1989-10-31'), level('2K2.3', 20, '1991-11-01')]).toEqual([12, 20, 'not encoded', 'not encoded']))
  it('asks for the underlying level where there is none', () => expect(followingLevel('2E1.1', undefined, '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'underlyingLevel' }] }))
  it('never falls as the underlying level rises', () => {
    const names = constantFrom(...(Object.keys(followingLevels) as FollowingGuideline[]))
    assert(property(names, integer({ min: 4, max: 42 }), (name, underlying) => {
      const on = name === '2K2.3' ? '1990-11-01' : '2025-11-01'
      expect(Number(level(name, underlying + 1, on))).toBeGreaterThanOrEqual(Number(level(name, underlying, on)))
    }))
  })
})

describe('a cross reference', () => {
  it('counts only where it is greater', () => {
    expect([crossReferenced(24, 38), crossReferenced(24, 24), crossReferenced(24, 20), crossReferenced(24, undefined)]).toEqual([{ level: 38, applied: true }, { level: 24, applied: false }, { level: 24, applied: false }, { level: 24, applied: false }])
  })
  it('and the names of guidelines are known or not', () => expect([isFollowingGuideline('2A1.1'), isFollowingGuideline('2D1.1'), isFollowingGuideline('toString')]).toEqual([true, false, false]))
})
