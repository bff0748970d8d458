import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { statutoryRange } from './statutory-range.ts'

const most = (penalty: string, offenseOn: CivilDate) => {
  const found = statutoryRange({ penalty, offenseOn, sentencedOn: '2025-06-01', substance: undefined, grams: undefined, plants: undefined, deathResulted: undefined, notice851: false, priors: [] })
  return found.status === 'computed' ? found.value.max : found.status
}

describe('the greatest terms of fraud', () => {
  it('wire fraud is five years until July 2002 and twenty since, thirty where it affected a financial institution', () => {
    expect([most('18 U.S.C. § 1343', '1994-09-12'), most('18 U.S.C. § 1343', '1994-09-13'), most('18 U.S.C. 1343', '2002-07-29'), most('18 USC 1343', '2002-07-30'), most('18 U.S.C. 1343 (affecting a financial institution)', '2010-01-01')]).toEqual(['not encoded', 60, 60, 240, 360])
  })
  it('mail fraud is twenty since July 2002; before, and with a financial institution, it has not been read', () => {
    expect([most('18 U.S.C. 1341', '2002-07-29'), most('18 U.S.C. 1341', '2002-07-30'), most('18 U.S.C. 1341, affecting a financial institution', '2010-01-01')]).toEqual(['not encoded', 240, 'not encoded'])
  })
  it('bank fraud is five, twenty and thirty years', () => {
    expect((['1989-08-08', '1989-08-09', '1990-11-28', '1990-11-29'] as const).map((on) => most('18 U.S.C. 1344', on))).toEqual([60, 240, 240, 360])
  })
})

describe('the greatest terms of bank robbery and of reentry', () => {
  it('is twenty years, and twenty-five with a weapon', () => expect([most('18 U.S.C. 2113(a)', '1994-09-13'), most('18 U.S.C. 2113(d)', '2010-01-01'), most('18 U.S.C. 2113(a)', '1994-09-12'), most('18 U.S.C. 2113', '2010-01-01')]).toEqual([240, 300, 'not encoded', 'not encoded']))
  it('is two, ten and twenty years as far as it has been read', () => {
    expect([most('8 U.S.C. 1326(a)', '2015-01-01'), most('8 U.S.C. § 1326(b)(1)', '2015-01-01'), most('8 U.S.C. 1326(b)(2)', '2009-01-05'), most('8 U.S.C. 1326(b)(2)', '2009-01-04'), most('8 U.S.C. 1326', '2015-01-01')]).toEqual([24, 120, 240, 'not encoded', 'not encoded'])
  })
})
