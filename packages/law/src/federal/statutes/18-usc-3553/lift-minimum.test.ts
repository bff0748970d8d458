import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import { statutoryRange } from '../statutory-range.ts'
import { liftForAssistance, liftMinimum } from './lift-minimum.ts'

function rangeOf(penalty: string): Finding<StatutoryRange> {
  return statutoryRange({
    penalty, substance: 'heroin', grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2012-01-01', sentencedOn: '2013-01-01', prior848: 0,
    firearm: { conduct: 'brandished', weapon: 'firearm', priorFinal: false, laterCount: false },
  })
}

function lifted(penalty: string, sentencedOn: CivilDate = '2013-01-01'): unknown {
  const finding = liftMinimum(rangeOf(penalty), penalty, sentencedOn)
  return finding.status === 'computed' ? finding.value : finding.status
}

describe('the safety valve', () => {
  it('lifts the minimum of 841 and 960, and the least supervised release with it', () => {
    expect(lifted('21 U.S.C. 841(b)(1)(A)')).toEqual({ min: 0, max: 'life', tier: '21 U.S.C. 841(b)(1)(A)' })
    expect(lifted('21 U.S.C. 963/960(b)(2)')).toEqual({ min: 0, max: 480, tier: '21 U.S.C. 960(b)(2)' })
  })

  it('does not reach a protected place, an enterprise or a firearm', () => {
    expect(lifted('21 U.S.C. 841(b)(1)(C) and 860(a)')).toMatchObject({ min: 12, max: 480 })
    expect(lifted('21 U.S.C. 848(a)')).toMatchObject({ min: 240 })
    expect(lifted('18 U.S.C. 924(c)')).toMatchObject({ min: 84 })
  })

  it('is not the law before 23 September 1994', () => {
    expect(lifted('21 U.S.C. 841(b)(1)(A)', '1994-09-22')).toMatchObject({ min: 120 })
    expect(lifted('21 U.S.C. 841(b)(1)(A)', '1994-09-23')).toMatchObject({ min: 0 })
  })
})

describe('a motion of the Government for substantial assistance', () => {
  it('lifts every minimum, that of a firearm too', () => {
    for (const penalty of ['21 U.S.C. 841(b)(1)(A)', '18 U.S.C. 924(c)', '21 U.S.C. 848(a)']) {
      const finding = liftForAssistance(rangeOf(penalty))
      expect(finding).toMatchObject({ status: 'computed', value: { min: 0, max: 'life' } })
      expect(finding.steps.at(-1)).toMatchObject({ id: 'statute 3553(e)', applied: true })
    }
  })
})
