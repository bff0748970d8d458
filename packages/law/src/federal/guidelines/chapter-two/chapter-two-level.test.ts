import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { chapterTwoLevel } from './chapter-two-level.ts'
import type { ChapterTwoOffense } from './offense.ts'

const offense = (facts: Partial<ChapterTwoOffense> & Pick<ChapterTwoOffense, 'guideline'>): ChapterTwoOffense => ({ foundOn: '2016-11-01', characteristics: [], statutes: [], ...facts })
const level = (facts: Parameters<typeof offense>[0], on: CivilDate) => {
  const found = chapterTwoLevel(offense(facts), on)
  return found.status === 'computed' ? found.value.level : found.status === 'cannot say' ? found.needs.map(({ path }) => path) : found.status
}
const step = (facts: Parameters<typeof offense>[0], on: CivilDate) => chapterTwoLevel(offense(facts), on).steps.find(({ id }) => id === 'Chapter Two')

describe('fraud and theft', () => {
  const fraud = { guideline: '2F1.1', foundOn: '1996-11-01', loss: 500_001, statutoryMaximum: 60, statutes: ['18 U.S.C. 1343'] } as const
  it('found under 2F1.1 is looked up in the table of 2B1.1 since November 2001, with the words that made one of the two', () => {
    expect([level(fraud, '1996-11-01'), level(fraud, '2001-10-31'), level(fraud, '2001-11-01'), level(fraud, '2025-11-01')]).toEqual([16, 16, 20, 18])
    expect(step(fraud, '2025-11-01')).toMatchObject({ change: '2B1.1', source: { cite: 'U.S.S.G. App. C, amend. 617' } })
    expect(step(fraud, '1996-11-01')).toBeUndefined()
  })
  it('loses more than minimal planning and keeps what both have', () => {
    const planned = { ...fraud, characteristics: ['2B1.1 more than minimal planning', '2B1.1 misrepresentation on behalf of a charity or agency'] } as const
    expect([level(planned, '1996-11-01'), level(planned, '2025-11-01')]).toEqual([20, 20])
  })
  it('found under the joint guideline goes back to the one its statute was under', () => {
    const joint = { guideline: '2B1.1', foundOn: '2002-11-01', loss: 500_001, statutoryMaximum: 60 } as const
    expect([level({ ...joint, statutes: ['18 U.S.C. 1344'] }, '2001-10-31'), level({ ...joint, statutes: ['18 U.S.C. 641'] }, '2001-10-31'), level({ ...joint, statutes: [] }, '2001-10-31')]).toEqual([16, 'not encoded', 'not encoded'])
    expect(step({ ...joint, statutes: ['18 U.S.C. 1344'] }, '2001-10-31')).toMatchObject({ change: '2F1.1' })
  })
  it('found as theft before 2001 is theft until then', () => expect([level({ guideline: '2B1.1', foundOn: '1996-11-01', loss: 500_001 }, '1996-11-01'), level({ guideline: '2B1.1', foundOn: '1996-11-01', loss: 500_001, statutoryMaximum: 120 }, '2025-11-01')]).toEqual([16, 18]))
  it('asks for the loss and never takes it as nothing', () => expect(level({ guideline: '2B1.1', statutoryMaximum: 240 }, '2025-11-01')).toEqual(['loss']))
  it('is not encoded under the manual whose loss table has not been read', () => expect(level({ guideline: '2B1.1', loss: 1, statutoryMaximum: 240 }, '2026-11-01')).toBe('not encoded'))
})

describe('firearms', () => {
  const felon = { guideline: '2K2.1', firearms: 3, firearmParagraph: '4(A)', characteristics: ['2K2.1 altered or obliterated serial number'] } as const
  it('take the level of the paragraph, the number and what was found', () => expect([level({ ...felon, foundOn: '2005-11-01' }, '2005-11-01'), level(felon, '2006-11-01'), level(felon, '2025-11-01')]).toEqual([24, 26, 26]))
  it('ask for the number and the paragraph', () => expect(level({ guideline: '2K2.1' }, '2025-11-01')).toEqual(['firearms', 'firearmParagraph']))
  it('are not carried across a change of what the paragraph asks', () => {
    expect([level({ ...felon, foundOn: '1990-11-01' }, '2025-11-01'), level(felon, '1991-10-31')]).toEqual(['not encoded', 'not encoded'])
    expect([level({ ...felon, firearmParagraph: '5', foundOn: '2000-11-01' }, '2025-11-01'), level({ ...felon, firearmParagraph: '5', foundOn: '2000-11-01' }, '2005-11-01'), level({ ...felon, firearmParagraph: '4(B)' }, '2006-10-31')]).toEqual(['not encoded', 22, 'not encoded'])
  })
})

describe('robbery', () => {
  it('takes its loss and everything found, each by its edition', () => {
    const robbery = { guideline: '2B3.1', loss: 12_000, characteristics: ['2B3.1 property of a financial institution or post office', '2B3.1 firearm brandished or possessed', '2B3.1 physical restraint'] } as const
    expect([level({ ...robbery, foundOn: '1990-11-01' }, '1990-11-01'), level({ ...robbery, foundOn: '1992-11-01' }, '1992-11-01'), level(robbery, '2025-11-01')]).toEqual([28, 30, 29])
    expect(level({ guideline: '2B3.1' }, '2025-11-01')).toEqual(['loss'])
  })
})

describe('laundering', () => {
  const drugs = { guideline: '2D1.1', foundOn: '2013-11-01', characteristics: [], statutes: [], drugs: { drugs: [{ substance: 'cocaine', grams: 6000 }], weapon: true } } as const
  it('follows the drugs the money came from, with what was found beside them', () => {
    const money = { guideline: '2S1.1', foundOn: '2013-11-01', launderingStatute: '1956', underlying: drugs } as const
    expect([level(money, '2013-11-01'), level(money, '2014-11-01')]).toEqual([36, 34])
  })
  it('goes by the value where there is no underlying offense, and before November 2001', () => {
    const money = { guideline: '2S1.1', launderedValue: 250_001, launderingStatute: '1956', underlying: 'none', characteristics: ['2S1.1 drug proceeds'] } as const
    expect([level(money, '2025-11-01'), level({ ...money, foundOn: '1998-11-01' }, '1998-11-01'), level({ ...money, promotion: true, foundOn: '1998-11-01' }, '1998-11-01')]).toEqual([28, 25, 28])
  })
  it('asks whether there was an underlying offense since November 2001', () => {
    expect([level({ guideline: '2S1.1', foundOn: '1998-11-01', launderedValue: 0 }, '2025-11-01'), level({ guideline: '2S1.1', underlying: 'not computed' }, '2025-11-01'), level({ guideline: '2S1.1', underlying: 'none' }, '2025-11-01')]).toEqual([['underlyingGuideline'], 'not encoded', ['launderedValue']])
  })
  it('of section 1957 had a guideline of its own before', () => {
    expect([level({ guideline: '2S1.2', foundOn: '1998-11-01', launderedValue: 0 }, '1998-11-01'), level({ guideline: '2S1.1', statutes: ['18 U.S.C. 1957'], launderedValue: 0, underlying: 'none' }, '1998-11-01'), level({ guideline: '2S1.1', statutes: ['18 U.S.C. 1957', '18 U.S.C. 1956'], launderedValue: 0 }, '1998-11-01')]).toEqual([17, 17, 'not encoded'])
    expect(step({ guideline: '2S1.2', foundOn: '1998-11-01', launderedValue: 0, underlying: 'none' }, '2025-11-01')).toMatchObject({ change: '2S1.1', source: { cite: 'U.S.S.G. App. C, amend. 634' } })
  })
})

describe('reentry', () => {
  it('is asked in the words of the manual of the day', () => {
    const record = { guideline: '2L1.2', removedAfter: 'drug trafficking over 13 months', removedAfterPoints: true, earlierReentry: 'neither', convictedBeforeRemoval: 'felony, two years or more', convictedAfterRemoval: 'none' } as const
    expect([level(record, '2010-11-01'), level(record, '2015-11-01'), level(record, '2016-11-01'), level(record, '2025-11-01')]).toEqual([24, 24, 16, 16])
    expect([level({ ...record, removedAfterPoints: false }, '2015-11-01'), level({ ...record, removedAfter: 'none' }, '2015-11-01')]).toEqual([20, 8])
  })
  it.each([['felony, five years or more', 18], ['felony, two years or more', 16], ['felony, over 13 months', 14], ['other felony', 12], ['three misdemeanors', 10], ['none', 8]] as const)('%s before the removal is level %d', (convictedBeforeRemoval, expected) => {
    expect(level({ guideline: '2L1.2', earlierReentry: 'neither', convictedBeforeRemoval, convictedAfterRemoval: 'none' }, '2025-11-01')).toBe(expected)
  })
  it('asks for what that manual needs and no more', () => {
    expect([level({ guideline: '2L1.2' }, '2025-11-01'), level({ guideline: '2L1.2' }, '2010-11-01'), level({ guideline: '2L1.2', removedAfter: 'drug trafficking' }, '2012-11-01'), level({ guideline: '2L1.2', removedAfter: 'drug trafficking' }, '2010-11-01'), level({ guideline: '2L1.2', removedAfter: 'other felony' }, '2012-11-01')])
      .toEqual([['earlierReentry', 'convictedBeforeRemoval', 'convictedAfterRemoval'], ['removedAfter'], ['removedAfterPoints'], 20, 12])
  })
})

describe('guidelines that follow another', () => {
  const robbery = offense({ guideline: '2B3.1', loss: 0, characteristics: ['2B3.1 firearm brandished or possessed'] })
  it('racketeering is 19 or the underlying offense', () => expect([level({ guideline: '2E1.1', underlying: robbery }, '2025-11-01'), level({ guideline: '2E1.1', underlying: offense({ guideline: '2B1.1', loss: 0, statutoryMaximum: 60 }) }, '2025-11-01'), level({ guideline: '2E1.1' }, '2025-11-01')]).toEqual([25, 19, ['underlyingGuideline']]))
  it('an attempt is three below it where the court took them off', () => {
    expect([level({ guideline: '2X1.1', underlying: robbery, attemptLowered: true }, '2025-11-01'), level({ guideline: '2X1.1', underlying: robbery, attemptLowered: false }, '2025-11-01'), level({ guideline: '2X1.1', underlying: robbery }, '2025-11-01'), level({ guideline: '2X1.1' }, '2025-11-01')]).toEqual([22, 25, ['attemptLowered'], ['attemptLowered', 'underlyingGuideline']])
  })
  it('asks for the drugs where they are drugs', () => expect(level({ guideline: '2E1.1', underlying: offense({ guideline: '2D1.1' }) }, '2025-11-01')).toEqual(['drugs.complete']))
})
