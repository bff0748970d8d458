import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { DrugInput } from './drug-input.ts'
import { findDrugLevel } from './find-drug-level.ts'

function level(drugs: readonly DrugInput[], on: CivilDate) {
  const found = findDrugLevel(drugs, on)
  return found.status === 'computed' ? { level: found.value.level, kilograms: (found.value.converted?.grams ?? 0) / 1000 } : found.status
}

describe('pills outside the caps of Schedules III to V', () => {
  it('100,000 of ketamine are 100 kg since 2007 and not 59.99; a Schedule III substance stays capped', () => {
    expect([level([{ substance: 'ketamine', units: 100_000 }], '2007-11-01'), level([{ substance: 'Schedule III substance', units: 100_000 }], '2007-11-01')]).toEqual([{ level: 26, kilograms: 100 }, { level: 20, kilograms: 59.99 }])
    expect([level([{ substance: 'ketamine', units: 100_000 }], '2025-11-01'), level([{ substance: 'Schedule III substance', units: 100_000 }], '2025-11-01')]).toEqual([{ level: 24, kilograms: 100 }, { level: 20, kilograms: 79.99 }])
    expect(level([{ substance: 'ketamine', units: 100_000 }], '2007-10-31')).toBe('not encoded')
  })
  it('hydrocodone had a cap of its own that stopped at level 30', () => {
    expect([level([{ substance: 'Schedule III hydrocodone', units: 5_000_000 }], '2009-11-01'), level([{ substance: 'Schedule III hydrocodone', units: 5_000_000 }], '2014-11-01')]).toEqual([{ level: 30, kilograms: 999.99 }, { level: 30, kilograms: 2999.99 }])
    expect([level([{ substance: 'Schedule III hydrocodone', units: 10 }], '2009-10-31'), level([{ substance: 'Schedule III hydrocodone', units: 10 }], '2015-11-01')]).toEqual(['not encoded', 'not encoded'])
  })
  it('flunitrazepam counts 16 g a pill and is level 8 at least', () => {
    expect([level([{ substance: 'flunitrazepam', units: 5000 }], '2025-11-01'), level([{ substance: 'flunitrazepam', units: 10 }], '2025-11-01')]).toEqual([{ level: 22, kilograms: 80 }, { level: 8, kilograms: 0.16 }])
  })
})

describe('drugs by their own weight', () => {
  it('oxycodone was weighed with its pill until October 2003 and alone since', () => {
    expect([level([{ substance: 'oxycodone', grams: 1000 }], '2003-10-31'), level([{ substance: 'oxycodone (actual)', grams: 100 }], '2003-11-01')]).toEqual([{ level: 28, kilograms: 500 }, { level: 28, kilograms: 670 }])
    expect([level([{ substance: 'oxycodone', grams: 1000 }], '2003-11-01'), level([{ substance: 'oxycodone (actual)', grams: 100 }], '2003-10-31')]).toEqual(['not encoded', 'not encoded'])
  })
  it('hydrocodone since November 2015', () => expect([level([{ substance: 'hydrocodone (actual)', grams: 100 }], '2015-10-31'), level([{ substance: 'hydrocodone (actual)', grams: 100 }], '2015-11-01')]).toEqual(['not encoded', { level: 26, kilograms: 670 }]))
})

describe('drugs converted through another', () => {
  it('morphine through heroin in 1990, marihuana in 1991, converted weight in 2018', () => {
    expect([level([{ substance: 'morphine', grams: 100 }], '1990-11-01'), level([{ substance: 'morphine', grams: 100 }], '1991-11-01'), level([{ substance: 'morphine', grams: 100 }], '2018-11-01')]).toEqual([{ level: 20, kilograms: 0.05 }, { level: 20, kilograms: 50 }, { level: 18, kilograms: 50 }])
  })
  it('amphetamine and MDA became ten times as heavy on 1 May 2001', () => {
    for (const [substance, before, since] of [['amphetamine', 20, 200], ['MDA', 5, 50]] as const) expect([level([{ substance, grams: 100 }], '2001-04-30'), level([{ substance, grams: 100 }], '2001-05-01')]).toMatchObject([{ kilograms: before }, { kilograms: since }])
  })
  it('hashish and its oil are marihuana, below level 12', () => expect([level([{ substance: 'hashish', grams: 100 }], '2025-11-01'), level([{ substance: 'hashish oil', grams: 100 }], '2025-11-01')]).toEqual([{ level: 6, kilograms: 0.5 }, { level: 12, kilograms: 5 }]))
})
