import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainTimeCredits } from './explain-time-credits.ts'
import { earningStartReadings, earningStarts } from './earning-starts.ts'
import { drugProgramMonths, releaseAfterProgram } from './drug-program.ts'
import { applyTimeCredits, timeCreditsEarned } from './time-credits.ts'

describe('time credits', () => {
  it('are ten days for every full thirty', () => {
    expect(timeCreditsEarned(29, 'high')).toBe(0)
    expect(timeCreditsEarned(30, 'high')).toBe(10)
    expect(timeCreditsEarned(180, 'medium')).toBe(60)
  })

  it('are five more once the risk has stayed low over two assessments, from the eighth period where their day is not known', () => {
    expect(timeCreditsEarned(210, 'low')).toBe(70)
    expect(timeCreditsEarned(239, 'low')).toBe(70)
    expect(timeCreditsEarned(240, 'minimum')).toBe(85)
    expect(timeCreditsEarned(180, 'low', 0)).toBe(90)
    expect(timeCreditsEarned(240, 'medium', 0)).toBe(80)
  })

  it('never fall with more days, a lower risk or an earlier assessment', () => {
    assert(property(integer({ min: 0, max: 4000 }), integer({ min: 0, max: 30 }), constantFrom('minimum' as const, 'low' as const, 'medium' as const, 'high' as const), (days, plain, risk) => {
      expect(timeCreditsEarned(days + 1, risk, plain)).toBeGreaterThanOrEqual(timeCreditsEarned(days, risk, plain))
      expect(timeCreditsEarned(days, 'low', plain)).toBeGreaterThanOrEqual(timeCreditsEarned(days, 'high', plain))
      expect(timeCreditsEarned(days, risk, plain)).toBeGreaterThanOrEqual(timeCreditsEarned(days, risk, plain + 1))
      expect(timeCreditsEarned(days, risk, plain)).toBeLessThanOrEqual(days / 2)
    }))
  })

  it('go to supervised release up to 365 days, the rest to prerelease custody, and none before prison began', () => {
    expect(applyTimeCredits(365, '2027-06-01', true, '2020-01-01')).toMatchObject({ toSupervisedRelease: 365, toPrerelease: 0, releaseOn: '2026-06-01' })
    expect(applyTimeCredits(366, '2027-06-01', true, '2020-01-01')).toMatchObject({ toSupervisedRelease: 365, toPrerelease: 1, prereleaseOn: '2026-05-31' })
    expect(applyTimeCredits(366, '2027-06-01', false, '2020-01-01')).toMatchObject({ toSupervisedRelease: 0, toPrerelease: 366, releaseOn: '2027-06-01' })
    expect(applyTimeCredits(900, '2027-06-01', true, '2027-05-01')).toMatchObject({ releaseOn: '2027-05-01', toPrerelease: 0 })
  })

  it('bring supervised release forward by twelve months of the calendar, a leap day among them or not', () => {
    expect(applyTimeCredits(365, '2028-06-01', true, '2020-01-01')).toMatchObject({ toSupervisedRelease: 365, releaseOn: '2027-06-02' })
    expect(applyTimeCredits(366, '2028-06-01', true, '2020-01-01')).toMatchObject({ toSupervisedRelease: 366, toPrerelease: 0, releaseOn: '2027-06-01' })
    expect(applyTimeCredits(367, '2028-06-01', true, '2020-01-01')).toMatchObject({ toSupervisedRelease: 366, toPrerelease: 1, releaseOn: '2027-06-01', prereleaseOn: '2027-05-31' })
  })
})

describe('earning', () => {
  it('began on arrival at the designated facility, and begins with commencement since 30 September 2026', () => {
    expect(earningStarts('2024-03-01', '2024-05-10')).toBe('2024-05-10')
    expect(earningStarts('2026-09-29', '2026-09-29')).toBe('2026-09-29')
    expect(earningStarts('2026-09-30', '2026-12-01')).toBe('2026-09-30')
    expect(earningStarts('2026-09-30', undefined)).toBe('2026-09-30')
  })

  it('is not told for someone on the way when the rule changed', () => {
    expect(earningStarts('2026-09-01', '2026-10-15')).toBeUndefined()
    expect(earningStarts('2024-03-01', undefined)).toBeUndefined()
  })

  it('has two readings where the person arrived after the sentence commenced, before the revised rule: the rule of the time and the Act', () => {
    expect(earningStartReadings('2024-03-01', '2024-05-10').map(({ on, source }) => [on, source.cite.slice(0, 9)])).toEqual([['2024-05-10', '28 CFR 52'], ['2024-03-01', '91 FR 557']])
    expect(earningStartReadings('2026-09-01', '2026-10-15').map(({ on }) => on)).toEqual(['2026-09-30', '2026-09-01'])
    expect(earningStartReadings('2026-09-01', undefined).map(({ on }) => on)).toEqual(['2026-09-30', '2026-09-01'])
  })

  it('has one where both come to the same day, or the sentence commenced since', () => {
    expect(earningStartReadings('2024-03-01', '2024-03-01').map(({ on }) => on)).toEqual(['2024-03-01'])
    expect(earningStartReadings('2026-09-30', '2026-12-01').map(({ on }) => on)).toEqual(['2026-09-30'])
  })

  it('never began before the Act', () => {
    expect(earningStarts('2016-01-01', '2016-02-02')).toBe('2018-12-21')
    expect(earningStartReadings('2016-01-01', '2016-02-02').map(({ on }) => on)).toEqual(['2018-12-21'])
  })
})

describe('time credits with their steps', () => {
  const inputs = { programDays: 250, from: '2023-01-01', earningFrom: '2022-12-01', risk: 'low', finalRemovalOrder: false } as const

  it('say what was counted, what was not, and what was assumed', () => {
    const finding = explainTimeCredits(inputs)
    expect(finding).toMatchObject({ status: 'computed', value: 85 })
    expect(finding.steps.filter(({ applied }) => applied).map(({ id }) => id)).toEqual(['3632(d)(4)(A)(i)', 'full periods', '3632(d)(4)(A)(ii)', '524.11'])
    expect(explainTimeCredits({ ...inputs, plainPeriods: 2 })).toMatchObject({ value: 110 })
    expect(explainTimeCredits({ ...inputs, risk: 'medium' })).toMatchObject({ value: 80 })
  })

  it('count no day before earning starts, and give no partial number', () => {
    expect(explainTimeCredits({ ...inputs, from: '2022-11-30' })).toMatchObject({ status: 'out of scope', why: expect.stringContaining('2022-12-01') })
    expect(explainTimeCredits({ ...inputs, from: '2018-12-20', earningFrom: '2018-01-01' }).status).toBe('out of scope')
  })
})

describe('the residential drug program', () => {
  it('takes off at most six, nine or twelve months by the length of the sentence', () => {
    expect([30, 31, 36, 37].map(drugProgramMonths)).toEqual([6, 9, 9, 12])
  })

  it('brings release forward by calendar months', () => {
    expect(releaseAfterProgram('2026-03-31', 6)).toBe('2025-09-30')
    expect(releaseAfterProgram('2024-02-29', 12)).toBe('2023-02-28')
  })
})
