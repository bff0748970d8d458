import { describe, expect, it } from 'vitest'
import type { PaperKind } from '@lenity/law'
import { plainPages } from '../../pages/plain-pages.ts'
import { propose } from '../../reading/propose.ts'
import { readerFor } from '../reader-for.ts'

function facts(kind: PaperKind, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readerFor(kind)(pages)).map(({ path, value }) => [path, value]))
}

const terms = (all: Record<string, unknown>): string[] => Object.keys(all).filter((path) => /\bterm$/.test(path))

describe('which term is that of a count', () => {
  it('what a law allows is no term that was imposed', () => {
    expect(terms(facts('presentence report', `PRESENTENCE REPORT
Charges and Statutory Penalties
Count   Offense of Conviction        Violation              Imprisonment
1       Possession with intent       21 USC 841(a)(1),      0 to 20 years
        to distribute cocaine        841(b)(1)(C)
2       Bank robbery                 18 USC 2113(a)         20 years`))).toEqual([])
    expect(terms(facts('judgment', `Count   Offense          Violation            Imprisonment
1       Wire fraud       18 USC 1343          0 to 20 years
2       Bank robbery     18 USC 2113(a)       up to 20 years`))).toEqual([])
  })

  it('a term behind the law of a count that was not found is not that of the count before', () => {
    const text = `Triennial Progress Report
Ct.   Offense                              U.S.C.                       Terms Given
1     Possession with intent to            Title 21, United States      27 MONTHS
      distribute cocaine                   Code, Sections 841(a)(1)
2     Conspiracy to Distribute             Title 21, United States      ten years
                                           Code, Sections 846`
    expect(facts('progress report', text)['conviction.counts.0.term']).not.toBe(120)
    expect(facts('progress report', text.replace('Terms Given', 'Terms In Effect'))).toMatchObject({ 'conviction.counts.0.term': 27 })
  })

  it('the term of one of several counts is not that of the whole', () => {
    const text = `Program Review Report
Commitment Offense
1. Conspiracy to distribute cocaine (21:846, 841(b)(1)(A))
Sentence: 135 months
2. Bank robbery (18:2113(A))
Term imposed: 120 months`
    expect(terms(facts('progress report', text))).toEqual(['conviction.counts.0.term', 'conviction.counts.1.term'])
    expect(facts('progress report', `${text}\nTotal term in effect: 255 months`)).toMatchObject({ 'conviction.counts.0.term': 135, 'conviction.counts.1.term': 120, 'conviction.term': 255 })
  })

  it('a term in the line of an offense is no part of its name', () => {
    expect(facts('progress report', 'Summary Reentry Plan - Progress Report\nOffenses and Sentences Imposed\nCharge     Terms In Effect\nCT 1: 18:1956(H) CONSP TO LAUNDER MONEY 26 MONTHS\nDate Sentence Computation Began: 04-12-1993')).toMatchObject({ 'conviction.counts.0.description': 'CONSP TO LAUNDER MONEY', 'conviction.counts.0.term': 26 })
  })

  it('a second law below the first is of the same count where counts have numbers', () => {
    expect(facts('progress report', `Progress Report
Count   Offense                        Code Section          Term
1       Conspiracy to Possess with     21:846,               70 months
        Intent to Distribute 100       21:841(B)(1)(B)
        Kilograms of Marijuana
2       Bank robbery                   18:2113(A)            60 months`)).toMatchObject({ 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(B)', 'conviction.counts.1.statute': '18 U.S.C. 2113(a)', 'conviction.counts.1.term': 60 })
  })

  it('a label that a line breaks is that of supervised release', () => {
    expect(facts('progress report', 'Progress Report\nCourt: N.D. Texas; Full Term Expires: 17 December 2010; S/R\nTerm: 96 months; DOB: 3 January 1961; Term: 46 months')['conviction.term']).not.toBe(96)
  })

  it('the day below the label beside it is not that of the label', () => {
    expect(facts('progress report', `Progress Report
Date Prepared          Sentence Commenced
10/26/2026             04/12/2004`)).toMatchObject({ 'custody.commencedOn': '2004-04-12' })
  })

  it('what is told below a table, from its left edge on, is none of its last count', () => {
    expect(facts('verdict or plea agreement', `PLEA PETITION
Count   Charge                          Statute
One     Conspiracy to distribute        21 U.S.C. § 846
Two     Possession of heroin            21 U.S.C. § 841(a)(1)
        with intent to distribute
(4) I know the penalties. No information under 21 U.S.C. § 851 has been filed.
(5) I know that I give up the right to a trial by a jury.`)).toMatchObject({ 'conviction.counts.1.number': 'Two', 'conviction.counts.1.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.1.description': 'Possession of heroin with intent to distribute' })
  })

  it('the row of a later table is not that under the heads of the computation', () => {
    const read = facts('progress report', `Progress Report
Present Age
61
Days of Jail Credit
0
Disciplinary Record:
Date of Incident     Code No.    Description                  Result
01-11-2024           203         THREATENING BODILY HARM      LP phone 60 days`)
    expect(read).not.toHaveProperty(['custody.commencedOn'])
    expect(read['custody.priorCreditDays'] ?? 0).toBe(0)
  })

  it('a count that was dismissed, or of which somebody was acquitted, is none of the conviction', () => {
    for (const outcome of ['Dismissed', 'Not guilty', 'Acquitted', 'Nolle prosequi']) {
      const all = facts('docket sheet', `CRIMINAL DOCKET
Charges
Count     Citation                 Offense                     Outcome          Sentence
1         21:841(a)(1)             Distribution of cocaine     Pled guilty      BOP 60 mos.
2         18:924(c)(1)(A)(i)       Possession of a firearm     Pled guilty      BOP 120 mos. consecutive
3         21:841(a)(1)             Distribution of cocaine     ${outcome}`)
      expect([outcome, Object.entries(all).filter(([path]) => /counts\.\d+\.number$/.test(path)).map(([, value]) => value)]).toEqual([outcome, ['1', '2']])
    }
  })

  it('years of supervision over a label of days are no days', () => {
    expect(facts('progress report', 'PROGRESS REPORT\nTSR                    EXPIRATION FULL TERM\n4 years                20-MAR-2019\nGCT LOST TO DATE       DATE OF SENTENCING\n                       14-AUG-2014')['custody.goodTimeLostDays']).not.toBe(4)
  })
})
