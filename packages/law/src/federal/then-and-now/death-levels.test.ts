import { describe, expect, it } from 'vitest'
import { known, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: a gram of heroin that killed, sold and sentenced in 2012. */
const overdose: Leaves = {
  'conviction.offenseEndedOn': known('2011-03-14'), 'conviction.sentencedOn': known('2012-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 841(a)(1)'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(C)'), 'conviction.counts.0.substance': known('heroin'), 'conviction.counts.0.foundGrams': known(1), 'conviction.counts.0.deathResulted': known(true),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('2011'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('heroin'), 'guideline.drugs.0.grams': known(1), 'guideline.weapon': known(false), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true),
  'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(0), 'guideline.careerOffender': known(false), 'guideline.safetyValve': known(false), 'guideline.zeroPointCriteria': known(false), 'guideline.category': known(2), 'guideline.points': known(2), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0),
}

const bases = (changes: Leaves = {}) => {
  const { then, sameOffense } = thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...overdose, ...changes }))), '2026-03-01')
  return [then, sameOffense].map(({ readings }) => readings.map(({ guideline }) => (guideline.status === 'computed' ? guideline.value.baseLevel : guideline.status)))
}
const noticed = (kind: string): Leaves => ({ 'conviction.notice851': known(true), 'conviction.priors851.0.kind': known(kind), 'conviction.priors851.0.finalOn': known('2001-01-01') })
const third: Leaves = { 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(E)'), 'conviction.counts.0.substance': known('Schedule III substance'), 'guideline.drugs.0.substance': known('Schedule III substance'), 'guideline.drugs.0.units': known(100) }

describe('a death found with the conviction', () => {
  it('is level 38, then and now', () => expect(bases()).toEqual([[38], [38]]))
  it('is level 43 where the statute makes it life for a prior conviction', () => {
    expect(bases(noticed('felony drug offense'))).toEqual([[43], [43]])
    expect(bases({ ...noticed('felony drug offense'), 'conviction.notice851': known(false) })).toEqual([[38], [38]])
    expect(bases(noticed('neither'))).toEqual([[38], [38]])
  })
  it('of a Schedule III substance is level 26, and 30 after a prior conviction', () => expect([bases(third), bases({ ...third, ...noticed('felony drug offense') })]).toEqual([[[26], [26]], [[30], [30]]]))
  it('is no level of its own under a provision that 2D1.1(a) does not name', () => {
    expect(bases({ 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(D)'), 'conviction.counts.0.substance': known('marihuana'), 'guideline.drugs.0.substance': known('marihuana'), 'guideline.drugs.0.grams': known(1000) })).toEqual([[10], [8]])
  })
})
