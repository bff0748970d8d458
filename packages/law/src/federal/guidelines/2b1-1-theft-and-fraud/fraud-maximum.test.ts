import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { fraudMaximum } from './fraud-maximum.ts'

const months = (statute: string, on: CivilDate) => {
  const found = fraudMaximum(statute, on)
  return found === undefined ? 'not listed' : found.found ? found.value : 'not encoded'
}

describe('the maximum of a statute of fraud', () => {
  it('of mail and wire fraud is twenty years since 30 July 2002', () => expect([months('18 USC 1343', '2002-07-30'), months('18 U.S.C. § 1341', '2020-01-01'), months('18 USC 1343', '2002-07-29')]).toEqual([240, 240, 'not encoded']))
  it('of bank fraud is thirty since 29 November 1990', () => expect([months('18 U.S.C. 1344', '1990-11-29'), months('18 U.S.C. 1344', '1990-11-28')]).toEqual([360, 'not encoded']))
  it('of another statute is not listed', () => expect([months('18 U.S.C. 641', '2020-01-01'), months('', '2020-01-01')]).toEqual(['not listed', 'not listed']))
})
