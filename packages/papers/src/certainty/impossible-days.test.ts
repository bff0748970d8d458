import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { warnOfImpossibleDays } from './impossible-days.ts'

const warned = (text: string): readonly string[] => warnOfImpossibleDays(plainPages(text, 'plain text'))

describe('a day that is none', () => {
  it('is named with its page', () => {
    expect(warned('Sentenced February 30, 1997.')).toEqual(['“February 30, 1997” on page 1 is written as a day and is none on the calendar. Nothing was read from it.'])
    expect(warned('Sentenced 02/29/1996.\f13/05/1997 and 02-31-1998')).toEqual(['“13/05/1997” on page 2, “02-31-1998” on page 2 are written as days and are none on the calendar. Nothing was read from them.'])
  })

  it('is not seen in a number blotted out, or in a longer number', () => {
    expect(warned('Soc. Sec. No. 000-00-0000, 00-00-0000 and 12-45-67-2001-99')).toEqual([])
  })

  it('is told of five at most', () => {
    expect(warned('13/05/1997 '.repeat(9))[0]).toContain('and others')
  })
})
