import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { floorAfter } from './level-floor.ts'

const floor = (section: string, levels: number, on: CivilDate) => floorAfter(section, levels, on)?.atLeast

describe('the floor after a characteristic given by its subdivision', () => {
  it('follows sophisticated means from number to number', () => {
    expect([floor('2B1.1(b)(8)', 2, '2001-11-01'), floor('2B1.1(b)(9)', 2, '2004-11-01'), floor('2B1.1(b)(9)', 2, '2011-10-31'), floor('§2B1.1(b)(10)(C)', 2, '2011-11-01'), floor('2B1.1 (b)(10)', 2, '2025-11-01')]).toEqual([12, 12, 12, 12, 12])
    expect(floor('2B1.1(b)(9)', 2, '2011-11-01')).toBe(10)
  })
  it('is that of the manual’s own number: (b)(16) was financial institutions until 2018, a risk of death since', () => {
    expect([floor('2B1.1(b)(16)(A)', 2, '2018-10-31'), floor('2B1.1(b)(16)', 2, '2018-11-01'), floor('2B1.1(b)(17)(B)', 4, '2018-11-01')]).toEqual([24, 14, 24])
  })
  it('is told from its alternatives by the levels', () => expect([floor('2B1.1(b)(13)', 2, '2013-11-01'), floor('2B1.1(b)(13)', 4, '2013-11-01')]).toEqual([undefined, 14]))
  it('of another felony with a firearm is 18 since November 1991', () => {
    expect([floor('2K2.1(b)(5)', 4, '1991-10-31'), floor('2K2.1(b)(5)', 4, '1991-11-01'), floor('2K2.1(b)(6)', 4, '2006-11-01'), floor('2K2.1(b)(6)(B)', 4, '2016-11-01'), floor('2K2.1(b)(7)', 4, '2025-11-01'), floor('2K2.1(b)(5)', 4, '2016-11-01')]).toEqual([undefined, 18, 18, 18, 18, undefined])
  })
  it('is none where the guideline is not read here', () => expect([floor('2B3.1(b)(2)', 5, '2016-11-01'), floor('3B1.1', 4, '2016-11-01')]).toEqual([undefined, undefined]))
})
