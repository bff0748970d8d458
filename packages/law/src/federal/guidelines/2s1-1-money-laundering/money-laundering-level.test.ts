import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { moneyLaunderingLevel, type Laundering } from './money-laundering-level.ts'

function level(offense: Laundering, on: CivilDate) {
  const found = moneyLaunderingLevel(offense, on)
  return found.status === 'computed' ? found.value.level : found.status
}

describe('money laundering before November 2001', () => {
  it('is 23 where it promoted crime and 20 otherwise, three more for the money of drugs, and more by value', () => {
    expect([level({ value: 100_000 }, '1995-11-01'), level({ value: 100_001, promotion: true }, '1995-11-01'), level({ value: 2_000_001, promotion: true, drugFunds: true }, '2001-10-31')]).toEqual([20, 24, 32])
  })
  it('had the value of the funds as a characteristic, which it is part of the base level since', () => {
    expect(moneyLaunderingLevel({ value: 250_000 }, '1995-11-01')).toMatchObject({ value: { base: 20, level: 22 } })
    expect(moneyLaunderingLevel({ value: 250_000 }, '2001-11-01')).toMatchObject({ value: { base: 20, level: 20 } })
  })
  it('knew no underlying offense and no levels by statute', () => expect(level({ value: 0, underlyingLevel: 34, statute: '1956' }, '2001-10-31')).toBe(20))
  it('had the same table since the first manual', () => expect([level({ value: 100_000 }, '1987-11-01'), level({ value: 100_001 }, '1987-11-01'), level({ value: 100_000_001 }, '1989-10-31')]).toEqual([20, 21, 33]))
})

describe('money laundering since November 2001', () => {
  it('follows the drugs the money came from, down with them in November 2014', () => {
    const launderer = (on: CivilDate) => {
      const drugs = findDrugLevel([{ substance: 'cocaine', grams: 6000 }], on)
      return drugs.status === 'computed' ? level({ underlyingLevel: drugs.value.level, statute: '1956' }, on) : drugs.status
    }
    expect([launderer('2013-11-01'), launderer('2014-11-01'), launderer('2025-11-01')]).toEqual([34, 32, 32])
  })
  it('adds one level for section 1957 and two for 1956, and not for the money of drugs a second time', () => {
    expect([level({ underlyingLevel: 26, statute: '1957' }, '2016-11-01'), level({ underlyingLevel: 26, statute: '1956', drugFunds: true }, '2016-11-01')]).toEqual([27, 28])
  })
  it('is 8 and the loss table without an underlying offense, six more for the money of drugs, four in the business', () => {
    expect([level({ value: 6500 }, '2025-11-01'), level({ value: 150_001, drugFunds: true, statute: '1956' }, '2025-11-01'), level({ value: 150_001, drugFunds: true, statute: '1956', business: true }, '2025-11-01')]).toEqual([8, 26, 28])
  })
  it('adds two for sophisticated laundering only with the two levels of section 1956', () => {
    expect([level({ underlyingLevel: 26, statute: '1956', sophisticated: true }, '2025-11-01'), level({ underlyingLevel: 26, statute: '1957', sophisticated: true }, '2025-11-01')]).toEqual([30, 27])
  })
  it('asks for the underlying level or the value', () => expect(moneyLaunderingLevel({}, '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'value' }] }))
})

describe('monetary transactions under section 1957 before November 2001', () => {
  const level1957 = (offense: Laundering, on: CivilDate = '1995-11-01') => level({ guideline: '2S1.2', ...offense }, on)
  it('had a guideline of their own: 17, five more for the money of drugs and two for that of another named crime', () => {
    expect([level1957({ value: 0 }), level1957({ value: 0, drugFunds: true }), level1957({ value: 0, characteristics: ['proceeds of another specified unlawful activity'] }), level1957({ value: 0, characteristics: ['proceeds of another specified unlawful activity', 'drug proceeds'] })]).toEqual([17, 22, 19, 22])
  })
  it('and the value by the table of 2S1.1', () => expect([level1957({ value: 100_000 }), level1957({ value: 100_001 }), level1957({ value: 2_000_001 })]).toEqual([17, 18, 23]))
  it('ask for the value', () => expect(moneyLaunderingLevel({ guideline: '2S1.2' }, '1995-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'value' }] }))
  it('are part of 2S1.1 since', () => expect(level1957({ underlyingLevel: 20, statute: '1957' }, '2001-11-01')).toBe(21))
})

describe('characteristics by name since November 2001', () => {
  it('for the money of violence and firearms are six levels without an underlying offense, and none before', () => {
    expect([level({ value: 6500, characteristics: ['proceeds of violence, firearms and the like'] }, '2025-11-01'), level({ underlyingLevel: 30, characteristics: ['proceeds of violence, firearms and the like'] }, '2025-11-01'), level({ value: 0, characteristics: ['proceeds of violence, firearms and the like'] }, '2001-10-31')]).toEqual([14, 30, 20])
  })
  it('the greatest of statute and business counts, and sophistication only with section 1956', () => {
    const both = ['conviction under 18 U.S.C. 1956', 'business of laundering funds', 'sophisticated laundering']
    expect([level({ value: 6500, characteristics: both }, '2025-11-01'), level({ underlyingLevel: 20, characteristics: both }, '2025-11-01')]).toEqual([12, 24])
  })
})
