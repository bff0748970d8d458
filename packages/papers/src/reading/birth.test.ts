import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { birthFact } from './birth.ts'
import { day } from './dates.ts'
import { findFirst } from './spot.ts'

function born(text: string): unknown[] {
  const hit = findFirst(plainPages(text, 'plain text'), new RegExp(day, 'i'))
  return hit === undefined ? [] : birthFact(hit).map(({ value, flags }) => [value, flags?.length ?? 0])
}

describe('a day of birth', () => {
  it('with a year of two digits is of the century in which the person was old enough', () => {
    expect(born('DOB: 06-21-38. Sentenced 05-05-1995.')).toEqual([['1938-06-21', 0]])
    expect(born('DOB: 06-21-62. Sentenced 05-05-1995.')).toEqual([['1962-06-21', 0]])
  })

  it('that may be of either century waits for a person', () => {
    expect(born('DOB: 06-21-03. Sentenced 05-05-2024.')).toEqual([['2003-06-21', 1]])
    expect(born('DOB: 06-21-03')).toEqual([['2003-06-21', 1]])
  })

  it('is read as it stands with a whole year', () => expect(born('DOB: 06/21/2003. Sentenced 05-05-2004.')).toEqual([['2003-06-21', 0]]))
})
