import { assert, boolean, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/civil-date.ts'
import { custodyDates, type CustodyDates, type CustodyInputs } from './custody-dates.ts'

/** A made-up sentence: ten years from June 2015, supervised release after it, nothing else yet. */
const inputs: CustodyInputs = { term: 120, commencedOn: '2015-06-01', priorCreditDays: 0, lostDays: 0, method: 'per year imposed', timeCredits: 0, supervisedReleaseImposed: true, drugProgramCompleted: false }

function dates(over: Partial<CustodyInputs> = {}): CustodyDates {
  const finding = custodyDates({ ...inputs, ...over })
  if (finding.status !== 'computed') throw new Error(finding.status)
  return finding.value
}

describe('the days of a sentence', () => {
  it('are full term, projected, and the first days of placement', () => {
    expect(dates()).toEqual({
      fullTermOn: '2025-05-31', goodTimeDays: 540, releaseOn: '2023-12-08', weekdayOn: '2023-12-08', afterProgramOn: '2023-12-08', earliestReleaseOn: '2023-12-08', creditsPlaceOn: '2023-12-08',
      communityFrom: '2022-12-08', homeFrom: '2023-06-08', earliestOutsideOn: '2022-12-08',
    })
  })

  it('come a year earlier by a year of time credits, and no more than a year', () => {
    expect(dates({ timeCredits: 364 }).earliestReleaseOn).toBe('2022-12-09')
    expect(dates({ timeCredits: 365 })).toMatchObject({ earliestReleaseOn: '2022-12-08', creditsPlaceOn: '2022-12-08' })
    expect(dates({ timeCredits: 366 })).toMatchObject({ earliestReleaseOn: '2022-12-08', creditsPlaceOn: '2022-12-07', earliestOutsideOn: '2021-12-07' })
  })

  it('let all credits go to prerelease custody where no supervised release was imposed', () => {
    expect(dates({ timeCredits: 400, supervisedReleaseImposed: false })).toMatchObject({ earliestReleaseOn: '2023-12-08', creditsPlaceOn: '2022-11-03' })
  })

  it('take the drug program off before time credits', () => {
    const both = dates({ drugProgramCompleted: true, timeCredits: 365 })
    expect(both).toMatchObject({ afterProgramOn: '2022-12-08', earliestReleaseOn: '2021-12-08' })
    const steps = custodyDates({ ...inputs, drugProgramCompleted: true, timeCredits: 365 }).steps.map(({ id }) => id)
    expect(steps.indexOf('3621(e)')).toBeLessThan(steps.indexOf('3624(g)(3)'))
  })

  it('allow home confinement for a tenth of a short term', () => {
    expect(dates({ term: 30 })).toMatchObject({ homeFrom: addDays(dates({ term: 30 }).releaseOn, -91) })
  })

  it('do not exist for life', () => {
    expect(custodyDates({ ...inputs, term: 'life' })).toMatchObject({ status: 'out of scope', id: 'custody dates' })
  })

  it('give back what was restored, and never more than was lost', () => {
    expect(dates({ lostDays: 41, restoredDays: 14 }).releaseOn).toBe('2024-01-04')
    expect(dates({ lostDays: 41, restoredDays: 90 }).releaseOn).toBe('2023-12-08')
  })

  it('never lie before commencement, and full term is never before any of them', () => {
    assert(property(integer({ min: 1, max: 480 }), integer({ min: 0, max: 2000 }), integer({ min: 0, max: 700 }), integer({ min: 0, max: 1500 }), boolean(), boolean(), constantFrom('per year imposed' as const, 'per year served' as const), integer({ min: 0, max: 4000 }),
      (term, priorCreditDays, lostDays, timeCredits, supervisedReleaseImposed, drugProgramCompleted, method, shift) => {
        const commencedOn = addDays('2005-01-01', shift)
        const all = dates({ term, commencedOn, priorCreditDays, lostDays, timeCredits, supervisedReleaseImposed, drugProgramCompleted, method })
        const { fullTermOn, releaseOn, earliestReleaseOn, earliestOutsideOn, communityFrom, homeFrom, creditsPlaceOn } = all
        for (const day of [releaseOn, earliestReleaseOn, earliestOutsideOn, communityFrom, homeFrom, creditsPlaceOn]) expect(day >= commencedOn, `${day}`).toBe(true)
        if (fullTermOn >= commencedOn) expect(releaseOn <= fullTermOn).toBe(true)
        expect(earliestReleaseOn <= releaseOn).toBe(true)
        expect(earliestOutsideOn <= earliestReleaseOn).toBe(true)
        expect(all.goodTimeDays).toBeLessThanOrEqual(54 * Math.ceil(term / 12))
      }), { numRuns: 300 })
  })
})
