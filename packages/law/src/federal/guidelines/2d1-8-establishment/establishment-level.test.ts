import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { establishmentLevel, type Establishment } from './establishment-level.ts'

const level = (establishment: Partial<Establishment>, on: CivilDate) => {
  const found = establishmentLevel({ onlyAllowedUse: false, ...establishment }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('a drug establishment (2D1.8)', () => {
  it('was level 16 until October 1992, two more with a weapon', () => {
    expect([level({}, '1987-11-01'), level({ weapon: true, onlyAllowedUse: true }, '1992-10-31')]).toEqual([{ level: 16, mitigatingRole: true }, { level: 18, mitigatingRole: true }])
  })
  it('is the level of the drugs since, whatever it holds', () => {
    expect([level({ drugLevel: 34, weapon: true }, '1992-11-01'), level({ drugLevel: 12 }, '2025-11-01'), level({}, '2025-11-01')]).toEqual([{ level: 34, mitigatingRole: true }, { level: 12, mitigatingRole: true }, 'cannot say'])
  })
  it('is four below, 16 at most and 26 since November 2002, for one who only allowed the use: without a mitigating role', () => {
    const allowed = (drugLevel: number, on: CivilDate) => level({ drugLevel, onlyAllowedUse: true }, on)
    expect([allowed(20, '1992-11-01'), allowed(22, '2002-10-31'), allowed(30, '2002-11-01'), allowed(32, '2025-11-01')].map((found) => typeof found === 'object' && [found.level, found.mitigatingRole])).toEqual([[16, false], [16, false], [26, false], [26, false]])
    expect(allowed(16, '2025-11-01')).toEqual({ level: 12, mitigatingRole: false })
  })
})
