import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber, dayOrder, fromDayNumber, monthsApart, parseCivilDate, type CivilDate } from './civil-date.ts'

describe('a civil date', () => {
  it('exists on the calendar', () => {
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29')
    expect(parseCivilDate('2023-02-29')).toBeUndefined()
    expect(parseCivilDate('1900-02-29')).toBeUndefined()
    expect(parseCivilDate('2023-13-01')).toBeUndefined()
    expect(parseCivilDate('23-1-1')).toBeUndefined()
  })

  it('counts days from 1 January 1970 and back', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(fromDayNumber(dayNumber('1996-02-29') + 1)).toBe('1996-03-01')
    expect(addDays('2018-06-06', -1)).toBe('2018-06-05')
  })

  it('is the day the calendar of the machine says, for every day of four hundred years and on both sides of 1970', () => {
    const wrong: string[] = []
    for (let days = -80_000; days <= 80_000; days += 1) {
      const date = new Date(days * 86_400_000).toISOString().slice(0, 10)
      if (fromDayNumber(days) !== date || dayNumber(date as CivilDate) !== days) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it('has its place in the order of days, whichever day was asked about before', () => {
    expect([dayOrder('1995-11-01'), dayOrder('1995-11-01'), dayOrder('1995-10-31'), dayOrder('2003-04-30'), dayOrder('1995-11-01')]).toEqual([19_951_101, 19_951_101, 19_951_031, 20_030_430, 19_951_101])
  })

  it('moves by months to the last day where the month is shorter', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('1997-03-21', 264)).toBe('2019-03-21')
    expect(addMonths('2020-01-15', -1)).toBe('2019-12-15')
  })

  it('lies so many months after another by the calendar alone', () => {
    expect([monthsApart('1996-12-31', '1997-01-01'), monthsApart('1997-01-01', '1997-01-31'), monthsApart('2020-03-15', '2019-12-01')]).toEqual([1, 0, -3])
  })
})
