import { assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { known, rival, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun, ThenAndNow } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: two kilograms of cocaine base in 1995, tried before the weight was the jury's, every finding known. */
const trial: Leaves = {
  'conviction.offenseEndedOn': known('1995-03-14'), 'conviction.sentencedOn': known('1996-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 846'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(A)'),
  'conviction.counts.0.substance': known('cocaine base'), 'conviction.counts.0.foundGrams': known(0), 'conviction.counts.0.deathResulted': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('1995'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine base'), 'guideline.drugs.0.grams': known(1900),
  'guideline.weapon': known(false), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(3), 'guideline.obstruction': known(true), 'guideline.acceptanceLevels': known(0), 'guideline.careerOffender': known(false),
  'guideline.safetyValve': known(false), 'guideline.baseLevel': known(38), 'guideline.totalLevel': known(43), 'guideline.category': known(1), 'guideline.points': known(0),
  'guideline.statusPoints': known(0), 'guideline.range': known(['life', 'life']),
}

function compare(changes: Leaves = {}, today: CivilDate = '2026-11-23'): ThenAndNow {
  return thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...trial, ...changes }))), today)
}

const value = <T>(finding: Finding<T> | undefined) => (finding?.status === 'computed' ? finding.value : undefined)
const ranges = (run: SentenceRun) => run.readings.map(({ guideline }) => value(guideline)?.range)
const needs = (finding: Finding<unknown> | undefined) => (finding?.status === 'cannot say' ? finding.needs.map(({ path }) => path) : [])

const change = (result: ThenAndNow, id: string) => result.changes.sameOffense.find((one) => one.id === id)

describe('a life sentence of 1996 for two kilograms of cocaine base', () => {
  const result = compare()

  it('was life as the court found, with the levels it found', () => {
    expect(value(result.found.readings[0]?.guideline)).toEqual({ baseLevel: 38, totalLevel: 43, category: 1, tableRange: ['life', 'life'], range: ['life', 'life'] })
    expect(result.found.edition).toMatchObject({ label: '1 November 1995', why: 'the court used it' })
  })

  it('is life when computed again under the same manual, step by step', () => {
    expect(value(result.then.readings[0]?.guideline)).toMatchObject({ baseLevel: 38, totalLevel: 43, range: ['life', 'life'] })
    expect(value(result.then.readings[0]?.statutory)).toMatchObject({ min: 120, max: 'life', tier: '21 U.S.C. 841(b)(1)(A)' })
  })

  it('is 210 to 240 months for the same offense sentenced today: no weight was found by the jury, so twenty years is the most', () => {
    expect(value(result.sameOffense.readings[0]?.statutory)).toMatchObject({ min: 0, max: 240, tier: '21 U.S.C. 841(b)(1)(C)' })
    expect(value(result.sameOffense.readings[0]?.guideline)).toMatchObject({ baseLevel: 32, totalLevel: 37, tableRange: [210, 262], range: [210, 240] })
  })

  it('is the same for the same conduct committed today', () => expect(ranges(result.sameConduct)).toEqual([[210, 240]]))

  it('has four runs, each with its own days', () => {
    expect([result.found, result.then, result.sameOffense, result.sameConduct].map(({ name, offenseOn, sentencedOn }) => [name, offenseOn, sentencedOn])).toEqual([
      ['then, as the court found', '1995-03-14', '1996-06-21'],
      ['then, computed', '1995-03-14', '1996-06-21'],
      ['now, same offense sentenced today', '1995-03-14', '2026-11-23'],
      ['now, same conduct committed and sentenced today', '2026-11-23', '2026-11-23'],
    ])
  })

  it('bound the judge then and would advise the judge now', () => {
    expect([result.then.force?.word, result.sameOffense.force?.word, result.sameConduct.force?.word]).toEqual(['bound the judge', 'advised the judge', 'advised the judge'])
  })

  it('is one reading each, with nothing left to settle', () => {
    for (const run of [result.found, result.then, result.sameOffense, result.sameConduct]) {
      expect([run.readings.length, run.readings[0]?.assuming, run.needs]).toEqual([1, undefined, []])
    }
  })

  it('says through which day the law of today was checked, and nothing of it for then', () => {
    expect(result.sameOffense.readings[0]?.guideline.verifiedThrough).toBe('2026-10-31')
    expect(result.then.readings[0]?.guideline.verifiedThrough).toBeUndefined()
  })

  it('compares step by step, the same and the different', () => {
    expect(change(result, '2D1.1(c)')).toMatchObject({ then: 'level 38', now: 'level 32', same: false })
    expect(change(result, '3B1.1')).toMatchObject({ then: '+3', now: '+3', same: true })
    expect(change(result, '5G1.1')).toMatchObject({ then: 'life', now: '210 to 240 months', same: false })
    expect(change(result, 'charged and found')).toMatchObject({ then: undefined, same: false })
  })
})

describe('what was charged and found', () => {
  it('where it is not known, both readings are shown, the most favourable last, and the verdict and indictment are asked for', () => {
    const run = compare({ 'conviction.counts.0.foundGrams': unknown }).sameOffense
    expect(run.readings.map(({ assuming }) => assuming)).toEqual(['the weight the court attributed was charged and found', 'no weight was charged and found'])
    expect(run.readings.map(({ statutory }) => value(statutory)?.tier)).toEqual(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841(b)(1)(C)'])
    expect(ranges(run)).toEqual([[210, 262], [210, 240]])
    expect(run.needs).toEqual([{ path: 'conviction.counts.0.foundGrams', label: 'weight charged and found', because: 'unknown', papers: ['verdict or plea agreement', 'indictment', 'judgment'] }])
  })

  it('the sentence of 1996 itself rested on what the judge found: one reading', () => {
    expect(compare({ 'conviction.counts.0.foundGrams': unknown }).then.readings).toHaveLength(1)
  })

  it('after Apprendi the subsection of the conviction says what was found', () => {
    const run = compare({
      'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.substance': known('cocaine'), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000),
      'conviction.offenseEndedOn': known('2003-03-14'), 'conviction.sentencedOn': known('2004-06-21'), 'guideline.edition': known('2003'), 'conviction.term': known('life'),
    }).sameOffense
    expect(run.readings).toHaveLength(1)
    expect(value(run.readings[0]?.statutory)?.tier).toBe('21 U.S.C. 841(b)(1)(A)')
  })

  it('before Alleyne the subsection may rest on the judge’s finding, which no longer raises a least term: both readings, and the law for it', () => {
    const harris = {
      'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.substance': known('cocaine'), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000),
      'conviction.offenseEndedOn': known('2003-03-14'), 'conviction.sentencedOn': known('2004-06-21'), 'guideline.edition': known('2003'), 'conviction.term': known(180),
    }
    const { then, sameOffense } = compare(harris)
    expect(then.readings.map(({ statutory }) => value(statutory)?.min)).toEqual([120])
    expect(sameOffense.readings.map(({ statutory }) => [value(statutory)?.min, value(statutory)?.max])).toEqual([[120, 'life'], [0, 240]])
    expect(sameOffense.readings[1]?.statutory.steps.find(({ id }) => id === 'charged and found minimum')?.source.cite).toContain('Alleyne')
  })

  it('the sentence of those years could have the least term of the judge’s weight under the maximum of the verdict', () => {
    const { then } = compare({
      'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.penalty': unknown, 'conviction.counts.0.substance': known('cocaine'), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000),
      'conviction.offenseEndedOn': known('2003-03-14'), 'conviction.sentencedOn': known('2004-06-21'), 'guideline.edition': known('2003'),
    })
    expect(then.readings.map(({ statutory }) => [value(statutory)?.min, value(statutory)?.max])).toEqual([[120, 'life'], [120, 240], [0, 240]])
    expect(then.readings[1]?.statutory.steps.find(({ id }) => id === 'charged and found minimum')?.source.cite).toContain('Harris')
  })

  it('a protected place or an import stays where no weight was found', () => {
    const tiers = (penalty: string) => compare({ 'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.penalty': known(penalty) }).sameOffense.readings.map(({ statutory }) => [value(statutory)?.min, value(statutory)?.max])
    expect(tiers('21 U.S.C. 841(b)(1)(A), 860(a)').at(-1)).toEqual([12, 480])
    expect(tiers('21 U.S.C. 860(a)').at(-1)).toEqual([12, 480])
    expect(compare({ 'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.penalty': known('21 U.S.C. 960(b)(1)(C)') }).sameOffense.readings.map(({ statutory }) => value(statutory)?.tier).at(-1)).toBe('21 U.S.C. 960(b)(3)')
  })

  it('after Apprendi, where the amounts of the law have changed since, both the weight attributed and the least the subsection asked for are shown', () => {
    const run = compare({
      'conviction.counts.0.foundGrams': unknown, 'guideline.drugs.0.grams': known(500), 'conviction.offenseEndedOn': known('2004-03-14'), 'conviction.sentencedOn': known('2005-06-21'), 'guideline.edition': unknown, 'conviction.term': known('life'),
    }).sameOffense
    expect(run.readings.map(({ assuming }) => assuming)).toEqual(['the weight the court attributed was charged and found', 'no more was charged and found than the subsection of conviction asked for'])
    expect(run.readings.map(({ statutory }) => value(statutory)?.tier)).toEqual(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841(b)(1)(B)'])
    expect(run.needs.map(({ path }) => path)).toEqual(['conviction.counts.0.foundGrams'])
  })

  it('methamphetamine of unknown purity has a reading for the pure drug and one for the mixture', () => {
    const { sameOffense, sameConduct } = compare({ 'conviction.counts.0.substance': known('methamphetamine (purity unknown)'), 'conviction.counts.0.foundGrams': known(60), 'guideline.drugs.0.substance': known('methamphetamine (mixture)'), 'guideline.drugs.0.grams': known(60), 'guideline.zeroPointCriteria': known(false) })
    expect(sameOffense.readings.map(({ statutory }) => value(statutory)?.tier)).toEqual(['21 U.S.C. 841(b)(1)(B)', '21 U.S.C. 841(b)(1)(C)'])
    expect(sameConduct.readings.map(({ statutory }) => value(statutory)?.tier)).toEqual(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841(b)(1)(B)'])
    expect(sameOffense.readings.map(({ assuming }) => assuming)).toEqual(['substance charged and found: methamphetamine (actual)', 'substance charged and found: methamphetamine (mixture)'])
  })

  it('plants attributed are counted as plants', () => {
    const run = compare({
      'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.substance': known('marihuana plants'), 'conviction.counts.0.penalty': unknown,
      'guideline.drugs.0.substance': known('marihuana plants'), 'guideline.drugs.0.grams': unknown, 'guideline.drugs.0.plants': known(1200),
    }).sameOffense
    expect(run.readings.map(({ statutory }) => value(statutory)?.tier)).toEqual(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841(b)(1)(D)'])
  })

  it('a weight that was found bounds the sentence even where the judgment names a higher subsection', () => {
    const run = compare({ 'conviction.counts.0.foundGrams': known(60) }).sameOffense
    expect(value(run.readings[0]?.statutory)).toMatchObject({ min: 60, max: 480, tier: '21 U.S.C. 841(b)(1)(B)' })
  })

  it('cites Apprendi in the runs it bounds', () => {
    const step = compare().sameOffense.readings[0]?.statutory.steps.find(({ id }) => id === 'charged and found')
    expect(step?.source.cite).toContain('Apprendi')
  })

  it('where nobody knows whether a death was charged and found, both readings are shown, the one with none last', () => {
    const run = compare({ 'conviction.counts.0.deathResulted': unknown }).sameOffense
    expect(run.readings.map(({ assuming }) => assuming)).toEqual(['death or serious bodily injury was charged and found', 'no death or serious bodily injury was charged and found'])
    expect(ranges(run).at(-1)).toEqual([210, 240])
    expect(run.needs.map(({ path }) => path)).toEqual(['conviction.counts.0.deathResulted'])
  })

  it('rules a death out where the papers say the least term was less than one with a death', () => {
    const ten = compare({ 'conviction.counts.0.deathResulted': unknown, 'conviction.counts.0.statedMinimum': known(120) }).sameOffense
    expect(ten.readings).toHaveLength(1)
    expect(ten).toEqual(compare({ 'conviction.counts.0.statedMinimum': known(120) }).sameOffense)
  })

  it('rules it out at twenty years only where a prior conviction was noticed, and never at life', () => {
    const asks = (minimum: number | 'life', notice851: boolean) => compare({
      'conviction.counts.0.deathResulted': unknown, 'conviction.counts.0.statedMinimum': known(minimum), 'conviction.notice851': known(notice851),
      'conviction.priors851.0.kind': known('felony drug offense'), 'conviction.priors851.0.finalOn': known('1985-01-01'), 'conviction.priors851.complete': known(true),
    }).sameOffense.needs.some(({ path }) => path === 'conviction.counts.0.deathResulted')
    expect(asks(240, false)).toBe(true)
    expect(asks(240, true)).toBe(false)
    expect(asks('life', true)).toBe(true)
  })
})

describe('facts that are not known', () => {
  it.each(['guideline.weapon', 'guideline.roleLevels', 'guideline.obstruction', 'guideline.acceptanceLevels', 'guideline.careerOffender', 'guideline.drugs.complete', 'conviction.counts.complete'])('%s is asked for in every run that computes, and never taken as absent', (path) => {
    const result = compare({ [path]: unknown })
    for (const run of [result.then, result.sameOffense, result.sameConduct]) {
      expect(needs(run.readings[0]?.guideline), run.name).toContain(path)
      expect(value(run.readings[0]?.guideline)).toBeUndefined()
    }
  })

  it('are named with the papers that hold them', () => {
    const { guideline } = compare({ 'guideline.weapon': unknown }).then.readings[0] ?? {}
    expect(guideline?.status === 'cannot say' && guideline.needs).toEqual([{ path: 'guideline.weapon', label: 'dangerous weapon possessed', because: 'unknown', papers: ['presentence report', 'statement of reasons'] }])
  })

  it('are all named at once', () => {
    const { guideline } = compare({ 'guideline.weapon': unknown, 'guideline.obstruction': unknown, 'guideline.drugs.0.grams': unknown, 'guideline.category': unknown, 'guideline.points': unknown }).then.readings[0] ?? {}
    expect(needs(guideline)).toEqual(['guideline.weapon', 'guideline.obstruction', 'guideline.category', 'guideline.drugs.0.grams'])
  })

  it('leave what the court found standing by itself', () => {
    expect(ranges(compare({ 'guideline.weapon': unknown, 'guideline.drugs.0.grams': unknown }).found)).toEqual([['life', 'life']])
    expect(needs(compare({ 'guideline.range': unknown }).found.readings[0]?.guideline)).toEqual(['guideline.range'])
  })

  it('include the days: without the last day of the offense the same offense cannot be placed', () => {
    const result = compare({ 'conviction.offenseEndedOn': unknown })
    expect(needs(result.sameOffense.readings[0]?.guideline)).toContain('conviction.offenseEndedOn')
    expect(result.sameOffense.edition).toBeUndefined()
    expect(ranges(result.sameConduct)).toEqual([[210, 240]])
  })

  it('an empty case asks for everything and says nothing', () => {
    const result = thenAndNow(assembleCaseFacts(new Map()), '2026-11-23')
    for (const run of [result.found, result.then, result.sameOffense, result.sameConduct]) {
      expect(run.readings.map(({ guideline, statutory }) => [guideline.status, statutory.status])).toEqual([['cannot say', 'cannot say']])
    }
    expect(needs(result.then.readings[0]?.guideline)).toEqual(expect.arrayContaining(['conviction.offenseEndedOn', 'conviction.sentencedOn', 'guideline.drugs.complete', 'guideline.weapon', 'guideline.category', 'conviction.counts.complete']))
  })

  it('one category of points is enough: the category where points are not known', () => {
    expect(value(compare({ 'guideline.points': unknown }).then.readings[0]?.guideline)?.category).toBe(1)
    expect(value(compare({ 'guideline.category': unknown }).then.readings[0]?.guideline)?.category).toBe(1)
  })
})

describe('facts of which readings differ', () => {
  it('make a reading each where they matter, named by what each assumes', () => {
    const run = compare({ 'guideline.drugs.0.grams': rival([1900, 500]) }).sameOffense
    expect(run.readings.map(({ assuming }) => assuming)).toEqual(['weight: 1900', 'weight: 500'])
    expect(ranges(run)).toEqual([[210, 240], [168, 210]])
    expect(run.needs).toEqual([expect.objectContaining({ path: 'guideline.drugs.0.grams', because: 'rival readings' })])
  })

  it('are one reading where they do not: two tonnes or three of cocaine are the same level', () => {
    const run = compare({ 'guideline.drugs.0.substance': known('cocaine'), 'conviction.counts.0.substance': known('cocaine'), 'guideline.drugs.0.grams': rival([2_000_000, 3_000_000]) }).sameOffense
    expect(run.readings).toHaveLength(1)
    expect(run.readings[0]?.assuming).toBeUndefined()
    expect(run.needs).toEqual([])
  })

  it('are asked for beside what is unknown where nothing can be computed', () => {
    const run = compare({ 'guideline.drugs.0.grams': rival([1900, 500]), 'guideline.weapon': unknown }).then
    expect(run.readings).toHaveLength(1)
    expect(needs(run.readings[0]?.guideline)).toEqual(['guideline.weapon', 'guideline.drugs.0.grams'])
  })

  it('in two days of sentencing make a run under each', () => {
    const run = compare({ 'conviction.sentencedOn': rival(['1996-06-21', '1998-06-21']), 'guideline.edition': unknown }).then
    expect(run.readings.length).toBeGreaterThanOrEqual(1)
    expect(run.readings.every(({ guideline }) => guideline.status === 'computed')).toBe(true)
  })

  it('that no run reads make no readings', () => {
    expect(compare({ 'conviction.judge': rival(['A', 'B']), 'conviction.fine': rival([0, 100]) }).then.readings).toHaveLength(1)
  })
})

describe('which manual', () => {
  const meth: Leaves = {
    'conviction.counts.0.substance': known('methamphetamine (mixture)'), 'guideline.drugs.0.substance': known('methamphetamine (mixture)'), 'guideline.drugs.0.grams': known(800),
    'conviction.counts.0.foundGrams': known(800), 'guideline.edition': unknown, 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(B)'), 'conviction.offenseEndedOn': known('1996-03-14'), 'conviction.sentencedOn': known('1997-12-21'),
  }

  it('is that of the offense where the one of the sentencing is harsher: methamphetamine of 1996 sentenced after November 1997', () => {
    const { then } = compare(meth)
    expect(then.edition).toMatchObject({ label: '1 November 1995' })
    expect(value(then.readings[0]?.guideline)?.baseLevel).toBe(30)
  })

  it('is again that of the offense today, if today is harsher still', () => {
    const { sameOffense, sameConduct } = compare(meth)
    expect([value(sameOffense.readings[0]?.guideline)?.baseLevel, value(sameConduct.readings[0]?.guideline)?.baseLevel]).toEqual([30, 30])
    expect(sameOffense.edition?.label).toBe('1 November 2026')
  })

  it('is the one the court used, where that is known', () => {
    expect(compare({ ...meth, 'guideline.edition': known('1997') }).then.edition).toMatchObject({ label: '1 November 1997', why: 'the court used it' })
  })
})

describe('a person without criminal history points today', () => {
  const first: Leaves = { 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false) }

  it('may gain two levels: both readings are shown where the other criteria are not known', () => {
    const run = compare(first).sameConduct
    expect(run.readings.map(({ assuming }) => assuming)).toEqual(['the other criteria of 4C1.1 are not met', 'the other criteria of 4C1.1 are met'])
    expect(run.readings.map(({ guideline }) => value(guideline)?.totalLevel)).toEqual([32, 30])
    expect(run.needs.map(({ path }) => path)).toEqual(['guideline.zeroPointCriteria'])
  })

  it('gains them in one reading where the criteria are known to be met', () => {
    const run = compare({ ...first, 'guideline.zeroPointCriteria': known(true) }).sameConduct
    expect(run.readings.map(({ guideline }) => value(guideline)?.totalLevel)).toEqual([30])
  })

  it('is not asked about them where a leading role rules it out', () => {
    expect(compare().sameConduct.readings).toHaveLength(1)
  })
})

describe('criminal history today', () => {
  it('shows both readings and asks for what was for status', () => {
    const run = compare({ 'guideline.points': known(5), 'guideline.statusPoints': unknown, 'guideline.recencyPoints': known(0), 'guideline.category': known(3) }).sameConduct
    expect(run.readings.map(({ guideline }) => value(guideline)?.category)).toEqual([3, 2])
    expect(run.needs.map(({ path }) => path)).toEqual(['guideline.statusPoints'])
  })

  it('lowers the category of someone with five points of which two were for status', () => {
    const result = compare({ 'guideline.points': known(5), 'guideline.statusPoints': known(2), 'guideline.recencyPoints': known(0), 'guideline.category': known(3) })
    expect([value(result.then.readings[0]?.guideline)?.category, value(result.sameConduct.readings[0]?.guideline)?.category]).toEqual([3, 2])
  })
})

describe('what is not covered', () => {
  it('a count that is not for drugs makes the range "not encoded", by name', () => {
    const { guideline } = compare({ 'conviction.counts.1.statute': known('18 U.S.C. 1956'), 'conviction.counts.1.penalty': known('18 U.S.C. 1956(a)') }).then.readings[0] ?? {}
    expect(guideline).toMatchObject({ status: 'not encoded' })
    expect(guideline?.status === 'not encoded' && guideline.gaps.some(({ of }) => of.includes('18 U.S.C. 1956'))).toBe(true)
  })

  it('a count of which not even the statute is known is asked for', () => {
    expect(needs(compare({ 'conviction.counts.1.description': known('structuring') }).then.readings[0]?.statutory)).toContain('conviction.counts.1.statute')
  })

  it('an offense before the guidelines is not computed', () => {
    const result = compare({ 'conviction.offenseEndedOn': known('1986-01-01'), 'conviction.sentencedOn': known('1986-06-01'), 'guideline.edition': unknown })
    expect(result.then.readings[0]?.guideline.status).not.toBe('computed')
    expect(result.then.edition).toBeUndefined()
  })
})

describe('a career offender', () => {
  const career: Leaves = { 'guideline.careerOffender': known(true), 'guideline.drugs.0.grams': known(30), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.zeroPointCriteria': known(false) }

  it('goes by the maximum of the statute in each run: life then, twenty years where no weight was found', () => {
    const result = compare(career)
    expect(value(result.then.readings[0]?.guideline)).toMatchObject({ totalLevel: 37, category: 6 })
    expect(value(result.sameOffense.readings[0]?.guideline)).toMatchObject({ totalLevel: 32, category: 6, range: [210, 240] })
  })
})

describe('whatever the case', () => {
  it('now is then where the days and the manual are the same', () => {
    const cases = record({ grams: integer({ min: 1, max: 30_000 }), role: constantFrom(-2, 0, 3), weapon: boolean(), accepted: constantFrom(0, -2, -3), category: integer({ min: 2, max: 6 }) })
    assert(property(cases, ({ grams, role, weapon, accepted, category }) => {
      const today = '2026-03-01'
      const result = compare({
        'conviction.offenseEndedOn': known(today), 'conviction.sentencedOn': known(today), 'guideline.edition': unknown, 'conviction.counts.0.penalty': unknown, 'conviction.counts.0.foundGrams': known(grams),
        'guideline.drugs.0.grams': known(grams), 'guideline.roleLevels': known(role), 'guideline.weapon': known(weapon), 'guideline.acceptanceLevels': known(accepted), 'guideline.category': known(category), 'guideline.points': unknown,
      }, today)
      expect(ranges(result.sameOffense)).toEqual(ranges(result.then))
      expect(ranges(result.sameConduct)).toEqual(ranges(result.then))
      expect(result.changes.sameConduct.filter(({ same }) => !same)).toEqual([])
    }), { numRuns: 60 })
  })

  it('the same offense sentenced today is never harsher under the manual than under that of its own day', () => {
    const cases = record({ grams: integer({ min: 1, max: 30_000 }), substance: constantFrom('cocaine', 'cocaine base', 'heroin', 'methamphetamine (mixture)'), year: integer({ min: 1990, max: 2022 }) })
    assert(property(cases, ({ grams, substance, year }) => {
      const day = `${year}-03-01`
      const result = compare({
        'conviction.offenseEndedOn': known(day), 'conviction.sentencedOn': known(day), 'guideline.edition': unknown, 'conviction.counts.0.penalty': unknown, 'conviction.counts.0.foundGrams': known(grams),
        'conviction.counts.0.substance': known(substance), 'guideline.drugs.0.substance': known(substance), 'guideline.drugs.0.grams': known(grams),
      })
      const [then, now] = [value(result.then.readings.at(-1)?.guideline), value(result.sameOffense.readings.at(-1)?.guideline)]
      expect(now?.totalLevel ?? 0).toBeLessThanOrEqual(then?.totalLevel ?? 99)
    }), { numRuns: 80 })
  })
})

describe('what is missing', () => {
  it('names facts of the case only, each with the papers that hold it', () => {
    const nothing = thenAndNow(assembleCaseFacts(new Map()), '2026-11-20')
    const needs = [nothing.found, nothing.then, nothing.sameOffense, nothing.sameConduct].flatMap((run) => [...run.needs, ...run.readings.flatMap(({ statutory, guideline }) => [statutory, guideline].flatMap((finding) => (finding.status === 'cannot say' ? finding.needs : [])))])
    expect(needs.length).toBeGreaterThan(10)
    expect(needs.filter(({ path, label, papers }) => label === path || papers.length === 0)).toEqual([])
  })
})
