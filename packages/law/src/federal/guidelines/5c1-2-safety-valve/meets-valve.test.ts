import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetsValve, type CivilDate, type ValveFacts } from '../../../index.ts'

const clean: ValveFacts = { section: '21 U.S.C. 841', points: 0, priors: [], priorsComplete: true, otherCriteria: true }
const met = (facts: Partial<ValveFacts>, on: CivilDate) => {
  const found = meetsValve({ ...clean, ...facts }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('the criteria of 5C1.2(a)', () => {
  it('are in the manual since 23 September 1994', () => expect((['1994-09-22', '1994-09-23'] as const).map((on) => met({}, on))).toEqual([false, true]))

  it('allow one point until October 2023, and since then as much as no bar forbids', () => {
    const three = { points: 3, priors: [{ points: 1, violent: false }, { points: 2, violent: false }] }
    expect([met({ points: 1, priors: [{ points: 1, violent: true }] }, '2023-10-31'), met(three, '2023-10-31'), met(three, '2023-11-01')]).toEqual([true, false, true])
  })

  it('are failed by each of the three bars alone', () => {
    expect(met({ points: 3, priors: [{ points: 3, violent: false }] }, '2024-11-01')).toBe(false)
    expect(met({ points: 2, priors: [{ points: 2, violent: true }] }, '2024-11-01')).toBe(false)
    expect(met({ points: 6, priors: [{ points: 2, violent: false }, { points: 2, violent: false }, { points: 2, violent: false }] }, '2024-11-01')).toBe(false)
    expect(met({ points: 4, priors: [{ points: 2, violent: false }, { points: 2, violent: false }] }, '2024-11-01')).toBe(true)
  })

  it('reach offenses on vessels since November 2023', () => expect([met({ section: '46 U.S.C. 70503' }, '2023-10-31'), met({ section: '46 U.S.C. 70503' }, '2023-11-01'), met({ section: '21 U.S.C. 860' }, '2025-11-01')]).toEqual([false, true, false]))

  it('ask for what is not known, unless one is known to fail', () => {
    for (const key of ['section', 'points', 'otherCriteria'] as const) {
      const { [key]: _, ...rest } = clean
      expect(meetsValve({ ...rest, ...(key === 'points' ? { priorsComplete: false } : {}) }, '2024-11-01').status).toBe('cannot say')
    }
    const { otherCriteria: _, ...rest } = clean
    expect(meetsValve({ ...rest, points: 9 }, '2016-11-01')).toMatchObject({ status: 'computed', value: false })
  })

  it('are never met by more points where fewer failed', () => {
    fc.assert(fc.property(fc.nat(12), fc.nat(12), (a, b) => {
      if (met({ points: Math.max(a, b) }, '2016-11-01') === true) expect(met({ points: Math.min(a, b) }, '2016-11-01')).toBe(true)
    }))
  })
})
