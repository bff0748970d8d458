import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CharacteristicName } from '../../../facts/characteristics.ts'
import { chemicalOffense, type ChemicalConduct } from './chemical-offense.ts'

/** 100 g of ephedrine: level 32 from May 2001 to October 2014. */
function offense(characteristics: readonly CharacteristicName[], on: CivilDate, more: Partial<ChemicalConduct> = {}) {
  const found = chemicalOffense({ chemicals: [{ chemical: 'ephedrine', grams: 100 }], characteristics, ...more }, on)
  return found.status === 'computed' ? [found.value.guideline, found.value.level] : found.status
}

describe('listed chemicals (2D1.11)', () => {
  it('take two levels for a weapon and lose three without knowledge, in every edition', () => {
    for (const on of ['1991-11-01', '2000-11-01'] as const) expect([offense([], on), offense(['2D1.11 weapon'], on), offense(['2D1.11 no knowledge of unlawful manufacture'], on)]).toEqual([12, 14, 9].map((level) => ['2D1.11', on === '1991-11-01' ? level : level + 2]))
  })
  it.each<[CharacteristicName, CivilDate, CivilDate, number]>([
    ['2D1.11 hazardous or toxic substances', '2000-10-31', '2000-11-01', 2], ['2D1.11 mass-marketing by computer', '2004-10-31', '2004-11-01', 2],
    ['2D1.11 conviction under 21 U.S.C. 865', '2007-10-31', '2007-11-01', 2], ['2D1.11 safety valve', '2012-10-31', '2012-11-01', -2],
  ])('%s counts from its first day', (name, before, since, levels) => {
    const change = (on: CivilDate) => Number(offense([name], on)[1]) - Number(offense([], on)[1])
    expect([change(before), change(since), change('2025-11-01')]).toEqual([0, levels, levels])
  })
  it('yield to 2D1.1 where a drug was made and that is greater', () => {
    expect([offense([], '2012-11-01', { manufacturingLevel: 32 }), offense([], '2012-11-01', { manufacturingLevel: 33 })]).toEqual([['2D1.11', 32], ['2D1.1', 33]])
  })
  it('ask for what their level lacks', () => expect(offense([], '2012-11-01', { chemicals: [{ chemical: 'ephedrine' }] })).toBe('cannot say'))
})
