import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber, fromDayNumber, parseCivilDate } from './civil-date.ts'

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

  it('moves by months to the last day where the month is shorter', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('1997-03-21', 264)).toBe('2019-03-21')
    expect(addMonths('2020-01-15', -1)).toBe('2019-12-15')
  })
})
