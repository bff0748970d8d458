import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun, ThenAndNow } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up courier of two kilograms of cocaine in 2005, without a record: level 28, or 30 with the weapon, less three. */
const courier: Leaves = {
  'conviction.offenseEndedOn': known('2005-03-14'), 'conviction.sentencedOn': known('2006-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 846'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(B)'),
  'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.foundGrams': known(2000), 'conviction.counts.0.deathResulted': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('2005'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(2000),
  'guideline.weapon': known(true), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false),
  'guideline.acceptanceLevels': known(-3), 'guideline.careerOffender': known(false), 'guideline.safetyValve': known(false), 'guideline.safetyValveToday': known(false),
  'guideline.category': known(1), 'guideline.points': known(0), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0),
}

function compare(changes: Leaves = {}, today: CivilDate = '2026-11-23'): ThenAndNow {
  return thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...courier, ...changes }))), today)
}

const value = <T>(finding: Finding<T> | undefined) => (finding?.status === 'computed' ? finding.value : undefined)
const levels = (run: SentenceRun) => run.readings.map(({ guideline }) => value(guideline)?.totalLevel)
const asked = (run: SentenceRun) => run.needs.map(({ path }) => path)

describe('a weapon found in the offense, and 4C1.1(a)(7), which looks to what the person did', () => {
  it('leaves both readings open: the weapon may have been another’s, for whom relevant conduct answers under 2D1.1(b)(1) alone', () => {
    const { sameConduct } = compare()
    expect(levels(sameConduct)).toEqual([25, 23])
    expect(sameConduct.readings.map(({ assuming }) => assuming)).toEqual([
      'the other criteria of 4C1.1 are not met',
      'the other criteria of 4C1.1 are met, the weapon found having been neither possessed nor induced by the person',
    ])
    expect(asked(sameConduct)).toEqual(['guideline.weaponOwn', 'guideline.zeroPointCriteria'])
  })

  it('cites that Chapter Four goes by its own words', () => {
    const steps = compare().sameConduct.readings.map(({ guideline }) => guideline.steps.find(({ id }) => id === '4C1.1(a)(7)'))
    expect(steps.map((step) => [step?.applied, step?.source.cite])).toEqual([[false, 'U.S.S.G. §1B1.3(b) (Nov. 1, 2025)'], [true, 'U.S.S.G. §1B1.3(b) (Nov. 1, 2025)']])
  })

  it('bars the two levels where it was the person’s own, in one reading', () => {
    const { sameConduct } = compare({ 'guideline.weaponOwn': known(true) })
    expect([levels(sameConduct), asked(sameConduct)]).toEqual([[25], []])
  })

  it('says nothing of the other criteria where it was another’s', () => {
    const { sameConduct } = compare({ 'guideline.weaponOwn': known(false) })
    expect([levels(sameConduct), asked(sameConduct)]).toEqual([[25, 23], ['guideline.zeroPointCriteria']])
  })

  it('is settled where the criteria are known, whatever was found of the weapon', () => {
    expect(levels(compare({ 'guideline.zeroPointCriteria': known(true) }).sameConduct)).toEqual([23])
    expect(levels(compare({ 'guideline.zeroPointCriteria': known(false) }).sameConduct)).toEqual([25])
    expect(levels(compare({ 'guideline.zeroPointCriteria': known(true), 'guideline.weaponOwn': known(true) }).sameConduct)).toEqual([25])
  })

  it('is no question where a count under 924(c) convicts of the firearm itself', () => {
    const { sameConduct } = compare({
      'guideline.weapon': known(false), 'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmUse': known('used, carried or possessed'),
      'conviction.counts.1.firearmKind': known('firearm'), 'conviction.counts.1.firearmPriorFinal': known(false),
    })
    expect([levels(sameConduct), asked(sameConduct)]).toEqual([[25 - 2], []])
  })

  it('rules out the safety valve of today only where it was the person’s own', () => {
    const open: Leaves = { 'guideline.safetyValveToday': unknown, 'guideline.safetyValve': unknown, 'guideline.zeroPointCriteria': known(false) }
    expect(levels(compare(open).sameConduct)).toEqual([25, 23])
    expect(levels(compare({ ...open, 'guideline.weaponOwn': known(true) }).sameConduct)).toEqual([25])
  })
})

describe('a person in category I whose points are not known', () => {
  const open: Leaves = { 'guideline.weapon': known(false), 'guideline.points': unknown }

  it('may have none: both readings, and the points are asked for beside the other criteria', () => {
    const { sameConduct } = compare(open)
    expect(levels(sameConduct)).toEqual([23, 21])
    expect(asked(sameConduct)).toEqual(['guideline.points', 'guideline.zeroPointCriteria'])
  })

  it('is asked for the points alone where the other criteria are known to be met, and for nothing where they are not', () => {
    const met = compare({ ...open, 'guideline.zeroPointCriteria': known(true) }).sameConduct
    expect([levels(met), asked(met)]).toEqual([[23, 21], ['guideline.points']])
    const failed = compare({ ...open, 'guideline.zeroPointCriteria': known(false) }).sameConduct
    expect([levels(failed), asked(failed)]).toEqual([[23], []])
  })

  it('is not asked in category II', () => {
    const { sameConduct } = compare({ ...open, 'guideline.category': known(2) })
    expect(asked(sameConduct)).not.toContain('guideline.zeroPointCriteria')
  })
})

describe('a sentence imposed since November 2023', () => {
  const recent: Leaves = { 'guideline.weapon': known(false), 'conviction.offenseEndedOn': known('2023-12-01'), 'conviction.sentencedOn': known('2024-06-21'), 'guideline.edition': known('2023') }

  it('leaves the criteria open in the sentence of then as well', () => {
    const { then } = compare(recent)
    expect([levels(then), asked(then)]).toEqual([[23, 21], ['guideline.zeroPointCriteria']])
  })

  it('is not asked about them where its manual was that of 2022', () => {
    expect(levels(compare({ ...recent, 'conviction.sentencedOn': known('2023-10-31'), 'conviction.offenseEndedOn': known('2022-12-01'), 'guideline.edition': known('2022') }).then)).toEqual([23])
  })
})
