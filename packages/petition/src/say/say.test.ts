import { describe, expect, it } from 'vitest'
import { sayDate } from './say-date.ts'
import { sayRange, sayRangeInYears, sayStatutory, sayTerm } from './say-term.ts'
import { sayValue } from './say-value.ts'

describe('values in words', () => {
  it('says a term in months with the years beside it', () => {
    expect(sayTerm(188)).toBe('188 months (15 years 8 months)')
    expect(sayTerm(360)).toBe('360 months (30 years)')
    expect(sayTerm(6)).toBe('6 months')
    expect(sayTerm('life')).toBe('life')
  })

  it('says a range by its ends', () => {
    expect(sayRange([188, 235])).toBe('188 to 235 months')
    expect(sayRange([360, 'life'])).toBe('360 months to life')
    expect(sayRange(['life', 'life'])).toBe('life')
    expect(sayRangeInYears([210, 240])).toBe('210 to 240 months (17 years 6 months to 20 years)')
    expect(sayRangeInYears([360, 'life'])).toBe('360 months to life (30 years to life)')
  })

  it('says that a statute has no minimum rather than a minimum of zero', () => {
    expect(sayStatutory(0, 240)).toBe('up to 20 years, no minimum')
    expect(sayStatutory(0, 24, 15)).toBe('15 days to 2 years')
    expect(sayStatutory(120, 'life')).toBe('10 years to life')
    expect(sayStatutory('life', 'life')).toBe('life')
  })

  it('writes days out and leaves what is no day as it stands', () => {
    expect(sayDate('1996-06-21')).toBe('21 June 1996')
    expect(sayDate('1996-02-31')).toBe('1996-02-31')
  })

  it('says grams, dollars and text by the kind of the path', () => {
    expect(sayValue('conviction.counts.0.foundGrams', 1900)).toBe('1.9 kilograms')
    expect(sayValue('conviction.fine', 0)).toBe('none')
    expect(sayValue('conviction.assessment', 50)).toBe('$50')
    expect(sayValue('release.home', 'a room\nat her sister’s house.')).toBe('a room at her sister’s house')
  })
})
