import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { tableRows } from './tables.ts'

const columns = [{ field: 'offense', head: 'offense|nature\\s+of\\s+offense' }, { field: 'on', head: 'date\\s+of\\s+sentence|sentenced' }, { field: 'points', head: 'points' }]
const read = (text: string): Record<string, string>[] =>
  tableRows(plainPages(text, 'plain text'), { columns, isTable: (fields) => fields.has('offense') && fields.has('points'), begins: (line) => /^\d$/.test(line.get('points')?.text ?? '') }).map((row) => Object.fromEntries([...row].map(([field, { text }]) => [field, text])))

describe('a table', () => {
  it('is read by the columns under its heads, in whatever order, beside columns nobody knows', () => {
    expect(read(`Points    Docket      Nature of offense        Sentenced
3         94-112      Burglary                 01/02/1998
1         95-7        Theft of property        03/04/1999`)).toEqual([{ points: '3', offense: 'Burglary', on: '01/02/1998' }, { points: '1', offense: 'Theft of property', on: '03/04/1999' }])
  })

  it('has heads of two lines, and cells that go on below', () => {
    expect(read(`                         Date of
Offense                  Sentence       Points
Possession with intent   01/02/1998     3
to distribute cocaine
Theft                    03/04/1999     1`)).toEqual([{ offense: 'Possession with intent to distribute cocaine', on: '01/02/1998', points: '3' }, { offense: 'Theft', on: '03/04/1999', points: '1' }])
  })

  it('has a title over its heads, which is none of them', () => {
    expect(read(`Record
Sentenced      Offense           Points
03/04/1999     Theft             1`)).toEqual([{ on: '03/04/1999', offense: 'Theft', points: '1' }])
  })

  it('ends where something else begins', () => {
    expect(read(`Offense                  Sentenced      Points
Theft                    03/04/1999     1

The points of all of these convictions come to one in the view of the probation officer who wrote this.
Offense of the week      03/04/1999     2`)).toEqual([{ offense: 'Theft', on: '03/04/1999', points: '1' }])
  })

  it('is none where words of its heads stand in a sentence', () => {
    expect(read('The offense was given three points\nTheft                    03/04/1999     1')).toEqual([])
  })
})
