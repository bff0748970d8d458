import { describe, expect, it } from 'vitest'
import { monthWeeks, stepMonth } from './month-weeks.ts'

describe('a month as weeks', () => {
  it('of November 2026 begins on its first day, a Sunday', () => {
    const weeks = monthWeeks('2026-11')
    expect(weeks).toHaveLength(5)
    expect([weeks[0]?.[0], weeks[4]?.[6]]).toEqual(['2026-11-01', '2026-12-05'])
  })
  it('of February 2026 is four whole weeks, of February 2028 has its leap day', () => {
    expect(monthWeeks('2026-02').map((week) => week[0])).toEqual(['2026-02-01', '2026-02-08', '2026-02-15', '2026-02-22'])
    expect(monthWeeks('2028-02').flat()).toContain('2028-02-29')
  })
  it('of August 2026 takes six weeks', () => expect(monthWeeks('2026-08')).toHaveLength(6))
  it('is followed and preceded across the year', () => expect([stepMonth('2026-12', 1), stepMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']))
})
