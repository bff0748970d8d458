import { describe, expect, it } from 'vitest'
import { dueInWords, expiryInWords, followUpInWords } from './day-distance.ts'

describe('a day, seen from 28 November 2026', () => {
  it.each([
    ['2026-11-25', '3 days overdue', 'expired 3 days ago'],
    ['2026-11-27', '1 day overdue', 'expired yesterday'],
    ['2026-11-28', 'due today', 'expires today'],
    ['2026-11-29', 'due tomorrow', 'expires tomorrow'],
    ['2026-12-10', 'due in 12 days', 'expires in 12 days'],
    ['2027-03-01', 'due in 93 days', 'expires in 93 days'],
  ])('%s is %s, and %s', (day, due, expiry) => {
    expect(dueInWords(day, '2026-11-28')).toBe(due)
    expect(expiryInWords(day, '2026-11-28')).toBe(expiry)
  })
  it.each([['2026-11-25', 'follow-up 3 days overdue'], ['2026-11-28', 'follow up today'], ['2026-12-10', 'follow up in 12 days']])('%s is a day to %s', (day, said) => expect(followUpInWords(day, '2026-11-28')).toBe(said))
})
