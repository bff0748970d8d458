import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { robberyLevel } from '../2b3-1-robbery/robbery-level.ts'
import { moneyLaunderingLevel } from '../2s1-1-money-laundering/money-laundering-level.ts'
import { theftAndFraudLevel, type LossGuideline } from './theft-and-fraud-level.ts'

// The tables of Amendments 99, 110, 154, 212, 617, 647 and 791 read once more: levels are added for more than each figure, one more
// level (since 2001 two) a line, beginning with the first.
const fraud1987 = [2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000]
const fraud1989 = [2000, 5000, 10_000, 20_000, 40_000, 70_000, 120_000, 200_000, 350_000, 500_000, 800_000, 1_500_000, 2_500_000, 5_000_000, 10_000_000, 20_000_000, 40_000_000, 80_000_000]
const of2001 = [5000, 10_000, 30_000, 70_000, 120_000, 200_000, 400_000, 1_000_000, 2_500_000, 7_000_000, 20_000_000, 50_000_000, 100_000_000]
const of2003 = [...of2001, 200_000_000, 400_000_000]
const of2015 = [6500, 15_000, 40_000, 95_000, 150_000, 250_000, 550_000, 1_500_000, 3_500_000, 9_500_000, 25_000_000, 65_000_000, 150_000_000, 250_000_000, 550_000_000]

function expectLines(added: (dollars: number, on: CivilDate) => number | undefined, days: readonly CivilDate[], figures: readonly number[], each: number): void {
  for (const on of days) {
    figures.forEach((figure, i) => expect([on, figure, added(figure, on), added(figure + 1, on)]).toEqual([on, figure, i * each, (i + 1) * each]))
    expect([on, added(10 ** 12, on)]).toEqual([on, figures.length * each])
  }
}

const loss = (guideline: LossGuideline) => (actualLoss: number, on: CivilDate) => {
  const found = theftAndFraudLevel({ guideline, actualLoss, statutoryMaximum: 240 }, on)
  return found.status === 'computed' ? found.value.added : undefined
}

describe('tables of amounts, read a second time', () => {
  it('fraud', () => {
    expectLines(loss('2F1.1'), ['1987-11-01', '1989-10-31'], fraud1987, 1)
    expectLines(loss('2F1.1'), ['1989-11-01', '2001-10-31'], fraud1989, 1)
  })

  it('theft begins at $100 and $1,000 before it joins fraud in 2001', () => {
    expectLines(loss('2B1.1'), ['1987-11-01', '1989-10-31'], [100, 1000, ...fraud1987], 1)
    expectLines(loss('2B1.1'), ['1989-11-01', '2001-10-31'], [100, 1000, ...fraud1989], 1)
  })

  it('both since November 2001, with two lines more since 25 January 2003 and other figures since November 2015', () => {
    for (const guideline of ['2B1.1', '2F1.1'] as const) {
      expectLines(loss(guideline), ['2001-11-01', '2003-01-24'], of2001, 2)
      expectLines(loss(guideline), ['2003-01-25', '2015-10-31'], of2003, 2)
      expectLines(loss(guideline), ['2015-11-01', '2025-11-01'], of2015, 2)
    }
  })

  it('base levels: 4 for theft and 6 for fraud, 6 for both in 2001, 7 with a maximum of twenty years since November 2003', () => {
    const base = (guideline: LossGuideline, on: CivilDate, statutoryMaximum: number) => {
      const found = theftAndFraudLevel({ guideline, actualLoss: 0, statutoryMaximum }, on)
      return found.status === 'computed' ? found.value.base : found.status
    }
    expect((['1987-11-01', '2001-10-31', '2001-11-01', '2003-10-31', '2003-11-01', '2025-11-01'] as const).map((on) => [base('2B1.1', on, 240), base('2F1.1', on, 240), base('2F1.1', on, 239)])).toEqual([[4, 6, 6], [4, 6, 6], [6, 6, 6], [6, 6, 6], [7, 7, 6], [7, 7, 6]])
  })

  it('robbery: 18, and 20 since November 1989; its weapons; its losses', () => {
    const robbery = (dollars: number, on: CivilDate) => {
      const found = robberyLevel({ loss: dollars }, on)
      return found.status === 'computed' ? found.value.level - found.value.base : undefined
    }
    expectLines(robbery, ['1987-11-01', '1989-10-31'], [2500, 10_000, 50_000, 250_000, 1_000_000, 5_000_000], 1)
    expectLines(robbery, ['1989-11-01', '2015-10-31'], [10_000, 50_000, 250_000, 800_000, 1_500_000, 2_500_000, 5_000_000], 1)
    expectLines(robbery, ['2015-11-01', '2025-11-01'], [20_000, 95_000, 500_000, 1_500_000, 3_000_000, 5_000_000, 9_500_000], 1)
    const weapons = ['firearm discharged', 'firearm otherwise used', 'firearm brandished or possessed', 'dangerous weapon otherwise used', 'dangerous weapon brandished or possessed', 'threat of death'] as const
    const level = (on: CivilDate) => weapons.map((weapon) => {
      const found = robberyLevel({ weapon }, on)
      return found.status === 'computed' ? found.value.level : undefined
    })
    expect([level('1989-10-31'), level('1989-11-01'), level('1991-10-31'), level('1991-11-01'), level('2025-11-01')]).toEqual([[23, 22, 21, 22, 21, 18], [25, 24, 23, 24, 23, 22], [25, 24, 23, 24, 23, 22], [27, 26, 25, 24, 23, 22], [27, 26, 25, 24, 23, 22]])
  })

  it('money laundering: 23 and 20 and a line more for each figure, November 1989 to October 2001', () => {
    const laundered = (promotion: boolean) => (value: number, on: CivilDate) => {
      const found = moneyLaunderingLevel({ value, promotion }, on)
      return found.status === 'computed' ? found.value.level - (promotion ? 23 : 20) : undefined
    }
    const figures = [100_000, 200_000, 350_000, 600_000, 1_000_000, 2_000_000, 3_500_000, 6_000_000, 10_000_000, 20_000_000, 35_000_000, 60_000_000, 100_000_000]
    for (const promotion of [true, false]) expectLines(laundered(promotion), ['1989-11-01', '2001-10-31'], figures, 1)
  })
})
