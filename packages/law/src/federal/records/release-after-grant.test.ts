import { describe, expect, it } from 'vitest'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { known, rival, unknown } from '../../core/leaf.ts'
import { projectedReleaseOf } from '../custody/case-dates.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { releaseAfterGrant, type GrantTerms } from './release-after-grant.ts'

const nothing = assembleCaseFacts(new Map())
/** A life sentence that commenced on 10 June 2009, with 100 days of credit before it and nothing lost. */
const life: CaseFacts = {
  ...nothing, conviction: { ...nothing.conviction, term: known('life') },
  custody: { ...nothing.custody, commencedOn: known('2009-06-10'), priorCreditDays: known(100), goodTimeLostDays: known(0) },
}
const of = (term: CaseFacts['conviction']['term']): CaseFacts => ({ ...life, conviction: { ...life.conviction, term } })
const grant = (more: Partial<GrantTerms>): GrantTerms => ({ type: 'commutation to a term', grantedOn: '2026-11-20', ...more })

describe('release by the terms of a grant', () => {
  it('of life commuted to a term is the release of that term, and at the latest its end: whether good time counts was not found', () => {
    const { value } = releaseAfterGrant(life, grant({ termMonths: 264 })) as { value: { first: string; last: string } }
    const term = projectedReleaseOf(of(known(264)))
    if (term.status !== 'computed') throw new Error('a plain term has a release')
    expect(value.last).toBe(term.value.fullTermOn)
    expect(value.first).toBe(term.value.weekdayOn)
    // 264 months from 10 June 2009 end on 9 June 2031, 100 days earlier on 1 March 2031; 22 years earn 1,188 days.
    expect(value.last).toBe('2031-03-01')
    expect(value.first).toBe('2027-11-29')
  })
  it('is not before the grant, when the term that is left was served before', () => expect(releaseAfterGrant(life, grant({ termMonths: 120 }))).toMatchObject({ status: 'computed', value: { first: '2026-11-20', last: '2026-11-20' } }))
  it('is the day the warrant names, which rests on no fact', () => {
    expect(releaseAfterGrant(nothing, grant({ type: 'commutation to time served', endsOn: '2027-03-20' }))).toMatchObject({ status: 'computed', value: { first: '2027-03-20', last: '2027-03-20', rests: 'the day the warrant names' } })
    expect(releaseAfterGrant(nothing, grant({ type: 'pardon', endsOn: '2026-11-20' }))).toMatchObject({ status: 'computed' })
  })
  it('takes months off each reading of the term', () => {
    expect(releaseAfterGrant(of(known(360)), grant({ type: 'commutation of part', lessMonths: 96 }))).toMatchObject({ value: { last: '2031-03-01' } })
    expect(releaseAfterGrant(of(rival([360, 324])), grant({ type: 'commutation of part', lessMonths: 96 }))).toMatchObject({ status: 'cannot say', needs: [{ path: 'conviction.term', because: 'rival readings' }] })
    expect(releaseAfterGrant(of(rival([360, 324])), grant({ termMonths: 264 }))).toMatchObject({ status: 'computed' })
  })
  it.each([
    ['no type', { type: undefined }, 'warrant.type'],
    ['time served without a day', { type: 'commutation to time served' }, 'warrant.endsOn'],
    ['a term without months', {}, 'warrant.termMonths'],
    ['part without months', { type: 'commutation of part' }, 'warrant.lessMonths'],
  ] as const)('asks for what the warrant says: %s', (_, more, path) => expect(releaseAfterGrant(life, grant(more))).toMatchObject({ status: 'cannot say', needs: [{ path }] }))
  it('asks for the facts it rests on', () => {
    expect(releaseAfterGrant(of(unknown), grant({ termMonths: 264 }))).toMatchObject({ status: 'cannot say', needs: [{ path: 'conviction.term' }] })
    expect(releaseAfterGrant({ ...life, custody: { ...life.custody, goodTimeLostDays: unknown } }, grant({ termMonths: 264 }))).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.goodTimeLostDays' }] })
  })
  it.each([
    ['months off life', life, { type: 'commutation of part', lessMonths: 60 }],
    ['all of the term', of(known(60)), { type: 'commutation of part', lessMonths: 60 }],
    ['a term that is longer', of(known(120)), { termMonths: 264 }],
  ] as const)('refuses terms that cannot be: %s', (_, facts, more) => expect(releaseAfterGrant(facts, grant(more))).toMatchObject({ status: 'out of scope' }))
  it.each(['pardon', 'reprieve'] as const)('of a %s without a day is not encoded', (type) => expect(releaseAfterGrant(life, grant({ type }))).toMatchObject({ status: 'not encoded' }))
  it('of a remission stays what it was', () => {
    expect(releaseAfterGrant(of(known(264)), grant({ type: 'remission' }))).toMatchObject({ status: 'computed', value: { first: '2027-11-29', rests: 'the sentence as it was' } })
    expect(releaseAfterGrant(life, grant({ type: 'remission' }))).toMatchObject({ status: 'out of scope' })
  })
})
