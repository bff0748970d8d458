import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { creditsOutlookOf, custodyDatesOf, projectedReleaseOf } from './case-dates.ts'
import { earnsTimeCredits } from './earns-time-credits.ts'

/** A made-up person: Ruth Alder, ten years from June 2015. */
const ruth: Readonly<Record<string, unknown>> = {
  'conviction.term': 120, 'conviction.supervisedReleaseMonths': 60, 'custody.commencedOn': '2015-06-01', 'custody.priorCreditDays': 0, 'custody.goodTimeLostDays': 0, 'custody.timeCreditDays': 365, 'custody.drugProgramCompleted': false,
  'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)(ii)', 'conviction.counts.0.deathResulted': false, 'conviction.counts.complete': true, 'guideline.roleLevels': 0,
}

function leaves(over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []): Map<string, Leaf<unknown>> {
  return new Map(Object.entries({ ...ruth, ...over }).filter(([path]) => !without.includes(path)).map(([path, value]) => [path, known(value)]))
}

describe('the dates of a case', () => {
  it('are computed from what the papers say', () => {
    expect(projectedReleaseOf(assembleCaseFacts(leaves()))).toMatchObject({ status: 'computed', value: { releaseOn: '2023-12-08' } })
    expect(custodyDatesOf(assembleCaseFacts(leaves()))).toMatchObject({ status: 'computed', value: { releaseOn: '2023-12-08', earliestReleaseOn: '2022-12-08' } })
    expect(custodyDatesOf(assembleCaseFacts(leaves({ 'conviction.supervisedReleaseMonths': 0 })))).toMatchObject({ value: { earliestReleaseOn: '2023-12-08', creditsPlaceOn: '2022-12-08' } })
  })

  it('look ahead to where time credits lead, and ask for the risk; not where the offense earns none', () => {
    const young = { 'custody.commencedOn': '2025-06-01', 'custody.timeCreditDays': 100, 'custody.risk': 'low' }
    expect(creditsOutlookOf(assembleCaseFacts(leaves(young)), '2026-11-23')).toMatchObject({ status: 'computed', value: { outsideOn: '2031-05-31', supervisionOn: '2032-12-07' } })
    expect(creditsOutlookOf(assembleCaseFacts(leaves(young, ['custody.risk'])), '2026-11-23')).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.risk' }] })
    expect(creditsOutlookOf(assembleCaseFacts(leaves({ ...young, 'conviction.counts.0.penalty': '18 U.S.C. 924(c)' })), '2026-11-23').status).toBe('out of scope')
    expect(creditsOutlookOf(assembleCaseFacts(leaves({ ...young, 'conviction.term': 'life' })), '2026-11-23').status).toBe('out of scope')
  })

  it('cannot be said while something is unknown, all of which is asked for; the projected release asks for less', () => {
    const facts = assembleCaseFacts(leaves({}, ['custody.timeCreditDays', 'custody.drugProgramCompleted']))
    expect(custodyDatesOf(facts)).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.timeCreditDays' }, { path: 'custody.drugProgramCompleted' }] })
    expect(projectedReleaseOf(facts).status).toBe('computed')
  })

  it('ask which reading is right only where it matters', () => {
    const apart = leaves().set('custody.commencedOn', rival(['2015-06-01', '2015-07-01']))
    expect(projectedReleaseOf(assembleCaseFacts(apart))).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.commencedOn', question: 'Which is right: 2015-06-01, or 2015-07-01?' }] })
    const same = leaves().set('conviction.supervisedReleaseMonths', rival([36, 60]))
    expect(custodyDatesOf(assembleCaseFacts(same)).status).toBe('computed')
  })

  it('do not exist for life, whatever else is unknown', () => {
    expect(custodyDatesOf(assembleCaseFacts(new Map([['conviction.term', known('life')]])))).toMatchObject({ status: 'out of scope' })
  })
})

describe('whether a sentence earns time credits', () => {
  const truth = (over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []) => earnsTimeCredits(assembleCaseFacts(leaves(over, without))).truth

  it('turns on every count: one on the list ends them for the whole', () => {
    expect(truth()).toBe('met')
    expect(truth({ 'conviction.counts.1.statute': '18 U.S.C. 924(c)' })).toBe('not met')
    expect(truth({ 'conviction.counts.1.statute': '18 U.S.C. 924(c)' }, ['conviction.counts.complete'])).toBe('not met')
  })

  it('takes the title of a penalty subsection from the statute violated', () => {
    expect(truth({ 'conviction.counts.0.statute': '21 U.S.C. § 846', 'conviction.counts.0.penalty': '841(b)(1)(A)(ii)' })).toBe('met')
    expect(truth({ 'conviction.counts.0.statute': '18 U.S.C. § 924(c)(1)(A)', 'conviction.counts.0.penalty': '924(c)(1)(A)(i)' })).toBe('not met')
  })

  it('cannot be said while a count, or all of them, are not known', () => {
    expect(truth({}, ['conviction.counts.complete'])).toBe('cannot say')
    expect(truth({}, ['conviction.counts.0.penalty'])).toBe('cannot say')
    expect(earnsTimeCredits(assembleCaseFacts(leaves({ 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)(i)' }, ['guideline.roleLevels']))).needs.map(({ path }) => path)).toEqual(['guideline.roleLevels'])
  })

  it('is never taken back when a fact is learned', () => {
    const paths = Object.keys(ruth)
    assert(property(subarray(paths), constantFrom(...paths), constantFrom('21 U.S.C. 841(b)(1)(A)(viii)', '18 U.S.C. 924(c)', '18 U.S.C. 1343', '21 U.S.C. 841(b)(1)(C)'), (missing, learned, penalty) => {
      const before = truth({ 'conviction.counts.0.penalty': penalty }, missing)
      if (before !== 'cannot say') expect(truth({ 'conviction.counts.0.penalty': penalty }, missing.filter((path) => path !== learned))).toBe(before)
    }))
  })
})
