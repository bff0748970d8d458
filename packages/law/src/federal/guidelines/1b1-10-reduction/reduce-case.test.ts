import { assert, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, rival, type Leaf } from '../../../core/leaf.ts'
import { assembleCaseFacts } from '../../../facts/assemble.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { reduceCrackCase } from '../../statutes/first-step-act-404/reduce-crack-case.ts'
import { mayReduceCase, reduceCase } from './reduce-case.ts'

/** A made-up person: Ida Marsh, sentenced in 2006 for 60 grams of cocaine base at level 32, category III. */
const ida: Readonly<Record<string, unknown>> = {
  'conviction.offenseEndedOn': '2005-05-01', 'conviction.sentencedOn': '2006-03-09', 'conviction.term': 151, 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 60,
  'conviction.counts.0.deathResulted': false, 'conviction.counts.0.statedMinimum': 120, 'conviction.counts.complete': true, 'conviction.notice851': false, 'conviction.priors851.complete': true,
  'guideline.edition': '2005', 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 60, 'guideline.drugs.complete': true, 'guideline.roleLevels': 0, 'guideline.weapon': false, 'guideline.careerOffender': false,
  'guideline.totalLevel': 32, 'guideline.category': 3, 'guideline.points': 5, 'guideline.statusPoints': 2, 'guideline.range': [151, 188], 'litigation.section404Denied': false,
}

function facts(over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = [], rivals: Readonly<Record<string, readonly unknown[]>> = {}): CaseFacts {
  const leaves = new Map<string, Leaf<unknown>>(Object.entries({ ...ida, ...over }).filter(([path]) => !without.includes(path)).map(([path, value]) => [path, known(value)]))
  for (const [path, readings] of Object.entries(rivals)) leaves.set(path, rival(readings))
  return assembleCaseFacts(leaves)
}

const today = '2026-11-23'

describe('a case under 1B1.10', () => {
  it('is eligible as far as it is with its ranges, whatever is unknown or rival, where the answer stops at the first guess too', () => {
    const cases = record({
      without: subarray(Object.keys(ida)), open: subarray(['conviction.counts.0.statedMinimum', 'guideline.careerOffender', 'guideline.statusPoints']), grams: constantFrom(4, 60, 900), substance: constantFrom('cocaine base', 'cocaine', 'heroin'), level: constantFrom(20, 32, 38), category: constantFrom(1, 3, 6),
      on: constantFrom('2007-06-01' as const, '2012-06-01' as const, today), rivals: constantFrom<Readonly<Record<string, readonly unknown[]>>>({}, { 'guideline.totalLevel': [20, 32] }, { 'conviction.counts.0.statedMinimum': [0, 120] }, { 'guideline.drugs.0.grams': [0.01, 60] }),
    })
    assert(property(cases, ({ without, open, grams, substance, level, category, on, rivals }) => {
      const one = facts({ 'guideline.drugs.0.grams': grams, 'guideline.drugs.0.substance': substance, 'guideline.totalLevel': level, 'guideline.category': category }, [...open, ...without.slice(0, 4)], rivals)
      expect(mayReduceCase(one, on, false)).toEqual(reduceCase(one, on, false).eligible)
    }), { numRuns: 800 })
  })

  it('takes every listed amendment together: 706, 750, 782 and 821 bring 151 to 188 months down to the minimum of 120', () => {
    const { eligible, readings } = reduceCase(facts(), today, false)
    expect(eligible.truth).toBe('met')
    expect(readings).toHaveLength(1)
    expect(readings[0]?.amended).toMatchObject({ status: 'computed', value: { level: 24, category: 2, tableRange: [57, 71], range: [120, 120] }, verifiedThrough: '2026-10-31' })
  })

  it('takes only what was listed on the day', () => {
    expect(reduceCase(facts(), '2008-04-01', false).readings[0]?.amended).toMatchObject({ value: { level: 30, category: 3, tableRange: [121, 151] } })
    expect(reduceCase(facts(), '2008-03-02', false).eligible.truth).toBe('not met')
  })

  it('can be asked about one amendment: 821 alone lowers the category and not the level', () => {
    const { eligible, readings } = reduceCase(facts({ 'conviction.counts.0.statedMinimum': 0 }), today, false, [{ number: 821, part: 'A' }])
    expect(eligible.truth).toBe('met')
    expect(readings[0]?.amended).toMatchObject({ value: { level: 32, category: 2, range: [135, 168] } })
    expect(reduceCase(facts(), today, false, [{ number: 640 }]).eligible.truth).toBe('not met')
  })

  it('keeps the months of a firearm count out of the term', () => {
    const armed = { 'conviction.counts.1.penalty': '18 U.S.C. 924(c)(1)(A)', 'conviction.counts.1.term': 60, 'conviction.term': 180 }
    expect(reduceCase(facts({ ...armed, 'conviction.substantialAssistance': false }), today, true).eligible.truth).toBe('not met')
    expect(reduceCase(facts({ ...armed, 'conviction.term': 211 }), today, false).readings[0]?.floor).toMatchObject({ value: { least: 120, total: 180 } })
    expect(reduceCase(facts({ ...armed, 'conviction.counts.1.term': 'life' }), today, false).eligible.truth).toBe('cannot say')
  })

  it('asks of a weapon that was found whose it was, before it denies the two levels of 4C1.1', () => {
    const none = { 'guideline.category': 1, 'guideline.points': 0, 'guideline.statusPoints': 0, 'guideline.range': [121, 151], 'guideline.weapon': true, 'conviction.counts.0.statedMinimum': 0 }
    const alone = [{ number: 821, part: 'B, subpart 1' }] as const
    const asked = (over: Readonly<Record<string, unknown>>) => reduceCase(facts({ ...none, ...over }), today, false, alone)
    expect(asked({}).eligible).toMatchObject({ truth: 'cannot say' })
    expect(asked({}).eligible.needs.map(({ path }) => path)).toContain('guideline.zeroPointCriteria')
    expect(asked({ 'guideline.weaponOwn': true }).eligible.truth).toBe('not met')
    expect(asked({ 'guideline.weaponOwn': false, 'guideline.zeroPointCriteria': true }).readings[0]?.amended).toMatchObject({ value: { level: 30, range: [97, 121] } })
  })

  it('tries a minimum that is not known, and asks for it only where it decides', () => {
    const { eligible } = reduceCase(facts({}, ['conviction.counts.0.statedMinimum']), today, false)
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.needs.map(({ path }) => path)).toContain('conviction.counts.0.statedMinimum')
    expect(reduceCase(facts({ 'guideline.drugs.0.grams': 90_000 }, ['conviction.counts.0.statedMinimum', 'guideline.statusPoints']), '2008-03-02', false).eligible.truth).toBe('not met')
  })

  it('tries a career offender finding that is not known', () => {
    const { eligible } = reduceCase(facts({}, ['guideline.careerOffender']), today, false)
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.needs.map(({ path }) => path)).toEqual(['guideline.careerOffender'])
    expect(reduceCase(facts({ 'guideline.careerOffender': true }), today, false).eligible.truth).toBe('not met')
  })

  it('asks which of two weights is right where they lead to different answers', () => {
    const { eligible } = reduceCase(facts({}, [], { 'guideline.category': [3, 4] }), today, false)
    expect(['met', 'cannot say']).toContain(eligible.truth)
    const weights = reduceCase(facts({ 'guideline.points': 4, 'guideline.statusPoints': 0 }, [], { 'guideline.drugs.0.grams': [60, 90_000] }), today, false)
    expect(weights.eligible.truth).toBe('cannot say')
    expect(weights.eligible.needs[0]).toMatchObject({ path: 'guideline.drugs.0.grams', because: 'rival readings' })
  })

  it('names what is missing by the paths of the case', () => {
    const { eligible } = reduceCase(facts({}, ['guideline.edition', 'guideline.statusPoints', 'guideline.drugs.complete', 'guideline.drugs.0.substance', 'guideline.drugs.0.grams']), today, false)
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.needs.map(({ path }) => path)).toEqual(expect.arrayContaining(['guideline.drugs.complete', 'guideline.statusPoints']))
  })

  it('neither reads nor names substantial assistance but for counsel', () => {
    const helped = facts({ 'conviction.term': 100, 'conviction.substantialAssistance': true })
    const plain = facts({ 'conviction.term': 100 })
    expect(reduceCase(helped, today, true).eligible.truth).toBe('met')
    expect(reduceCase(helped, today, false)).toEqual(reduceCase(plain, today, false))
    expect(JSON.stringify(reduceCase(helped, today, false).eligible.needs)).not.toContain('ssistance')
    expect(reduceCase(plain, today, true).eligible.needs.map(({ path }) => path)).toContain('conviction.substantialAssistance')
  })
})

describe('a case under section 404', () => {
  it('is met by one count among several', () => {
    const { eligible, counts } = reduceCrackCase(facts({ 'conviction.counts.1.penalty': '18 U.S.C. 924(c)(1)(A)' }))
    expect(eligible.truth).toBe('met')
    expect(counts.map((one) => one.eligible.truth)).toEqual(['met', 'not met'])
    expect(counts[0]?.penalty).toMatchObject({ value: { min: 60, max: 480 } })
  })

  it('is not denied while the counts are not known to be all', () => {
    const powder = { 'conviction.counts.0.substance': 'cocaine' }
    expect(reduceCrackCase(facts(powder)).eligible.truth).toBe('not met')
    expect(reduceCrackCase(facts(powder, ['conviction.counts.complete'])).eligible).toMatchObject({ truth: 'cannot say', needs: [{ path: 'conviction.counts.complete' }] })
    expect(reduceCrackCase(assembleCaseFacts(new Map())).eligible.truth).toBe('cannot say')
  })
})
