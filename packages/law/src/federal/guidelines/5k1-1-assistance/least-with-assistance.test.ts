import { describe, expect, it } from 'vitest'
import type { Term } from '../../../facts/shape.ts'
import { leastWithAssistance, type AssistanceMotions } from './least-with-assistance.ts'

function least(motions: AssistanceMotions, min?: Term) {
  const found = leastWithAssistance(135, min, motions, '1993-11-01')
  return found.status === 'computed' ? found.value : found.status
}

describe('substantial assistance', () => {
  it('under 5K1.1 alone does not reach below the minimum of the statute', () => expect(least({ motion5K11: true, motion3553e: false }, 120)).toBe(120))
  it('under 3553(e) does', () => expect(least({ motion5K11: true, motion3553e: true }, 120)).toBe(0))
  it('without a minimum may reach any term', () => expect(least({ motion5K11: true, motion3553e: false })).toBe(0))
  it('without a motion leaves the range', () => expect(least({ motion5K11: false, motion3553e: false }, 120)).toBe(135))
  it('is not encoded before the first manual', () => expect(leastWithAssistance(1, 0, { motion5K11: true, motion3553e: false }, '1987-10-31').status).toBe('not encoded'))
})
