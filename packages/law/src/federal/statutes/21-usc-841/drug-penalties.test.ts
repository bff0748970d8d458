import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { NoticedPrior, PriorKind, StatutoryInputs } from '../statutory-inputs.ts'

const plain: StatutoryInputs = {
  penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine', grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2005-03-01', sentencedOn: '2006-02-01',
}

function terms(over: Partial<StatutoryInputs>): readonly unknown[] | string {
  const finding = statutoryRange({ ...plain, ...over })
  return finding.status === 'computed' ? [finding.value.min, finding.value.max, finding.value.supervisedReleaseYears] : finding.status
}

function priors(count: number, kind: PriorKind | undefined = 'felony drug offense', finalOn: CivilDate | undefined = '1985-01-01'): Partial<StatutoryInputs> {
  return { notice851: true, priors: Array.from({ length: count }, (): NoticedPrior => ({ kind, finalOn })) }
}

function of1988(offenseOn: CivilDate): readonly unknown[] | string {
  return terms({ ...priors(2), offenseOn, sentencedOn: '1989-06-01' })
}

const B = { penalty: '21 U.S.C. 841(b)(1)(B)' }
const C = { penalty: '21 U.S.C. 841(b)(1)(C)' }
const D = { penalty: '21 U.S.C. 841(b)(1)(D)', substance: 'marihuana' }
const since2018 = { sentencedOn: '2018-12-21' as CivilDate }
const before2018 = { sentencedOn: '2018-12-20' as CivilDate }

describe('the terms of 841(b)(1) without more', () => {
  it('are ten years to life, five to forty years, up to twenty, up to five', () => {
    expect(terms({})).toEqual([120, 'life', 5])
    expect(terms(B)).toEqual([60, 480, 4])
    expect(terms(C)).toEqual([0, 240, 3])
    expect(terms(D)).toEqual([0, 60, 2])
  })
})

describe('after prior convictions noticed under 851', () => {
  it('doubled the minimum of (A) for one and made it life for two, from 18 November 1988 to 20 December 2018', () => {
    expect(terms(priors(1))).toEqual([240, 'life', 10])
    expect(terms(priors(2))).toEqual(['life', 'life', 10])
    expect(terms({ ...priors(3), ...before2018 })).toEqual(['life', 'life', 10])
  })

  it('had no life term for two before 18 November 1988', () => {
    expect(of1988('1988-11-17')).toEqual([240, 'life', 10])
    expect(of1988('1988-11-18')).toEqual(['life', 'life', 10])
  })

  it('are fifteen and twenty-five years under (A) since 21 December 2018, for serious felonies only', () => {
    expect(terms({ ...priors(1, 'serious drug felony'), ...before2018 })).toEqual([240, 'life', 10])
    expect(terms({ ...priors(1, 'serious drug felony'), ...since2018 })).toEqual([180, 'life', 10])
    expect(terms({ ...priors(1, 'serious violent felony'), ...since2018 })).toEqual([180, 'life', 10])
    expect(terms({ ...priors(2, 'serious drug felony'), ...since2018 })).toEqual([300, 'life', 10])
    expect(terms({ ...priors(2, 'felony drug offense, not serious'), ...since2018 })).toEqual([120, 'life', 5])
    expect(terms({ ...priors(2, 'serious violent felony'), ...before2018 })).toEqual([120, 'life', 5])
  })

  it('have one step only under (B) and (C), and (C) still counts any felony drug offense', () => {
    expect(terms({ ...B, ...priors(1) })).toEqual([120, 'life', 8])
    expect(terms({ ...B, ...priors(2) })).toEqual([120, 'life', 8])
    expect(terms({ ...B, ...priors(1, 'felony drug offense, not serious'), ...since2018 })).toEqual([60, 480, 4])
    expect(terms({ ...C, ...priors(1, 'felony drug offense, not serious'), ...since2018 })).toEqual([0, 360, 6])
    expect(terms({ ...C, ...priors(2), ...before2018 })).toEqual([0, 360, 6])
    expect(terms({ ...C, ...priors(1, 'serious violent felony'), ...since2018 })).toEqual([0, 240, 3])
    expect(terms({ ...D, ...priors(1) })).toEqual([0, 120, 4])
  })

  it('count nothing without a notice, or when the conviction was not final before the offense', () => {
    expect(terms({ ...priors(2), notice851: false })).toEqual([120, 'life', 5])
    expect(terms(priors(1, 'felony drug offense', '2005-02-28'))).toEqual([240, 'life', 10])
    expect(terms(priors(1, 'felony drug offense', '2005-03-01'))).toEqual([120, 'life', 5])
    expect(terms(priors(1, 'neither'))).toEqual([120, 'life', 5])
  })

  it('have no step for two under 960(b)(1)', () => {
    const imports = { penalty: '21 U.S.C. 960(b)(1)' }
    expect(terms({ ...imports, ...priors(2) })).toEqual([240, 'life', 10])
    expect(terms({ ...imports, ...priors(2, 'serious drug felony'), ...since2018 })).toEqual([180, 'life', 10])
    expect(terms({ penalty: '21 U.S.C. 960(b)(2)' })).toEqual([60, 480, 4])
    expect(terms({ penalty: '21 U.S.C. 960(b)(3)', ...priors(1) })).toEqual([0, 360, 6])
    expect(terms({ penalty: '21 U.S.C. 960(b)(4)' })).toEqual([0, 60, 2])
  })
})

describe('when death or serious bodily injury resulted', () => {
  it('starts at twenty years in every tier, also under (C), and is life after a prior conviction', () => {
    for (const tier of [{}, B, C]) {
      expect(terms({ ...tier, deathResulted: true }).slice(0, 2)).toEqual([240, 'life'])
      expect(terms({ ...tier, ...priors(1), deathResulted: true }).slice(0, 2)).toEqual(['life', 'life'])
    }
  })

  it('changes nothing under (D), which does not speak of it', () => {
    expect(terms({ ...D, deathResulted: true })).toEqual([0, 60, 2])
  })
})

describe('attempt and conspiracy', () => {
  it('carry the penalties of their object since 18 November 1988; before that its maximum, and no least term or supervised release', () => {
    const conspiracy = { penalty: '21 U.S.C. 846 and 841(b)(1)(A)', sentencedOn: '1990-01-01' as CivilDate }
    expect(terms({ ...conspiracy, offenseOn: '1988-11-18' })).toEqual([120, 'life', 5])
    expect(terms({ ...conspiracy, offenseOn: '1988-11-17' })).toEqual([0, 'life', undefined])
    expect(terms({ ...conspiracy, penalty: '21 U.S.C. 846 and 841(b)(1)(B)', offenseOn: '1988-11-17' })).toEqual([0, 480, undefined])
    expect(terms({ ...conspiracy, penalty: '21 U.S.C. 846, 845a(a) and 841(b)(1)(C)', offenseOn: '1988-11-17' })).toEqual([0, 480, undefined])
    expect(terms({ ...conspiracy, penalty: '21 U.S.C. 846 and 856', offenseOn: '1988-11-17' })).toEqual([0, 240, undefined])
    expect(terms({ penalty: '21 U.S.C. 963/960(b)(2)' })).toEqual([60, 480, 4])
  })
})

describe('the steps of a statutory range', () => {
  it('name each rule with its words, those not applied with the reason', () => {
    const finding = statutoryRange({ ...plain, ...priors(1), notice851: false })
    expect(finding.steps.map(({ id, applied }) => [id, applied])).toEqual([
      ['statute tier', true], ['statute terms', true], ['statute 851', false], ['statute death', false], ['statute supervised release', true],
    ])
    expect(finding.steps.find(({ id }) => id === 'statute 851')?.note).toBe('no notice filed')
    for (const { source } of finding.steps) expect(source.quote.split(/\s+/).length).toBeLessThanOrEqual(40)
  })

  it('carry the number of the count after the first, so that several stand side by side', () => {
    expect(statutoryRange({ ...plain, at: 'conviction.counts.0' }).steps[0]?.id).toBe('statute tier')
    expect(statutoryRange({ ...plain, at: 'conviction.counts.2' }).steps[0]?.id).toBe('statute tier, count 3')
  })

  it('say how far the law of today was checked', () => {
    expect(statutoryRange({ ...plain, sentencedOn: '2026-11-23' }).verifiedThrough).toBe('2025-07-16')
    expect(statutoryRange({ ...plain, sentencedOn: '2025-07-16' }).verifiedThrough).toBeUndefined()
    expect(statutoryRange(plain).verifiedThrough).toBeUndefined()
  })
})
