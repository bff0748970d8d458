import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { drugCrossReference, type DrugOffenseConduct } from './drug-cross-reference.ts'

function refer(conduct: DrugOffenseConduct, on: CivilDate) {
  const found = drugCrossReference(conduct, on)
  return found.status === 'computed' ? [found.value.guideline, found.value.level, found.value.vulnerableVictim] : found.status
}

describe('a killing', () => {
  it('is no part of the drug guideline before November 1993', () => expect(refer({ drugLevel: 30, murder: 'first degree' }, '1993-10-31')).toEqual(['2D1.1', 30, false]))
  it('is first degree murder outright until October 2006, whatever it was', () => {
    for (const on of ['1993-11-01', '2006-10-31'] as const) expect(refer({ drugLevel: 30, murder: 'second degree' }, on)).toEqual(['2A1.1', 43, false])
  })
  it('is the murder it was since, where that is greater', () => {
    for (const on of ['2006-11-01', '2025-11-01'] as const) {
      expect(refer({ drugLevel: 37, murder: 'second degree' }, on)).toEqual(['2A1.2', 38, false])
      expect(refer({ drugLevel: 38, murder: 'second degree' }, on)).toEqual(['2D1.1', 38, false])
      expect(refer({ drugLevel: 38, murder: 'first degree' }, on)).toEqual(['2A1.1', 43, false])
      expect(refer({ drugLevel: 44, murder: 'first degree' }, on)).toEqual(['2D1.1', 44, false])
    }
  })
})

describe('a crime of violence that the drug was given for', () => {
  it('takes the place of the drugs where it is greater, since November 1997', () => {
    expect([refer({ drugLevel: 26, violenceLevel: 30 }, '1997-10-31'), refer({ drugLevel: 26, violenceLevel: 30 }, '1997-11-01'), refer({ drugLevel: 30, violenceLevel: 30 }, '2025-11-01')]).toEqual([['2D1.1', 26, false], ['2X1.1', 30, false], ['2D1.1', 30, false]])
  })
})

describe('a sexual offense by giving a drug', () => {
  it('brings the levels for a vulnerable victim since November 2004, unless the crime of violence governs', () => {
    expect([refer({ drugLevel: 26, sexualOffense: true }, '2004-10-31'), refer({ drugLevel: 26, sexualOffense: true }, '2004-11-01')]).toEqual([['2D1.1', 26, false], ['2D1.1', 26, true]])
    expect(refer({ drugLevel: 26, sexualOffense: true, violenceLevel: 38 }, '2025-11-01')).toEqual(['2X1.1', 38, false])
    expect(refer({ drugLevel: 40, sexualOffense: true, violenceLevel: 38 }, '2025-11-01')).toEqual(['2D1.1', 40, true])
  })
})
