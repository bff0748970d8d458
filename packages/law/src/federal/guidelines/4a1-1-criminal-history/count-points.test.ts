import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { categoryForPoints } from './category.ts'
import { countPoints, pointsForSentence, type HistoryInputs } from './count-points.ts'

function points(history: HistoryInputs, on: CivilDate) {
  const found = countPoints(history, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return found.value
}

const three = { months: 24 }
const two = { months: 6 }
const one = { days: 10 }

describe('criminal history points', () => {
  it('are three for more than thirteen months, and two for thirteen exactly', () => {
    expect([14, 13, 12, 2].map((months) => pointsForSentence({ months }))).toEqual([3, 2, 2, 2])
    expect(pointsForSentence({ months: 13, days: 1 })).toBe(3)
  })

  it('are two from sixty days, and one below', () => {
    expect([60, 59].map((days) => pointsForSentence({ days }))).toEqual([2, 1])
    expect(pointsForSentence({ months: 1, days: 30 })).toBe(2)
    expect(pointsForSentence({})).toBe(1)
  })

  it('count four of the one-point sentences at most', () => {
    expect(points({ sentences: [one, one, one, one, one, one] }, '2016-11-01')).toMatchObject({ c: 4, total: 4 })
  })

  it('make a single sentence of 21 months three points: twelve and nine months run one after the other', () => {
    expect(points({ sentences: [{ months: 21 }] }, '1991-11-01').total).toBe(3)
  })

  it('add two for an offense under a sentence, whatever the others, until October 2023', () => {
    expect(points({ sentences: [one], underSentence: true }, '2023-10-31')).toMatchObject({ status: 2, total: 3 })
  })

  it('add one, from seven others, since Amendment 821', () => {
    expect(points({ sentences: [three, three], underSentence: true }, '2023-11-01')).toMatchObject({ status: 0, total: 6 })
    expect(points({ sentences: [three, three, one], underSentence: true }, '2023-11-01')).toMatchObject({ status: 1, total: 8 })
  })

  it('add for an offense soon after release until October 2010: two, or one besides status points', () => {
    expect(points({ sentences: [two], soonAfterRelease: true }, '2010-10-31').recency).toBe(2)
    expect(points({ sentences: [two], soonAfterRelease: true, underSentence: true }, '2010-10-31')).toMatchObject({ status: 2, recency: 1, total: 5 })
    expect(points({ sentences: [two], soonAfterRelease: true }, '2010-11-01').recency).toBe(0)
  })

  it('add for an offense in prison or on escape from November 1989 to October 2010', () => {
    expect((['1989-10-31', '1989-11-01', '2010-10-31', '2010-11-01'] as const).map((on) => points({ sentences: [two], whileImprisoned: true }, on).recency)).toEqual([0, 2, 2, 0])
  })

  it('add for violence within a single sentence since 1991, three at most', () => {
    expect([0, 2, 5].map((uncountedViolent) => points({ sentences: [three], uncountedViolent }, '2016-11-01').violent)).toEqual([0, 2, 3])
    expect(points({ sentences: [three], uncountedViolent: 2 }, '1991-10-31').violent).toBe(0)
  })

  it('leave every rule in the trace, the ones not applied with their reason', () => {
    const found = countPoints({ sentences: [one], underSentence: true }, '2024-01-01')
    expect(found.steps.map(({ id }) => id)).toEqual(['4A1.1(a)', '4A1.1(b)', '4A1.1(c)', '4A1.1 violence', '4A1.1 status', '4A1.1 recency'])
    expect(found.steps[4]).toMatchObject({ applied: false, note: 'fewer than 7 other points' })
  })

  it('are not encoded before the first manual', () => expect(countPoints({ sentences: [] }, '1987-10-31').status).toBe('not encoded'))
})

describe('the category', () => {
  it('goes by points: 0–1, 2–3, 4–6, 7–9, 10–12, 13 and more', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 9, 10, 12, 13, 40].map(categoryForPoints)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])
  })
})
