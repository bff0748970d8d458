import { describe, expect, it } from 'vitest'
import { isFederalHoliday, workingDaysAfter } from './federal-holidays.ts'

describe('the legal public holidays', () => {
  it.each(['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'] as const)('%s is one', (day) => {
    expect(isFederalHoliday(day)).toBe(true)
  })
  it.each(['2026-01-12', '2026-01-26', '2026-05-18', '2026-09-14', '2026-11-19', '2026-11-27', '2026-12-24', '2020-06-19'] as const)('%s is none', (day) => {
    expect(isFederalHoliday(day)).toBe(false)
  })
  it('one that falls on a Saturday is kept on the Friday, one that falls on a Sunday on the Monday', () => {
    expect(['2026-07-03', '2027-12-24', '2021-12-31', '2027-07-05', '2022-12-26'].map((day) => isFederalHoliday(day as never))).toEqual([true, true, true, true, true])
    expect(isFederalHoliday('2026-07-04')).toBe(false)
  })
})

describe('working days', () => {
  it('twenty of them after the Monday before Thanksgiving end on the Tuesday before Christmas', () => expect(workingDaysAfter('2026-11-23', 20)).toBe('2026-12-22'))
  it('leave out the weekend and the holiday between', () => {
    expect(workingDaysAfter('2026-11-25', 1)).toBe('2026-11-27')
    expect(workingDaysAfter('2026-11-27', 1)).toBe('2026-11-30')
    expect(workingDaysAfter('2026-11-28', 3)).toBe('2026-12-02')
  })
  it('none of them end on the day itself', () => expect(workingDaysAfter('2026-11-28', 0)).toBe('2026-11-28'))
})
