import { describe, expect, it } from 'vitest'
import { adjustmentNames } from '../../facts/adjustments.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { chapterThreeAdjustments } from '../guidelines/chapter-three-adjustments.ts'
import type { SentenceRun } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

/** A made-up case: 500 grams of cocaine in 1995, no role, no obstruction, no acceptance, every finding known. */
const facts: Readonly<Record<string, Leaf<unknown>>> = {
  'conviction.offenseEndedOn': known('1995-03-14'), 'conviction.sentencedOn': known('1996-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 841'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(C)'),
  'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.foundGrams': known(0), 'conviction.counts.0.deathResulted': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('1995'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(500),
  'guideline.weapon': known(false), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(0), 'guideline.careerOffender': known(false),
  'guideline.safetyValve': known(false), 'guideline.safetyValveToday': known(false), 'guideline.category': known(2), 'guideline.points': known(2), 'guideline.statusPoints': known(0),
}

function levels(names: readonly Leaf<unknown>[]): readonly (number | undefined)[] {
  const listed = Object.fromEntries(names.map((name, i) => [`guideline.adjustments.${i}.name`, name]))
  const { then, sameConduct } = thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...facts, ...listed }))), '2026-11-23')
  return [then, sameConduct].map(levelOf)
}

function levelOf({ readings: [reading] }: SentenceRun): number | undefined {
  return reading?.guideline.status === 'computed' ? reading.guideline.value.totalLevel : undefined
}

describe('adjustments of Chapter Three the court found', () => {
  it('have in the case facts the names of the tables, each once', () => expect(adjustmentNames).toEqual(chapterThreeAdjustments))

  it('raise the level of both manuals', () => {
    const [then, now] = levels([]) as readonly [number, number]
    expect([then, now]).toEqual([26, 24])
    expect(levels([known('abuse of a position of trust')])).toEqual([then + 2, now + 2])
    expect(levels([known('use of a minor'), known('reckless endangerment during flight')])).toEqual([then + 4, now + 4])
  })

  it('raise it only under a manual that has them: body armor since November 2003, for the same conduct today', () => expect(levels([known('body armor used by the defendant')])).toEqual([26, 28]))

  it('are asked for where one that was found is not known', () => {
    const { then } = thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...facts, 'guideline.adjustments.0.name': unknown }))), '2026-11-23')
    const found = then.readings[0]?.guideline
    expect(found?.status === 'cannot say' && found.needs.map(({ path }) => path)).toContain('guideline.adjustments.0.name')
  })
})
