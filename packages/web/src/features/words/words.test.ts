import { describe, expect, it } from 'vitest'
import { dateInWords, datesInWords } from './date-in-words.ts'
import { splitMonths } from './split-months.ts'
import { monthsAsYears, rangeInWords, termInWords } from './term-in-words.ts'
import { valueInWords } from './value-in-words.ts'

describe('a date', () => {
  it('is written out, and an instant is its day', () => {
    expect(dateInWords('1996-10-31')).toBe('31 October 1996')
    expect(dateInWords('2018-06-05T23:59:00Z')).toBe('5 June 2018')
  })
  it('inside a sentence is written out as well', () => {
    expect(datesInWords('verified through 2026-10-31, no later')).toBe('verified through 31 October 2026, no later')
  })
  it('that is none stays as it was', () => {
    expect(dateInWords('about 1996')).toBe('about 1996')
    expect(dateInWords('1996-13-01')).toBe('1996-13-01')
  })
})

describe('a term', () => {
  it('of months is also years and months', () => {
    expect(monthsAsYears(188)).toBe('15 years 8 months')
    expect(monthsAsYears(12)).toBe('1 year')
    expect(monthsAsYears(1)).toBe('1 month')
    expect(monthsAsYears(0)).toBe('0 months')
    expect(monthsAsYears(259.5)).toBe('21 years 7 months 15 days')
  })
  it('and a range are said as lawyers say them', () => {
    expect(termInWords('life')).toBe('life')
    expect(rangeInWords([188, 235])).toBe('188 to 235 months')
    expect(rangeInWords([360, 'life'])).toBe('360 months to life')
    expect(rangeInWords(['life', 'life'])).toBe('life')
    expect(rangeInWords([240, 240])).toBe('240 months')
  })
})

describe('months in a sentence', () => {
  it('are found, so that years can be said beside them, and nothing else is touched', () => {
    expect(splitMonths('Life in 1997; 188 to 235 months today; 21 years 7 months served')).toEqual([
      { text: 'Life in 1997; ' },
      { text: '188 to 235 months', years: '15 years 8 months to 19 years 7 months' },
      { text: ' today; 21 years 7 months served' },
    ])
    expect(splitMonths('360 months to life')).toEqual([{ text: '360 months', years: '30 years' }, { text: ' to life' }])
  })
})

describe('the value of a fact', () => {
  it('is said with its unit', () => {
    expect(valueInWords('conviction.sentencedOn', '1997-03-21')).toBe('21 March 1997')
    expect(valueInWords('conviction.counts.0.foundGrams', 5000)).toBe('5,000 grams')
    expect(valueInWords('conviction.term', 'life')).toBe('life')
    expect(valueInWords('guideline.range', [188, 235])).toBe('188 to 235 months')
    expect(valueInWords('guideline.weapon', false)).toBe('no')
    expect(valueInWords('conviction.fine', 1500)).toBe('$1,500')
    expect(valueInWords('guideline.category', 3)).toBe('III')
    expect(valueInWords('guideline.acceptanceLevels', -3)).toBe('−3')
    expect(valueInWords('custody.priorCreditDays', 1)).toBe('1 day')
    expect(valueInWords('not.a.path', { a: 1 })).toBe('{"a":1}')
  })
})
