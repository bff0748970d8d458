import { describe, expect, it } from 'vitest'
import { readLength } from './read-sentence-length.ts'

describe('the length of a prior sentence', () => {
  it.each<[Record<string, unknown>, number, number]>([
    [{ sentence_months: 12 }, 12, 0], [{ sentence_years: 5 }, 60, 0], [{ sentence: 30 }, 30, 0], [{ sentence_days: 60 }, 0, 60], [{ sentence_months: [12, 60] }, 60, 0], [{ min_months: 12, max_months: 36 }, 36, 0],
    [{ sentence: 'indeterminate, one to five years' }, 60, 0], [{ sentence: '2-4 years' }, 48, 0], [{ sentence: 'a year and a day' }, 12, 1], [{ sentence: '18 months imprisonment' }, 18, 0], [{ sentence: '45 days' }, 0, 45],
    [{ sentence: 'probation' }, 0, 0], [{ sentence: '3 years probation' }, 0, 0], [{ probation: true }, 0, 0], [{ fine_usd: 500 }, 0, 0], [{ type: 'straight probation' }, 0, 0], [{ sentence: 'probation with 15 days in jail' }, 0, 15], [{ sentence: 'probation', jail_days: 15 }, 0, 15],
  ])('%j is %d months and %d days', (prior, months, days) => expect(readLength(prior)).toEqual({ months, days }))

  it('is not guessed from two lengths, from a part suspended, or from none', () => {
    expect([readLength({ sentence: '5 years, all but 6 months suspended' }), readLength({ sentence: '2 years or 3 years' }), readLength({ offense: 'theft' })]).toEqual([undefined, undefined, undefined])
  })
})
