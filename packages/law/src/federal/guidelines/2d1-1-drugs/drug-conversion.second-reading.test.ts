import { describe, expect, it } from 'vitest'
import { findDrugLevel, type CivilDate, type DrugInput, type DrugLevel } from '../../../index.ts'

// Grams of marihuana (since 2018: of converted drug weight) to a gram, by the day it begins. Amendment 396 (1991) printed the whole
// list twice: as it was, against heroin, and as it became; 555, 594, 609, 715 and 748 changed single lines; 2025 prints it again.
const lines: Readonly<Record<string, readonly (readonly [CivilDate, number])[]>> = {
  'heroin': [['1991-11-01', 1000]],
  'fentanyl': [['1991-11-01', 2500]],
  'fentanyl analogue': [['1991-11-01', 10_000]],
  'oxymorphone': [['1991-11-01', 5000]],
  'hydromorphone': [['1991-11-01', 2500]],
  'cocaine': [['1991-11-01', 200]],
  'methamphetamine (mixture)': [['1991-11-01', 1000], ['1997-11-01', 2000]],
  'methamphetamine (actual)': [['1991-11-01', 10_000], ['2000-11-01', 20_000]],
  'LSD': [['1991-11-01', 100_000]],
  'PCP (mixture)': [['1991-11-01', 1000]],
  'PCP (actual)': [['1991-11-01', 10_000]],
  'PHP (pyrrolidine analog of PCP)': [['1991-11-01', 1000]],
  'MDMA': [['1991-11-01', 35], ['2001-05-01', 500]],
}

const days: readonly CivilDate[] = [
  '1991-11-01', '1995-11-01', '1997-10-31', '1997-11-01', '2000-10-31', '2000-11-01', '2001-04-30', '2001-05-01', '2007-10-31', '2007-11-01',
  '2008-04-30', '2008-05-01', '2010-10-31', '2010-11-01', '2014-11-01', '2018-10-31', '2018-11-01', '2025-11-01',
]

function levelOf(drugs: readonly DrugInput[], on: CivilDate): DrugLevel {
  const found = findDrugLevel(drugs, on)
  if (found.status !== 'computed') throw new Error(`${on} ${found.status} ${JSON.stringify(drugs)}`)
  return found.value
}

const withMarihuana = (drug: DrugInput, on: CivilDate) => levelOf([drug, { substance: 'marihuana', grams: 1 }], on)

const inForce = (line: readonly (readonly [CivilDate, number])[], on: CivilDate) => line.findLast(([from]) => from <= on)?.[1]

describe('the equivalencies, read a second time', () => {
  it.each(Object.entries(lines))('%s has its figure on every day around a change', (substance, line) => {
    for (const on of days) {
      const found = withMarihuana({ substance, grams: 10 }, on)
      expect([on, found.each[0]?.convertedGrams, found.converted]).toEqual([on, 10 * (inForce(line, on) ?? 0), { to: on < '2018-11-01' ? 'marihuana' : 'converted drug weight', grams: 10 * (inForce(line, on) ?? 0) + 1 }])
    }
  })

  it('against heroin from 1989 to 1991: the list that Amendment 396 struck', () => {
    const struck = { 'fentanyl': 2.5, 'fentanyl analogue': 10, 'oxymorphone': 5, 'hydromorphone': 2.5, 'cocaine': 0.2, 'cocaine base': 20, 'methamphetamine (mixture)': 1, 'methamphetamine (actual)': 10, 'LSD': 100, 'PCP (mixture)': 1, 'PCP (actual)': 10, 'PHP (pyrrolidine analog of PCP)': 1, 'MDMA': 0.035, 'marihuana': 0.001 }
    for (const [substance, times] of Object.entries(struck)) {
      const found = levelOf([{ substance, grams: 1000 }, { substance: 'heroin', grams: 1 }], '1990-11-01')
      expect([substance, found.each[0]?.convertedGrams, found.converted]).toEqual([substance, 1000 * times, { to: 'heroin', grams: 1000 * times + 1 }])
    }
  })

  it('fentanyl before November 1989 was 31.25 grams of heroin a gram, corrected to 2.5 by Amendment 126; it is not answered with the later figure', () => {
    const found = findDrugLevel([{ substance: 'fentanyl', grams: 10 }, { substance: 'heroin', grams: 1 }], '1989-10-31')
    expect(found.status === 'computed' ? found.value.converted?.grams : found.status).not.toBe(26)
  })

  it('cocaine base is 20 kg until 2007 and again from May 2008, and 3,571 g since November 2010', () => {
    for (const on of ['1991-11-01', '2007-10-31', '2008-05-01', '2010-10-31'] as const) expect(withMarihuana({ substance: 'cocaine base', grams: 10 }, on).converted?.grams).toBe(200_001)
    for (const on of ['2010-11-01', '2018-11-01', '2025-11-01'] as const) expect(withMarihuana({ substance: 'cocaine base', grams: 10 }, on).converted?.grams).toBe(35_711)
  })

  it('from November 2007 to April 2008 cocaine base converts by its own level (Amendments 706 and 711)', () => {
    const perGram = [[0.1, 10], [0.5, 10], [1, 10], [2, 10], [3, 13.3], [4, 15], [5, 16], [20, 5], [35, 11.4], [50, 14], [150, 6.7], [500, 6], [1500, 6.7], [4500, 6.7]] as const
    for (const [grams, kg] of perGram) expect([grams, withMarihuana({ substance: 'cocaine base', grams }, '2008-04-30').each[0]?.convertedGrams]).toEqual([grams, Math.round(grams * kg * 1000)])
    expect(levelOf([{ substance: 'cocaine base', grams: 20 }, { substance: 'cocaine', grams: 1500 }, { substance: 'marihuana', grams: 10_000 }], '2007-11-01')).toMatchObject({ level: 28, converted: { grams: 410_000 } })
  })

  it('from May 2008 to October 2010 the sum is two levels less, with its three exceptions (Amendment 715)', () => {
    const both = (base: number, others: readonly DrugInput[], on: CivilDate = '2008-05-01') => levelOf([{ substance: 'cocaine base', grams: base }, ...others], on).level
    expect(both(20, [{ substance: 'cocaine', grams: 1500 }, { substance: 'marihuana', grams: 10_000 }])).toBe(28)
    expect(both(5, [{ substance: 'heroin', grams: 6000 }])).toBe(34)
    expect([both(4499.999_999, [{ substance: 'heroin', grams: 1 }]), both(4500, [{ substance: 'heroin', grams: 1 }])]).toEqual([36, 38])
    // 0.249999 g is 4.99998 kg and 0.25 g is 5 kg of marihuana; with 5 kg of marihuana both are level 14, and marihuana alone is 14.
    expect([both(0.249_999, [{ substance: 'marihuana', grams: 5001 }]), both(0.25, [{ substance: 'marihuana', grams: 4999 }])]).toEqual([16, 12])
    expect(both(20, [{ substance: 'cocaine', grams: 1500 }, { substance: 'marihuana', grams: 10_000 }], '2010-10-31')).toBe(28)
  })

  it('heroin and its like are never below level 12 in a sum, since November 1992 (Amendment 446)', () => {
    const little: readonly DrugInput[] = [{ substance: 'MDMA', grams: 0.1 }, { substance: 'marihuana', grams: 1 }]
    expect([levelOf(little, '1992-10-31').level, levelOf(little, '1992-11-01').level, levelOf(little, '2025-11-01').level]).toEqual([6, 12, 12])
  })
})

describe('Schedules III to V and what is counted by the piece, read a second time', () => {
  const capped = (drug: DrugInput, on: CivilDate) => withMarihuana(drug, on).converted?.grams

  it('caps each schedule, by edition', () => {
    const units = { 'Schedule III substance': 10 ** 9, 'Schedule IV substance': 10 ** 9, 'Schedule V substance': 10 ** 9 }
    const caps = { early: [59_990, 4990, 999], late: [79_990, 9990, 2490] }
    for (const on of ['1995-11-01', '2001-11-01', '2014-10-31'] as const) expect(Object.entries(units).map(([substance, count]) => capped({ substance, units: count }, on))).toEqual(caps.early.map((grams) => grams + 1))
    for (const on of ['2014-11-01', '2018-11-01', '2025-11-01'] as const) expect(Object.entries(units).map(([substance, count]) => capped({ substance, units: count }, on))).toEqual(caps.late.map((grams) => grams + 1))
    for (const on of ['1991-11-01', '1995-10-31'] as const) expect(Object.keys(units).map((substance) => capped({ substance, grams: 10 ** 9 }, on))).toEqual(caps.early.map((grams) => grams + 1))
  })

  it('counts by weight until October 1995 and by the pill since (Amendment 517)', () => {
    const of = (drug: DrugInput, on: CivilDate) => Number(((capped(drug, on) ?? 0) - 1).toFixed(6))
    expect([of({ substance: 'Schedule III substance', grams: 100 }, '1995-10-31'), of({ substance: 'Schedule IV substance', grams: 1000 }, '1995-10-31'), of({ substance: 'Schedule V substance', grams: 1000 }, '1995-10-31')]).toEqual([200, 125, 12.5])
    expect([of({ substance: 'Schedule III substance', units: 100 }, '1995-11-01'), of({ substance: 'Schedule IV substance', units: 1000 }, '1995-11-01'), of({ substance: 'Schedule V substance', units: 1000 }, '1995-11-01')]).toEqual([100, 62.5, 6.25])
  })

  it('reaches the levels of the table by the pill, at each edge', () => {
    const edges = {
      '1995-11-01': { 'Schedule III substance': [[250, 8], [1000, 10], [2500, 12], [5000, 14], [10_000, 16], [20_000, 18], [40_000, 20], [10 ** 8, 20]], 'Schedule IV substance': [[4000, 8], [16_000, 10], [40_000, 12], [10 ** 8, 12]], 'Schedule V substance': [[40_000, 8], [10 ** 8, 8]] },
      '2025-11-01': { 'Schedule III substance': [[1000, 8], [2500, 10], [5000, 12], [10_000, 14], [20_000, 16], [40_000, 18], [60_000, 20], [10 ** 8, 20]], 'Schedule IV substance': [[16_000, 8], [40_000, 10], [80_000, 12], [10 ** 8, 12]], 'Schedule V substance': [[160_000, 8], [10 ** 8, 8]] },
    } as const
    for (const on of ['1995-11-01', '2025-11-01'] as const) {
      for (const [substance, steps] of Object.entries(edges[on])) {
        let below = 6
        for (const [units, level] of steps) {
          expect([substance, units, levelOf([{ substance, units: units - 1 }], on).level, levelOf([{ substance, units }], on).level]).toEqual([substance, units, below === level ? level : below, level])
          below = level
        }
      }
    }
  })

  it('counts plants at a kilogram from the fiftieth, November 1989 to October 1995, else at 100 grams', () => {
    const grams = (plants: number, on: CivilDate) => levelOf([{ substance: 'marihuana plants', plants }], on).each[0]?.grams
    expect((['1987-11-01', '1989-10-31', '1989-11-01', '1995-10-31', '1995-11-01', '2025-11-01'] as const).map((on) => [grams(49, on), grams(50, on)])).toEqual([
      [4900, 5000], [4900, 5000], [4900, 50_000], [4900, 50_000], [4900, 5000], [4900, 5000],
    ])
  })

  it('counts a dose of LSD on a carrier as 0.4 mg since November 1993', () => {
    expect(levelOf([{ substance: 'LSD', doses: 2500 }], '1993-11-01')).toMatchObject({ level: 26, each: [{ grams: 1 }] })
    expect(levelOf([{ substance: 'LSD', doses: 2500, carrierGrams: 15 }], '1993-10-31')).toMatchObject({ level: 32, each: [{ grams: 15 }] })
  })
})
