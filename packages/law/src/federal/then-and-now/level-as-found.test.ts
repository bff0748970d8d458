import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: a firearm held by a felon, level 24 and 9 points, two of them for status, in 2012. */
const firearm: Leaves = {
  'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.0.penalty': known('18 U.S.C. 922(g)'),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('2011'), 'guideline.careerOffender': known(false), 'guideline.totalLevel': known(24), 'guideline.category': known(4), 'guideline.points': known(7), 'guideline.statusPoints': known(2), 'guideline.recencyPoints': known(0),
  'guideline.range': known([77, 96]),
}

function compare(changes: Leaves = {}, today: CivilDate = '2026-06-01') {
  return thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...firearm, ...changes }))), today)
}

describe('a case under a guideline without drugs', () => {
  it('keeps the level the court found, marked so, and counts history by the manual of the day', () => {
    const result = compare()
    const [then, now] = [result.then.readings[0]?.guideline, result.sameOffense.readings[0]?.guideline]
    expect(then).toMatchObject({ status: 'computed', value: { totalLevel: 24, category: 4, range: [77, 96] } })
    expect(now).toMatchObject({ status: 'computed', value: { totalLevel: 24, category: 3, range: [63, 78] } })
    expect(now?.steps.find(({ id }) => id === 'total offense level')).toMatchObject({ applied: true, note: 'as found' })
  })
  it('is cut by its statute', () => {
    expect(compare({ 'guideline.totalLevel': known(30), 'guideline.category': known(4) }).then.readings[0]?.guideline).toMatchObject({ value: { tableRange: [135, 168], range: [120, 120] } })
  })
  it('asks for the level where the court’s is not known', () => {
    expect(compare({ 'guideline.totalLevel': unknown }).then.readings[0]?.guideline).toMatchObject({ status: 'cannot say', needs: [{ path: 'guideline.totalLevel' }] })
  })
})

describe('a firearm count beside drugs', () => {
  const both: Leaves = {
    'conviction.counts.0.statute': known('21 U.S.C. 841(a)(1)'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(B)'), 'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.foundGrams': known(600), 'conviction.counts.0.deathResulted': known(false),
    'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmUse': known('used, carried or possessed'), 'conviction.counts.1.firearmKind': known('firearm'), 'conviction.counts.1.firearmPriorFinal': known(false),
    'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(600), 'guideline.weapon': known(false), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false),
    'guideline.acceptanceLevels': known(-3), 'guideline.safetyValve': known(false), 'guideline.zeroPointCriteria': known(false), 'guideline.category': known(1), 'guideline.points': known(0), 'guideline.statusPoints': known(0),
  }
  it('stands beside the range of the drugs and is not grouped with them', () => {
    const { then, sameOffense } = compare(both)
    expect(then.readings[0]?.statutory).toMatchObject({ value: { min: 120 } })
    expect(then.readings[0]?.guideline).toMatchObject({ status: 'computed', value: { baseLevel: 26, totalLevel: 23, range: [60, 60] } })
    expect(sameOffense.readings[0]?.guideline.steps.find(({ id }) => id === '2K2.4')).toMatchObject({ applied: true, change: 'least term of the statute' })
  })
  it('another count leaves the level to what the court found for all of them', () => {
    const guideline = compare({ ...both, 'conviction.counts.1.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.1.penalty': known('18 U.S.C. 922(g)') }).then.readings[0]?.guideline
    expect(guideline).toMatchObject({ status: 'computed', value: { totalLevel: 24 } })
  })
})
