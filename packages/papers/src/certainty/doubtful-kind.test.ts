import type { ProposedFact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { guessKind } from '../kinds/guess-kind.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtKind } from './doubtful-kind.ts'

const proposal = (path: string, value: unknown): ProposedFact => ({ path, value, source: { from: 'paper', paper: 'a', page: 1, start: 0, end: 1, words: 'x', boxes: [], confidence: 100 } })
const waits = (text: string): string[] => {
  const kind = guessKind(plainPages(text, 'plain text'), { markup: false, photographed: undefined })
  return doubtKind(kind, [proposal('conviction.convictedOn', '2001-02-03'), proposal('person.registerNumber', '45999-083'), proposal('person.name', 'Dana Lott')]).filter(({ flags }) => flags !== undefined).map(({ path }) => path)
}
const register = (title: string, entries: string): string => `${title}\nUnited States of America vs. Dana Lott\nDate filed: 01/02/2001\nArraignment held. Represented by R. Holt. Disposition: guilty\nAssigned to: Judge Odell Briscoe\n${entries}`

describe('the figures of a paper whose kind is not sure', () => {
  it('wait where its title is one that registers of other offices have too, and it lists nothing that was filed', () => {
    expect(waits(register('CASE SUMMARY', '01/02/2001  Bond set.\n01/09/2001  Continued.\n02/03/2001  Closed.'))).toEqual(['conviction.convictedOn'])
  })

  it('need not wait where it lists what was filed and held', () => {
    expect(waits(register('CASE SUMMARY', '01/02/2001  1  INDICTMENT filed.\n01/09/2001  2  ORDER setting trial.\n02/01/2001  3  NOTICE of appearance.\n02/03/2001  4  JUDGMENT entered.\n02/05/2001  5  NOTICE of appeal.'))).toEqual([])
  })
})
