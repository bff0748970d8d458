import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/civil-date.ts'
import { aggregateConcurrent, aggregateConsecutive, aggregatePartly } from './aggregate-terms.ts'
import { daysThrough, earnsGoodTime, fullTermDate, goodTimeKept, goodTimeOfPart, goodTimePerYearImposed, goodTimePerYearServed, onWeekday, yearsBeforeLastPart } from './good-conduct-time.ts'
import { creditsAtTenDays, creditsCanApply, daysRemaining } from './time-credits.ts'

describe('the full term of a sentence', () => {
  it('ends on the day before its first day comes round again', () => {
    expect(fullTermDate('2020-03-15', { months: 12 })).toBe('2021-03-14')
    expect(fullTermDate('2020-03-15', { months: 12, days: 1 })).toBe('2021-03-15')
    expect(fullTermDate('2019-01-31', { months: 1 })).toBe('2019-02-27')
    expect(daysThrough('2020-03-15', '2021-03-14')).toBe(365)
  })
})

describe('good conduct time', () => {
  it('is earned by more than a year: twelve months earn none, a year and a day does', () => {
    expect(earnsGoodTime({ months: 12 })).toBe(false)
    expect(earnsGoodTime({ months: 12, days: 1 })).toBe(true)
    expect(earnsGoodTime({ months: 11 })).toBe(false)
    expect(goodTimePerYearImposed('2022-01-01', { months: 12 })).toBe(0)
    expect(goodTimePerYearImposed('2022-01-01', { months: 12, days: 1 })).toBe(54)
  })

  it('is earned by a term of 366 days, and by none of 365', () => {
    expect(earnsGoodTime({ months: 0, days: 365 })).toBe(false)
    expect(earnsGoodTime({ months: 0, days: 366 })).toBe(true)
    expect(goodTimePerYearImposed('2022-01-01', { months: 0, days: 366 })).toBe(54)
    expect(earnsGoodTime({ months: 11, days: 32 })).toBe(false)
  })

  it('is 54 days a year of the sentence imposed, a last part of a year by days and truncated', () => {
    expect(goodTimePerYearImposed('2022-01-01', { months: 24 })).toBe(108)
    expect(goodTimePerYearImposed('2022-01-01', { months: 36 })).toBe(162)
    expect(goodTimePerYearImposed('2022-01-01', { months: 120 })).toBe(540)
    expect(goodTimePerYearImposed('2022-01-01', { months: 30 })).toBe(108 + 26)
    expect(goodTimePerYearImposed('2022-07-01', { months: 30 })).toBe(108 + 27)
  })

  it('is that of the table of 87 FR 7938, for terms from 1 January 2020', () => {
    const rows = [[24, 0, 108, '2021-09-14'], [24, 1, 108, '2021-09-15'], [25, 0, 112, '2021-10-11'], [26, 0, 116, '2021-11-04'], [32, 0, 143, '2022-04-10'], [36, 0, 162, '2022-07-22'], [37, 0, 166, '2022-08-18']] as const
    for (const [months, days, earned, release] of rows) {
      expect(goodTimePerYearImposed('2020-01-01', { months, days })).toBe(earned)
      expect(addDays(fullTermDate('2020-01-01', { months, days }), -earned)).toBe(release)
    }
  })

  it('is 42 days a year without a diploma and without progress toward one', () => {
    expect(goodTimePerYearImposed('2022-01-01', { months: 24 }, 42)).toBe(84)
    expect(goodTimePerYearImposed('2022-01-01', { months: 12 }, 42)).toBe(0)
  })

  it('is never above 54 days for each year of the sentence, the last part counted by its days', () => {
    assert(property(integer({ min: 1, max: 600 }), integer({ min: 0, max: 30 }), integer({ min: 0, max: 5000 }), (months, days, shift) => {
      const from = addDays('1998-02-27', shift)
      const earned = goodTimePerYearImposed(from, { months, days })
      expect(earned).toBeLessThanOrEqual((daysThrough(from, fullTermDate(from, { months, days })) * 54) / 365)
      expect(goodTimePerYearImposed(from, { months, days }, 42)).toBeLessThanOrEqual(earned)
    }))
  })

  it('by years served stands at 432 days after eight years of ten, with 298 days left, of which 260 are served', () => {
    expect(yearsBeforeLastPart(3650)).toEqual({ years: 8, accumulated: 432, daysLeft: 298 })
    expect(goodTimeOfPart(260)).toBe(38)
    expect(432 + goodTimeOfPart(260)).toBe(goodTimePerYearServed(3650))
    expect(goodTimeOfPart(6)).toBe(0)
    expect(goodTimeOfPart(7)).toBe(1)
  })

  it('of a part of a year is .148 of a day for each day, the fraction dropped', () => {
    expect([195, 196, 250, 365].map(goodTimeOfPart)).toEqual([28, 29, 37, 54])
  })

  it('by years served is 42 of every 407 days without a diploma', () => {
    expect([406, 407, 3652].map((days) => goodTimePerYearServed(days, 42))).toEqual([41, 42, 376])
  })

  it('once disallowed is never granted later, and once forfeited is restored up to what was taken', () => {
    expect(goodTimeKept(540, { disallowedDays: 27, forfeitedDays: 0, restoredDays: 27 })).toBe(513)
    expect(goodTimeKept(540, { disallowedDays: 0, forfeitedDays: 41, restoredDays: 14 })).toBe(513)
    expect(goodTimeKept(540, { disallowedDays: 27, forfeitedDays: 41, restoredDays: 100 })).toBe(513)
    expect(goodTimeKept(40, { disallowedDays: 41, forfeitedDays: 41, restoredDays: 41 })).toBe(0)
  })

  it('was 54 days for each year served: 54 of every 419 days of the term, the fraction dropped', () => {
    expect(goodTimePerYearServed(419)).toBe(54)
    expect(goodTimePerYearServed(418)).toBe(53)
    expect(goodTimePerYearServed(3652)).toBe(470)
  })

  it('never gives more by years served than by years imposed', () => {
    assert(property(integer({ min: 13, max: 600 }), integer({ min: 0, max: 4000 }), (months, shift) => {
      const from = addDays('1995-01-01', shift)
      const term = { months }
      expect(goodTimePerYearServed(daysThrough(from, fullTermDate(from, term)))).toBeLessThanOrEqual(goodTimePerYearImposed(from, term))
    }))
  })
})

describe('a day of release', () => {
  it('moves from a weekend to the Friday before', () => {
    expect(onWeekday('2026-11-20')).toBe('2026-11-20')
    expect(onWeekday('2026-11-21')).toBe('2026-11-20')
    expect(onWeekday('2026-11-22')).toBe('2026-11-20')
    expect(onWeekday('2026-11-23')).toBe('2026-11-23')
  })
})

describe('terms put together', () => {
  it('run concurrently from the imposition of the second, which may end later', () => {
    expect(aggregateConcurrent({ commencedOn: '2010-01-10', months: 24 }, { imposedOn: '2010-07-15', months: 36 })).toEqual({ months: 42, days: 5 })
    expect(aggregateConcurrent({ commencedOn: '2010-01-10', months: 60 }, { imposedOn: '2010-07-15', months: 12 })).toEqual({ months: 60, days: 0 })
    expect(aggregateConcurrent({ commencedOn: '2010-01-10', months: 12 }, { imposedOn: '2010-01-10', months: 12 })).toEqual({ months: 12, days: 0 })
  })

  it('add up when they are consecutive', () => {
    expect(aggregateConsecutive([{ months: 60 }, { months: 300 }])).toEqual({ months: 360, days: 0 })
    expect(aggregateConsecutive([{ months: 25, days: 4 }, { months: 78 }])).toEqual({ months: 103, days: 4 })
  })

  it('run in part beside the first and in part after it', () => {
    const first = { commencedOn: '2010-01-10', months: 120 } as const
    expect(aggregatePartly(first, { imposedOn: '2012-01-10', months: 90, consecutiveMonths: 30 })).toEqual({ months: 150, days: 0 })
    expect(aggregatePartly(first, { imposedOn: '2012-01-10', months: 130, consecutiveMonths: 30 })).toEqual({ months: 154, days: 0 })
    expect(aggregatePartly(first, { imposedOn: '2012-01-10', months: 30, consecutiveMonths: 30 })).toEqual({ months: 150, days: 0 })
  })
})

describe('time credits', () => {
  it('come by full thirty days', () => {
    expect(creditsAtTenDays(29)).toBe(0)
    expect(creditsAtTenDays(30)).toBe(10)
    expect(creditsAtTenDays(89)).toBe(20)
  })

  it('apply once they equal what is left', () => {
    expect(daysRemaining('2026-01-01', '2026-01-31')).toBe(30)
    expect(creditsCanApply(29, 30)).toBe(false)
    expect(creditsCanApply(30, 30)).toBe(true)
  })
})
