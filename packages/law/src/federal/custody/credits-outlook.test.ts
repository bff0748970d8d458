import { assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, type CivilDate } from '../../core/civil-date.ts'
import { creditsOutlook, type OutlookInputs } from './credits-outlook.ts'

const plain: OutlookInputs = { releaseOn: '2030-01-01', asOf: '2026-12-01', earned: 300, risk: 'low', supervisedReleaseImposed: true }

function outlook(over: Partial<OutlookInputs> = {}) {
  const finding = creditsOutlook({ ...plain, ...over })
  if (finding.status !== 'computed') throw new Error(finding.status)
  return finding.value
}

describe('where time credits lead if programs go on', () => {
  it('is the first day on which they equal what is left', () => {
    // 1,127 days are left; with fifteen for every thirty, 300 + 15n reach 1,127 - 30n at n = 19.
    expect(outlook()).toEqual({ credits: 585, outsideOn: '2028-06-23', supervisionOn: '2029-01-01', asksPetition: false })
  })

  it('is today where they are enough already, and not a day less', () => {
    expect(outlook({ earned: 1127 })).toMatchObject({ credits: 1127, outsideOn: '2026-12-01' })
    expect(outlook({ earned: 1126 })).toMatchObject({ credits: 1141, outsideOn: '2026-12-31' })
  })

  it('comes later at ten days for thirty, and asks for a petition at medium and high risk', () => {
    // 300 + 10n reach 1,127 - 30n at n = 21.
    expect(outlook({ risk: 'medium' })).toMatchObject({ asksPetition: true, outsideOn: '2028-08-22' })
    expect(outlook({ risk: 'minimum' })).toEqual(outlook())
  })

  it('has no earlier supervised release where none was imposed', () => {
    expect(outlook({ supervisedReleaseImposed: false })).toMatchObject({ outsideOn: '2028-06-23', supervisionOn: '2030-01-01' })
  })

  it('is not asked once the release has come', () => {
    expect(creditsOutlook({ ...plain, asOf: '2030-01-01' }).status).toBe('out of scope')
  })

  it('is never before today, never after the release, and supervised release begins at most twelve months early', () => {
    const cases = record({ left: integer({ min: 1, max: 6000 }), earned: integer({ min: 0, max: 2000 }), risk: constantFrom('minimum', 'low', 'medium', 'high'), supervisedReleaseImposed: boolean() })
    assert(property(cases, ({ left, earned, risk, supervisedReleaseImposed }) => {
      const asOf: CivilDate = '2026-12-01'
      const releaseOn = addDays(asOf, left)
      const { outsideOn, supervisionOn, credits } = outlook({ asOf, releaseOn, earned, risk, supervisedReleaseImposed })
      expect(outsideOn >= asOf && outsideOn <= addDays(releaseOn, 29)).toBe(true)
      expect(dayNumber(releaseOn) - dayNumber(supervisionOn)).toBeLessThanOrEqual(supervisedReleaseImposed ? 365 : 0)
      expect(supervisionOn >= outsideOn).toBe(true)
      expect(credits).toBeGreaterThanOrEqual(dayNumber(releaseOn) - dayNumber(outsideOn))
    }))
  })

  it('never comes later with more credits, or with a lower risk', () => {
    const cases = record({ left: integer({ min: 1, max: 6000 }), earned: integer({ min: 0, max: 2000 }), more: integer({ min: 0, max: 500 }) })
    assert(property(cases, ({ left, earned, more }) => {
      const days = { asOf: plain.asOf, releaseOn: addDays(plain.asOf, left) }
      expect(outlook({ ...days, earned: earned + more }).outsideOn <= outlook({ ...days, earned }).outsideOn).toBe(true)
      expect(outlook({ ...days, earned }).outsideOn <= outlook({ ...days, earned, risk: 'high' }).outsideOn).toBe(true)
    }))
  })
})
