import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { DrugInput, DrugLevel } from './drug-input.ts'
import { findDrugLevel } from './find-drug-level.ts'

const plants = (count: number, on: CivilDate) => levelOf([{ substance: 'marihuana plants', plants: count }], on).each[0]?.grams

function levelOf(drugs: readonly DrugInput[], on: CivilDate): DrugLevel {
  const found = findDrugLevel(drugs, on)
  if (found.status !== 'computed') throw new Error(`${found.status}: ${JSON.stringify(found.status === 'cannot say' ? found.needs : found)}`)
  return found.value
}

const separately = (level: DrugLevel) => Object.fromEntries(level.each.map(({ substance, level }) => [substance, level]))

describe('the examples of the manual for combining drugs (2D1.1 note 8, formerly 10)', () => {
  it('adds 70 g of PCP and 250 mg of LSD: as PCP in 1990, as marihuana from 1991, as converted drug weight from 2018', () => {
    const drugs = [{ substance: 'PCP (mixture)', grams: 70 }, { substance: 'LSD', grams: 0.25 }]
    const then = levelOf(drugs, '1990-11-01')
    expect([then.level, then.converted, separately(then)]).toEqual([24, { to: 'PCP', grams: 95 }, { 'PCP (mixture)': 22, 'LSD': 18 }])
    const of1991 = levelOf(drugs, '1991-11-01')
    expect([of1991.level, of1991.converted]).toEqual([24, { to: 'marihuana', grams: 95_000 }])
    const of2016 = levelOf(drugs, '2016-11-01')
    expect([of2016.level, of2016.converted, separately(of2016)]).toEqual([22, { to: 'marihuana', grams: 95_000 }, { 'PCP (mixture)': 20, 'LSD': 16 }])
    const of2025 = levelOf(drugs, '2025-11-01')
    expect([of2025.level, of2025.converted]).toEqual([22, { to: 'converted drug weight', grams: 95_000 }])
  })

  it('adds 500 g of marihuana and diazepam: five kilograms in 1990, ten thousand pills from 1995', () => {
    const byWeight = levelOf([{ substance: 'marihuana', grams: 500 }, { substance: 'diazepam', grams: 5000 }], '1990-11-01')
    expect([byWeight.level, byWeight.converted]).toEqual([10, { to: 'marihuana', grams: 1125 }])
    const byPill = levelOf([{ substance: 'marihuana', grams: 500 }, { substance: 'diazepam', units: 10_000 }], '2025-11-01')
    expect([byPill.level, byPill.converted?.grams, separately(byPill)]).toEqual([8, 1125, { marihuana: 6, diazepam: 6 }])
  })

  it('adds 80 g of cocaine and five kilograms of marihuana: as heroin in 1990, as marihuana in 1991', () => {
    const drugs = [{ substance: 'cocaine', grams: 80 }, { substance: 'marihuana', grams: 5000 }]
    const then = levelOf(drugs, '1990-11-01')
    expect([then.level, then.converted, separately(then)]).toEqual([18, { to: 'heroin', grams: 21 }, { cocaine: 16, marihuana: 14 }])
    expect(levelOf(drugs, '1991-11-01').converted).toEqual({ to: 'marihuana', grams: 21_000 })
  })

  it('adds 80 g of cocaine and 2 g of cocaine base, at 3,571 g a gram since November 2010', () => {
    const drugs = [{ substance: 'cocaine', grams: 80 }, { substance: 'cocaine base', grams: 2 }]
    const of2011 = levelOf(drugs, '2011-11-01')
    expect([of2011.level, of2011.converted?.grams, separately(of2011)]).toEqual([18, 23_142, { 'cocaine': 16, 'cocaine base': 14 }])
    const of2016 = levelOf(drugs, '2016-11-01')
    expect([of2016.level, of2016.converted?.grams, separately(of2016)]).toEqual([16, 23_142, { 'cocaine': 14, 'cocaine base': 12 }])
  })

  it('caps Schedules III, IV and V one by one and then together, by weight in 1991', () => {
    const level = levelOf([{ substance: 'Schedule III substance', grams: 28_000 }, { substance: 'Schedule IV substance', grams: 50_000 }, { substance: 'Schedule V substance', grams: 100_000 }], '1991-11-01')
    expect(level.each.map(({ convertedGrams, cappedGrams }) => [convertedGrams, cappedGrams])).toEqual([[56_000, 56_000], [6250, 4990], [1250, 999]])
    expect([level.converted?.grams, level.level]).toEqual([59_990, 20])
  })

  it('caps them by the pill in 2016 and 2025, higher', () => {
    const drugs = [{ substance: 'Schedule III substance', units: 76_000 }, { substance: 'Schedule IV substance', units: 200_000 }, { substance: 'Schedule V substance', units: 600_000 }]
    for (const on of ['2016-11-01', '2025-11-01'] as const) {
      const level = levelOf(drugs, on)
      expect(level.each.map(({ convertedGrams, cappedGrams }) => [convertedGrams, cappedGrams])).toEqual([[76_000, 76_000], [12_500, 9990], [3750, 2490]])
      expect([level.converted?.grams, level.level]).toEqual([79_990, 20])
    }
  })

  it('looks a substance the table does not name up by what it converts to: 100 g of oxymorphone', () => {
    expect(levelOf([{ substance: 'oxymorphone', grams: 100 }], '2011-11-01').level).toBe(28)
    const of2016 = levelOf([{ substance: 'oxymorphone', grams: 100 }], '2016-11-01')
    expect([of2016.level, of2016.converted?.grams]).toEqual([26, 500_000])
  })
})

describe('cocaine base with other drugs, 2007 to 2010', () => {
  const drugs = [{ substance: 'cocaine', grams: 1500 }, { substance: 'marihuana', grams: 10_000 }, { substance: 'cocaine base', grams: 20 }]

  it('converts by the level it has alone from November 2007: 5 kg a gram at level 26, 410 kg in all', () => {
    const level = levelOf(drugs, '2007-11-01')
    expect([level.level, level.converted?.grams]).toEqual([28, 410_000])
  })

  it('is two levels less from May 2008: 710 kg is level 30, and 28 is not below the other drugs', () => {
    const level = levelOf(drugs, '2008-05-01')
    expect([level.level, level.converted?.grams, level.cocaineBase]).toEqual([28, 710_000, { before: 30, others: 26 }])
  })

  it('is not two levels less where the other drugs alone would be higher: 5 g with 6 kg of heroin stays at 34', () => {
    const level = levelOf([{ substance: 'cocaine base', grams: 5 }, { substance: 'heroin', grams: 6000 }], '2008-05-01')
    expect([level.level, level.cocaineBase]).toEqual([34, { before: 34, others: 34 }])
  })

  it('is not two levels less from 4.5 kg on, nor below 250 mg', () => {
    const with1kgOfCocaine = (grams: number) => levelOf([{ substance: 'cocaine base', grams }, { substance: 'cocaine', grams: 1000 }], '2009-01-01')
    expect(with1kgOfCocaine(4500).level).toBe(38)
    expect(with1kgOfCocaine(4499.999).level).toBe(36)
    const small = levelOf([{ substance: 'cocaine base', grams: 0.249 }, { substance: 'marihuana', grams: 600 }], '2009-01-01')
    expect(small.level).toBe(small.cocaineBase?.before)
  })

  it('says in the trace why the two levels were not taken', () => {
    const found = findDrugLevel([{ substance: 'cocaine base', grams: 5 }, { substance: 'heroin', grams: 6000 }], '2008-05-01')
    expect(found.steps.find(({ id }) => id === '2D1.1 cocaine base with other drugs')).toMatchObject({ applied: false, note: 'the other drugs alone are at level 34' })
  })

  it('is combined like any other drug before November 2007 and since November 2010', () => {
    for (const on of ['2007-10-31', '2010-11-01'] as const) expect(levelOf(drugs, on).cocaineBase).toBeUndefined()
    expect(levelOf(drugs, '2007-10-31').converted?.grams).toBe(710_000)
    expect(levelOf(drugs, '2010-11-01').converted?.grams).toBe(381_420)
  })
})

describe('one gram of cocaine base over the years', () => {
  it.each<[CivilDate, number, number]>([
    ['1988-01-01', 50, 32], ['1990-01-01', 50, 32], ['1990-01-01', 15_000, 42], ['1994-10-31', 5000, 40], ['1994-11-01', 5000, 38], ['2007-10-31', 50, 32], ['2007-11-01', 50, 30], ['2007-11-01', 4500, 38],
    ['2010-10-31', 50, 30], ['2010-11-01', 50, 26], ['2010-11-01', 5, 16], ['2014-10-31', 280, 32], ['2014-11-01', 280, 30], ['2025-11-01', 280, 30], ['2025-11-01', 25_200, 38],
  ])('on %s %d g is level %d', (on, grams, level) => {
    expect(levelOf([{ substance: 'cocaine base', grams }], on).level).toBe(level)
  })
})

describe('what counts as the weight', () => {
  it('counts the same substance once, added up: 90 and 25 g of cocaine are 115 g, level 16 in 2016', () => {
    expect(levelOf([{ substance: 'cocaine', grams: 90 }, { substance: 'cocaine', grams: 25 }], '2016-11-01').level).toBe(16)
  })

  it('takes the greater of the mixture and the pure drug in it', () => {
    expect(levelOf([{ substance: 'methamphetamine (mixture)', grams: 100, actualGrams: 80 }], '2016-11-01').each[0]?.substance).toBe('methamphetamine (actual)')
    expect(levelOf([{ substance: 'methamphetamine (mixture)', grams: 100, actualGrams: 2 }], '2016-11-01').each[0]?.substance).toBe('methamphetamine (mixture)')
    expect(levelOf([{ substance: 'PCP (mixture)', grams: 100, actualGrams: 50 }], '1990-01-01').level).toBe(28)
  })

  it('counts a mixture of two drugs whole, as the one that gives the greater level', () => {
    const level = levelOf([{ substance: 'heroin', grams: 50, alsoContains: ['fentanyl'] }], '2018-11-01')
    expect([level.level, level.each[0]?.substance]).toEqual([24, 'fentanyl'])
  })

  it('takes, of two with the same level, the one that converts to more, so that other drugs are added to it', () => {
    const level = levelOf([{ substance: 'heroin', grams: 100, alsoContains: ['fentanyl'] }, { substance: 'cocaine', grams: 800 }], '2018-11-01')
    expect([level.converted?.grams, level.level]).toEqual([410_000, 26])
  })

  it('counts a marihuana plant as a kilogram from fifty plants on, between 1989 and 1995', () => {
    expect([plants(49, '1989-11-01'), plants(50, '1989-11-01'), plants(50, '1995-10-31')]).toEqual([4900, 50_000, 50_000])
    expect([plants(50, '1989-10-31'), plants(50, '1995-11-01'), plants(1000, '2025-11-01')]).toEqual([5000, 5000, 100_000])
  })

  it('uses the actual weight of the marihuana where it is greater than that of the plants', () => {
    expect(levelOf([{ substance: 'marihuana plants', plants: 40, grams: 9000 }], '2000-11-01').each[0]?.grams).toBe(9000)
    expect(levelOf([{ substance: 'marihuana plants', plants: 100, grams: 9000 }], '2000-11-01').each[0]?.grams).toBe(10_000)
  })

  it('weighs LSD with its carrier until October 1993, and 0.4 mg a dose since', () => {
    const blotter = { substance: 'LSD', doses: 1000, carrierGrams: 5.7 }
    expect(levelOf([blotter], '1988-11-01').each[0]?.grams).toBe(5.7)
    expect(levelOf([blotter], '1993-10-31').each[0]?.grams).toBe(5.7)
    expect(levelOf([blotter], '1993-11-01').each[0]?.grams).toBe(0.4)
    expect(levelOf([blotter], '2025-11-01').each[0]?.grams).toBe(0.4)
  })

  it('never puts an opiate, stimulant or hallucinogen below level 12, however little of it there is with other drugs', () => {
    expect(levelOf([{ substance: 'heroin', grams: 0.1 }, { substance: 'marihuana', grams: 10 }], '1992-11-01').level).toBe(12)
    expect(levelOf([{ substance: 'heroin', grams: 0.1 }, { substance: 'marihuana', grams: 10 }], '2025-11-01').level).toBe(12)
  })
})

describe('substances whose figures changed', () => {
  it.each<[string, CivilDate, number, number]>([
    ['MDMA', '2001-04-30', 2500, 24], ['MDMA', '2001-05-01', 2500, 32],
    ['methamphetamine (mixture)', '1988-01-01', 1000, 28], ['methamphetamine (mixture)', '1989-11-01', 1000, 32], ['methamphetamine (mixture)', '1997-10-31', 1000, 32], ['methamphetamine (mixture)', '1997-11-01', 1500, 34],
    ['methamphetamine (actual)', '2000-10-31', 50, 30 - 2], ['methamphetamine (actual)', '2000-11-01', 50, 32], ['methamphetamine (actual)', '2014-11-01', 50, 30],
    ['hydromorphone', '1989-11-01', 13.23, 18], ['PHP (pyrrolidine analog of PCP)', '1988-11-01', 7510, 34], ['heroin', '1995-11-01', 5030, 34], ['fentanyl', '1995-11-01', 400, 32], ['fentanyl analogue', '2018-11-01', 100, 30],
  ])('%s on %s: %d g is level %d', (substance, on, grams, level) => {
    expect(levelOf([{ substance, grams }], on).level).toBe(level)
  })
})

describe('what the drug level does not say', () => {
  it('asks for the weight where none is given, and never takes it for zero', () => {
    const found = findDrugLevel([{ substance: 'cocaine' }, { substance: 'heroin', grams: 100 }], '2025-11-01')
    expect(found).toMatchObject({ status: 'cannot say', needs: [{ path: 'drugs.0.grams' }] })
  })

  it('asks for pills where the edition counts pills, and for weight where it weighs them', () => {
    expect(findDrugLevel([{ substance: 'Schedule IV substance', grams: 100 }], '1995-11-01')).toMatchObject({ needs: [{ path: 'drugs.0.units' }] })
    expect(findDrugLevel([{ substance: 'Schedule IV substance', units: 100 }], '1995-10-31')).toMatchObject({ needs: [{ path: 'drugs.0.grams' }] })
  })

  it('asks for doses or for the weight with the carrier, as the edition wants', () => {
    expect(findDrugLevel([{ substance: 'LSD', doses: 10 }], '1992-11-01')).toMatchObject({ needs: [{ path: 'drugs.0.carrierGrams' }] })
    expect(findDrugLevel([{ substance: 'LSD', carrierGrams: 10 }], '1994-11-01')).toMatchObject({ needs: [{ path: 'drugs.0.doses' }] })
    expect(findDrugLevel([{ substance: 'marihuana plants', grams: 10 }], '1994-11-01')).toMatchObject({ needs: [{ path: 'drugs.0.plants' }] })
  })

  it('asks for everything that is missing at once', () => {
    const found = findDrugLevel([{ substance: 'cocaine' }, { substance: 'heroin' }], '2025-11-01')
    expect(found.status === 'cannot say' && found.needs.map(({ path }) => path)).toEqual(['drugs.0.grams', 'drugs.1.grams'])
  })

  it('asks for drugs where there are none', () => {
    expect(findDrugLevel([], '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'drugs' }] })
  })

  it('is not encoded for a substance it does not know, by name', () => {
    const found = findDrugLevel([{ substance: 'khat', grams: 100 }], '2025-11-01')
    expect(found).toMatchObject({ status: 'not encoded', gaps: [{ of: 'the drug guideline for khat' }] })
  })

  it('is not encoded before the first manual, nor for Schedule III before 1991', () => {
    expect(findDrugLevel([{ substance: 'cocaine', grams: 100 }], '1987-10-31').status).toBe('not encoded')
    expect(findDrugLevel([{ substance: 'Schedule III substance', grams: 100 }], '1990-11-01').status).toBe('not encoded')
  })

  it('uses the manual of 2025 past its last day and says through which day it was checked', () => {
    expect(findDrugLevel([{ substance: 'cocaine', grams: 100 }], '2026-10-31').verifiedThrough).toBeUndefined()
    expect(findDrugLevel([{ substance: 'cocaine', grams: 100 }], '2026-11-01')).toMatchObject({ status: 'computed', verifiedThrough: '2026-10-31' })
  })

  it('quotes the line of the table it used', () => {
    const found = findDrugLevel([{ substance: 'cocaine', grams: 5000 }], '2016-11-01')
    expect(found.steps.find(({ id }) => id === '2D1.1(c)')?.source).toMatchObject({ quote: 'At least 5 KG but less than 15 KG of Cocaine', text: 'ussg-2016' })
  })
})
