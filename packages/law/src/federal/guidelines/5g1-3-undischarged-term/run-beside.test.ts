import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import { adjustForServed } from './adjust-for-served.ts'
import { runBeside, type OtherTerm } from './run-beside.ts'

function runs(other: Partial<OtherTerm>, on: CivilDate) {
  const found = runBeside({ term: 'undischarged', committed: 'before', ...other }, on)
  return found.status === 'computed' ? [found.value.runs, found.value.adjusts] : found.status === 'cannot say' ? found.needs.map(({ path }) => path) : found.status
}
const open = 'concurrently, partially concurrently or consecutively'
const incremental = 'consecutively as far as a reasonable incremental punishment asks'

describe('a term served for what is relevant conduct, by the example of 5G1.3', () => {
  it('90 grams of cocaine with 25 more sentenced by a state: 12 to 18 months, and of thirteen, six served, seven remain', () => {
    const range = computeGuideline({ drugs: [{ substance: 'cocaine', grams: 115 }], acceptanceLevels: -3, category: 1 }, '2025-11-01')
    expect(range).toMatchObject({ value: { totalLevel: 13, range: [12, 18] } })
    expect(runs({ relevantConduct: true }, '2025-11-01')).toEqual(['concurrently', true])
    expect(adjustForServed(13, 6, '2025-11-01')).toMatchObject({ value: 7 })
  })

  it('30 grams and 15 more in 1995: level 14 less two, 10 to 16 months, and seven of thirteen remain', () => {
    expect(computeGuideline({ drugs: [{ substance: 'cocaine', grams: 45 }], acceptanceLevels: -2, category: 1 }, '1995-11-01')).toMatchObject({ value: { totalLevel: 12, range: [10, 16] } })
    expect([runs({ fullyTakenIntoAccount: true }, '1995-11-01'), adjustForServed(13, 6, '1995-11-01')]).toMatchObject([['concurrently', true], { value: 7 }])
  })
})

describe('an offense committed while serving', () => {
  it('is consecutive since November 1989, and where the person was sentenced and not yet serving since November 1991', () => {
    const both = (on: CivilDate) => (['while serving it', 'after being sentenced to it, before serving'] as const).map((committed) => runs({ committed, relevantConduct: true, raisedLevel: true, fullyTakenIntoAccount: true, sameTransaction: true }, on))
    expect(both('1989-10-31')).toEqual([['concurrently', false], ['concurrently', false]])
    expect(both('1989-11-01')).toEqual([['consecutively', false], [open, false]])
    for (const on of ['1991-11-01', '1995-11-01', '2014-11-01', '2025-11-01'] as const) expect(both(on)).toEqual([['consecutively', false], ['consecutively', false]])
  })
})

describe('any other term', () => {
  it('made the sentence consecutive in 1987, but for the same transaction', () => expect([runs({ sameTransaction: false }, '1987-11-01'), runs({ sameTransaction: true }, '1989-10-31')]).toEqual([['consecutively', false], ['concurrently', false]]))
  it('was left to the court from 1989 to 1991', () => expect(runs({ sameTransaction: true }, '1990-11-01')).toEqual([open, false]))
  it('made it what both would have been together, in the manual of 1991 only', () => {
    expect([runs({ fullyTakenIntoAccount: true }, '1991-11-01'), runs({ fullyTakenIntoAccount: false, underTheGuidelines: true }, '1991-11-01'), runs({ fullyTakenIntoAccount: false, underTheGuidelines: false }, '1992-10-31')]).toEqual([['to what both would have been together', true], ['to what both would have been together', true], [incremental, false]])
  })
  it('is incremental until October 1995, then open', () => expect((['1992-11-01', '1995-10-31', '1995-11-01'] as const).map((on) => runs({ fullyTakenIntoAccount: false }, on))).toEqual([[incremental, false], [incremental, false], [open, false]]))
  it('had to raise the level from 2003 to 2014', () => {
    const conduct = { relevantConduct: true, raisedLevel: false }
    expect((['2003-11-01', '2014-10-31', '2014-11-01'] as const).map((on) => runs(conduct, on))).toEqual([[open, false], [open, false], ['concurrently', true]])
  })
  it('of a state, only anticipated, counts since November 2014 where it is relevant conduct', () => {
    const coming = { term: 'anticipated, of a state', relevantConduct: true } as const
    expect([runs(coming, '2014-10-31'), runs(coming, '2014-11-01'), runs({ ...coming, relevantConduct: false }, '2025-11-01')]).toEqual([[open, false], ['concurrently', false], [open, false]])
  })
  it('asks for what the manual of its day goes by', () => {
    expect([runs({}, '1988-11-01'), runs({}, '1991-11-01'), runs({}, '1996-11-01'), runs({ relevantConduct: true }, '2005-11-01'), runs({ raisedLevel: false }, '2005-11-01'), runs({}, '2025-11-01')]).toEqual([
      ['otherTerm.sameTransaction'], ['otherTerm.fullyTakenIntoAccount', 'otherTerm.underTheGuidelines'], ['otherTerm.fullyTakenIntoAccount'], ['otherTerm.raisedLevel'], [open, false], ['otherTerm.relevantConduct'],
    ])
  })
})
