import { describe, expect, it } from 'vitest'
import { readTerm, termOf } from './read-term.ts'

describe('a term as cases write it', () => {
  it('is months, words or an object', () => {
    expect([36, '36', '36 months', 'three years', '3-year', { years: 3 }, { months: 36 }, { sentence_months: '36' }].map(readTerm)).toEqual(Array.from({ length: 8 }, () => ({ months: 36, days: 0 })))
    expect(['a year and a day', '1 year and 1 day', 'twelve months and one day', { months: 12, days: 1 }].map(readTerm)).toEqual(Array.from({ length: 4 }, () => ({ months: 12, days: 1 })))
    expect(readTerm('10 years (120 months)')).toEqual({ months: 120, days: 0 })
    expect(readTerm('2 years and 6 months')).toEqual({ months: 30, days: 0 })
  })

  it('is not read where the words give none', () => {
    expect([undefined, 'time served', 'several years', 'life', {}, [], 'half a month'].map(readTerm).slice(0, 6)).toEqual(Array.from({ length: 6 }, () => undefined))
  })

  it('has the days beside it, or is given in days alone', () => {
    expect(termOf({ sentence_months: 24, extra_days: 1 }, 0)).toEqual({ months: 24, days: 1 })
    expect(termOf({ sentence_days: 400 }, 0)).toEqual({ months: 0, days: 400 })
    expect(termOf({}, 5)).toBeUndefined()
  })
})
