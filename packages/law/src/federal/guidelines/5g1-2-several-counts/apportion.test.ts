import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionCareerOffender, type CountLimits } from './apportion.ts'

const value = <T>(found: { readonly status: string; readonly value?: T }) => found.value

describe('the examples of the manual for several counts (5G1.2)', () => {
  const four: readonly CountLimits[] = [{ max: 120 }, { max: 360, min: 120 }, { max: 240 }, { max: 24 }]
  it('120 months: on each count, the fourth only its two years', () => expect(value(apportion(four, 120, '2016-11-01'))).toEqual({ byCount: [120, 120, 120, 24], combined: 120, stacked: false }))
  it('130 months: the first and the fourth stop at their maxima', () => expect(value(apportion(four, 130, '2016-11-01'))?.byCount).toEqual([120, 130, 130, 24]))
  it('a career offender at 300 months: 60 for the firearm and 240 for the drugs', () => {
    const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { max: 240 }]
    expect(value(apportionCareerOffender(counts, 300, '2016-11-01'))?.byCount).toEqual([60, 240])
    expect(value(apportionCareerOffender(counts, 327, '2016-11-01'))?.byCount).toEqual([87, 240])
  })
  it('a career offender at 460 months: 60 and 300 for two firearms, 100 for the assault', () => {
    const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { min: 300, max: 'life', mandatoryConsecutive: true }, { max: 120 }]
    expect(value(apportionCareerOffender(counts, 460, '2016-11-01'))?.byCount).toEqual([60, 300, 100])
  })
  it('a career offender at 262 months: 82 and 60 for two firearms, 120 for the assault', () => {
    const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { min: 60, max: 'life', mandatoryConsecutive: true }, { max: 120 }]
    expect(value(apportionCareerOffender(counts, 262, '2025-11-01'))?.byCount).toEqual([82, 60, 120])
  })
})

describe('the examples of the manual of 2025 for career offenders (5G1.2, note 4)', () => {
  it('(iii) 262 months over two firearm counts and an assault of ten years: 120 for the assault, 142 for the firearms, 60 at least for each', () => {
    const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { min: 60, max: 'life', mandatoryConsecutive: true }, { max: 120 }]
    const byCount = value(apportionCareerOffender(counts, 262, '2025-11-01'))?.byCount ?? []
    expect([...byCount].sort((a, b) => Number(a) - Number(b))).toEqual([60, 82, 120])
    expect(byCount[2]).toBe(120)
  })
})

describe('counts whose maxima do not reach the total', () => {
  it('run one after another, as far as needed and no further', () => {
    expect(value(apportion([{ max: 240 }, { max: 240 }], 360, '2016-11-01'))).toEqual({ byCount: [240, 240], combined: 360, stacked: true })
    expect(value(apportion([{ max: 240 }, { max: 60 }], 'life', '2016-11-01'))).toEqual({ byCount: [240, 60], combined: 300, stacked: true })
  })
  it('a life maximum reaches any total', () => expect(value(apportion([{ max: 'life' }, { max: 240 }], 'life', '2016-11-01'))).toEqual({ byCount: ['life', 240], combined: 'life', stacked: false }))
  it('a firearm count has its minimum beside them', () => expect(value(apportion([{ max: 240 }, { min: 60, max: 'life', mandatoryConsecutive: true }], 120, '2016-11-01'))?.byCount).toEqual([120, 60]))
  it('never pass a maximum, and never together the total', () => {
    assert(property(array(integer({ min: 1, max: 480 }), { minLength: 1, maxLength: 5 }), integer({ min: 1, max: 900 }), (maxima, total) => {
      const found = value(apportion(maxima.map((max) => ({ max })), total, '2025-11-01'))
      found?.byCount.forEach((sentence, i) => expect(Number(sentence)).toBeLessThanOrEqual(maxima[i] ?? 0))
      expect(Number(found?.combined)).toBeLessThanOrEqual(total)
    }))
  })
})

it('the apportionment of career offenders is of November 2002', () => {
  const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { max: 240 }]
  expect(apportionCareerOffender(counts, 300, '2002-10-31').status).toBe('not encoded')
})

describe('the editions before November 1998', () => {
  it('make the total of the same sentences', () => {
    const counts: readonly CountLimits[] = [{ min: 60, max: 'life', mandatoryConsecutive: true }, { max: 240 }, { max: 60 }]
    for (const on of ['1987-11-01', '1989-11-01', '1998-10-31', '1998-11-01', '2025-11-01'] as const) expect(value(apportion(counts, 280, on))).toEqual({ byCount: [60, 240, 60], combined: 280, stacked: true })
  })

  it('kept apart a count whose statute asked for consecutive terms without asking for one', () => {
    const counts: readonly CountLimits[] = [{ max: 240 }, { max: 60, min: 6, consecutiveIfImprisoned: true }]
    expect([value(apportion(counts, 100, '1998-10-31'))?.byCount, value(apportion(counts, 100, '1998-11-01'))?.byCount]).toEqual([[100, 6], [100, 60]])
  })
})
