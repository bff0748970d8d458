import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { termsBesideCounts, toldOffensesOfConviction } from './told-offenses.ts'

const found = (text: string) => toldOffensesOfConviction(plainPages(text, 'plain text'))
const read = (text: string): Record<string, unknown> => Object.fromEntries(found(text).map(({ path, value }) => [path.replace('conviction.counts.', ''), value]))
const terms = (text: string): unknown[] => termsBesideCounts(found(text)).map(({ value }) => value)

describe('offenses of conviction without the numbers of their counts', () => {
  it('are told by the law beside them, in a sentence or a line', () => {
    const both = { '0.statute': '21 U.S.C. 846', '0.penalty': '21 U.S.C. 841(b)(1)(A)', '0.description': 'Conspiracy to distribute cocaine', '1.statute': '18 U.S.C. 2113(a)', '1.description': 'Bank Robbery' }
    expect(read('Ms. Pell was sentenced on May 5, 2010 to 120 months for Conspiracy to distribute cocaine (21 U.S.C. §§ 846 and 841(b)(1)(A)) and Bank Robbery (18 U.S.C. § 2113(a)), with five years of supervision.')).toEqual(both)
    expect(read('Offense of conviction\nConspiracy to distribute cocaine (21:846 & 841(B)(1)(A))\nBank Robbery (18:2113(A))')).toEqual(both)
  })

  it('are none where the law gives the authority, sets credits, or is that of an earlier conviction', () => {
    expect(read('Sentence computed pursuant to 18 U.S.C. § 3585. Prior conviction: Forgery, 18 U.S.C. § 471.')).toEqual({})
  })
})

describe('the term of each count', () => {
  it('stands behind its law in its line, or behind its label below', () => {
    expect(terms('Offenses\nWire Fraud, 18:1343 - 60 months\nBank Robbery, 18:2113(A) - 24 months')).toEqual([60, 24])
    expect(terms('OFF/CHG: 18:1343 WIRE FRAUD\nSENTENCE IMPOSED/TIME TO SERVE.: 60 MONTHS\nOFF/CHG: 18:2113(A) BANK ROBBERY\nSENTENCE IMPOSED/TIME TO SERVE.: 24 MONTHS')).toEqual([60, 24])
  })

  it('is not the one term a sentence gives for all, nor that of some of them', () => {
    expect(terms('He was sentenced for Wire Fraud (18 U.S.C. § 1343) and Bank Robbery (18 U.S.C. § 2113(a)) to 60 months.')).toEqual([])
    expect(terms('Offenses\nWire Fraud, 18:1343\nBank Robbery, 18:2113(A) - 24 months')).toEqual([])
  })
})
