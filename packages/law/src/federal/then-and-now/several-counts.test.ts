import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/finding.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun, ThenAndNow } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'
import { wholeRange } from './whole-range.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: 600 g of cocaine in 2005, a handgun carried, a plea to both counts. */
const pleaWithHandgun: Leaves = {
  'conviction.offenseEndedOn': known('2005-03-14'), 'conviction.sentencedOn': known('2006-06-21'), 'conviction.decidedBy': known('guilty plea'), 'conviction.convictedOn': known('2006-01-10'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 841'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(B)'),
  'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.foundGrams': known(600), 'conviction.counts.0.deathResulted': known(false),
  'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmPriorFinal': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('2005'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(600),
  'guideline.weapon': known(true), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(-3), 'guideline.careerOffender': known(false),
  'guideline.safetyValve': known(false), 'guideline.category': known(2), 'guideline.points': known(3), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0), 'guideline.range': known([60, 60]),
}

const compare = (changes: Leaves = {}): ThenAndNow => thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...pleaWithHandgun, ...changes }))), '2026-03-01')
const value = <T>(finding: Finding<T> | undefined) => (finding?.status === 'computed' ? finding.value : undefined)
const guideline = (run: SentenceRun) => value(run.readings.at(-1)?.guideline)
const needs = (finding: Finding<unknown> | undefined) => (finding?.status === 'cannot say' ? finding.needs.map(({ path }) => path) : [])
const step = (run: SentenceRun, id: string) => run.readings.at(-1)?.guideline.steps.find((one) => one.id === id)
const secondFirearm: Leaves = { 'conviction.counts.2.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.2.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.2.firearmPriorFinal': known(false) }

describe('a drug count with a firearm count', () => {
  it('has the range of the drug count, and five years after it', () => {
    const then = guideline(compare().then)
    expect(then).toMatchObject({ baseLevel: 26, totalLevel: 23, category: 2, range: [60, 63], consecutiveMonths: 60 })
    expect(then && wholeRange(then)).toEqual([120, 123])
  })

  it('has no levels for the weapon: the firearm count accounts for it', () => {
    expect(step(compare().then, '2D1.1(b)(1)')).toMatchObject({ applied: false, note: 'the count under 924(c) accounts for it: no levels of any weapon' })
    expect(step(compare({ 'guideline.edition': known('1999'), 'conviction.offenseEndedOn': known('1999-03-14'), 'conviction.sentencedOn': known('2000-06-21') }).then, '2D1.1(b)(1)')?.note).toContain('of this weapon')
  })

  it('does not ask whether a weapon was possessed', () => expect(guideline(compare({ 'guideline.weapon': unknown }).then)?.range).toEqual([60, 63]))

  it('says where the months come from', () => {
    const { then } = compare()
    expect(['3D1.1(b)', '2K2.4', '5G1.2(a)'].map((id) => step(then, id)?.change)).toEqual(['apart', 'least term of the statute', '5 years more'])
  })

  it('is bounded by the maximum of the drug count alone, though the firearm count allows life', () => {
    const heavy = compare({ 'guideline.drugs.0.grams': known(160_000), 'guideline.category': known(6), 'guideline.points': known(14), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(C)'), 'conviction.counts.0.foundGrams': known(400) })
    expect(guideline(heavy.then)).toMatchObject({ range: [240, 240], consecutiveMonths: 60 })
  })

  it('adds the months to the range the court found, as it was without them', () => expect(guideline(compare().found)).toMatchObject({ range: [60, 60], consecutiveMonths: 60 }))

  it('keeps zero-point levels from a person convicted with a firearm', () => {
    const first = compare({ 'guideline.category': known(1), 'guideline.points': known(0), 'guideline.weapon': known(false), 'guideline.zeroPointCriteria': known(true) })
    expect(step(first.sameConduct, '4C1.1')).toMatchObject({ applied: false })
  })
})

describe('a brandishing only the judge found', () => {
  it('made seven years until Alleyne and five since: both readings are shown of a sentence imposed today, and the papers that tell are asked for', () => {
    const { then, sameOffense } = compare({ 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(ii)'), 'conviction.offenseEndedOn': known('2005-03-14'), 'conviction.sentencedOn': known('2006-06-21'), 'guideline.edition': known('2005') })
    const months = (run: SentenceRun) => run.readings.map((reading) => (reading.guideline.status === 'computed' ? reading.guideline.value.consecutiveMonths : undefined))
    expect([months(then), months(sameOffense)]).toEqual([[84], [84, 60]])
    expect(sameOffense.needs.map(({ path }) => path)).toContain('conviction.counts.1.firearmUse')
  })
})

describe('several firearm counts in one case', () => {
  it('were stacked then, five years and twenty-five, and are ten years today: no earlier conviction had become final', () => {
    const { then, sameOffense, sameConduct } = compare(secondFirearm)
    expect([then, sameOffense, sameConduct].map((run) => guideline(run)?.consecutiveMonths)).toEqual([360, 120, 120])
  })

  it('stay stacked today where an earlier conviction had become final before', () => {
    const { sameConduct } = compare({ ...secondFirearm, 'conviction.counts.1.firearmPriorFinal': known(true), 'conviction.counts.2.firearmPriorFinal': known(true) })
    expect(guideline(sameConduct)?.consecutiveMonths).toBe(600)
  })

  it('ask for the earlier conviction where nobody knows', () => {
    const { sameOffense } = compare({ ...secondFirearm, 'conviction.counts.2.firearmPriorFinal': unknown })
    expect(needs(sameOffense.readings[0]?.guideline)).toEqual(['conviction.counts.2.firearmPriorFinal'])
  })

  it('come to the same whatever their order', () => {
    const brandished = known('18 U.S.C. 924(c)(1)(A)(ii)')
    const one = compare({ ...secondFirearm, 'conviction.counts.1.penalty': brandished })
    const other = compare({ ...secondFirearm, 'conviction.counts.2.penalty': brandished })
    for (const run of ['then', 'sameOffense', 'sameConduct'] as const) expect(guideline(one[run])?.consecutiveMonths).toBe(guideline(other[run])?.consecutiveMonths)
    expect(guideline(one.then)?.consecutiveMonths).toBe(360)
  })

  it('alone are what the statute requires, without level or category', () => {
    const { then } = compare({
      'conviction.counts.0.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.0.penalty': known('18 U.S.C. 924(c)(1)(A)(iii)'), 'conviction.counts.0.substance': unknown,
      'conviction.counts.0.foundGrams': unknown, 'conviction.counts.0.deathResulted': unknown, 'conviction.counts.0.firearmPriorFinal': known(false), 'guideline.drugs.complete': unknown, 'guideline.category': unknown, 'guideline.points': unknown,
    })
    expect(guideline(then)).toMatchObject({ range: [360, 360], totalLevel: undefined })
  })
})

describe('a career offender with a firearm count', () => {
  it('takes the range of 4B1.1(c), which holds the months: 262 to 327', () => {
    expect(guideline(compare({ 'guideline.careerOffender': known(true) }).then)).toMatchObject({ range: [262, 327], category: 6 })
    expect(guideline(compare({ 'guideline.careerOffender': known(true) }).then)?.consecutiveMonths).toBeUndefined()
  })

  it('goes by the maximum of the drug count, not by the life of the firearm count', () => {
    expect(guideline(compare({ 'guideline.careerOffender': known(true) }).then)?.totalLevel).toBe(31)
  })

  it('had them after the range before November 2002', () => {
    const { then } = compare({ 'guideline.careerOffender': known(true), 'guideline.edition': known('2000'), 'conviction.offenseEndedOn': known('2000-03-14'), 'conviction.sentencedOn': known('2001-06-21') })
    expect(guideline(then)).toMatchObject({ range: [188, 235], consecutiveMonths: 60 })
  })
})

describe('counts of other offenses', () => {
  const alsoFelon: Leaves = { 'conviction.counts.1.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.1.penalty': known('18 U.S.C. 922(g)(1)'), 'guideline.weapon': known(true) }

  it('that added nothing to the level the court found leave it to the drug count, then and now', () => {
    const { then, sameOffense } = compare({ ...alsoFelon, 'guideline.safetyValveToday': known(false), 'guideline.totalLevel': known(25) })
    expect([guideline(then)?.totalLevel, guideline(sameOffense)?.totalLevel]).toEqual([25, 23])
    expect(step(sameOffense, 'other count 1')).toMatchObject({ change: 'none' })
  })

  it('that did are taken at the level the court found, marked so, and the rest is computed', () => {
    const { sameOffense } = compare({ ...alsoFelon, 'guideline.totalLevel': known(27), 'guideline.points': known(4), 'guideline.category': known(3), 'guideline.statusPoints': known(2) })
    expect(guideline(sameOffense)).toMatchObject({ totalLevel: 27, category: 2, range: [78, 97] })
    expect(step(sameOffense, 'other count 1')).toMatchObject({ change: 'level as found', applied: false })
  })

  it('ask for the level the court found where it is not known', () => expect(needs(compare(alsoFelon).then.readings[0]?.guideline)).toEqual(['guideline.totalLevel']))

  it('without any drug count need the level found and the history, nothing of drugs', () => {
    const felon: Leaves = { 'conviction.counts.0.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.0.penalty': known('18 U.S.C. 922(g)(1)'), 'conviction.counts.0.substance': unknown, 'conviction.counts.0.foundGrams': unknown, 'guideline.drugs.complete': unknown, 'guideline.drugs.0.grams': unknown }
    const { then } = compare({ ...alsoFelon, ...felon, 'guideline.totalLevel': known(21) })
    expect(guideline(then)).toMatchObject({ totalLevel: 21, category: 2, range: [41, 51] })
  })
})

describe('several drug counts', () => {
  it('are one group, their weights added', () => {
    const two = compare({ 'conviction.counts.1.statute': known('21 U.S.C. 841'), 'conviction.counts.1.penalty': known('21 U.S.C. 841(b)(1)(C)'), 'conviction.counts.1.substance': known('heroin'), 'conviction.counts.1.foundGrams': known(20), 'conviction.counts.1.deathResulted': known(false) })
    expect(step(two.then, '3D1.2(d)')).toMatchObject({ change: 'one group', note: '2 counts' })
    expect(step(compare().then, '3D1.2(d)')).toBeUndefined()
  })
})
