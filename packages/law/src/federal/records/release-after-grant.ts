import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Term } from '../../facts/shape.ts'
import { projectedReleaseOf } from '../custody/case-dates.ts'
import { pardonWords } from '../routes/relief-sources.ts'
import { clemencyDecision } from './clemency-decision.table.ts'

/** What a grant of clemency can be, by its name in words. */
export const grantTypes = ['commutation to time served', 'commutation to a term', 'commutation of part', 'pardon', 'remission', 'reprieve'] as const
/** One of `grantTypes`. */
export type GrantType = (typeof grantTypes)[number]

/** What a warrant says, as far as it was taken down. Months are whole. */
export interface GrantTerms {
  readonly type: GrantType | undefined
  readonly grantedOn: CivilDate
  /** The day on which it lets the imprisonment end, where it names one. */
  readonly endsOn?: CivilDate | undefined
  /** Of a commutation to a term: the whole term that is left to stand. */
  readonly termMonths?: number | undefined
  /** Of a commutation of part: what is taken off. */
  readonly lessMonths?: number | undefined
}

/** The first and the last day that release can fall on by the terms; one day where they are the same. Both inclusive, neither before the grant. */
export interface GrantedRelease {
  readonly first: CivilDate
  readonly last: CivilDate
  readonly rests: 'the day the warrant names' | 'the term that is left, with and without good conduct time' | 'the sentence as it was'
}

const head = { id: 'release after a grant', title: 'Release by the terms of the grant' }
const byHand = 'Go by the warrant, and by the computation the Bureau makes of it.'

/**
 * What the terms of a grant do to the release, with the same computation as every release here. Whether good conduct time is counted on a term that
 * was commuted, or only on the one the court imposed, was not found at a source: both readings are given as the first and the last day. Time credits
 * and placement are not counted. What the warrant must say and nobody took down is asked for, never supposed.
 */
export function releaseAfterGrant(facts: CaseFacts, grant: GrantTerms): Finding<GrantedRelease> {
  const { type, grantedOn, endsOn, termMonths, lessMonths } = grant
  if (type === undefined) return { ...head, steps: [], status: 'cannot say', needs: [asked('warrant.type', 'what kind of clemency the warrant grants')] }
  if (type === 'remission') return unchanged(facts)
  if (endsOn !== undefined) return named(endsOn, grantedOn)
  switch (type) {
    case 'commutation to time served': return { ...head, steps: [], status: 'cannot say', needs: [asked('warrant.endsOn', 'the day on which the warrant lets the imprisonment end')] }
    case 'commutation to a term':
      return termMonths === undefined ? { ...head, steps: [], status: 'cannot say', needs: [asked('warrant.termMonths', 'the term the warrant leaves, in months')] } : byTerm(facts, facts.conviction.term, () => termMonths, grantedOn, `${termMonths} months`)
    case 'commutation of part':
      return lessMonths === undefined ? { ...head, steps: [], status: 'cannot say', needs: [asked('warrant.lessMonths', 'how many months the warrant takes off')] } : byTerm(facts, facts.conviction.term, (months) => months - lessMonths, grantedOn, `${lessMonths} months taken off`)
    case 'pardon':
    case 'reprieve': return { ...head, steps: [], status: 'not encoded', gaps: [{ of: `what a ${type} does to a sentence that is being served`, on: grantedOn, why: 'no text of it was found at a source' }] }
  }
}

function named(endsOn: CivilDate, grantedOn: CivilDate): Finding<GrantedRelease> {
  const on = endsOn < grantedOn ? grantedOn : endsOn
  return { ...head, steps: [{ id: 'warrant', rule: 'The imprisonment ends on the day the warrant names', source: clemencyDecision.recalculated, read: [], applied: true, change: on, ...(on === endsOn ? {} : { note: `the warrant names ${endsOn}, before the day it was granted` }) }], status: 'computed', value: { first: on, last: on, rests: 'the day the warrant names' } }
}

function unchanged(facts: CaseFacts): Finding<GrantedRelease> {
  const before = projectedReleaseOf(facts)
  const step: Step = { id: 'remission', rule: 'A remission is of money that is not paid yet; the imprisonment stays as it was', source: pardonWords.unpaid, read: ['conviction.unpaid'], applied: true, change: 'none' }
  return before.status === 'computed' ? { ...head, steps: [step, ...before.steps], status: 'computed', value: { first: before.value.weekdayOn, last: before.value.releaseOn, rests: 'the sentence as it was' } } : { ...before, ...head, steps: [step, ...before.steps] }
}

function byTerm(facts: CaseFacts, was: Leaf<Term>, left: (months: number) => number, grantedOn: CivilDate, change: string): Finding<GrantedRelease> {
  const ofLife = (term: Term) => left(term === 'life' ? Number.POSITIVE_INFINITY : term)
  if (was.is === 'unknown') return { ...head, steps: [], status: 'cannot say', needs: [{ path: 'conviction.term', label: 'total term of imprisonment', because: 'unknown', papers: ['judgment'] }] }
  const readings = was.is === 'known' ? [was.value] : was.readings
  const terms = readings.map((term) => ({ term, months: ofLife(term) }))
  // Months cannot be taken off a life sentence; what is left must be shorter than what stood, and something.
  const odd = terms.find(({ term, months }) => !Number.isFinite(months) || months <= 0 || (term !== 'life' && months >= term))
  if (odd !== undefined) return { ...head, steps: [], status: 'out of scope', why: odd.term === 'life' && !Number.isFinite(odd.months) ? 'no number of months can be taken off a life sentence' : `the terms leave ${odd.months} months of ${String(odd.term)}, and a commutation makes a sentence shorter`, instead: `Read the warrant again. ${byHand}` }
  const months = [...new Set(terms.map((one) => one.months))]
  const term: Leaf<Term> = months.length === 1 ? known(months[0] as Term) : rival(months as readonly Term[])
  const projected = projectedReleaseOf({ ...facts, conviction: { ...facts.conviction, term } })
  const step: Step = { id: 'commuted term', rule: 'The sentence is computed anew by the terms of the commutation', source: clemencyDecision.recalculated, read: ['conviction.term'], applied: true, change }
  if (projected.status !== 'computed') return { ...projected, ...head, steps: [step, ...projected.steps] }
  const late = (on: CivilDate) => (on < grantedOn ? grantedOn : on)
  return { ...head, steps: [step, ...projected.steps], status: 'computed', value: { first: late(projected.value.weekdayOn), last: late(projected.value.fullTermOn), rests: 'the term that is left, with and without good conduct time' } }
}

function asked(path: string, label: string): Need {
  return { path, label, because: 'unknown', papers: [] }
}
