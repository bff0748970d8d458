import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { historyOn } from './history-today.ts'

const history = (points: number | undefined, status: number | undefined, recency: number | undefined, on: CivilDate, category = 3) =>
  historyOn({ points, statusPoints: status, recencyPoints: recency, category, careerOffender: false, sentencedOn: '2005-01-01' }, on)
const points = (all: number, status: number, on: CivilDate) => history(all, status, 0, on).most.points

describe('criminal history today', () => {
  it('takes the two status points back where there are fewer than seven others, and keeps one where there are more', () => {
    expect([points(5, 2, '2023-10-31'), points(5, 2, '2023-11-01'), points(9, 2, '2023-11-01'), points(10, 0, '2023-11-01')]).toEqual([5, 3, 8, 10])
  })

  it('takes the points for recency off since November 2010', () => {
    expect([history(5, 0, 2, '2010-10-31').most.points, history(5, 0, 2, '2010-11-01').most.points, history(6, 2, 1, '2023-11-01').most.points]).toEqual([5, 3, 3])
  })

  it('is open where nobody knows what the points were for, as far as the category hangs on it', () => {
    expect(history(5, undefined, 0, '2024-01-01')).toEqual({ most: { points: 5, category: 3 }, least: { points: 3, category: 2 }, open: ['guideline.statusPoints'] })
    expect(history(5, 0, undefined, '2024-01-01').open).toEqual(['guideline.recencyPoints'])
    expect(history(5, 0, undefined, '2024-01-01').least).toEqual({ points: 3, category: 2 })
    expect(history(undefined, undefined, undefined, '2024-01-01', 6)).toMatchObject({ most: { category: 6 }, least: { category: 5 }, open: ['guideline.points', 'guideline.statusPoints', 'guideline.recencyPoints'] })
    expect([history(0, undefined, undefined, '2024-01-01').open, history(1, undefined, undefined, '2024-01-01').open, history(20, undefined, undefined, '2024-01-01').open]).toEqual([[], [], []])
  })
})
