import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'

function run(inputs: GuidelineInputs, on: CivilDate = '2016-11-01') {
  const found = computeGuideline({ baseLevel: 24, guideline: '2K2.1', category: 3, ...inputs }, on)
  return found.status === 'computed' ? [found.value.totalLevel, found.value.category, found.value.range] : [found.status]
}
const possessed = { armedCareerCriminal: { inConnection: false } } as const
const used = { armedCareerCriminal: { inConnection: true } } as const

describe('an armed career criminal', () => {
  it('has level 33 and category IV at least: 188 to 235 months, with three levels of acceptance 135 to 168', () => {
    expect(run(possessed)).toEqual([33, 4, [188, 235]])
    expect(run({ ...possessed, acceptanceLevels: -3 })).toEqual([30, 4, [135, 168]])
  })

  it('has level 34 and category VI where the firearm went with violence or drugs', () => {
    expect(run(used)).toEqual([34, 6, [262, 327]])
    expect(run({ ...used, acceptanceLevels: -3 })).toEqual([31, 6, [188, 235]])
  })

  it('keeps a higher level and category, and the career offender level', () => {
    expect(run({ ...possessed, baseLevel: 35, category: 5 })).toEqual([35, 5, [262, 327]])
    expect(run({ ...possessed, careerOffender: { offenseStatutoryMaximum: 'life' } })).toEqual([37, 6, [360, 'life']])
  })

  it('is not held to more beside a firearm count since November 2004; before, the guideline did not say', () => {
    const beside = { ...used, firearmCount: true }
    expect([run(beside, '2004-10-31'), run(beside, '2004-11-01'), run({ ...possessed, firearmCount: true }, '2004-10-31')]).toEqual([['not encoded'], [33, 4, [188, 235]], [33, 4, [188, 235]]])
  })

  it('was not part of the manual before November 1990, and lost two levels by acceptance until October 1992', () => {
    expect([run(used, '1990-10-31'), run(used, '1990-11-01'), run({ ...used, acceptanceLevels: -3 }, '1992-10-31'), run({ ...used, acceptanceLevels: -3 }, '1992-11-01')]).toEqual([[24, 3, [63, 78]], [34, 6, [262, 327]], [32, 6, [210, 262]], [31, 6, [188, 235]]])
  })

  it('needs no history where the category is VI, and asks for it where it is IV at least', () => {
    const unknown = (inputs: GuidelineInputs) => computeGuideline({ baseLevel: 24, guideline: '2K2.1', ...inputs }, '2016-11-01').status
    expect([unknown(used), unknown(possessed)]).toEqual(['computed', 'cannot say'])
  })
})

describe('a criminal livelihood', () => {
  it('is level 13 at least, with acceptance 11, which until 14 June 1988 changed nothing', () => {
    const low = (on: CivilDate, accepted: boolean) => run({ baseLevel: 8, guideline: '2B1.1', criminalLivelihood: true, category: 4, ...(accepted ? { acceptanceLevels: -2 } : {}) }, on)[0]
    expect((['1988-06-14', '1988-06-15', '2025-11-01'] as const).map((on) => [low(on, false), low(on, true)])).toEqual([[13, 13], [13, 11], [13, 11]])
    expect(run({ baseLevel: 16, guideline: '2B1.1', criminalLivelihood: true })[0]).toBe(16)
  })
})

describe('a repeat and dangerous sex offender against minors', () => {
  it('after an earlier conviction has the level of the table and category V at least, since November 2001', () => {
    const again: GuidelineInputs = { guideline: '2A3.2', baseLevel: 20, category: 2, sexOffender: { ground: 'an earlier conviction', offenseStatutoryMaximum: 360 }, acceptanceLevels: -3 }
    expect([run(again, '2001-10-31'), run(again, '2001-11-01'), run({ ...again, category: 6 }, '2025-11-01')]).toEqual([[17, 2, [27, 33]], [31, 5, [168, 210]], [31, 6, [188, 235]]])
  })

  it('for a pattern of activity has five levels more, and 22 at least, less acceptance', () => {
    const pattern = (baseLevel: number): GuidelineInputs => ({ guideline: '2A3.2', baseLevel, sexOffender: { ground: 'a pattern of activity' }, acceptanceLevels: -3 })
    expect([run(pattern(20), '2005-11-01')[0], run(pattern(14), '2005-11-01')[0], run(pattern(14), '2001-10-31')[0]]).toEqual([22, 19, 12])
  })
})
