import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../../core/civil-date.ts'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { measureTime } from './measure-time.ts'
import { describeTime, servedFrom, timeServed } from './time-served.ts'

function served(entries: Readonly<Record<string, Leaf<unknown>>>, on: CivilDate): ReturnType<typeof timeServed> {
  return timeServed(assembleCaseFacts(new Map(Object.entries(entries))), on)
}

const inPrison = { 'custody.status': known('in prison'), 'custody.commencedOn': known('2010-05-08'), 'custody.priorCreditDays': known(0) }

describe('time on the calendar', () => {
  it('counts both its first and its last day', () => {
    expect(measureTime('2020-01-01', '2020-01-01')).toEqual({ days: 1, years: 0, months: 0, restDays: 1 })
    expect(measureTime('2020-05-08', '2020-06-07')).toEqual({ days: 31, years: 0, months: 1, restDays: 0 })
    expect(measureTime('2020-05-08', '2020-06-06')).toEqual({ days: 30, years: 0, months: 0, restDays: 30 })
    expect(measureTime('2020-01-02', '2020-01-01')).toBeUndefined()
  })

  it('is a year on the day before the day comes round again', () => {
    expect(measureTime('2019-03-01', '2020-02-29')).toMatchObject({ days: 366, years: 1, months: 0, restDays: 0 })
    expect(measureTime('2019-03-01', '2020-02-28')).toMatchObject({ days: 365, years: 0, months: 11, restDays: 28 })
    expect(measureTime('2016-02-29', '2017-02-27')).toMatchObject({ years: 1, months: 0, restDays: 0 })
  })

  it('never shrinks with another day', () => {
    assert(property(integer({ min: 0, max: 12_000 }), integer({ min: 0, max: 400 }), (days, shift) => {
      const first = addDays('1990-01-31', shift)
      const [one, other] = [measureTime(first, addDays(first, days)), measureTime(first, addDays(first, days + 1))]
      expect((other?.days ?? 0) - (one?.days ?? 0)).toBe(1)
      expect((other?.years ?? 0) * 12 + (other?.months ?? 0)).toBeGreaterThanOrEqual((one?.years ?? 0) * 12 + (one?.months ?? 0))
      expect(one?.restDays).toBeLessThan(31)
    }))
  })

  it('reads as people say it', () => {
    expect(describeTime({ days: 7887, years: 21, months: 7, restDays: 5 })).toBe('21 years, 7 months and 5 days')
    expect(describeTime({ days: 31, years: 0, months: 1, restDays: 0 })).toBe('1 month')
    expect(describeTime({ days: 366, years: 1, months: 0, restDays: 1 })).toBe('1 year and 1 day')
  })
})

describe('the time someone has served', () => {
  it('runs from commencement through the day asked about', () => {
    expect(served(inPrison, '2020-05-07')).toMatchObject({ status: 'computed', value: { years: 10, months: 0, restDays: 0 } })
    expect(served(inPrison, '2010-05-08')).toMatchObject({ status: 'computed', value: { days: 1 } })
  })

  it('adds the days of prior custody, once', () => {
    expect(served({ ...inPrison, 'custody.priorCreditDays': known(91) }, '2010-05-08')).toMatchObject({ value: { days: 92 } })
    expect(servedFrom('2010-05-08', 91, '2010-05-07')).toBeUndefined()
  })

  it('cannot be said while the credit or the commencement is not known', () => {
    const finding = served({ 'custody.status': known('in prison') }, '2020-01-01')
    expect(finding).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.commencedOn' }, { path: 'custody.priorCreditDays' }] })
  })

  it('cannot be said while two papers give two days, and asks which', () => {
    const finding = served({ ...inPrison, 'custody.commencedOn': rival(['2010-05-08', '2010-08-05']) }, '2020-01-01')
    expect(finding).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.commencedOn', because: 'rival readings' }] })
  })

  it('is not computed once the person has left: the day of release is not among the facts', () => {
    expect(served({ ...inPrison, 'custody.status': known('released') }, '2020-01-01')).toMatchObject({ status: 'out of scope', instead: expect.stringContaining('by hand') })
  })
})
