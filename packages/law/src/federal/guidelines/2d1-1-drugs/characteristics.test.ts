import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { characteristicNames, characteristicsOf, type CharacteristicName } from '../../../facts/characteristics.ts'
import { computeGuideline } from '../compute-guideline.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import { drugCharacteristicTable } from './characteristics.table.ts'

function compute(found: readonly CharacteristicName[], on: CivilDate, more: GuidelineInputs = {}) {
  const finding = computeGuideline({ drugLevel: 20, category: 1, characteristics: found, ...more }, on)
  if (finding.status !== 'computed') throw new Error(JSON.stringify(finding))
  return { level: finding.value.totalLevel, steps: finding.steps, step: (id: string) => finding.steps.find((step) => step.id === id) }
}

describe('the characteristics of drug offenses', () => {
  it('are each of the names a case may hold, in their order', () => {
    expect(Object.keys(drugCharacteristicTable)).toEqual(characteristicsOf('2D1.1', characteristicNames))
  })
  it('add to the level between the weapon and the safety valve', () => {
    const { level, steps } = compute(['2D1.1 premises maintained', '2D1.1 violence'], '2016-11-01', { weapon: true, safetyValve: true })
    expect(level).toBe(24)
    expect(steps.filter(({ id }) => id.startsWith('2D1.1(b)')).map(({ id, change }) => `${id} ${change}`)).toEqual(['2D1.1(b)(1) +2', '2D1.1(b) violence +2', '2D1.1(b) premises maintained +2', '2D1.1(b) others none', '2D1.1(b) safety valve -2'])
  })
  it('of 2010 are no part of older manuals', () => {
    const found: readonly CharacteristicName[] = ['2D1.1 violence', '2D1.1 bribery of a law enforcement officer', '2D1.1 premises maintained']
    expect([compute(found, '2010-10-31').level, compute(found, '2010-11-01').level]).toEqual([20, 26])
    expect(compute(found, '1995-11-01').step('2D1.1(b) violence')).toMatchObject({ applied: false, note: 'not part of the guideline of that day' })
  })
  it('lift to their floor: an aircraft to 26, a laboratory to 27, a child near one to 30', () => {
    expect(compute(['2D1.1 private aircraft'], '1990-11-01').level).toBe(26)
    expect(compute(['2D1.1 private aircraft'], '1990-11-01', { drugLevel: 26 }).level).toBe(28)
    expect([compute(['2D1.1 risk of harm from a laboratory'], '2000-12-15').level, compute(['2D1.1 risk of harm from a laboratory'], '2000-12-16').level]).toEqual([20, 27])
    expect(compute(['2D1.1 risk of harm to a minor from a laboratory'], '2016-11-01').level).toBe(30)
    expect(compute(['2D1.1 risk of harm to a minor from a laboratory'], '2016-11-01', { drugLevel: 26 }).level).toBe(32)
  })
  it('of aircraft, vessel and crew count once', () => expect(compute(['2D1.1 private aircraft', '2D1.1 pilot, captain or navigator'], '2016-11-01', { drugLevel: 30 }).level).toBe(32))
  it('of the environment and a laboratory add up until October 2001 and are a choice since', () => {
    const both: readonly CharacteristicName[] = ['2D1.1 hazardous or toxic substances', '2D1.1 risk of harm from a laboratory']
    expect([compute(both, '2001-10-31', { drugLevel: 30 }).level, compute(both, '2001-11-01', { drugLevel: 30 }).level]).toEqual([35, 33])
  })
  it('of violence are the firearm count’s where there is one', () => {
    expect(compute(['2D1.1 violence'], '2016-11-01', { firearmCount: true }).step('2D1.1(b) violence')).toMatchObject({ applied: false, note: 'the count under 924(c) accounts for it' })
  })
  it('ask for the role they name', () => {
    expect([0, 2].map((roleLevels) => compute(['2D1.1 leader with an aggravating factor'], '2016-11-01', { roleLevels }).level)).toEqual([20, 24])
    expect([-2, -4].map((roleLevels) => compute(['2D1.1 minimal participant under pressure'], '2016-11-01', { roleLevels }).level)).toEqual([18, 14])
    expect([0, -2].map((roleLevels) => compute(['2D1.1 methamphetamine imported'], '2016-11-01', { roleLevels }).level)).toEqual([22, 18])
  })
  it('are the drug guideline’s alone', () => {
    const finding = computeGuideline({ baseLevel: 20, guideline: '2B1.1', category: 1, characteristics: ['2D1.1 violence'] }, '2016-11-01')
    expect(finding).toMatchObject({ value: { totalLevel: 20 } })
  })
})
