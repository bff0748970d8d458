import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'

const plain: StatutoryInputs = {
  penalty: '21 U.S.C. 841(b)(1)(C) and 860(a)', substance: 'heroin', grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2005-03-01', sentencedOn: '2006-02-01',
}

function terms(penalty: string, over: Partial<StatutoryInputs> = {}): readonly unknown[] | string {
  const finding = statutoryRange({ ...plain, penalty, ...over })
  return finding.status === 'computed' ? [finding.value.min, finding.value.max, finding.value.supervisedReleaseYears] : finding.status
}

describe('a protected person or place', () => {
  it('doubles the maximum and the supervised release, with a year at least', () => {
    expect(terms('21 U.S.C. 841(b)(1)(C) and 860(a)')).toEqual([12, 480, 6])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 859(a)')).toEqual([12, 480, 6])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 861(b)')).toEqual([12, 480, 6])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 849(b)')).toEqual([0, 480, 6])
  })

  it('leaves a greater minimum as it is', () => {
    expect(terms('21 U.S.C. 841(b)(1)(B) and 860(a)')).toEqual([60, 960, 8])
    expect(terms('21 U.S.C. 841(b)(1)(A), 860(a)')).toEqual([120, 'life', 10])
  })

  it('triples them after a conviction under the section; at a school with three years at least, up to life', () => {
    expect(terms('21 U.S.C. 841(b)(1)(C) and 860(b)')).toEqual([36, 'life', 9])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 859(b)')).toEqual([12, 720, 18])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 861(c)')).toEqual([12, 720, 9])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 849(c)')).toEqual([0, 720, 9])
  })

  it('has no least term for five grams of marihuana, and one for a gram more', () => {
    const marihuana = (grams: number | undefined) => terms('21 U.S.C. 841(b)(1)(D) and 860(a)', { substance: 'marihuana', grams })
    expect([4.999, 5, 5.001].map(marihuana)).toEqual([[0, 120, 4], [0, 120, 4], [12, 120, 4]])
    expect(marihuana(undefined)).toBe('cannot say')
    expect(terms('21 U.S.C. 841(b)(1)(D) and 861(b)', { substance: 'marihuana', grams: 4 })).toEqual([12, 120, 4])
  })

  it('asks which subsection it was where the citation does not say', () => {
    const finding = statutoryRange({ ...plain, penalty: '21 U.S.C. 841(b)(1)(C) and 860' })
    expect(finding.status === 'cannot say' && finding.needs.map(({ path }) => path)).toEqual(['conviction.counts.0.penalty'])
  })

  it('is not answered where a noticed conviction has raised a maximum that is not life', () => {
    const noticed = { notice851: true, priors: [{ kind: 'serious drug felony', finalOn: '1990-01-01' }] } as const
    expect(terms('21 U.S.C. 841(b)(1)(C) and 860(a)', noticed)).toBe('not encoded')
    expect(terms('21 U.S.C. 841(b)(1)(A) and 860(a)', noticed)).toEqual([240, 'life', 10])
    expect(terms('21 U.S.C. 841(b)(1)(C) and 860(a)', { ...noticed, notice851: false })).toEqual([12, 480, 6])
  })

  it('multiplies the supervised release of a first offense, and under 859(b) that of a second', () => {
    expect(terms('21 U.S.C. 841(b)(1)(A) and 860(b)')).toEqual([120, 'life', 15])
    expect(terms('21 U.S.C. 841(b)(1)(A) and 859(b)')).toEqual([120, 'life', 30])
  })

  it('is encoded from 27 October 1986, truck stops from 13 September 1994', () => {
    expect(terms('21 U.S.C. 845a(a), 841(b)(1)(C)', { offenseOn: '1988-11-17', sentencedOn: '1990-01-01' })).toEqual([12, 480, 6])
    expect(terms('21 U.S.C. 845b(b), 841(b)(1)(C)', { offenseOn: '1987-12-01', sentencedOn: '1990-01-01' })).toEqual([12, 480, 6])
    expect(terms('21 U.S.C. 845a(b), 841(b)(1)(C)', { offenseOn: '1987-12-01', sentencedOn: '1990-01-01' })).toEqual([36, 'life', 9])
    expect(terms('21 U.S.C. 849(b), 841(b)(1)(C)', { offenseOn: '1994-09-12' })).toBe('not encoded')
    expect(terms('21 U.S.C. 849(b), 841(b)(1)(C)', { offenseOn: '1994-09-13' })).toEqual([0, 480, 6])
  })

  it('of 845 had its exception for little marihuana after a conviction until 18 November 1988, and for a first one since', () => {
    const marihuana = (penalty: string, offenseOn: CivilDate) => terms(`${penalty}, 841(b)(1)(D)`, { substance: 'marihuana', grams: 5, offenseOn, sentencedOn: '1990-01-01' })?.[0]
    expect((['1988-11-17', '1988-11-18'] as const).map((day) => marihuana('21 U.S.C. 845(a)', day))).toEqual([12, 0])
    expect((['1988-11-17', '1988-11-18'] as const).map((day) => marihuana('21 U.S.C. 845(b)', day))).toEqual([0, 12])
  })
})
