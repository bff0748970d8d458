import { assembleCaseFacts, known, rival, type Leaf } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { custodyTimeline } from './custody-timeline.ts'
import { inOrder, marksOf, scaleOf, yearsOf } from './timeline-geometry.ts'

const told = {
  'conviction.term': 240, 'conviction.sentencedOn': '2009-02-19', 'conviction.supervisedReleaseMonths': 120,
  'custody.status': 'in prison', 'custody.commencedOn': '2009-02-19', 'custody.priorCreditDays': 100, 'custody.goodTimeLostDays': 27,
}
const timeline = (changed: Readonly<Record<string, Leaf<unknown>>> = {}) =>
  custodyTimeline(assembleCaseFacts(new Map<string, Leaf<unknown>>([...Object.entries(told).map(([path, value]) => [path, known(value)] as const), ...Object.entries(changed)])), '2026-11-23')
const day = (of: ReturnType<typeof timeline>, id: string) => of.dates.find((date) => date.id === id)

describe('the days of a custody', () => {
  it('counts back the credit, and forward the term, and takes good conduct time off', () => {
    const of = timeline()
    expect(day(of, 'first day')?.on).toBe('2008-11-11')
    expect(day(of, 'full term')?.on).toBe('2028-11-10')
    expect(day(of, 'projected')?.steps.map(({ change }) => change)).toContain('1080 days')
    expect((day(of, 'projected')?.on ?? '') < '2028-11-10').toBe(true)
  })

  it('names what is missing and the papers that hold it, for that day alone', () => {
    const of = timeline({ 'custody.goodTimeLostDays': { is: 'unknown' } })
    expect(day(of, 'full term')?.on).toBe('2028-11-10')
    expect(day(of, 'projected')?.on).toBeUndefined()
    expect(day(of, 'projected')?.steps).toEqual([])
    expect(day(of, 'projected')?.needs).toMatchObject([{ path: 'custody.goodTimeLostDays', because: 'unknown', papers: ['sentence computation', 'progress report'] }])
  })

  it('takes unknown time credits for unknown and never for none', () => {
    expect(day(timeline(), 'earliest release')).toMatchObject({ on: undefined, needs: [{ path: 'custody.timeCreditDays' }, { path: 'custody.drugProgramCompleted' }] })
    const settled = timeline({ 'custody.timeCreditDays': known(365), 'custody.drugProgramCompleted': known(false) })
    expect(day(settled, 'earliest release')?.on).toBeDefined()
    expect((day(settled, 'earliest release')?.on ?? '') < (day(settled, 'projected')?.on ?? '')).toBe(true)
  })

  it('says of papers that disagree on the credit that they do', () => {
    expect(day(timeline({ 'custody.priorCreditDays': rival([100, 130]) }), 'full term')).toMatchObject({ on: undefined, needs: [{ because: 'rival readings' }] })
  })

  it('gives a life sentence no day of release, and says why', () => {
    const of = timeline({ 'conviction.term': known('life') })
    expect(of.endless?.why).toContain('life')
    expect(of.dates.map(({ id }) => id)).toEqual(['first day', 'imposed', 'commenced', 'today'])
  })
})

describe('the drawing', () => {
  it('puts days that fall together one above the other', () => {
    const { known: days } = inOrder(timeline())
    const marks = marksOf(days, scaleOf(days.map(({ on }) => on)))
    const [imposed, commenced] = ['imposed', 'commenced'].map((id) => marks.find(({ date }) => date.id === id))
    expect(imposed?.x).toBe(commenced?.x)
    expect(imposed?.lane).not.toBe(commenced?.lane)
    expect(marks.map(({ number }) => number)).toEqual(days.map((_, at) => at + 1))
  })

  it('writes no more years than can be read', () => {
    expect(yearsOf('2008-11-11', '2012-03-01')).toEqual(['2009-01-01', '2010-01-01', '2011-01-01', '2012-01-01'])
    expect(yearsOf('1990-01-02', '2050-01-01').length).toBeLessThan(14)
  })
})
