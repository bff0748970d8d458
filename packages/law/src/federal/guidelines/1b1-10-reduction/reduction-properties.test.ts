import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredAmendments } from './covered-amendments.table.ts'
import { amendedDrugLevel } from './amended-drug-level.ts'
import { months } from './amended-range.ts'
import { reduceSentence } from './reduce-sentence.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

const reducedOn = fc.constantFrom('1996-01-01', '2000-06-01', '2009-01-01', '2012-01-01', '2015-12-01', '2024-03-01', '2025-12-01') as fc.Arbitrary<ReductionInputs['reducedOn']>
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

const inputs: fc.Arbitrary<ReductionInputs> = fc.record({
  reducedOn, level: fc.integer({ min: 10, max: 43 }), category: fc.integer({ min: 1, max: 6 }), levelsLowered: fc.integer({ min: 0, max: 6 }),
  amendments: fc.constant([{ number: 506 }]), term: maybe(fc.integer({ min: 1, max: 480 })), statutoryMin: maybe(fc.constantFrom(60, 120, 180, 240)), servedMonths: maybe(fc.integer({ min: 0, max: 300 })),
  assistance: maybe(fc.boolean()), otherwiseBelow: maybe(fc.constantFrom('departure' as const, 'variance' as const)), consecutiveMonths: maybe(fc.constantFrom(60, 120)),
}).map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as ReductionInputs)

describe('whatever the facts', () => {
  it('a term is never reduced below the amended minimum without assistance since 2011', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const { amended, floor } = reduceSentence({ ...facts, assistance: false, reducedOn: facts.reducedOn >= '2011-11-01' ? facts.reducedOn : '2011-11-01' })
      if (amended.status === 'computed' && floor.status === 'computed') expect(months(floor.value.least)).toBeGreaterThanOrEqual(months(amended.value.range[0]))
    }))
  })

  it('it is never reduced below the time served since 1997, and the total never lies below the term', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const { floor } = reduceSentence(facts)
      if (floor.status !== 'computed') return
      if (facts.reducedOn >= '1997-11-01') expect(months(floor.value.least)).toBeGreaterThanOrEqual(facts.servedMonths ?? 0)
      expect(months(floor.value.total)).toBe(months(floor.value.least) + (facts.consecutiveMonths ?? 0))
    }))
  })

  it('the amended range never lies above the original one', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const { amended } = reduceSentence(facts)
      if (amended.status !== 'computed') return
      expect(months(amended.value.range[0])).toBeLessThanOrEqual(months(amended.value.original[0]))
      expect(months(amended.value.range[1])).toBeLessThanOrEqual(months(amended.value.original[1]))
    }))
  })

  it('more levels taken off never raise the amended range', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const [less, more] = [facts, { ...facts, levelsLowered: (facts.levelsLowered ?? 0) + 1 }].map((one) => reduceSentence(one).amended)
      if (less?.status === 'computed' && more?.status === 'computed') expect(months(more.value.range[0])).toBeLessThanOrEqual(months(less.value.range[0]))
    }))
  })

  it('nobody is eligible whose range stays, or who has nothing left to reduce', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const { eligible, amended, floor } = reduceSentence(facts)
      if (eligible.truth !== 'met') return
      expect(amended.status === 'computed' && amended.value.lowered).toBe(true)
      if (floor.status === 'computed') expect(months(facts.term ?? 0)).toBeGreaterThan(months(floor.value.least))
    }))
  })

  it('learning the term, the time served or the assistance never turns an answer into none', () => {
    const learned = fc.oneof(
      fc.record({ term: fc.integer({ min: 1, max: 480 }) }), fc.record({ servedMonths: fc.integer({ min: 0, max: 480 }) }), fc.record({ assistance: fc.boolean() }), fc.record({ belowMinimumByMotion: fc.boolean() }),
    )
    fc.assert(fc.property(inputs, learned, (facts, fact) => {
      const without = Object.fromEntries(Object.entries(facts).filter(([key]) => !(key in fact) && key !== 'otherwiseBelow')) as unknown as ReductionInputs
      const before = reduceSentence(without).eligible.truth
      if (before !== 'cannot say') expect(reduceSentence({ ...without, ...fact }).eligible.truth).not.toBe('cannot say')
    }), { numRuns: 1000 })
  })

  it('what cannot be said names a fact or a piece of law', () => {
    fc.assert(fc.property(inputs, (facts) => {
      const { eligible } = reduceSentence(facts)
      if (eligible.truth === 'cannot say') expect(eligible.needs.length + eligible.gaps.length).toBeGreaterThan(0)
      else expect(eligible.needs).toEqual([])
    }))
  })

  it('the order in which the amendments are named does not matter', () => {
    const names = coveredAmendments.map(({ number, part }) => (part === undefined ? { number } : { number, part }))
    const asked = fc.shuffledSubarray(names, { minLength: 1 }).chain((chosen) => fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })))
    fc.assert(fc.property(inputs, asked, (facts, [amendments, shuffled]) => {
      const found = [amendments, shuffled].map((one) => reduceSentence({ ...facts, amendments: one, points: 8, statusPoints: 2, zeroPoint: { criteriaMet: true } }))
      expect(found[0]?.eligible.truth).toBe(found[1]?.eligible.truth)
      expect(found[0]?.amended).toEqual(found[1]?.amended)
    }))
  })

  it('a drug level as amended never rises, for any weight, manual and day', () => {
    const substance = fc.constantFrom('heroin', 'cocaine', 'cocaine base', 'marihuana', 'methamphetamine (actual)', 'LSD', 'PCP (mixture)')
    const manualOn = fc.constantFrom('1988-11-01', '1990-11-01', '1996-11-01', '2002-11-01', '2008-11-01', '2012-11-01', '2016-11-01') as fc.Arbitrary<ReductionInputs['reducedOn']>
    fc.assert(fc.property(substance, fc.integer({ min: 1, max: 1_000_000 }), manualOn, reducedOn, (name, grams, court, order) => {
      const found = amendedDrugLevel([{ substance: name, grams }], court, order)
      if (found.status === 'computed') expect(found.value.after).toBeLessThanOrEqual(found.value.before)
      else expect(found.status).toBe('not encoded')
    }))
  })
})
