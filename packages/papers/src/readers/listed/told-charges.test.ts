import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { toldCharges } from './told-charges.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(toldCharges(plainPages(text, 'plain text')).map(({ path, value }) => [path.replace('conviction.counts.', ''), value]))

describe('counts told in words', () => {
  it('have their law behind them', () => {
    expect(read('Count 1: Wire fraud, 18 U.S.C. § 1343\nCt. 2: Bank robbery (18 U.S.C. § 2113(a)), 10 years to life')).toEqual({ '0.number': '1', '0.statute': '18 U.S.C. 1343', '0.description': 'Wire fraud', '1.number': '2', '1.statute': '18 U.S.C. 2113(a)', '1.description': 'Bank robbery', '1.statedMinimum': 120 })
  })

  it('or before them, where the first of them stands so', () => {
    expect(read('He was convicted of wire fraud, in violation of 18 U.S.C. § 1343 (Count 1), and bank robbery, in violation of 18 U.S.C. § 2113(a) (Count 2).')).toMatchObject({ '0.number': '1', '0.statute': '18 U.S.C. 1343', '1.number': '2', '1.statute': '18 U.S.C. 2113(a)' })
  })

  it('have no law of a penalty, of a procedure or of another sentence', () => {
    expect(read('Count 1 is punished under 18 U.S.C. § 3571.')).toEqual({})
    expect(read('He pleaded to Count 1. The parties have agreed that the conduct of others was a crime under 18 U.S.C. § 1343.')).toEqual({})
    expect(read('Case 2:07-cr-123, Count 1')).toEqual({})
    expect(read('18 USC 1349 Conspiracy to commit health care fraud, none, 20 years\nAfter a jury trial the defendant was convicted on Counts 1 and 2.')).toEqual({})
  })

  it('ask to be looked at where two laws are told of one number', () => {
    expect(toldCharges(plainPages('Count 1: 18 U.S.C. § 1343\n\nCount 1: 18 U.S.C. § 2113(a)', 'plain text')).every(({ flags }) => flags?.length === 1)).toBe(true)
  })
})
