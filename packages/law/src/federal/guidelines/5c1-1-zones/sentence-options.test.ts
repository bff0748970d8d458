import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { findRange } from '../5a-sentencing-table/find-range.ts'
import { sentenceOptions, type ZoneInputs } from './sentence-options.ts'

function options(inputs: ZoneInputs, on: CivilDate = '2025-11-01') {
  const found = sentenceOptions(inputs, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return found.value
}

describe('what a zone allows, by the examples of 5B1.1 and 5C1.1', () => {
  it('level 7 in category II, 2 to 8 months: probation with two months of confinement', () => {
    const cell = findRange(7, 2, '2025-11-01')
    expect(cell).toMatchObject({ value: [2, 8] })
    expect(options({ range: [2, 8], offenseLevel: 7 })).toEqual({ zone: 'B', probation: 'with confinement as a condition', probationMonths: [12, 60], leastImprisonment: 0, substitutes: ['intermittent confinement', 'community confinement', 'home detention'] })
  })
  it('4 to 10 months: a month in prison where there is no probation', () => expect(options({ range: [4, 10], offenseClass: 'B' })).toMatchObject({ zone: 'B', probation: 'not authorized', leastImprisonment: 1 }))
  it('10 to 16 months: five in prison, five in the community or at home', () => expect(options({ range: [10, 16] })).toMatchObject({ zone: 'C', probation: 'not authorized', leastImprisonment: 5, substitutes: ['community confinement', 'home detention'] }))
  it('12 to 18 months: six in prison', () => expect(options({ range: [12, 18] })).toMatchObject({ zone: 'C', leastImprisonment: 6 }))
  it('level 20 in category I, 33 to 41 months: prison for all of it', () => expect(options({ range: [33, 41] })).toMatchObject({ zone: 'D', probation: 'not authorized', leastImprisonment: 33, substitutes: [] }))
  it('0 to 6 months: no prison is required', () => expect(options({ range: [0, 6], offenseLevel: 5 })).toMatchObject({ zone: 'A', probation: 'authorized', probationMonths: [0, 36], leastImprisonment: 0 }))
})

describe('the zones over time', () => {
  it('B went to six months and C to ten until October 2010, to nine and twelve since', () => {
    const zones = (on: CivilDate) => [0, 1, 6, 8, 9, 10, 12, 15].map((low) => options({ range: [low, low + 6] }, on).zone)
    for (const on of ['1987-11-01', '1992-11-01', '2010-10-31'] as const) expect(zones(on)).toEqual(['A', 'B', 'B', 'C', 'C', 'C', 'D', 'D'])
    for (const on of ['2010-11-01', '2025-11-01'] as const) expect(zones(on)).toEqual(['A', 'B', 'B', 'B', 'B', 'C', 'C', 'D'])
  })

  it('half of the term was prison in a split sentence in zone B until October 1992', () => {
    const split = (low: number, on: CivilDate) => options({ range: [low, low + 6], offenseClass: 'A' }, on).leastImprisonment
    expect([split(6, '1992-10-31'), split(1, '1992-10-31'), split(6, '1992-11-01')]).toEqual([3, 1, 1])
  })

  it('home detention stands for imprisonment since November 1989', () => {
    expect([options({ range: [4, 10] }, '1989-10-31').substitutes, options({ range: [4, 10] }, '1989-11-01').substitutes]).toEqual([['intermittent confinement', 'community confinement'], ['intermittent confinement', 'community confinement', 'home detention']])
  })

  it('tells a first offender’s court to consider another sentence since 2018, and after 4C1.1 that it is generally appropriate since 2023', () => {
    const step = (on: CivilDate, zeroPointOffender: boolean) => sentenceOptions({ range: [4, 10], zeroPointOffender }, on).steps.find(({ id }) => id === '5C1.1 first offenders')
    expect([step('2018-10-31', true), step('2018-11-01', false)?.change, step('2023-11-01', true), step('2023-11-01', false)?.applied]).toMatchObject([undefined, 'to be considered for a nonviolent first offender', { applied: true, change: 'generally appropriate after 4C1.1' }, false])
  })
})

describe('where probation is barred', () => {
  it.each<[string, Partial<ZoneInputs>]>([['a Class A felony', { offenseClass: 'A' }], ['a statute that precludes it', { probationPrecluded: true }], ['imprisonment at the same time', { imprisonedBesides: true }], ['a statutory minimum', { statutoryMin: 60 }]])('by %s', (_, bar) => {
    expect(options({ range: [0, 6], offenseLevel: 6, ...bar })).toMatchObject({ probation: 'not authorized', probationMonths: undefined })
  })
  it('a Class C felony alone does not bar it', () => expect(options({ range: [0, 6], offenseClass: 'C' }).probation).toBe('authorized'))

  it('never asks for more imprisonment than the lowest term, unless the statute does', () => {
    assert(property(integer({ min: 0, max: 60 }), constantFrom<CivilDate>('1988-11-01', '1995-11-01', '2025-11-01'), integer({ min: 0, max: 120 }), (low, on, statutoryMin) => {
      const least = options({ range: [low, low + 6], statutoryMin }, on).leastImprisonment
      expect(least).toBeLessThanOrEqual(Math.max(low, statutoryMin, 1))
      expect(least).toBeGreaterThanOrEqual(statutoryMin)
    }))
  })
})
