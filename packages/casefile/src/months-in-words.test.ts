import { describe, expect, it } from 'vitest'
import { monthsInWords, rangeInWords } from './months-in-words.ts'

describe('months in words', () => {
  it('are years and months', () => {
    expect([259, 240, 1, 0.5, 13].map(monthsInWords)).toEqual(['21 years 7 months', '20 years', '1 month', 'less than a month', '1 year 1 month'])
  })

  it('name a range as a court does', () => {
    expect([rangeInWords([188, 235]), rangeInWords([360, 'life']), rangeInWords(['life', 'life']), rangeInWords([120, 120])]).toEqual(['188 to 235 months', '360 months to life', 'life', '120 months'])
  })
})
