import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { firearmLevel, type FirearmOffense } from './firearm-level.ts'

function level(offense: FirearmOffense, on: CivilDate = '2025-11-01') {
  const found = firearmLevel(offense, on)
  return found.status === 'computed' ? found.value.level : found.status
}

describe('the base level of a firearms offense (2K2.1)', () => {
  it('follows the earlier convictions and the kind of firearm', () => {
    expect([level({ priorConvictions: 2, largeMagazine: true }), level({ priorConvictions: 3 }), level({ priorConvictions: 1, nationalFirearm: true }), level({ priorConvictions: 1 })]).toEqual([26, 24, 22, 20])
    expect([level({ largeMagazine: true, prohibitedPerson: true }), level({ nationalFirearm: true }), level({ prohibitedPerson: true }), level({ transferToProhibited: true }), level({})]).toEqual([20, 18, 14, 14, 12])
  })
  it('is that of the paragraph the court applied where it is named', () => expect([level({ paragraph: '8' }), level({ paragraph: '4', prohibitedPerson: false })]).toEqual([6, 20]))
  it('was 9, then 16, 12 and 6, then 18, 12 and 6, before the guideline of November 1991', () => {
    expect(level({}, '1988-01-01')).toBe(9)
    expect([level({ paragraph: '1' }, '1989-11-01'), level({ paragraph: '1' }, '1990-11-01'), level({ paragraph: '2' }, '1990-11-01'), level({ paragraph: '1' }, '1991-11-01')]).toEqual([16, 18, 12, 26])
  })
  it('counts a semiautomatic by itself only from 1995 to 2006', () => {
    expect((['1995-10-31', '1995-11-01', '2006-10-31', '2006-11-01'] as const).map((on) => level({ largeMagazine: true }, on))).toEqual([12, 18, 18, 12])
  })
  it('is not guessed from facts the older guideline did not ask for', () => expect(level({ prohibitedPerson: true }, '1990-11-01')).toBe('not encoded'))
})

describe('the number of firearms', () => {
  it.each<[CivilDate, number, number]>([
    ['2001-10-31', 2, 14], ['2001-10-31', 3, 15], ['2001-10-31', 4, 15], ['2001-10-31', 5, 16], ['2001-10-31', 49, 19], ['2001-10-31', 50, 20],
    ['2001-11-01', 2, 14], ['2001-11-01', 3, 16], ['2001-11-01', 7, 16], ['2001-11-01', 8, 18], ['2016-11-01', 24, 18], ['2016-11-01', 25, 20], ['2025-11-01', 99, 20], ['2025-11-01', 100, 22], ['2025-11-01', 199, 22], ['2025-11-01', 200, 24],
  ])('on %s %d firearms in the hands of a prohibited person are level %d', (on, firearms, expected) => expect(level({ prohibitedPerson: true, firearms }, on)).toBe(expected))
  it('had no table in this guideline before November 1991', () => expect(level({ paragraph: '2', firearms: 10 }, '1990-11-01')).toBe('not encoded'))

  it('do not pass level 29 together with the other characteristics', () => {
    for (const on of ['1995-11-01', '2010-11-01', '2025-11-01'] as const) expect(level({ paragraph: '1', firearms: 200 }, on)).toBe(29)
    expect([level({ paragraph: '2', firearms: 3, otherLevels: 2 }), level({ paragraph: '2', firearms: 3, otherLevels: 3 }), level({ paragraph: '2', firearms: 3, otherLevels: 4 })]).toEqual([28, 29, 29])
  })
})
