import { describe, expect, it } from 'vitest'
import { candidateDays } from './candidate-days.ts'
import type { StatutoryInputs } from './statutory-inputs.ts'

function days(over: Partial<StatutoryInputs>): readonly (readonly [string, string])[] {
  const inputs: StatutoryInputs = { penalty: undefined, substance: undefined, grams: undefined, plants: undefined, deathResulted: undefined, notice851: undefined, priors: undefined, offenseOn: undefined, sentencedOn: undefined, ...over }
  return candidateDays(inputs).map(({ offenseOn, sentencedOn }) => [offenseOn, sentencedOn])
}

describe('the days to try', () => {
  it('are the two that are known', () => {
    expect(days({ offenseOn: '1994-05-01', sentencedOn: '1995-06-01' })).toEqual([['1994-05-01', '1995-06-01']])
  })

  it('are one for each text an unknown day of offense may fall under, up to the sentencing', () => {
    expect(days({ sentencedOn: '1991-06-01' })).toEqual([['1987-11-01', '1991-06-01'], ['1988-11-18', '1991-06-01'], ['1990-11-29', '1991-06-01'], ['1991-02-01', '1991-06-01'], ['1991-06-01', '1991-06-01']])
  })

  it('are one for each text an unknown day of sentencing may fall under, from the offense on', () => {
    expect(days({ offenseOn: '2009-01-01' })).toEqual([['2009-01-01', '2009-01-01'], ['2009-01-01', '2010-08-03'], ['2009-01-01', '2012-06-21'], ['2009-01-01', '2018-12-21']])
  })

  it('fall on both sides of the day a prior conviction became final', () => {
    const found = days({ sentencedOn: '1995-01-01', priors: [{ kind: 'felony drug offense', finalOn: '1992-02-02' }] }).map(([offense]) => offense)
    expect(found).toContain('1992-02-02')
    expect(found).toContain('1992-02-03')
  })

  it('do not begin before the clause cited was law', () => {
    expect(days({ penalty: '18 U.S.C. 924(c)(1)(A)(i)', sentencedOn: '1999-01-01' })).toEqual([['1998-11-13', '1999-01-01'], ['1999-01-01', '1999-01-01']])
  })

  it('keep the offense before a sentencing that is older than the law encoded', () => {
    expect(days({ sentencedOn: '1987-06-01' })).toEqual([['1987-06-01', '1987-06-01']])
  })

  it('never have the sentence before the offense', () => {
    for (const [offense, sentence] of days({})) expect(offense <= sentence).toBe(true)
  })
})
