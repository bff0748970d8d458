import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import { forceOf } from './booker.ts'
import { chooseEdition } from './choose-edition.ts'
import { editions } from './editions.table.ts'
import { dayOfEdition, editionLabel, findEdition } from './find-edition.ts'

// The example of note 1, with its levels given: 9 under the manual of 1992, 8 under that of 1989.
const antitrust = (on: CivilDate) => computeGuideline({ totalLevel: on >= '1991-11-01' ? 9 : 8, category: 1 }, on)
const crack = (on: CivilDate) => computeGuideline({ drugs: [{ substance: 'cocaine base', grams: 50 }], category: 1 }, on)

const label = (on: CivilDate) => {
  const edition = findEdition(on)
  return edition === undefined ? undefined : editionLabel(edition)
}

describe('the manual of a day', () => {
  it('is the last one that took effect', () => {
    expect(label('1995-10-31')).toBe('1 November 1994')
    expect(label('1995-11-01')).toBe('1 November 1995')
    expect(label('2018-06-05')).toBe('1 November 2016')
    expect(label('2026-11-23')).toBe('1 November 2026')
  })

  it('does not exist before 1 November 1987', () => expect(label('1987-10-31')).toBeUndefined())
  it('is listed oldest first', () => expect(editions.map(({ from }) => from)).toEqual(editions.map(({ from }) => from).sort()))

  it('named by its year is the day of sentencing within that year, else its first day', () => {
    expect(dayOfEdition('1995', '1996-06-21')).toBe('1996-06-21')
    expect(dayOfEdition('1995', '1997-03-21')).toBe('1995-11-01')
    expect(dayOfEdition('2007', '2008-06-01')).toBe('2008-06-01')
    expect(dayOfEdition('1995', undefined)).toBe('1995-11-01')
    expect(dayOfEdition('the 1995 manual', '1996-06-21')).toBeUndefined()
    expect(dayOfEdition('1986', undefined)).toBeUndefined()
  })
})

describe('one book (1B1.11)', () => {

  it('uses the manual of the offense, whole, where the later one is harsher: 2 to 8 months, not 4 to 10, nor 0 to 6', () => {
    const { edition, guideline } = chooseEdition('1989-11-15', '1992-12-15', antitrust)
    expect(edition).toMatchObject({ on: '1989-11-15', label: '1 November 1989' })
    expect(edition?.source.cite).toContain('1B1.11(b)(1)')
    expect(guideline.status === 'computed' && guideline.value.range).toEqual([2, 8])
  })

  it('uses the manual of the sentencing where it is milder: crack cocaine of 2009 sentenced in 2012', () => {
    const { edition, guideline } = chooseEdition('2009-06-01', '2012-03-01', crack)
    expect(edition?.label).toBe('1 November 2011')
    expect(guideline.status === 'computed' && guideline.value.totalLevel).toBe(26)
  })

  it('uses the manual of the sentencing where both give the same', () => {
    const { edition } = chooseEdition('2016-12-01', '2018-12-01', (on) => computeGuideline({ drugs: [{ substance: 'cocaine', grams: 500 }], category: 1 }, on))
    expect(edition).toMatchObject({ label: '1 November 2018', why: 'in effect on the day of sentencing' })
  })

  it('sees an amendment within the year of one manual: MDMA, before and after 1 May 2001', () => {
    const { edition, guideline } = chooseEdition('2001-04-01', '2001-06-01', (on) => computeGuideline({ drugs: [{ substance: 'MDMA', grams: 2500 }], category: 1 }, on))
    expect(edition?.on).toBe('2001-04-01')
    expect(guideline.status === 'computed' && guideline.value.totalLevel).toBe(24)
  })

  it('says of the manual of November 2026 that what it changed has not been read', () => {
    const { edition, guideline } = chooseEdition('2026-11-05', '2026-11-23', (on) => computeGuideline({ drugs: [{ substance: 'cocaine', grams: 500 }], category: 1 }, on))
    expect(edition).toMatchObject({ label: '1 November 2026', why: 'in effect on the day of sentencing; what it changed has not been read, and the text used is the one verified through 2026-10-31' })
    expect(guideline.verifiedThrough).toBe('2026-10-31')
  })

  it('compares ranges, not levels: what the statute makes equal is not harsher', () => {
    const inputs = { drugs: [{ substance: 'methamphetamine (actual)', grams: 50 }], category: 1, statutoryMax: 60 }
    const { edition } = chooseEdition('1999-11-15', '2001-03-01', (on) => computeGuideline(inputs, on))
    expect(edition?.label).toBe('1 November 2000')
  })

  it('chooses none where the older manual is not encoded, and gives that as the answer', () => {
    const { edition, guideline } = chooseEdition('1987-06-01', '1990-01-01', (on) => computeGuideline({ drugs: [{ substance: 'cocaine', grams: 500 }], category: 1 }, on))
    expect(edition).toBeUndefined()
    expect(guideline.status).toBe('not encoded')
  })

  it('asks for what is missing before it compares', () => {
    const { guideline } = chooseEdition('1989-06-01', '1992-01-01', (on) => computeGuideline({ drugs: [{ substance: 'cocaine', grams: 500 }] }, on))
    expect(guideline.status).toBe('cannot say')
  })
})

describe('the force of the guidelines', () => {
  it('bound the judge until the day before Booker, and has advised since', () => {
    expect(forceOf('2005-01-11')?.word).toBe('bound the judge')
    expect(forceOf('2005-01-12')?.word).toBe('advised the judge')
    expect(forceOf('2026-11-23')?.word).toBe('advised the judge')
  })

  it('has a source either way, and none before the guidelines', () => {
    expect(forceOf('1996-06-21')?.source.cite).toBe('18 U.S.C. 3553(b)(1)')
    expect(forceOf('2018-06-05')?.source.quote).toContain('advisory')
    expect(forceOf('1987-10-31')).toBeUndefined()
  })
})
