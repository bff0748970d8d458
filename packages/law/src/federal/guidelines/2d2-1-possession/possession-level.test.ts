import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { possessionLevel, type PossessionOffense } from './possession-level.ts'

const level = (offense: Partial<PossessionOffense> & Pick<PossessionOffense, 'possessed'>, on: CivilDate) => {
  const found = possessionLevel({ inPrison: false, ...offense }, on)
  return found.status === 'computed' ? [found.value.guideline, found.value.level] : found.status
}

describe('simple possession (2D2.1)', () => {
  it('is 8 for heroin, 6 for cocaine and PCP, 4 for any other, in every edition', () => {
    for (const on of ['1987-11-01', '1988-01-15', '1990-11-01', '1997-11-01', '2025-11-01'] as const) {
      expect((['heroin or another opiate', 'cocaine', 'PCP', 'another controlled substance'] as const).map((possessed) => level({ possessed }, on))).toEqual([['2D2.1', 8], ['2D2.1', 6], ['2D2.1', 6], ['2D2.1', 4]])
    }
  })
  it('was 8 for LSD for ten weeks, by a clerical error, and 6 since', () => expect([level({ possessed: 'LSD' }, '1988-01-14'), level({ possessed: 'LSD' }, '1988-01-15')]).toEqual([['2D2.1', 8], ['2D2.1', 6]]))
  it('is 6 for flunitrazepam since November 1997, and 4 for a list I chemical', () => {
    expect([level({ possessed: 'flunitrazepam' }, '1997-10-31'), level({ possessed: 'flunitrazepam' }, '1997-11-01')]).toEqual([['2D2.1', 4], ['2D2.1', 6]])
    expect([level({ possessed: 'a list I chemical' }, '1997-10-31'), level({ possessed: 'a list I chemical' }, '1997-11-01')]).toEqual(['not encoded', ['2D2.1', 4]])
  })
})

describe('possession of cocaine base', () => {
  const base = (baseGrams: number | undefined, on: CivilDate) => level({ possessed: 'cocaine base', ...(baseGrams === undefined ? {} : { baseGrams }) }, on)
  it('is 8 since November 1990; before that the guideline did not name it', () => expect([base(5, '1990-10-31'), base(5, '1990-11-01'), base(500, '2010-11-01'), base(undefined, '2025-11-01')]).toEqual(['not encoded', ['2D2.1', 8], ['2D2.1', 8], ['2D2.1', 8]]))
  it('of more than five grams went to 2D1.1 as if to distribute, November 1989 to October 2010', () => {
    expect([base(5.01, '1989-10-31'), base(5.01, '1989-11-01'), base(5.01, '2007-10-31'), base(5.01, '2010-10-31')]).toEqual(['not encoded', ['2D1.1', 26], ['2D1.1', 26], ['2D1.1', 24]])
    expect(base(undefined, '2005-11-01')).toBe('cannot say')
  })
})

describe('possession in a prison', () => {
  it('goes to 2P1.2 since November 1995, greater or not', () => {
    const inside = (on: CivilDate, prisonLevel?: number) => level({ possessed: 'heroin or another opiate', inPrison: true, ...(prisonLevel === undefined ? {} : { prisonLevel }) }, on)
    expect([inside('1995-10-31', 13), inside('1995-11-01', 13), inside('2025-11-01', 6), inside('2025-11-01')]).toEqual([['2D2.1', 8], ['2P1.2', 13], ['2P1.2', 6], 'cannot say'])
  })
})
