import { assert, boolean, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../core/civil-date.ts'
import { conditionalDates } from './conditional-dates.ts'
import { releaseAfterProgram } from './drug-program.ts'
import { fullTermDate, goodTimePerYearImposed } from './good-conduct-time.ts'
import { timeCreditsEarned } from './time-credits.ts'

const release = (months: number): ReturnType<typeof addDays> => addDays(fullTermDate('2025-01-01', { months }), -goodTimePerYearImposed('2025-01-01', { months }))

describe('the examples of the Bureau in its guide to applying time credits, arrival on 1 January 2025', () => {
  const arrived = { earningFrom: '2025-01-01', risk: 'low', supervisedReleaseImposed: true } as const

  it('24 months: 175 credits, all to supervised release', () => {
    expect(release(24)).toBe('2026-09-14')
    expect(conditionalDates({ ...arrived, releaseOn: release(24) })).toEqual({ credits: 175, placedOn: '2026-03-23', placedByCountOn: '2026-03-23', releaseOn: '2026-03-23' })
  })

  it('60 months: 490 credits, a year of them to supervised release', () => {
    expect(release(60)).toBe('2029-04-05')
    expect(conditionalDates({ ...arrived, releaseOn: release(60) })).toEqual({ credits: 490, placedOn: '2027-12-02', placedByCountOn: '2027-12-02', releaseOn: '2028-04-05' })
  })

  it('60 months with the drug program: its year first, then twelve calendar months by credits', () => {
    const afterProgram = releaseAfterProgram(release(60), 12)
    expect(afterProgram).toBe('2028-04-05')
    expect(conditionalDates({ ...arrived, releaseOn: afterProgram })).toEqual({ credits: 370, placedOn: '2027-04-01', placedByCountOn: '2027-04-01', releaseOn: '2027-04-05' })
  })

  it('120 months: 1,015 credits, the last of them earned after the day they would lead to', () => {
    expect(release(120)).toBe('2033-07-09')
    expect(conditionalDates({ ...arrived, risk: 'minimum', releaseOn: release(120) })).toEqual({ credits: 1015, placedOn: '2030-10-02', placedByCountOn: '2030-09-28', releaseOn: '2032-07-09' })
  })
})

describe('conditional dates', () => {
  it('do not move at a higher risk, and move placement alone without supervised release', () => {
    const base = { earningFrom: '2025-01-01', releaseOn: release(60), supervisedReleaseImposed: true } as const
    expect(conditionalDates({ ...base, risk: 'medium' })).toMatchObject({ placedOn: '2029-04-05', releaseOn: '2029-04-05' })
    expect(conditionalDates({ ...base, risk: 'low', supervisedReleaseImposed: false })).toMatchObject({ placedOn: '2027-12-02', releaseOn: '2029-04-05' })
  })

  it('lie between the start of earning and the release, which comes at most twelve months forward', () => {
    assert(property(integer({ min: 0, max: 6000 }), integer({ min: 0, max: 3000 }), constantFrom('minimum' as const, 'low' as const, 'medium' as const, 'high' as const), boolean(), (days, shift, risk, supervisedReleaseImposed) => {
      const earningFrom = addDays('2019-01-01', shift)
      const releaseOn = addDays(earningFrom, days)
      const dates = conditionalDates({ earningFrom, releaseOn, risk, supervisedReleaseImposed })
      expect(dates.placedOn >= earningFrom && dates.placedOn <= dates.releaseOn && dates.releaseOn <= releaseOn).toBe(true)
      expect(dates.releaseOn >= addMonths(releaseOn, -12)).toBe(true)
      expect(dates.credits).toBeLessThanOrEqual(timeCreditsEarned(days, risk))
    }))
  })
})
