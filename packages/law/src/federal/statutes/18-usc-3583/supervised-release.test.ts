import { describe, expect, it } from 'vitest'
import type { Term } from '../../../facts/shape.ts'
import { classOfOffense, supervisedRelease } from './supervised-release.ts'

describe('the class of an offense', () => {
  it('changes at one, five, ten and twenty-five years, a month to each side', () => {
    const terms: readonly Term[] = [12, 13, 59, 60, 119, 120, 299, 300, 480, 'life']
    expect(terms.map(classOfOffense)).toEqual(['misdemeanor', 'E', 'E', 'D', 'D', 'C', 'C', 'B', 'B', 'A'])
  })
})

describe('supervised release', () => {
  const value = (max: Term, offenseOn: '2009-01-04' | '2009-01-05' | '2024-01-01', years?: number) => {
    const finding = supervisedRelease({ min: 0, max, tier: 'x', ...(years === undefined ? {} : { supervisedReleaseYears: years }) }, offenseOn)
    return finding.status === 'computed' ? [finding.value.min, finding.value.max] : finding.status
  }

  it('is bounded by the class: five, three and one years', () => {
    expect((['life', 300, 240, 60, 24, 12] as const).map((max) => value(max, '2024-01-01'))).toEqual([[0, 60], [0, 60], [0, 36], [0, 36], [0, 12], [0, 12]])
  })

  it('of a drug offense has a least term and no greatest', () => {
    expect(value('life', '2024-01-01', 10)).toEqual([120, 'life'])
    expect(value(240, '2024-01-01', 3)).toEqual([36, 'life'])
  })

  it('is not computed before the days its text was read for', () => {
    expect([value(120, '2009-01-04'), value(120, '2009-01-05')]).toEqual(['not encoded', [0, 36]])
    expect([supervisedRelease({ min: 0, max: 240, tier: 'x', supervisedReleaseYears: 3 }, '2002-11-01').status, supervisedRelease({ min: 0, max: 240, tier: 'x', supervisedReleaseYears: 3 }, '2002-11-02').status]).toEqual(['not encoded', 'computed'])
  })
})
