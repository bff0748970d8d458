import { describe, expect, it } from 'vitest'
import { moneyInWords, readMoney, readTime, timeInWords } from './amounts.ts'

describe('amounts as people write them', () => {
  it.each([['12.50', 1250], ['12.5', 1250], ['$1,250', 125_000], ['0', 0], ['0.07', 7], ['', undefined], ['ten', undefined], ['-3', undefined], ['1.005', undefined]])('money %s', (text, cents) => expect(readMoney(text)).toBe(cents))
  it.each([['1:30', 90], ['1.5', 90], ['1,5', 90], ['90 min', 90], ['1 h 30 min', 90], ['2h', 120], ['45m', 45], ['0.1', 6], ['1:60', undefined], ['soon', undefined], ['', undefined]])('time %s', (text, minutes) => expect(readTime(text)).toBe(minutes))
  it('come back in words that can be read again', () => {
    for (const minutes of [1, 45, 60, 90, 1440]) expect(readTime(timeInWords(minutes))).toBe(minutes)
    expect([timeInWords(0), timeInWords(90), moneyInWords(125_000), moneyInWords(-7)]).toEqual(['0 h', '1 h 30 min', '$1,250.00', '−$0.07'])
  })
})
