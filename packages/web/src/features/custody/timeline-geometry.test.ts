import { assembleCaseFacts, daysOfCustody, known, type Leaf } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { inOrder, marksOf, scaleOf, yearsOf } from './timeline-geometry.ts'

const told = {
  'conviction.term': 240, 'conviction.sentencedOn': '2009-02-19', 'conviction.supervisedReleaseMonths': 120,
  'custody.status': 'in prison', 'custody.commencedOn': '2009-02-19', 'custody.priorCreditDays': 100, 'custody.goodTimeLostDays': 27,
}
const timeline = daysOfCustody(assembleCaseFacts(new Map<string, Leaf<unknown>>(Object.entries(told).map(([path, value]) => [path, known(value)] as const))), '2026-11-23')

describe('the drawing', () => {
  it('puts days that fall together one above the other', () => {
    const { known: days } = inOrder(timeline)
    const marks = marksOf(days, scaleOf(days.map(({ on }) => on)))
    const [imposed, commenced] = ['imposed', 'commenced'].map((id) => marks.find(({ date }) => date.id === id))
    expect(imposed?.x).toBe(commenced?.x)
    expect(imposed?.lane).not.toBe(commenced?.lane)
    expect(marks.map(({ number }) => number)).toEqual(days.map((_, at) => at + 1))
    expect(marks.every(({ label }) => label !== '')).toBe(true)
  })

  it('sets the label of a mark near the end on its left, so that none runs out of the drawing', () => {
    const { known: days } = inOrder(timeline)
    const marks = marksOf(days, scaleOf(days.map(({ on }) => on)))
    expect([marks.at(0)?.side, marks.at(-1)?.side]).toEqual(['right', 'left'])
  })

  it('leaves the days that cannot be said to the table', () => {
    const { known: days, open } = inOrder(timeline)
    expect(days.every(({ on }) => on !== undefined)).toBe(true)
    expect(open.map(({ id }) => id)).toContain('earliest release')
  })

  it('writes no more years than can be read', () => {
    expect(yearsOf('2008-11-11', '2012-03-01')).toEqual(['2009-01-01', '2010-01-01', '2011-01-01', '2012-01-01'])
    expect(yearsOf('1990-01-02', '2050-01-01').length).toBeLessThan(14)
  })
})
