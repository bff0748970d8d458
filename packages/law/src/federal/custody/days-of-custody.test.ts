import { describe, expect, it } from 'vitest'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { daysOfCustody } from './days-of-custody.ts'

/** A made-up person: twenty years from February 2009, with a hundred days of credit. */
const told = {
  'conviction.term': 240, 'conviction.sentencedOn': '2009-02-19', 'conviction.supervisedReleaseMonths': 120,
  'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)(iii)', 'conviction.counts.0.deathResulted': false, 'conviction.counts.complete': true, 'guideline.roleLevels': 0,
  'custody.status': 'in prison', 'custody.commencedOn': '2009-02-19', 'custody.priorCreditDays': 100, 'custody.goodTimeLostDays': 27,
}
const custody = (changed: Readonly<Record<string, Leaf<unknown>>> = {}, on: `${number}-${number}-${number}` = '2026-11-23', details = {}) =>
  daysOfCustody(assembleCaseFacts(new Map<string, Leaf<unknown>>([...Object.entries(told).map(([path, value]) => [path, known(value)] as const), ...Object.entries(changed)])), on, details)
const day = (of: ReturnType<typeof custody>, id: string) => of.days.find((one) => one.id === id)

describe('the days of a custody', () => {
  it('count back the credit, and forward the term, and take good conduct time off', () => {
    const of = custody()
    expect(day(of, 'first day')?.on).toBe('2008-11-11')
    expect(day(of, 'full term')?.on).toBe('2028-11-10')
    expect(day(of, 'projected')?.steps.map(({ change }) => change)).toContain('1080 days')
    // 10 November 2028 less 1,053 days is 23 December 2025, a Tuesday.
    expect(day(of, 'projected')?.on).toBe('2025-12-23')
  })

  it('name what is missing and the papers that hold it, for that day alone', () => {
    const of = custody({ 'custody.goodTimeLostDays': { is: 'unknown' } })
    expect(day(of, 'full term')?.on).toBe('2028-11-10')
    expect(day(of, 'projected')).toMatchObject({ on: undefined, steps: [], needs: [{ path: 'custody.goodTimeLostDays', because: 'unknown', papers: ['sentence computation', 'progress report'] }] })
  })

  it('take unknown time credits for unknown and never for none', () => {
    expect(day(custody(), 'earliest release')).toMatchObject({ on: undefined, needs: [{ path: 'custody.timeCreditDays' }, { path: 'custody.drugProgramCompleted' }] })
    const settled = custody({ 'custody.timeCreditDays': known(365), 'custody.drugProgramCompleted': known(false) })
    expect(day(settled, 'earliest release')?.on).toBe('2024-12-23')
  })

  it('count none where the law lets none be earned and none are recorded, and say why', () => {
    const of = custody({ 'conviction.counts.0.penalty': known('18 U.S.C. 924(c)'), 'custody.drugProgramCompleted': known(false) })
    expect(of.mayEarn.truth).toBe('not met')
    expect(day(of, 'earliest release')).toMatchObject({ on: '2025-12-23', steps: expect.arrayContaining([expect.objectContaining({ id: '3632(d)(4)(D)', change: 'none' })]) })
    const recorded = custody({ 'conviction.counts.0.penalty': known('18 U.S.C. 924(c)'), 'custody.drugProgramCompleted': known(false), 'custody.timeCreditDays': known(30) })
    expect(day(recorded, 'earliest release')?.on).toBe('2025-11-21')
  })

  it('say of papers that disagree on the credit that they do, and keep the day on which all readings agree', () => {
    const of = custody({ 'custody.priorCreditDays': rival([100, 130]) })
    expect(day(of, 'full term')).toMatchObject({ on: undefined, needs: [{ because: 'rival readings' }] })
    expect(day(custody({ 'custody.goodTimeLostDays': rival([27, 54]) }), 'full term')?.on).toBe('2028-11-10')
  })

  it('give a life sentence no day of release, and say why', () => {
    const of = custody({ 'conviction.term': known('life') })
    expect(of.endless).toEqual({ why: 'a life sentence has no date of release', instead: 'ask for commutation, or for a reduction under 18 U.S.C. 3582(c)' })
    expect(of.days.map(({ id }) => id)).toEqual(['first day', 'imposed', 'commenced', 'today'])
  })
})

describe('what had been served on a day', () => {
  it('runs through the day asked about while the papers say the person is held', () => {
    expect(custody({}, '2009-02-19').served).toMatchObject({ status: 'computed', value: { days: 101 } })
    expect(custody({}, '2026-11-23').served.status).toBe('computed')
  })

  it('is not counted past the release that good conduct time gives, unless somebody says that the person was still held', () => {
    const untold = { 'custody.status': { is: 'unknown' } as const }
    expect(custody(untold, '2025-12-23').served.status).toBe('computed')
    expect(custody(untold, '2025-12-24').served).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.status', question: 'Good conduct time gave a release on 2025-12-23: was the person still held on 2025-12-24?' }] })
  })
})

describe('what case facts do not hold', () => {
  it('is counted where it is given: days beyond the months, days restored, the older method, no diploma', () => {
    expect(day(custody({ 'conviction.term': known(12) }, '2026-11-23', { termDays: 1 }), 'full term')?.on).toBe('2009-11-11')
    expect(day(custody({}, '2026-11-23', { restoredDays: 27 }), 'projected')?.on).toBe('2025-11-26')
    expect(day(custody({}, '2026-11-23', { method: 'per year served' }), 'projected')?.steps.map(({ change }) => change)).toContain('941 days')
    expect(day(custody({}, '2026-11-23', { daysPerYear: 42 }), 'projected')?.steps.map(({ change }) => change)).toContain('840 days')
  })
})
