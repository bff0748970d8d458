import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { Trace } from '../../../core/trace.ts'
import { combineDrugs } from './combine-drugs.ts'
import type { EncodedSubstance } from './substances.ts'
import { gramsToWeight, weightToGrams } from './weight.ts'

function combine(drugs: Partial<Record<EncodedSubstance, number>>, on: CivilDate) {
  const trace = new Trace()
  const quantities = Object.entries(drugs).map(([substance, grams]) => ({ substance: substance as EncodedSubstance, weight: gramsToWeight(grams) }))
  const combined = combineDrugs(quantities, on, trace)
  return { to: combined?.to, grams: combined && weightToGrams(combined.total), level: combined?.level, gaps: trace.gaps, steps: trace.steps }
}

describe('what unlike drugs are converted to before November 1991', () => {
  it.each<[Partial<Record<EncodedSubstance, number>>, string, number]>([
    [{ 'heroin': 10, 'oxymorphone': 1 }, 'heroin', 15],
    [{ 'cocaine': 100, 'cocaine base': 1 }, 'cocaine', 200],
    [{ 'PCP (mixture)': 70, 'LSD': 0.25 }, 'PCP', 95],
    [{ 'PCP (actual)': 2, 'PHP (pyrrolidine analog of PCP)': 5 }, 'PCP', 25],
    [{ 'marihuana': 500, 'diazepam': 5000 }, 'marihuana', 1125],
    [{ 'cocaine': 80, 'marihuana': 5000 }, 'heroin', 21],
    [{ 'heroin': 10, 'PCP (mixture)': 10 }, 'heroin', 20],
    [{ 'cocaine': 100, 'LSD': 1, 'marihuana': 1000 }, 'heroin', 121],
  ])('%o are converted to %s and make %d g', (drugs, to, grams) => {
    expect(combine(drugs, '1990-11-01')).toMatchObject({ to, grams, gaps: [] })
  })

  it('methamphetamine was two grams of cocaine until October 1989, and five since', () => {
    expect([combine({ 'cocaine': 100, 'methamphetamine (mixture)': 100 }, '1989-10-31').grams, combine({ 'cocaine': 100, 'methamphetamine (mixture)': 100 }, '1989-11-01').grams]).toEqual([300, 600])
  })

  it('fentanyl was 31.25 g of heroin until October 1989, and 2.5 since', () => {
    expect([combine({ heroin: 1, fentanyl: 1 }, '1989-10-31').grams, combine({ heroin: 1, fentanyl: 1 }, '1989-11-01').grams]).toEqual([32.25, 3.5])
  })

  it('pure methamphetamine has no equivalent in the manual of 1989', () => {
    expect(combine({ 'cocaine': 1, 'methamphetamine (actual)': 1 }, '1990-10-31').gaps).toHaveLength(1)
    expect(combine({ 'cocaine': 1, 'methamphetamine (actual)': 1 }, '1990-11-01').grams).toBe(51)
  })

  it('what a pill of Schedule III was worth is not encoded', () => expect(combine({ 'heroin': 1, 'Schedule III substance': 1 }, '1990-11-01').gaps).toHaveLength(1))
})

describe('what they are converted to since', () => {
  it('marihuana until October 2018, converted drug weight from November 2018, the same in kilograms', () => {
    const drugs = { 'heroin': 10, 'cocaine': 100, 'methamphetamine (actual)': 1 }
    expect([combine(drugs, '2018-10-31'), combine(drugs, '2018-11-01')].map(({ to, grams, level }) => [to, grams, level])).toEqual([['marihuana', 50_000, 18], ['converted drug weight', 50_000, 18]])
  })

  it('every drug becomes a step with the line it was converted by, and the total a step with the line it fell on', () => {
    const { steps } = combine({ heroin: 10, cocaine: 100 }, '2016-11-01')
    expect(steps.map(({ id, change, source }) => [id, change, source.quote])).toEqual([
      ['2D1.1 equivalency of heroin', '10 kg of marihuana', '1 gm of Heroin = 1 kg of marihuana'],
      ['2D1.1 equivalency of cocaine', '20 kg of marihuana', '1 gm of Cocaine = 200 gm of marihuana'],
      ['2D1.1(c)', 'level 16', 'At least 20 KG but less than 40 KG of Marihuana'],
    ])
  })

  it('a level for these drugs is never below 12, from November 1992, and the step says why', () => {
    expect(combine({ heroin: 0.1, marihuana: 10 }, '1991-11-01').level).toBe(6)
    const { level, steps } = combine({ heroin: 0.1, marihuana: 10 }, '1992-11-01')
    expect([level, steps.at(-1)?.note]).toEqual([12, '110 gm of marihuana; the lowest level for these drugs'])
  })

  it('marihuana with the lower schedules alone may be below 12', () => {
    expect(combine({ 'marihuana': 100, 'Schedule V substance': 100 }, '1994-11-01').level).toBe(6)
  })
})

describe('the caps on Schedules III to V', () => {
  it('hold between one schedule and the next as well', () => {
    expect(combine({ 'Schedule IV substance': 40_000, 'Schedule V substance': 100_000 }, '1994-11-01').grams).toBe(4990)
    expect(combine({ 'Schedule III substance': 40_000, 'marihuana': 1000 }, '1994-11-01').grams).toBe(60_990)
  })

  it('leave a trace also when they change nothing', () => {
    const step = combine({ 'Schedule III substance': 10, 'marihuana': 1 }, '1994-11-01').steps.find(({ id }) => id === '2D1.1 caps on Schedules III to V')
    expect(step).toMatchObject({ applied: false, note: 'below the caps' })
  })
})
