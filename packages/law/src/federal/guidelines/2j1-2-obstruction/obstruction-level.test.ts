import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { obstructionCharacteristics } from './characteristics.table.ts'
import { obstructionLevel } from './obstruction-level.ts'

type Name = keyof typeof obstructionCharacteristics
const level = (characteristics: readonly Name[], on: CivilDate, obstructedLevel?: number) => {
  const found = obstructionLevel({ characteristics, ...(obstructedLevel === undefined ? {} : { obstructedLevel }) }, on)
  return found.status === 'computed' ? found.value.level : found.status
}

describe('obstruction of justice (2J1.2)', () => {
  it('begins at 12 and since 25 January 2003 at 14; injury is eight levels, interference three', () => {
    expect((['1988-01-01', '2003-01-24', '2003-01-25', '2025-11-01'] as const).map((on) => [level([], on), level(['injury or damage, caused or threatened'], on), level(['substantial interference with justice'], on)])).toEqual([[12, 20, 15], [12, 20, 15], [14, 22, 17], [14, 22, 17]])
  })
  it('counts records and planning since January 2003', () => expect([level(['many or essential records, or extensive planning'], '2003-01-24'), level(['many or essential records, or extensive planning'], '2003-01-25')]).toEqual([12, 16]))
  it('counts terrorism since 24 October 2005 and sex offenses since November 2007, of the three the greatest', () => {
    const terror: Name = 'terrorism with a maximum of eight years (1001, 1505)'
    const sex: Name = 'sex offense with a maximum of eight years (1001)'
    expect([level([terror], '2005-10-23'), level([terror], '2005-10-24'), level([sex], '2007-10-31'), level([sex], '2007-11-01'), level([sex, terror, 'injury or damage, caused or threatened'], '2025-11-01')]).toEqual([14, 26, 14, 18, 26])
  })
  it('is that of an accessory to the offense obstructed where that is greater', () => expect([level([], '2025-11-01', 20), level([], '2025-11-01', 21), level(['substantial interference with justice'], '2025-11-01', 38)]).toEqual([14, 15, 30]))
  it('does not guess an accessory’s level before November 2003, which is not encoded', () => expect(level([], '2003-10-31', 38)).toBe('not encoded'))
})
