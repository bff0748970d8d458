import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'

/** A count of cocaine base convicted under (A) in 2003, asked about as if sentenced on another day. */
function again(over: Partial<StatutoryInputs>): ReturnType<typeof statutoryRange> {
  return statutoryRange({
    penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine base', grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [],
    offenseOn: '2002-06-01', sentencedOn: '2024-01-01', penaltyLaw: { offenseOn: '2002-06-01', sentencedOn: '2003-05-01' }, ...over,
  })
}

function tier(over: Partial<StatutoryInputs>): string {
  const finding = again(over)
  return finding.status === 'computed' ? finding.value.tier : finding.status
}

describe('a count of conviction under the law of another day', () => {
  it('keeps its subparagraph where the amounts are the same', () => {
    expect(tier({ substance: 'cocaine' })).toBe('21 U.S.C. 841(b)(1)(A)')
    expect(tier({ sentencedOn: '2010-08-02' })).toBe('21 U.S.C. 841(b)(1)(A)')
    expect(tier({ penalty: '21 U.S.C. 841(b)(1)(C)' })).toBe('21 U.S.C. 841(b)(1)(C)')
  })

  it('goes by the amount found where the amounts have changed', () => {
    expect(tier({ grams: 50 })).toBe('21 U.S.C. 841(b)(1)(B)')
    expect(tier({ grams: 279.9 })).toBe('21 U.S.C. 841(b)(1)(B)')
    expect(tier({ grams: 280 })).toBe('21 U.S.C. 841(b)(1)(A)')
    expect(tier({ penalty: '21 U.S.C. 841(b)(1)(B)', grams: 20 })).toBe('21 U.S.C. 841(b)(1)(C)')
  })

  it('asks for the amount found where the amounts have changed and it is not known', () => {
    const finding = again({})
    expect(finding).toMatchObject({ status: 'cannot say', needs: [{ path: 'conviction.counts.0.foundGrams' }] })
  })

  it('asks for the substance too where that might be one whose amounts have changed', () => {
    const finding = again({ substance: undefined, at: 'conviction.counts.2' })
    expect(finding.status === 'cannot say' && finding.needs.map(({ path }) => path)).toEqual(['conviction.counts.2.substance', 'conviction.counts.2.foundGrams'])
  })

  it('never rises above what was charged when less was charged than found', () => {
    expect(tier({ penalty: '21 U.S.C. 841(b)(1)(B)', grams: 500 })).toBe('21 U.S.C. 841(b)(1)(B)')
  })

  it('may rise where the law has become harsher and the amount found reaches it', () => {
    const mixture = { substance: 'methamphetamine (mixture)', penalty: '21 U.S.C. 841(b)(1)(B)', grams: 600, penaltyLaw: { offenseOn: '1995-01-01', sentencedOn: '1996-01-01' } } as const
    expect(tier({ ...mixture, offenseOn: '2023-01-01' as CivilDate })).toBe('21 U.S.C. 841(b)(1)(A)')
    expect(tier({ ...mixture, offenseOn: '1995-01-01' as CivilDate })).toBe('21 U.S.C. 841(b)(1)(B)')
  })

  it('goes by the amount found in a judgment between the Fair Sentencing Act and Dorsey for an earlier offense', () => {
    const between = { penaltyLaw: { offenseOn: undefined, sentencedOn: undefined }, offenseOn: '2009-01-01' as CivilDate, grams: 53 }
    expect(tier({ ...between, sentencedOn: '2010-08-03' })).toBe('21 U.S.C. 841(b)(1)(B)')
    expect(tier({ ...between, sentencedOn: '2010-08-02' })).toBe('21 U.S.C. 841(b)(1)(A)')
    expect(tier({ ...between, sentencedOn: '2012-06-20', grams: undefined })).toBe('cannot say')
    expect(tier({ ...between, sentencedOn: '2012-06-21', grams: undefined })).toBe('21 U.S.C. 841(b)(1)(A)')
  })
})
