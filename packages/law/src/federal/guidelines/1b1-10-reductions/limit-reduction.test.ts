import { describe, expect, it } from 'vitest'
import { limitReduction, type ReductionInputs } from './limit-reduction.ts'

const inputs: ReductionInputs = { sentence: 110, originalRange: [108, 135], amendedRange: [87, 108], substantialAssistance: false }

function lowest(over: Partial<ReductionInputs>): unknown {
  const finding = limitReduction({ ...inputs, ...over })
  return finding.status === 'computed' ? finding.value : finding.status
}

describe('the lowest term after an amendment', () => {
  it('is the low end of the amended range', () => {
    expect(lowest({})).toBe(87)
    expect(limitReduction(inputs).steps.map(({ applied }) => applied)).toEqual([true, false])
  })

  it('does not pass on a variance', () => {
    expect(lowest({ sentence: 80 })).toBe(87)
  })

  it('passes on substantial assistance in proportion, to the nearest month', () => {
    expect(lowest({ sentence: 54, substantialAssistance: true })).toBe(44)
    expect(lowest({ sentence: 81, substantialAssistance: true })).toBe(65)
    expect(limitReduction({ ...inputs, sentence: 54, substantialAssistance: true }).steps.map(({ applied }) => applied)).toEqual([false, true])
  })

  it('passes on nothing when the sentence was not below the range', () => {
    expect(lowest({ sentence: 108, substantialAssistance: true })).toBe(87)
    expect(lowest({ sentence: 107, substantialAssistance: true })).toBe(86)
  })

  it('is not computed for ranges of life', () => {
    expect(lowest({ originalRange: ['life', 'life'] })).toBe('out of scope')
    expect(lowest({ amendedRange: ['life', 'life'] })).toBe('out of scope')
  })
})
