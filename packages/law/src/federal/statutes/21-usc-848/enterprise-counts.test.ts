import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'

function terms(over: Partial<StatutoryInputs>): readonly unknown[] | string {
  const finding = statutoryRange({
    penalty: '21 U.S.C. 848(a)', substance: undefined, grams: undefined, plants: undefined, deathResulted: undefined, notice851: undefined, priors: undefined,
    offenseOn: '1995-01-01', sentencedOn: '1996-01-01', prior848: 0, ...over,
  })
  return finding.status === 'computed' ? [finding.value.min, finding.value.max, finding.value.tier] : finding.status
}

describe('a continuing criminal enterprise', () => {
  it('is twenty years to life, and thirty after a conviction under the section, since 18 November 1988', () => {
    expect(terms({})).toEqual([240, 'life', '21 U.S.C. 848(a)'])
    expect(terms({ prior848: 1 })).toEqual([360, 'life', '21 U.S.C. 848(a)'])
  })

  it('was ten and twenty years before that day', () => {
    const before = { offenseOn: '1988-11-17' as CivilDate, sentencedOn: '1989-01-01' as CivilDate }
    expect(terms(before)).toEqual([120, 'life', '21 U.S.C. 848(a)'])
    expect(terms({ ...before, prior848: 2 })).toEqual([240, 'life', '21 U.S.C. 848(a)'])
    expect(terms({ ...before, offenseOn: '1988-11-18' })).toEqual([240, 'life', '21 U.S.C. 848(a)'])
  })

  it('is life for its leader under (b)', () => {
    expect(terms({ penalty: '21 U.S.C. 848(b)' })).toEqual(['life', 'life', '21 U.S.C. 848(b)'])
    expect(terms({ penalty: '21 U.S.C. 848(b)', offenseOn: '1986-10-26', sentencedOn: '1988-01-01' })).toBe('not encoded')
  })

  it('is open while it is not known whether (b) was found, or a prior conviction', () => {
    expect(terms({ penalty: '21 U.S.C. 848' })).toBe('cannot say')
    expect(terms({ penalty: '21 U.S.C. 848', enterprise848b: false })).toEqual([240, 'life', '21 U.S.C. 848(a)'])
    expect(terms({ penalty: '21 U.S.C. 848', enterprise848b: true })).toEqual(['life', 'life', '21 U.S.C. 848(b)'])
  })
})
