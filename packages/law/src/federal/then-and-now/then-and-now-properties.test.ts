import { assert, boolean, constantFrom, integer, pre, property, record, shuffledSubarray, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun, ThenAndNow } from './sentence-run.ts'
import { thenAndNow, thenAndToday } from './then-and-now.ts'

const today: CivilDate = '2026-10-01'

/** A made-up case with every fact known: cocaine in 2014, a firearm count beside it. */
const whole: Readonly<Record<string, unknown>> = {
  'conviction.offenseEndedOn': '2014-03-14', 'conviction.sentencedOn': '2015-06-21', 'conviction.notice851': false, 'conviction.priors851.complete': true, 'conviction.counts.complete': true,
  'conviction.counts.0.statute': '21 U.S.C. 841', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(B)', 'conviction.counts.0.substance': 'cocaine', 'conviction.counts.0.foundGrams': 700, 'conviction.counts.0.deathResulted': false,
  'conviction.counts.1.statute': '18 U.S.C. 924(c)', 'conviction.counts.1.penalty': '18 U.S.C. 924(c)(1)(A)(i)', 'conviction.counts.1.firearmUse': 'used, carried or possessed', 'conviction.counts.1.firearmKind': 'firearm', 'conviction.counts.1.firearmPriorFinal': false,
  'conviction.counts.2.statute': '21 U.S.C. 841', 'conviction.counts.2.penalty': '21 U.S.C. 841(b)(1)(C)', 'conviction.counts.2.substance': 'heroin', 'conviction.counts.2.foundGrams': 20, 'conviction.counts.2.deathResulted': false,
  'guideline.edition': '2014', 'guideline.drugs.complete': true, 'guideline.drugs.0.substance': 'cocaine', 'guideline.drugs.0.grams': 700, 'guideline.drugs.1.substance': 'heroin', 'guideline.drugs.1.grams': 20,
  'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3, 'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.zeroPointCriteria': false,
  'guideline.category': 3, 'guideline.points': 5, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.range': [46, 57],
}

const learned = Object.keys(whole)
const factsOf = (leaves: ReadonlyMap<string, Leaf<unknown>>) => assembleCaseFacts(leaves)
const knownOnly = (paths: readonly string[], over: Readonly<Record<string, unknown>> = {}) => new Map(paths.map((path) => [path, known({ ...whole, ...over }[path])] as const))
/** Whether each list that is known to be whole has all its items: to learn of one more would not be to learn but to be told otherwise. */
const keepsItsLists = (paths: readonly string[]) => [['conviction.counts', 3], ['guideline.drugs', 2]].every(([list, items]) => !paths.includes(`${list}.complete`) || Array.from({ length: Number(items) }).every((_, i) => paths.some((path) => path.startsWith(`${list}.${i}.`))))
const runs = (result: ThenAndNow) => [result.found, result.then, result.sameOffense, result.sameConduct]
const sure = (run: SentenceRun) => run.readings.length === 1 && run.readings.every(({ statutory, guideline }) => statutory.status === 'computed' && guideline.status === 'computed')
const results = (run: SentenceRun) => run.readings.map(({ statutory, guideline }) => [statutory.status === 'computed' ? { ...statutory.value, tier: undefined } : statutory.status, guideline.status === 'computed' ? guideline.value : guideline.status])

describe('then and now, whatever the case', () => {
  it('is computed once everything is known, and each run has one reading', () => {
    expect(runs(thenAndNow(factsOf(knownOnly(learned)), today)).map(sure)).toEqual([true, true, true, true])
  })

  it('learning a fact never takes a result back', () => {
    const someKnown = subarray(learned, { minLength: learned.length - 8 })
    assert(property(someKnown, constantFrom(...learned), (paths, more) => {
      pre(keepsItsLists(paths))
      const before = runs(thenAndNow(factsOf(knownOnly(paths)), today))
      const after = runs(thenAndNow(factsOf(knownOnly([...new Set([...paths, more])])), today))
      before.forEach((run, i) => {
        if (sure(run)) expect(sure(after[i] as SentenceRun), `${run.name}: ${more}`).toBe(true)
      })
    }), { numRuns: 150 })
  })

  it('then and today alone are as they are among all four', () => {
    assert(property(subarray(learned), (paths) => {
      const facts = factsOf(knownOnly(paths))
      const { found, then, sameOffense } = thenAndNow(facts, today)
      expect(thenAndToday(facts, today)).toEqual({ found, then, sameOffense })
    }), { numRuns: 100 })
  })

  it('a source that disagrees may: the run then has a reading for each, and asks which is right', () => {
    const disagreeing = new Map<string, Leaf<unknown>>([...knownOnly(learned), ['guideline.acceptanceLevels', rival([-3, 0])]])
    const { sameOffense } = thenAndNow(factsOf(disagreeing), today)
    expect(sameOffense.readings).toHaveLength(2)
    expect(sameOffense.needs.find(({ path }) => path === 'guideline.acceptanceLevels')).toMatchObject({ because: 'rival readings' })
  })

  it('does not depend on the order of the counts or of the drugs', () => {
    const orders = record({ counts: shuffledSubarray([0, 1, 2], { minLength: 3 }), drugs: shuffledSubarray([0, 1], { minLength: 2 }) })
    const plain = runs(thenAndNow(factsOf(knownOnly(learned)), today)).map(results)
    assert(property(orders, ({ counts, drugs }) => {
      const moved = new Map([...knownOnly(learned)].map(([path, leaf]) => [path.replace(/counts\.(\d)/, (_, i: string) => `counts.${counts.indexOf(Number(i))}`).replace(/drugs\.(\d)/, (_, i: string) => `drugs.${drugs.indexOf(Number(i))}`), leaf] as const))
      expect(runs(thenAndNow(factsOf(moved), today)).map(results)).toEqual(plain)
    }), { numRuns: 20 })
  })

  it('does not depend on the order in which facts were read', () => {
    const plain = thenAndNow(factsOf(knownOnly(learned)), today)
    assert(property(shuffledSubarray(learned, { minLength: learned.length }), (paths) => {
      expect(thenAndNow(factsOf(knownOnly(paths)), today)).toEqual(plain)
    }), { numRuns: 20 })
  })

  it('a case sentenced today is the same then and now, whatever was found', () => {
    const cases = record({ grams: integer({ min: 1, max: 20_000 }), role: constantFrom(-2, 0, 2), accepted: constantFrom(0, -2, -3), obstruction: boolean() })
    assert(property(cases, ({ grams, role, accepted, obstruction }) => {
      const over = { 'conviction.offenseEndedOn': today, 'conviction.sentencedOn': today, 'guideline.edition': '2025', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)', 'conviction.counts.0.foundGrams': grams, 'guideline.drugs.0.grams': grams, 'guideline.roleLevels': role, 'guideline.acceptanceLevels': accepted, 'guideline.obstruction': obstruction }
      const result = thenAndNow(factsOf(knownOnly(learned, over)), today)
      expect([result.sameOffense, result.sameConduct].map(results)).toEqual([results(result.then), results(result.then)])
    }), { numRuns: 60 })
  })

  it('the least term never exceeds the greatest, and a range never leaves what the statute allows', () => {
    const cases = record({ grams: integer({ min: 1, max: 20_000 }), year: integer({ min: 1988, max: 2024 }), category: integer({ min: 1, max: 6 }) })
    const size = (term: number | 'life') => (term === 'life' ? Number.POSITIVE_INFINITY : term)
    assert(property(cases, ({ grams, year, category }) => {
      const over = { 'conviction.offenseEndedOn': `${year}-03-14`, 'conviction.sentencedOn': `${year}-12-21`, 'guideline.edition': undefined, 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)', 'conviction.counts.0.foundGrams': grams, 'guideline.drugs.0.grams': grams, 'guideline.category': category }
      const paths = learned.filter((path) => path !== 'guideline.edition' && path !== 'guideline.points' && !path.startsWith('conviction.counts.1'))
      for (const run of runs(thenAndNow(factsOf(knownOnly(paths, over)), today)).slice(1)) {
        for (const { statutory, guideline } of run.readings) {
          if (statutory.status !== 'computed') continue
          expect(size(statutory.value.min)).toBeLessThanOrEqual(size(statutory.value.max))
          if (guideline.status !== 'computed') continue
          expect(size(guideline.value.range[0])).toBeLessThanOrEqual(size(guideline.value.range[1]))
          expect(size(guideline.value.range[0])).toBeGreaterThanOrEqual(size(statutory.value.min))
          expect(size(guideline.value.range[1])).toBeLessThanOrEqual(size(statutory.value.max))
        }
      }
    }), { numRuns: 60 })
  })
})
