import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { amendedHistory } from './amended-history.ts'
import { zeroPointReduction } from './amended-zero-point.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

const after: ReductionInputs = { reducedOn: '2024-02-01' }

function history(points: number, statusPoints: number, recencyPoints = 0): unknown {
  const found = amendedHistory({ ...after, points, statusPoints, recencyPoints })
  return found.status === 'computed' ? [found.value.points, found.value.category] : found.status
}

describe('points for status under Amendment 821', () => {
  it('are none up to six other points and one from seven on', () => {
    expect(history(8, 2)).toEqual([6, 3])
    expect(history(9, 2)).toEqual([8, 4])
    expect(history(2, 2)).toEqual([0, 1])
  })

  it('change the category only at its edges', () => {
    expect(history(5, 2)).toEqual([3, 2])
    expect(history(14, 2)).toEqual([13, 6])
    expect(history(13, 2)).toEqual([12, 5])
  })

  it('are not brought back by points for an offense soon after release, which stay in the total', () => {
    expect(history(9, 2, 1)).toEqual([7, 4])
    expect(history(10, 2, 1)).toEqual([9, 4])
  })

  it('are seven or eight, one category, where nobody says whether one of seven others was for an offense soon after release', () => {
    const unsaid = (points: number, manualOn: CivilDate = '2006-11-01'): unknown => {
      const found = amendedHistory({ ...after, points, statusPoints: 2, manualOn })
      return found.status === 'computed' ? [found.value.points, found.value.category, found.steps.at(-1)?.note] : found.status
    }
    expect(unsaid(9)).toEqual([undefined, 4, '7 or 8 points'])
    expect(unsaid(8)).toEqual([6, 3, '6 points'])
    expect(unsaid(10)).toEqual([9, 4, '9 points'])
    expect(unsaid(9, '2018-11-01')).toEqual([8, 4, '8 points'])
  })

  it('change nothing for someone who had none', () => {
    expect(history(9, 0)).toEqual([9, 4])
  })

  it('are asked for, with the total, where they are not known', () => {
    const found = amendedHistory(after)
    expect(found.status === 'cannot say' && found.needs.map(({ path }) => path)).toEqual(['statusPoints', 'points'])
  })
})

describe('the two levels of 4C1.1', () => {
  const levels = (inputs: Partial<ReductionInputs>): unknown => {
    const found = zeroPointReduction({ ...after, ...inputs })
    return found.status === 'computed' ? found.value : found.status
  }

  it('come off for someone without points who meets every criterion', () => {
    expect(levels({ points: 0, zeroPoint: { criteriaMet: true } })).toBe(2)
    expect(levels({ points: 1, zeroPoint: { criteriaMet: true } })).toBe(0)
    expect(levels({ points: 0, category: 2, zeroPoint: { criteriaMet: true } })).toBe(0)
  })

  it('do not come off where a single criterion fails, even with the rest unknown', () => {
    for (const failed of [{ aggravatingRole: 2 }, { enterprise: true }, { financialHardship: true }, { weapon: true }, { violence: true }, { deathOrInjury: true }, { sexOffense: true }, { criteriaMet: false }]) {
      expect(levels({ zeroPoint: failed })).toBe(0)
      expect(levels({ points: 0, zeroPoint: { criteriaMet: true, ...failed } })).toBe(0)
    }
  })

  it('are not given on what is not known', () => {
    expect(levels({ points: 0 })).toBe('cannot say')
    expect(levels({ zeroPoint: { criteriaMet: true } })).toBe('cannot say')
    expect(levels({ points: 0, zeroPoint: { weapon: false } })).toBe('cannot say')
  })
})
