import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/finding.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun, ThenAndNow } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: two kilograms of cocaine base in 1995, every finding known. */
const trial: Leaves = {
  'conviction.offenseEndedOn': known('1995-03-14'), 'conviction.sentencedOn': known('1996-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 846'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(A)'),
  'conviction.counts.0.substance': known('cocaine base'), 'conviction.counts.0.foundGrams': known(0), 'conviction.counts.0.deathResulted': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('1995'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine base'), 'guideline.drugs.0.grams': known(1900),
  'guideline.weapon': known(false), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(3), 'guideline.obstruction': known(true), 'guideline.acceptanceLevels': known(0), 'guideline.careerOffender': known(false),
  'guideline.safetyValve': known(false), 'guideline.category': known(1), 'guideline.points': known(0), 'guideline.statusPoints': known(0),
}

const compare = (changes: Leaves): ThenAndNow => thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...trial, ...changes }))), '2026-11-23')
const value = <T>(finding: Finding<T> | undefined) => (finding?.status === 'computed' ? finding.value : undefined)
const needs = (finding: Finding<unknown> | undefined) => (finding?.status === 'cannot say' ? finding.needs.map(({ path }) => path) : [])

describe('the safety valve', () => {
  const courier: Leaves = { 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.zeroPointCriteria': known(false), 'conviction.counts.0.foundGrams': known(1900) }
  const later: Leaves = { ...courier, 'conviction.offenseEndedOn': known('2013-03-14'), 'conviction.sentencedOn': known('2014-06-21'), 'guideline.edition': known('2013'), 'guideline.points': known(2), 'guideline.category': known(2) }
  const lows = (run: SentenceRun) => run.readings.map(({ statutory }) => value(statutory)?.min)

  it('where the court found it met, lifts the minimum and takes two levels off, then and now', () => {
    const result = compare({ ...later, 'guideline.safetyValve': known(true) })
    expect([lows(result.found), lows(result.then), lows(result.sameOffense), lows(result.sameConduct)]).toEqual([[0], [0], [0], [0]])
    expect(value(result.then.readings[0]?.guideline)).toMatchObject({ totalLevel: 32 })
    expect(result.then.readings[0]?.statutory.steps.find(({ id }) => id === 'statute safety valve')).toMatchObject({ applied: true, note: '120 months without it' })
  })

  it('refused for a second point before 2018 may be met today: both readings are shown, that with it last', () => {
    const { then, sameOffense } = compare(later)
    expect(lows(then)).toEqual([120])
    expect(lows(sameOffense)).toEqual([120, 0])
    expect(sameOffense.readings.map(({ assuming }) => assuming)).toEqual(['the criteria of the safety valve as they are today are not met', 'the criteria of the safety valve as they are today are met'])
    expect(sameOffense.needs.map(({ path }) => path)).toEqual(['guideline.safetyValveToday', 'history.priors.complete'])
  })

  it('asks whether two points were for a violent offense, and for nothing of the history once it is known', () => {
    const paths = (changes: Leaves) => compare({ ...later, ...changes }).sameOffense.needs.map(({ path }) => path)
    const whole: Leaves = { 'history.priors.0.points': known(2), 'history.priors.complete': known(true) }
    expect(paths(whole)).toEqual(['guideline.safetyValveToday', 'history.priors.0.violent'])
    expect(paths({ ...whole, 'history.priors.0.violent': known(false) })).toEqual(['guideline.safetyValveToday'])
  })

  it('is not ruled out by a weapon found, which may have been another’s: both readings are shown, and whose it was is said', () => {
    const { sameOffense } = compare({ ...later, 'guideline.weapon': known(true) })
    expect(lows(sameOffense)).toEqual([120, 0])
    expect(sameOffense.readings.map(({ assuming }) => assuming)).toEqual([
      'the criteria of the safety valve as they are today are not met',
      'the criteria of the safety valve as they are today are met, the weapon found having been neither possessed nor induced by the person',
    ])
    expect(sameOffense.readings[1]?.statutory.steps.find(({ id }) => id === 'statute safety valve weapon')).toMatchObject({ applied: false, read: ['guideline.weapon'] })
    expect(lows(compare({ ...later, 'guideline.weapon': known(true), 'guideline.safetyValve': known(true) }).then)).toEqual([0])
  })

  it.each([
    ['a leading role', { 'guideline.roleLevels': known(2) }],
    ['violence found', { 'guideline.characteristics.0.name': known('2D1.1 violence') }],
    ['a firearm count', { 'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmPriorFinal': known(false), 'conviction.counts.1.firearmKind': known('firearm') }, 180],
    ['a prior sentence of three points', { 'history.priors.0.points': known(3) }],
    ['more than four points of two and three', { 'guideline.points': known(6), 'guideline.category': known(3), 'history.priors.0.points': known(2), 'history.priors.1.points': known(2), 'history.priors.2.points': known(2), 'history.priors.complete': known(true) }],
    ['nine points, whatever they were for', { 'guideline.points': known(11), 'guideline.category': known(5), 'guideline.statusPoints': known(2) }],
    ['a violent one of two', { 'history.priors.0.points': known(2), 'history.priors.0.violent': known(true) }],
    ['a refusal for another reason than history', { 'guideline.points': known(1), 'guideline.category': known(1) }],
    ['a refusal under the present text', { 'conviction.sentencedOn': known('2019-06-21'), 'guideline.edition': known('2018') }],
  ] as const)('is not asked about where %s rules it out', (_, changes, least: number = 120) => {
    expect(lows(compare({ ...later, ...changes }).sameOffense)).toEqual([least])
  })

  it('stays open where it came after the sentence, and is asked for where the court must have decided it', () => {
    expect(lows(compare({ ...courier, 'conviction.sentencedOn': known('1994-06-21'), 'conviction.offenseEndedOn': known('1993-06-21'), 'guideline.edition': known('1993') }).sameOffense)).toEqual([120, 0])
    const unasked = compare({ ...later, 'guideline.safetyValve': unknown })
    expect(needs(unasked.then.readings[0]?.guideline)).toContain('guideline.safetyValve')
    expect(lows(unasked.sameConduct)).toEqual([120, 0])
    const first = compare({ ...courier, 'guideline.safetyValve': unknown, 'conviction.sentencedOn': known('1994-09-23'), 'conviction.offenseEndedOn': known('1993-06-21'), 'guideline.edition': known('1993') })
    expect(needs(first.then.readings[0]?.guideline)).toContain('guideline.safetyValve')
  })

  it('does not reach a firearm count, nor a sentence before 23 September 1994', () => {
    const firearm = { 'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmPriorFinal': known(false), 'conviction.counts.1.firearmKind': known('firearm') }
    expect(lows(compare({ ...later, ...firearm, 'guideline.safetyValve': known(true) }).sameOffense)).toEqual([60])
    expect(lows(compare({ ...courier, 'conviction.sentencedOn': known('1994-09-22'), 'conviction.offenseEndedOn': known('1993-06-21'), 'guideline.safetyValve': known(true), 'guideline.edition': known('1993') }).then)).toEqual([120])
  })
})

describe('an enterprise', () => {
  const enterprise: Leaves = {
    'conviction.counts.0.statute': known('21 U.S.C. 848'), 'conviction.counts.0.penalty': known('21 U.S.C. 848(a)'), 'conviction.counts.0.enterprisePriors': known(0), 'conviction.counts.0.enterpriseLeader': known(false),
    'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.deathResulted': unknown,
  }

  it('keeps its twenty years whatever weight was found, and has a guideline of its own', () => {
    const { sameOffense } = compare(enterprise)
    expect(sameOffense.readings.map(({ statutory }) => value(statutory))).toEqual([{ min: 240, max: 'life', tier: '21 U.S.C. 848(a)' }])
    expect(needs(sameOffense.readings[0]?.guideline)).toEqual(['guideline.totalLevel'])
  })
})
