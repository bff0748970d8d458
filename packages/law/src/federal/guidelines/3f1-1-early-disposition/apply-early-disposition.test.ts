import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'

function run(earlyDispositionLevels: number, on: CivilDate) {
  const found = computeGuideline({ baseLevel: 24, guideline: '2L1.2', acceptanceLevels: -3, earlyDispositionLevels, category: 1 }, on)
  return { total: found.status === 'computed' ? found.value.totalLevel : found.status, step: found.steps.find(({ id }) => id === '3F1.1') }
}

describe('an early disposition program', () => {
  it('lowers the level since November 2025, by four at most', () => expect([run(2, '2025-11-01').total, run(4, '2025-11-01').total, run(5, '2025-11-01').total]).toEqual([19, 17, 17]))

  it('is not decided for a career offender', () => {
    const career = (on: CivilDate) => computeGuideline({ baseLevel: 24, careerOffender: { offenseStatutoryMaximum: 240 }, acceptanceLevels: -3, earlyDispositionLevels: 2 }, on).status
    expect([career('2025-10-31'), career('2025-11-01')]).toEqual(['computed', 'not encoded'])
  })

  it('was a departure before, which leaves the level, and unknown before 27 October 2003', () => {
    expect([run(4, '2025-10-31'), run(4, '2003-10-27'), run(4, '2003-10-26')]).toMatchObject([
      { total: 21, step: { applied: false, note: 'a departure of up to 4 levels from the range (5K3.1), no part of the level' } }, { total: 21 }, { total: 21, step: { note: 'not part of the manual of that day' } },
    ])
  })
})
