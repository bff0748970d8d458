import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { fineRange, showFine, type FineInputs } from './fine-range.ts'

function fine(offenseLevel: number, on: CivilDate, more: Partial<FineInputs> = {}) {
  const found = fineRange({ offenseLevel, offenseOn: on, ...more }, on)
  return found.status === 'computed' ? found.value : found.status
}
const nothing = { ownGain: 0, gain: 0, loss: 0 }

describe('the fine under the guidelines', () => {
  it('goes by the offense level: level 30 was $15,000 to $150,000, and is twice that since November 2015', () => {
    expect([fine(30, '2015-10-31'), fine(30, '2015-11-01'), fine(30, '2025-11-01')]).toEqual([[15_000, 150_000], [30_000, 300_000], [30_000, 300_000]])
  })

  it('keeps the older table for an offense before November 2015, whenever it is sentenced, and asks for its day', () => {
    expect([fine(30, '2025-11-01', { offenseOn: '2015-10-31' }), fine(30, '2025-11-01', { offenseOn: '2015-11-01' })]).toEqual([[15_000, 150_000], [30_000, 300_000]])
    expect(fineRange({ offenseLevel: 30 }, '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'offenseOn' }] })
    expect(fineRange({ offenseLevel: 30 }, '2010-11-01').status).toBe('computed')
  })

  it('counted gain and loss until October 1991', () => {
    expect([fine(20, '1990-11-01', nothing), fine(20, '1990-11-01', { ownGain: 9000, gain: 30_000, loss: 10_000 }), fine(20, '1991-11-01')]).toEqual([[7500, 75_000], [9000, 90_000], [7500, 75_000]])
    const open = fineRange({ offenseLevel: 20 }, '1990-11-01')
    expect(open.status === 'cannot say' && open.needs.map(({ path }) => path)).toEqual(['ownGain', 'gain', 'loss'])
  })

  it('ends where a statute that authorizes more ends', () => {
    expect([fine(38, '2025-11-01', { statutoryGreatest: 10_000_000 }), fine(38, '2025-11-01', { statutoryGreatest: 500_000 }), fine(12, '2010-11-01', { statutoryGreatest: 250_001 })]).toEqual([[50_000, 10_000_000], [50_000, 500_000], [3000, 250_001]])
  })

  it('is shown in dollars', () => expect(showFine([15_000, 150_000])).toBe('$15,000 to $150,000'))

  it('rises with the level', () => {
    assert(property(integer({ min: 1, max: 43 }), constantFrom<CivilDate>('1988-11-01', '1990-11-01', '2000-11-01', '2025-11-01'), (level, on) => {
      const [here, above] = [fine(level, on, nothing), fine(level + 1, on, nothing)]
      if (typeof here === 'string' || typeof above === 'string') throw new Error('no fine')
      expect(above[0]).toBeGreaterThanOrEqual(here[0])
      expect(above[1]).toBeGreaterThanOrEqual(here[1])
    }))
  })
})
