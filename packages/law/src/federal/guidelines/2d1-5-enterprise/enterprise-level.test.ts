import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { enterpriseLevel, type Enterprise } from './enterprise-level.ts'

const level = (enterprise: Enterprise, on: CivilDate) => {
  const found = enterpriseLevel(enterprise, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('a continuing criminal enterprise (2D1.5)', () => {
  it('was 32, 38 or 43 in the first year, by the conviction', () => {
    expect((['first', 'second or later', 'principal of a great enterprise'] as const).map((conviction) => level({ conviction }, '1988-10-14'))).toEqual([32, 38, 43])
    expect([level({}, '1988-10-14'), level({}, '1987-10-31')]).toEqual(['cannot say', 'not encoded'])
  })
  it('was 36 for a year', () => expect([level({}, '1988-10-15'), level({}, '1989-10-31')]).toEqual([36, 36]))
  it('is four above the drugs since November 1989, and 38 at least', () => {
    expect([33, 34, 35].map((drugLevel) => level({ drugLevel }, '1989-11-01'))).toEqual([38, 38, 39])
    expect([level({ drugLevel: 38 }, '2025-11-01'), level({}, '2025-11-01')]).toEqual([42, 'cannot say'])
  })
  it('takes no adjustment for role', () => {
    expect(enterpriseLevel({ drugLevel: 38 }, '2016-11-01').steps.at(-1)).toMatchObject({ id: '2D1.5 role', change: 'Chapter Three, Part B does not apply' })
    expect(enterpriseLevel({}, '2016-11-01').steps.map(({ id }) => id)).not.toContain('2D1.5 role')
  })
})
