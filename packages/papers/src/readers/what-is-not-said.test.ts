import { describe, expect, it } from 'vitest'
import type { Page } from '@lenity/casefile'
import { plainPages } from '../pages/plain-pages.ts'
import type { Found } from '../reading/propose.ts'
import { readObligations } from './financial-obligations.ts'
import { readOrder2255 } from './order-2255.ts'
import { readCriminalHistory } from './presentence-history.ts'
import { readToldPriors } from './presentence-told-priors.ts'
import { readSentenceReduction } from './sentence-reduction.ts'

const read = (reader: (pages: readonly Page[]) => readonly Found[], text: string) => Object.fromEntries(reader(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))
const prior = (sentence: string) => read(readToldPriors, `(1) Forgery, Superior Court, Jackson County. Sentenced on May 21, 2013 to ${sentence}; 3 points.`)['history.priors.0.months']

describe('what a paper does not say', () => {
  it('is no sentence of nothing: a term beside a fine or supervision is the term, and an unknown one is none', () => {
    expect(prior('18 months in custody')).toBe(18)
    expect(prior('18 months in custody, followed by 24 months supervision')).toBe(18)
    expect(prior('an indeterminate term in the state prison')).toBeUndefined()
    expect(prior('24 months probation')).toBe(0)
  })

  it('is no reduced sentence because one was asked for', () => {
    expect(read(readSentenceReduction, 'Defendant moves that his sentence be reduced to 120 months. The motion is DENIED.')['conviction.term']).toBeUndefined()
    expect(read(readSentenceReduction, 'The motion is granted. The sentence of imprisonment is hereby reduced to 120 months.')['conviction.term']).toBe(120)
  })

  it('is no want of points for status where six convictions of one point count as four', () => {
    const report = (total: number) => `ADULT CRIMINAL CONVICTIONS\n${['2001', '2002', '2003', '2004', '2005', '2006'].map((year, i) => `${i + 1}. Date of arrest: 03/04/${year}\nConviction: Simple assault\nDate sentenced: 05/06/${year}\nSentence: 20 days jail\nPoints: 1`).join('\n')}\nCRIMINAL HISTORY COMPUTATION\nThe total criminal history score is ${total}.`
    expect(read(readCriminalHistory, report(6))['guideline.statusPoints']).toBeUndefined()
    expect(read(readCriminalHistory, report(4))['guideline.statusPoints']).toBe(0)
  })

  it('is no ruling on a motion because another court ruled on something earlier', () => {
    for (const circuit of ['Fourth', 'Sixth', 'D.C.']) expect(read(readOrder2255, `The ${circuit} Circuit held that the motion to vacate is denied in such a case.`)['litigation.collateralDecided']).toBeUndefined()
    expect(read(readOrder2255, 'IT IS ORDERED that the motion to vacate under 28 U.S.C. 2255 is DENIED.')['litigation.collateralDecided']).toBe(true)
  })

  it('is no debt because an account has a balance', () => {
    expect(read(readObligations, 'Trust fund account balance: $52.10')['conviction.unpaid']).toBeUndefined()
    expect(read(readObligations, 'Outstanding balance: $1,152.10')['conviction.unpaid']).toBe(1152.1)
  })
})
