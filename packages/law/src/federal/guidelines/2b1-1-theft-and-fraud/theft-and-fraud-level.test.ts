import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import { fraudLosses, losses, theftLosses } from './losses.table.ts'
import { theftAndFraudLevel, type LossOffense } from './theft-and-fraud-level.ts'

function level(offense: LossOffense, on: CivilDate) {
  const found = theftAndFraudLevel(offense, on)
  return found.status === 'computed' ? found.value : found.status
}
const fraud = (actualLoss: number, on: CivilDate, statutoryMaximum = 240) => level({ guideline: '2F1.1', actualLoss, statutoryMaximum }, on)
const theft = (actualLoss: number, on: CivilDate, statutoryMaximum = 120) => level({ guideline: '2B1.1', actualLoss, statutoryMaximum }, on)

describe('the base level', () => {
  it('of theft was 4 and of fraud 6 before November 2001', () => {
    expect([theft(0, '2001-10-31'), fraud(0, '2001-10-31')]).toEqual([{ base: 4, added: 0, level: 4 }, { base: 6, added: 0, level: 6 }])
  })
  it('was 6 for both until October 2003', () => expect([theft(0, '2001-11-01'), fraud(0, '2003-10-31')]).toEqual([{ base: 6, added: 0, level: 6 }, { base: 6, added: 0, level: 6 }]))
  it('is 7 since, but only where the statute allows twenty years or more', () => {
    expect([fraud(0, '2003-11-01', 240), fraud(0, '2003-11-01', 239), fraud(0, '2025-11-01', 360)]).toMatchObject([{ level: 7 }, { level: 6 }, { level: 7 }])
    expect(level({ guideline: '2B1.1', actualLoss: 0, statutoryMaximum: 'life' }, '2025-11-01')).toMatchObject({ level: 7 })
  })
  it('asks for the maximum where it matters, and only there', () => {
    expect(theftAndFraudLevel({ guideline: '2B1.1', actualLoss: 0 }, '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'statutoryMaximum' }] })
    expect(theftAndFraudLevel({ guideline: '2B1.1', actualLoss: 0 }, '2003-10-31').status).toBe('computed')
  })
})

describe('the loss', () => {
  it.each<[CivilDate, number, number]>([
    ['1988-01-01', 100, 4], ['1988-01-01', 101, 5], ['1988-01-01', 50_001, 11], ['1988-01-01', 5_000_001, 17], ['1989-11-01', 40_000, 10], ['1989-11-01', 40_001, 11], ['2001-10-31', 80_000_001, 24],
  ])('of theft on %s: $%d is level %d', (on, loss, expected) => expect(theft(loss, on)).toMatchObject({ level: expected }))

  it.each<[CivilDate, number, number]>([
    ['1988-01-01', 2000, 6], ['1988-01-01', 2001, 7], ['1989-11-01', 120_000, 12], ['1989-11-01', 120_001, 13], ['2001-10-31', 1_500_001, 18], ['2001-11-01', 5000, 6], ['2001-11-01', 5001, 8],
    ['2003-01-24', 400_000_001, 32], ['2003-01-25', 200_000_001, 34], ['2003-01-25', 400_000_001, 36], ['2015-10-31', 400_000, 19], ['2015-10-31', 400_001, 21], ['2015-11-01', 550_000, 19], ['2015-11-01', 550_001, 21], ['2025-11-01', 6500, 7], ['2025-11-01', 6501, 9],
  ])('of fraud on %s: $%d is level %d', (on, loss, expected) => expect(fraud(loss, on)).toMatchObject({ level: expected }))

  it('known only to be more than a figure is above the line of that figure', () => {
    expect(level({ guideline: '2B1.1', lossMoreThan: 550_000, statutoryMaximum: 120 }, '2025-11-01')).toMatchObject({ added: 14 })
  })
  it('is the intended one where that is greater; before November 2024 by the commentary only, and the step says so', () => {
    const offense: LossOffense = { guideline: '2B1.1', actualLoss: 0, intendedLoss: 1_600_000, statutoryMaximum: 240 }
    expect([level(offense, '2023-11-01'), level(offense, '2024-11-01')]).toMatchObject([{ added: 16 }, { added: 16 }])
    const note = (on: CivilDate) => theftAndFraudLevel(offense, on).steps.find(({ id }) => id === '2B1.1 intended loss')?.note
    expect([note('2023-11-01'), note('2024-11-01')]).toEqual(['by the commentary only until 1 November 2024, which not every circuit followed', undefined])
  })
  it('is asked for where it is not known', () => expect(theftAndFraudLevel({ guideline: '2F1.1' }, '1995-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'loss' }] }))
  it('is not encoded from November 2026 on: the amounts were raised and the new ones have not been read', () => expect([fraud(9500, '2026-10-31'), fraud(9500, '2026-11-01')]).toMatchObject([{ added: 2 }, 'not encoded']))
  it('is not encoded before the first manual', () => expect(fraud(1, '1987-10-31')).toBe('not encoded'))

  it('never lowers the level as it grows, in any edition', () => {
    assert(property(integer({ min: 0, max: 500_000_000 }), integer({ min: 0, max: 500_000_000 }), (a, b) => {
      for (const on of ['1988-01-01', '1995-11-01', '2002-11-01', '2010-11-01', '2025-11-01'] as const) {
        const [less, more] = [fraud(Math.min(a, b), on), fraud(Math.max(a, b), on)]
        if (typeof less === 'string' || typeof more === 'string') throw new Error('not computed')
        expect(more.level).toBeGreaterThanOrEqual(less.level)
      }
    }))
  })
  it('stands in tables whose lines rise one after another', () => {
    for (const series of [theftLosses, fraudLosses, losses]) {
      for (const { value } of series.entries) value.forEach((line, i) => expect(line.above).toBeGreaterThan(value[i - 1]?.above ?? -1))
    }
    expect(inForce(losses, '2025-11-01')).toMatchObject({ found: true })
  })
})

describe('commercial bribery (2B4.1)', () => {
  const bribe = (actualLoss: number, on: CivilDate) => level({ guideline: '2B4.1', actualLoss }, on)
  it('begins at 8 and uses the table of fraud', () => expect([bribe(25_000, '1995-11-01'), bribe(2000, '1995-11-01')]).toMatchObject([{ level: 12 }, { level: 8 }]))
  it('adds one level between the two figures, and the table above', () => {
    expect([bribe(2000, '2010-11-01'), bribe(2001, '2010-11-01'), bribe(5000, '2010-11-01'), bribe(5001, '2010-11-01')]).toMatchObject([{ added: 0 }, { added: 1 }, { added: 1 }, { added: 2 }])
    expect([bribe(2500, '2025-11-01'), bribe(2501, '2025-11-01'), bribe(6500, '2025-11-01'), bribe(6501, '2025-11-01')]).toMatchObject([{ added: 0 }, { added: 1 }, { added: 1 }, { added: 2 }])
  })
})
