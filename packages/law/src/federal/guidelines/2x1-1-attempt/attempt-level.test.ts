import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { attemptLevel, type Attempt } from './attempt-level.ts'

const level = (attempt: Partial<Attempt>, on: CivilDate = '2025-11-01') => {
  const found = attemptLevel({ kind: 'attempt', substantive: 20, completed: false, ...attempt }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('an attempt, conspiracy or solicitation without a guideline of its own', () => {
  it('is three levels below the offense in every edition, unless it was about to be completed', () => {
    for (const on of ['1987-11-01', '1989-11-01', '1991-11-01', '2025-11-01'] as const) {
      for (const kind of ['attempt', 'conspiracy', 'solicitation'] as const) expect([level({ kind }, on), level({ kind, completed: true }, on)]).toEqual([17, 20])
    }
  })
  it('is not lowered for offenses of terrorism since November 2002', () => expect([level({ notLowered: true }, '2002-10-31'), level({ notLowered: true }, '2002-11-01'), level({ notLowered: true })]).toEqual([17, 20, 20]))
  it('says which words it went by', () => {
    const cite = (kind: Attempt['kind'], on: CivilDate) => attemptLevel({ kind, substantive: 20, completed: false }, on).steps.find(({ id }) => id === '2X1.1(b)')?.source.cite
    expect([cite('attempt', '2025-11-01'), cite('conspiracy', '2025-11-01'), cite('solicitation', '2025-11-01'), cite('solicitation', '1988-01-01')]).toEqual(['U.S.S.G. §2X1.1(b)(1) (Nov. 1, 2025)', 'U.S.S.G. §2X1.1(b)(2) (Nov. 1, 2025)', 'U.S.S.G. §2X1.1(b)(3)(A) (Nov. 1, 2025)', 'U.S.S.G. App. C, amend. 238'])
  })
  it('is not encoded before the first manual', () => expect(level({}, '1987-10-31')).toBe('not encoded'))
})
