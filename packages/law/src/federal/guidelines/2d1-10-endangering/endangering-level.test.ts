import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CharacteristicName } from '../../../facts/characteristics.ts'
import { endangeringLevel } from './endangering-level.ts'

const level = (tableLevel: number | undefined, found: readonly CharacteristicName[], on: CivilDate) => {
  const finding = endangeringLevel(tableLevel, found, on)
  return finding.status === 'computed' ? finding.value : finding.status
}
const made: readonly CharacteristicName[] = ['2D1.10 methamphetamine made']
const both: readonly CharacteristicName[] = [...made, '2D1.10 risk of harm to a minor']

describe('endangering life while making a drug (2D1.10)', () => {
  it('is three above the table and 20 at least', () => expect([level(16, [], '1989-11-01'), level(18, [], '2025-11-01'), level(undefined, [], '2025-11-01'), level(18, [], '1989-10-31')]).toEqual([20, 21, 'cannot say', 'not encoded']))
  it('is three more for methamphetamine since 16 December 2000, and 27 at least', () => {
    expect([level(18, made, '2000-12-15'), level(18, made, '2000-12-16'), level(26, made, '2025-11-01')]).toEqual([21, 27, 32])
  })
  it('is six more and 30 at least with a risk to a minor, instead and not as well', () => expect([level(18, both, '2016-11-01'), level(26, both, '2016-11-01')]).toEqual([30, 35]))
})
