import fc from 'fast-check'
import { parseCivilDate, type CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { importField, importFields, type ImportWay } from './import-fields.ts'
import { readCell } from './read-cell.ts'
import { readRow } from './read-row.ts'
import { suggestColumns, whyNotColumns } from './suggest-columns.ts'

const today = '2026-11-28' as CivilDate
const cell = (id: string, text: string, way?: ImportWay) => {
  const field = importField(id)
  if (field === undefined) throw new Error(id)
  return readCell(field, text, way, today)
}
const day = (text: string, way?: ImportWay) => cell('person.dateOfBirth', text, way)

describe('a day in a list', () => {
  it('is read as ISO, as US month/day/year, and with the month in words', () => {
    expect(day('1968-03-04')).toEqual({ value: '1968-03-04' })
    expect(day('1968-03-04 00:00:00')).toEqual({ value: '1968-03-04' })
    expect(day('03/25/1968')).toEqual({ value: '1968-03-25' })
    expect(day('3/3/1968')).toEqual({ value: '1968-03-03' })
    expect(day('March 4, 1968')).toEqual({ value: '1968-03-04' })
    expect(day('4-Mar-1968')).toEqual({ value: '1968-03-04' })
    expect(day('Sept. 4, 1968')).toEqual({ value: '1968-09-04' })
  })

  it('that could be two days is refused with both, until someone says the order', () => {
    expect(day('03/04/1968')).toMatchObject({ wrong: 'could be March 4 or April 3' })
    expect(day('03/04/1968', 'month/day/year')).toEqual({ value: '1968-03-04' })
    expect(day('03/04/1968', 'day/month/year')).toEqual({ value: '1968-04-03' })
  })

  it('with the day first is refused until someone says so', () => {
    expect(day('25/03/1968')).toMatchObject({ wrong: expect.stringContaining('no month 25') })
    expect(day('25.03.1968', 'day/month/year')).toEqual({ value: '1968-03-25' })
  })

  it.each([['02/30/1968', 'calendar'], ['1968-02-30', 'calendar'], ['03/25/68', 'century'], ['25285', 'number'], ['last spring', 'not a day'], ['2031-01-01', 'not come yet'], ['Mai 4, 1968', 'no month'], ['1/2-1968', 'not a day']])('%s is refused: %s', (text, why) => {
    expect(day(text)).toMatchObject({ wrong: expect.stringContaining(why) })
  })

  it('of any kind is read as a day of the calendar or refused, and never another than was written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1900, max: 2020 }), (m, d, y) => {
      const [mm, dd] = [String(m).padStart(2, '0'), String(d).padStart(2, '0')]
      const read = day(`${mm}/${dd}/${y}`)
      if ('value' in read) expect(read.value).toBe(`${y}-${mm}-${dd}`)
      else expect(m <= 12 && d <= 12 && m !== d).toBe(true)
    }))
    fc.assert(fc.property(fc.string(), (text) => {
      const read = day(text)
      if ('value' in read) expect(parseCivilDate(String(read.value))).toBeDefined()
    }))
  })
})

describe('a term in a list', () => {
  const term = (text: string, way?: ImportWay) => cell('conviction.term', text, way)

  it('is months, years, both, or life', () => {
    expect([term('240 months'), term('20 years'), term('20 yrs 6 mos'), term('Life'), term('LWOP')]).toEqual([{ value: 240 }, { value: 240 }, { value: 246 }, { value: 'life' }, { value: 'life' }])
  })

  it('that is a bare number is refused until someone says what it counts', () => {
    expect(term('240')).toMatchObject({ wrong: 'could be months or years' })
    expect([term('240', 'months'), term('20', 'years')]).toEqual([{ value: 240 }, { value: 240 }])
  })
})

describe('what is not known', () => {
  it.each(['', ' ', '-', 'N/A', 'unknown', '?'])('written as “%s” is no value at all', (text) => {
    expect(importFields.map((field) => readCell(field, text, undefined, today))).toEqual(importFields.map(() => ({ unknown: true })))
  })

  it('is told from zero and no', () => {
    expect(cell('conviction.fine', '0')).toEqual({ value: 0 })
    expect(cell('conviction.restitution', '$1,234.50')).toEqual({ value: 1234.5 })
    expect(cell('conviction.restitution', '1.234,50')).toMatchObject({ wrong: expect.any(String) })
  })
})

describe('headings', () => {
  it('suggest what their columns hold, each thing once', () => {
    const means = suggestColumns(['Client Name', 'Reg. No.', 'D.O.B.', 'Sentence (months)', 'Name', 'Shoe size', ''])
    expect(means).toEqual([{ column: 0, field: 'person.name' }, { column: 1, field: 'person.registerNumber' }, { column: 2, field: 'person.dateOfBirth' }, { column: 3, field: 'conviction.term', way: 'months' }])
    expect(whyNotColumns(means, 7)).toBeUndefined()
  })

  it('that name nobody, or one thing twice, are said to do so', () => {
    expect(whyNotColumns([{ column: 0, field: 'note' }], 1)).toContain('name')
    expect(whyNotColumns([{ column: 0, field: 'person.name' }, { column: 1, field: 'person.name' }], 2)).toContain('Two columns')
    expect(whyNotColumns([{ column: 9, field: 'person.name' }], 2)).toContain('Column 10')
    expect(whyNotColumns([{ column: 0, field: 'conviction.substantialAssistance' }], 2)).toContain('cannot hold')
  })
})

describe('a row', () => {
  const means = suggestColumns(['First', 'Last', 'DOB', 'Reg No', 'AKA', 'Contact', 'Email', 'Sentence'])

  it('is the person with each fact in its own words', () => {
    const read = readRow(['Odessa', 'Marlowe', '3/25/1968', "'=12345", 'Dess; O. M.', 'Ana', 'ana@example.org', 'life'], means, today)
    expect(read).toMatchObject({ name: 'Odessa Marlowe', otherNames: ['Dess', 'O. M.'], problems: [], contact: { name: 'Ana', email: 'ana@example.org' } })
    expect(read.facts).toContainEqual({ path: 'person.dateOfBirth', value: '1968-03-25', words: '3/25/1968' })
    expect(read.facts).toContainEqual({ path: 'person.registerNumber', value: '=12345', words: '=12345' })
  })

  it('tells every problem with its column and what to do', () => {
    const { problems } = readRow(['', '', '03/04/1968', '1.2E+07', '', 'Ana', 'not an address', '240'], means, today)
    expect(problems.map(({ column }) => column)).toEqual([2, 3, 7, 6])
    for (const { what, next } of problems) expect([what, next]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)])
  })

  it('that names nobody is refused', () => {
    expect(readRow([], means, today).problems).toEqual([{ what: 'the row names nobody', next: expect.any(String) }])
  })
})
