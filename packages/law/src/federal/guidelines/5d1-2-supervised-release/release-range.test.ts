import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { releaseRange, type ReleaseTermInputs } from './release-range.ts'

function range(offenseClass: ReleaseTermInputs['offenseClass'], statutoryLeast: number, on: CivilDate, more: Partial<ReleaseTermInputs> = {}) {
  const found = releaseRange({ offenseClass, statutoryLeast, ...more }, on)
  return found.status === 'computed' ? found.value.range : found.status
}
const order = (inputs: Partial<ReleaseTermInputs>, on: CivilDate) => {
  const found = releaseRange({ offenseClass: 'C', statutoryLeast: 0, ...inputs }, on)
  return found.status === 'computed' ? found.value.order : found.status
}

describe('supervised release, by the examples of 5D1.2 (note 6 of 2014)', () => {
  it('two to five years become three to five where the statute asks for three, and five where it asks for five', () => expect([range('A', 36, '2014-11-01'), range('B', 60, '2016-11-01')]).toEqual([[36, 60], [60, 60]]))
  it('a sex offense with five years by statute is five years to life', () => expect(range('A', 60, '2014-11-01', { toLife: 'sex offense' })).toEqual([60, 'life']))
})

describe('the term by class and edition', () => {
  it('was fixed until 14 January 1988, then a span, lower at its beginning since November 2011, and without a beginning since November 2025', () => {
    const all = (on: CivilDate) => (['A', 'B', 'C', 'D', 'E', 'misdemeanor'] as const).map((offenseClass) => range(offenseClass, 0, on))
    expect(all('1988-01-14')).toEqual([[36, 36], [36, 36], [24, 24], [24, 24], [12, 12], [12, 12]])
    for (const on of ['1988-01-15', '1995-11-01', '2011-10-31'] as const) expect(all(on)).toEqual([[36, 60], [36, 60], [24, 36], [24, 36], [12, 12], [12, 12]])
    for (const on of ['2011-11-01', '2025-10-31'] as const) expect(all(on)).toEqual([[24, 60], [24, 60], [12, 36], [12, 36], [12, 12], [12, 12]])
    expect(all('2025-11-01')).toEqual([[0, 60], [0, 60], [0, 36], [0, 36], [0, 12], [0, 12]])
  })

  it('was three to five years wherever a statute asked for any, until October 1995', () => {
    expect([range('C', 36, '1995-10-31'), range('C', 36, '1995-11-01'), range('C', 48, '1990-11-01'), range('C', 120, '1990-11-01')]).toEqual([[36, 60], [36, 36], [48, 60], [120, 120]])
  })

  it('may be up to life for terrorism since November 2002, for sex offenses since November 2004', () => {
    expect((['2002-10-31', '2002-11-01', '2004-10-31', '2004-11-01'] as const).map((on) => [range('A', 0, on, { toLife: 'terrorism' }), range('A', 0, on, { toLife: 'sex offense' })])).toEqual([
      [[36, 60], [36, 60]], [[36, 'life'], [36, 60]], [[36, 'life'], [36, 60]], [[36, 'life'], [36, 'life']],
    ])
    expect(range('A', 0, '2025-11-01', { toLife: 'sex offense' })).toEqual([60, 'life'])
  })

  it('is never less than the statute asks for', () => {
    assert(property(constantFrom('A', 'B', 'C', 'D', 'E' as const), integer({ min: 0, max: 240 }), constantFrom<CivilDate>('1987-11-01', '1990-11-01', '2000-11-01', '2012-11-01', '2025-11-01'), (offenseClass, least, on) => {
      const found = range(offenseClass, least, on)
      if (typeof found === 'string') throw new Error(found)
      expect(Number(found[0])).toBeGreaterThanOrEqual(least)
      expect(Number(found[1])).toBeGreaterThanOrEqual(Number(found[0]))
    }))
  })
})

describe('whether a term is ordered', () => {
  it('after more than a year, and not as a matter of course since November 2025', () => {
    expect((['1995-11-01', '2016-11-01', '2025-11-01'] as const).map((on) => [order({ imprisonment: 13 }, on), order({ imprisonment: 12 }, on)])).toEqual([['required', 'may be'], ['required', 'may be'], ['as an individual assessment warrants', 'as an individual assessment warrants']])
  })
  it('ordinarily not for one who will be deported, since November 2011, unless a statute asks for it', () => {
    expect([order({ imprisonment: 60, willBeDeported: true }, '2011-10-31'), order({ imprisonment: 60, willBeDeported: true }, '2011-11-01'), order({ statutoryLeast: 36, willBeDeported: true }, '2025-11-01')]).toEqual(['required', 'ordinarily not', 'required'])
  })
})
