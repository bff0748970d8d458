import { array, assert, boolean, constantFrom, integer, property, record as recordOf } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { countPriorSentences, type PriorHistory, type PriorRecord } from './count-prior-sentences.ts'
import type { ListedOffense } from './excluded-sentences.table.ts'
import { noLength } from './sentence-length.ts'

function points(history: PriorHistory, on: CivilDate = '2025-11-01') {
  const found = countPriorSentences(history, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return found.value
}
const term = (months: number, more: Partial<PriorRecord> = {}): PriorRecord => ({ length: { months, days: 0 }, ...more })
const robbery = (months: number): PriorRecord => term(months, { offense: 'robbery', violent: true })

describe('two robberies on different occasions, sentenced together: the examples of the manual', () => {
  it('five and four years are three points and one more for the violence the second was not counted for', () => {
    for (const on of ['1991-11-01', '2007-11-01', '2025-11-01'] as const) expect(points({ records: [robbery(60), robbery(48)], together: true }, on)).toMatchObject({ a: 3, violent: 1, total: 4 })
  })
  it('one year and nine months one after the other are 21 months, three points and no more', () => {
    expect(points({ records: [robbery(12), robbery(9)], together: true, consecutive: true }, '1991-11-01')).toMatchObject({ a: 3, violent: 0, total: 3 })
  })
  it('there was no such point before November 1991', () => expect(points({ records: [robbery(60), robbery(48)], together: true }, '1991-10-31')).toMatchObject({ total: 3 }))
  it('on the same occasion there was none until October 2007', () => {
    const same: PriorHistory = { records: [robbery(60), robbery(48)], together: true, sameOccasion: true }
    expect([points(same, '2007-10-31').total, points(same, '2007-11-01').total]).toEqual([3, 4])
  })
  it('an arrest between them makes them two sentences since November 1991', () => {
    const arrested: PriorHistory = { records: [robbery(60), robbery(48)], together: true, arrestBetween: true }
    expect([points(arrested, '1991-10-31').total, points(arrested, '1991-11-01').total, points(arrested).total]).toEqual([3, 6, 6])
  })
})

describe('a revocation', () => {
  it('is added to the original sentence and counted once: six and eight months are more than thirteen', () => {
    expect(points({ records: [term(6, { revocation: { months: 8, days: 0 } })] })).toMatchObject({ a: 3, total: 3 })
    expect(points({ records: [term(6, { revocation: { months: 7, days: 0 } })] })).toMatchObject({ b: 2, total: 2 })
  })
  it('of two probations, 45 days, goes to the one that had 15 days: two points and one', () => {
    const fifteen: PriorRecord = { length: { months: 0, days: 15 } }
    for (const records of [[term(0), fifteen], [fifteen, term(0)]]) expect(points({ records, sharedRevocation: { months: 0, days: 45 } })).toMatchObject({ b: 2, c: 1, total: 3 })
  })
})

describe('the time within which a sentence counts', () => {
  it.each<[number, number, boolean]>([[14, 15, true], [14, 15.1, false], [13, 10, true], [13, 10.1, false], [0, 10, true], [0, 10.1, false]])('%d months imposed %d years before: %s', (months, yearsBefore, counts) => {
    expect(points({ records: [term(months, { yearsBefore })] }).counted).toEqual([counts])
  })
  it('a long sentence older than fifteen years counts where the person was still inside within them', () => {
    expect(points({ records: [term(120, { yearsBefore: 20, releasedYearsBefore: 14 })] })).toMatchObject({ a: 3, counted: [true] })
    expect(points({ records: [term(12, { yearsBefore: 20, releasedYearsBefore: 14 })] })).toMatchObject({ total: 0, counted: [false] })
  })
  it('before eighteen it is five years, by the release where sixty days were served', () => {
    const young = (months: number, yearsBefore: number, releasedYearsBefore?: number) => points({ records: [term(months, { yearsBefore, beforeEighteen: true, ...(releasedYearsBefore === undefined ? {} : { releasedYearsBefore }) })] }).total
    expect([young(0, 5), young(0, 5.1), young(3, 6, 5), young(3, 6, 5.5), young(24, 12)]).toEqual([1, 0, 2, 0, 3])
  })
  it('keeps what is not counted in the steps', () => {
    expect(countPriorSentences({ records: [term(2, { yearsBefore: 11, offense: 'theft' })] }, '2025-11-01').steps[0]).toMatchObject({ applied: false, change: 'not counted', note: 'theft imposed 11 years before the offense' })
  })
})

describe('sentences that are not counted, or only some', () => {
  it('leaves out what is part of the offense, foreign, tribal, expunged, reversed, diverted without guilt or tried by a summary court-martial', () => {
    const reasons = ['part of the instant offense', 'foreign conviction', 'tribal court conviction', 'expunged', 'reversed, vacated or ruled invalid', 'diversion without a finding of guilt', 'diversion from juvenile court', 'summary court-martial or Article 15'] as const
    expect(points({ records: reasons.map((notCounted) => term(24, { notCounted })) })).toMatchObject({ total: 0, counted: reasons.map(() => false) })
  })

  it('counts a conviction not yet sentenced one point, since November 1991', () => {
    const convicted = { records: [term(0, { unsentenced: true })] }
    expect([points(convicted, '1991-10-31').total, points(convicted, '1991-11-01').total, points(convicted).total]).toEqual([0, 1, 1])
  })

  it('counts a trespass with thirty days, not with twenty-nine, or with probation of more than a year', () => {
    const trespass = (days: number, probationMonths: number, on: CivilDate = '2025-11-01') => points({ records: [{ length: { months: 0, days }, listed: 'trespassing', probationMonths, similarToInstant: false }] }, on).total
    expect([trespass(30, 0), trespass(29, 0), trespass(0, 13), trespass(0, 12)]).toEqual([1, 0, 1, 0])
    expect([trespass(0, 12, '2007-10-31'), trespass(0, 11, '2007-10-31')]).toEqual([1, 0])
  })

  it('counts it too where it was similar to the instant offense, and asks where that is not known', () => {
    expect(points({ records: [{ length: noLength, listed: 'trespassing', probationMonths: 6, similarToInstant: true }] }).total).toBe(1)
    const open = countPriorSentences({ records: [{ length: noLength, listed: 'trespassing' }] }, '2025-11-01')
    expect(open.status === 'cannot say' && open.needs.map(({ path }) => path)).toEqual(['history.0.probationMonths', 'history.0.similarToInstant'])
  })

  it('never counts vagrancy, and fish and game violations not since November 2007', () => {
    const petty = (listed: ListedOffense, on: CivilDate) => points({ records: [{ length: { months: 2, days: 0 }, listed }] }, on).total
    expect([petty('vagrancy', '1987-11-01'), petty('fish and game violation', '2007-10-31'), petty('fish and game violation', '2007-11-01')]).toEqual([0, 2, 0])
  })

  it('named careless driving and bad checks since November 1990 only', () => {
    const short = (listed: ListedOffense, on: CivilDate) => points({ records: [{ length: noLength, listed, probationMonths: 6, similarToInstant: false }] }, on).total
    expect((['careless or reckless driving', 'insufficient funds check'] as const).map((listed) => [short(listed, '1990-10-31'), short(listed, '1990-11-01')])).toEqual([[1, 0], [1, 0]])
  })

  it('gives a juvenile adjudication two points at most, within five years of the release', () => {
    const young = (releasedYearsBefore: number) => points({ records: [term(36, { juvenile: true, yearsBefore: 8, releasedYearsBefore })] }).total
    expect([young(5), young(5.1)]).toEqual([2, 0])
  })
})

describe('which sentences count as one', () => {
  it('went by occasion and scheme until October 2007, by the charge or the day since', () => {
    for (const why of [{ sameOccasion: true }, { commonScheme: true }] as const) {
      const two: PriorHistory = { records: [term(24), term(24)], ...why }
      expect([points(two, '2007-10-31').total, points(two, '2007-11-01').total]).toEqual([3, 6])
    }
  })

  it('is not parted by a traffic stop since November 2025; before that courts differed', () => {
    const stopped: PriorHistory = { records: [term(24), term(24)], together: true, arrestBetween: 'traffic stop' }
    expect([countPriorSentences(stopped, '1991-10-31').status, countPriorSentences(stopped, '1991-11-01').status, countPriorSentences(stopped, '2025-10-31').status, points(stopped).total]).toEqual(['computed', 'not encoded', 'not encoded', 3])
  })

  it('leaves a robbery of a year, sentenced with a theft of two, a predicate of its own: two points alone eight years later, none after thirteen (note 3)', () => {
    for (const [yearsBefore, total, alone] of [[8, 3, 2], [13, 3, 0]] as const) {
      const robberyThen = { ...robbery(12), yearsBefore }
      expect([points({ records: [robberyThen, term(24, { offense: 'theft', yearsBefore })], together: true }).a, points({ records: [robberyThen] }).total]).toEqual([total, alone])
    }
  })
})

describe('whatever the record', () => {
  const anyRecord = recordOf({ length: recordOf({ months: integer({ min: 0, max: 40 }), days: integer({ min: 0, max: 29 }) }), violent: boolean(), yearsBefore: integer({ min: 0, max: 20 }) })
  it('of two equally long sentences that count as one, the violent one is the one that counts, in whatever order they stand', () => {
    const robbery: PriorRecord = { length: { months: 20, days: 12 }, violent: true, yearsBefore: 0 }
    const theft: PriorRecord = { ...robbery, violent: false }
    expect([[robbery, theft], [theft, robbery]].map((records) => points({ records, together: true, consecutive: false }, '2025-11-01').total)).toEqual([3, 3])
  })

  it('the order does not matter, and counting as one never gives more than separately', () => {
    assert(property(array(anyRecord, { minLength: 1, maxLength: 4 }), constantFrom<CivilDate>('1990-01-01', '2000-01-01', '2025-11-01'), boolean(), (records, on, consecutive) => {
      const together = { records, together: true, consecutive }
      expect(points(together, on).total).toBe(points({ ...together, records: records.toReversed() }, on).total)
      expect(points(together, on).total).toBeLessThanOrEqual(points({ records }, on).total + 1)
    }))
  })
  it('is not encoded before the first manual', () => expect(countPriorSentences({ records: [] }, '1987-10-31').status).toBe('not encoded'))
})
