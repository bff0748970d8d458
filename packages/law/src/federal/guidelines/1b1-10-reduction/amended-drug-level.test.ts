import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'
import { amendedDrugLevel } from './amended-drug-level.ts'

/** Level before and after, or why there is none. */
function levels(drugs: readonly DrugInput[], manualOn: CivilDate, reducedOn: CivilDate, role?: number): unknown {
  const found = amendedDrugLevel(drugs, manualOn, reducedOn, role)
  return found.status === 'computed' ? [found.value.before, found.value.after] : found.status
}

const crack = (grams: number): readonly DrugInput[] => [{ substance: 'cocaine base', grams }]

describe('a drug level with only the listed amendments in the place of what the court applied', () => {
  it('follows cocaine base down through 706, 750 and 782', () => {
    expect(levels(crack(500), '2006-11-01', '2008-03-02')).toEqual([36, 36])
    expect(levels(crack(500), '2006-11-01', '2008-03-03')).toEqual([36, 34])
    expect(levels(crack(500), '2006-11-01', '2011-11-01')).toEqual([36, 32])
    expect(levels(crack(500), '2006-11-01', '2015-11-01')).toEqual([36, 30])
    expect(levels(crack(500), '2009-11-01', '2015-11-01')).toEqual([34, 30])
  })

  it('does not count the temporary Amendment 748 before part A of 750 was listed', () => {
    expect(levels(crack(500), '2009-11-01', '2011-10-31')).toEqual([34, 34])
    expect(levels(crack(500), '2010-11-01', '2011-11-01')).toEqual([32, 32])
  })

  it('takes two levels off by 782 at the edge of a line, and none where the table ends', () => {
    expect(levels([{ substance: 'heroin', grams: 1000 }], '2013-11-01', '2015-11-01')).toEqual([32, 30])
    expect(levels([{ substance: 'heroin', grams: 999.99 }], '2013-11-01', '2015-11-01')).toEqual([30, 28])
    expect(levels([{ substance: 'heroin', grams: 89_999 }], '2013-11-01', '2015-11-01')).toEqual([38, 36])
    expect(levels([{ substance: 'heroin', grams: 90_000 }], '2013-11-01', '2015-11-01')).toEqual([38, 38])
    expect(levels([{ substance: 'heroin', grams: 4 }], '2013-11-01', '2015-11-01')).toEqual([12, 12])
  })

  it('caps the table of 1989 at level 38 by 505, listed a year after it took effect', () => {
    expect(levels([{ substance: 'cocaine', grams: 2_000_000 }], '1990-11-01', '1995-10-31')).toEqual([42, 42])
    expect(levels([{ substance: 'cocaine', grams: 2_000_000 }], '1990-11-01', '1995-11-01')).toEqual([42, 38])
  })

  it('counts plants at 100 grams by 516 and doses of LSD at 0.4 milligrams by 488', () => {
    expect(levels([{ substance: 'marihuana plants', plants: 49 }], '1990-11-01', '1996-11-01')).toEqual([12, 12])
    expect(levels([{ substance: 'marihuana plants', plants: 50 }], '1990-11-01', '1996-11-01')).toEqual([20, 14])
    expect(levels([{ substance: 'LSD', doses: 2500, carrierGrams: 20 }], '1990-11-01', '1994-11-01')).toEqual([32, 26])
  })

  it('does not go by changes that are not listed', () => {
    expect(levels([{ substance: 'MDMA', grams: 1000 }], '1998-11-01', '2015-11-01')).toBe('not encoded')
    expect(levels([{ substance: 'methamphetamine (actual)', grams: 2000 }], '1997-11-01', '2015-11-01')).toBe('not encoded')
    expect(levels([{ substance: 'methamphetamine (actual)', grams: 1200 }], '1997-11-01', '2015-11-01')).toEqual([36, 34])
  })

  it('keeps the limit for a mitigating role as the manual of the court had it', () => {
    const cocaine = [{ substance: 'cocaine', grams: 150_000 }]
    expect(levels(cocaine, '2008-11-01', '2015-11-01')).toEqual([38, 36])
    expect(levels(cocaine, '2008-11-01', '2015-11-01', -2)).toEqual([34, 33])
    expect(levels(cocaine, '2002-11-01', '2015-11-01', -2)).toEqual([30, 30])
    expect(levels(cocaine, '2001-11-01', '2015-11-01', -2)).toEqual([38, 36])
  })

  it('lowers nothing when the court applied a later manual', () => {
    expect(levels(crack(500), '2015-11-01', '2025-11-01')).toEqual([30, 30])
  })

  it('asks for a weight that is missing', () => {
    expect(levels([{ substance: 'heroin' }], '2013-11-01', '2015-11-01')).toBe('cannot say')
    expect(levels([{ substance: 'dilithium', grams: 5 }], '2013-11-01', '2015-11-01')).toBe('not encoded')
  })
})
