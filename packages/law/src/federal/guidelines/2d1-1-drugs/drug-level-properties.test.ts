import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../../../core/civil-date.ts'
import type { DrugInput } from './drug-input.ts'
import { findDrugLevel } from './find-drug-level.ts'
import { substanceRules } from './substances.ts'

const byWeight = ['heroin', 'fentanyl', 'oxymorphone', 'hydromorphone', 'cocaine', 'cocaine base', 'methamphetamine (mixture)', 'PCP (mixture)', 'PCP (actual)', 'LSD', 'MDMA', 'marihuana'] as const satisfies readonly (keyof typeof substanceRules)[]
const drug = record({ substance: constantFrom(...byWeight), grams: integer({ min: 1, max: 50_000_000 }).map((milligrams) => milligrams / 1000) })
const drugs = array(drug, { minLength: 1, maxLength: 4 })
const day = integer({ min: 0, max: 14_000 }).map((days) => addDays('1987-11-01', days))
/** Days on which cocaine base is combined like any other drug. */
const plainDay = day.filter((on) => on < '2007-11-01' || on >= '2010-11-01')

function level(drugs: readonly DrugInput[], on: CivilDate): number {
  const found = findDrugLevel(drugs, on)
  if (found.status !== 'computed') throw new Error(`not computed on ${on}: ${JSON.stringify(found.status === 'not encoded' ? found.gaps : found.status)}`)
  return found.value.level
}

function withHeroin(grams: number, heroin: number) {
  const found = findDrugLevel([{ substance: 'cocaine base', grams }, { substance: 'heroin', grams: heroin }], '2007-12-01')
  return found.status === 'computed' ? { level: found.value.level, grams: found.value.converted?.grams } : undefined
}

describe('whatever the drugs, weights and edition', () => {
  it('more of a drug never lowers the level', () => {
    assert(property(drugs, integer({ min: 1, max: 10_000_000 }), plainDay, (all, more, on) => {
      const heavier = all.map((one, i) => (i === 0 ? { ...one, grams: one.grams + more / 1000 } : one))
      expect(level(heavier, on)).toBeGreaterThanOrEqual(level(all, on))
    }))
  })

  it('another drug never lowers the level', () => {
    assert(property(drugs, drug, plainDay, (all, more, on) => {
      expect(level([...all, more], on)).toBeGreaterThanOrEqual(level(all, on) - 1e-9)
    }))
  })

  it('the order of the drugs does not matter', () => {
    assert(property(drugs, day, (all, on) => {
      expect(level(all.toReversed(), on)).toBe(level(all, on))
    }))
  })

  it('one weight in two parts is the same as the whole', () => {
    assert(property(drug, integer({ min: 1, max: 99 }), day, ({ substance, grams }, percent, on) => {
      const first = Math.floor(grams * 10 * percent) / 1000
      expect(level([{ substance, grams: first }, { substance, grams: Math.round((grams - first) * 1e6) / 1e6 }], on)).toBe(level([{ substance, grams }], on))
    }))
  })

  it('the level is one of the table', () => {
    assert(property(drugs, day, (all, on) => {
      const found = level(all, on)
      expect(found % 2).toBe(0)
      expect(found).toBeGreaterThanOrEqual(6)
      expect(found).toBeLessThanOrEqual(on < '1989-11-01' ? 36 : on < '1994-11-01' ? 42 : 38)
    }))
  })

  it('a later edition since 1994 is never higher, but for methamphetamine and MDMA', () => {
    const others = array(drug.filter(({ substance }) => substance !== 'methamphetamine (mixture)' && substance !== 'MDMA' && substance !== 'cocaine base'), { minLength: 1, maxLength: 3 })
    assert(property(others, (all) => {
      expect(level(all, '2014-11-01')).toBeLessThanOrEqual(level(all, '1994-11-01'))
      expect(level(all, '2025-11-01')).toBe(level(all, '2016-11-01'))
    }))
  })
})

describe('cocaine base combined by its own level (November 2007 to April 2008)', () => {
  it('may be lower for more of it: the anomaly Amendment 715 was written for', () => {
    expect(withHeroin(19.9, 600)).toEqual({ level: 30, grams: 600_000 + 19.9 * 16_000 })
    expect(withHeroin(20, 600)).toEqual({ level: 30, grams: 600_000 + 20 * 5000 })
  })

  it('lowers the level itself where the fall crosses a line of the table', () => {
    expect([withHeroin(19.9, 700)?.level, withHeroin(20, 700)?.level]).toEqual([32, 30])
  })
})
