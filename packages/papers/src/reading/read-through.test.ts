import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { day } from './dates.ts'
import { firstFact } from './facts.ts'
import { propose, type Found, type Reader } from './propose.ts'
import { readThrough } from './read-through.ts'
import { findAll, wordsAt } from './spot.ts'

const days = (text: string): readonly string[] => {
  const pages = plainPages(text, 'plain text')
  const found = readThrough((read) => findAll(read, new RegExp(day, 'i')).map((hit, i) => ({ path: `custody.incidents.${i}.act`, value: hit.words, spot: hit })), pages)
  return propose('paper', pages, found).map(({ source }) => source.words)
}

describe('what was put on a page when it was sent or filed', () => {
  it('is not read as the paper’s own: a fax line, a filing stamp', () => {
    expect(days('06/05/97 14:22 FAX 816 555 1234 CLERK P.2/6\nOn May 5, 1997 the court sat.\nJUN-05-1997 14:22 FROM:CLERK TO:8165551234 P.002')).toEqual(['May 5, 1997'])
    expect(days('Case 4:15-cr-00123-A Document 45 Filed 05/06/2015 Page 2 of 6\nOn May 5, 2015 the court sat.')).toEqual(['May 5, 2015'])
  })

  it('is let be where it is the paper’s own: a time and a day in the text', () => {
    expect(days('On May 5, 1997 at 14:22 the court sat.')).toEqual(['May 5, 1997'])
    expect(days('CASE NUMBER: 2:03-CR-00057-003 filed May 5, 2003 P.1')).toEqual(['May 5, 2003'])
  })

  it('does not part a day that goes over a numbered line, and the words quoted are those of the page', () => {
    const lines = Array.from({ length: 14 }, (_, i) => `${i + 1}  ${i === 6 ? 'was held on May 5,' : i === 7 ? '1997, in the morning' : 'and so on it went'}`).join('\n')
    expect(days(lines)).toEqual(['May 5,\n8 1997'])
  })
})

describe('a recognised page with a misread label', () => {
  const [plain] = plainPages('Detendant: Ann Marlow\nJob: clerk of the Probatlon office', 'plain text') as [Page]
  const recognised: Page = { ...plain, origin: 'optical recognition', words: plain.words.map((word) => ({ ...word, confidence: 82 })) }
  const reader: Reader = (pages) => [
    ...firstFact(pages, 'person.name', /Defendant: (?<value>\w+ \w+)/, (words) => words),
    ...firstFact(pages, 'release.job', /clerk of the (?<value>Probation office)/, (words) => words),
  ]

  it('is read, and a value beside it has no doubt by that', () => {
    const [name] = readThrough(reader, [recognised])
    expect(name).toMatchObject({ value: 'Ann Marlow', spot: { page: recognised } })
    expect(name?.flags).toBeUndefined()
    expect(wordsAt((name as Found).spot)).toBe('Ann Marlow')
  })

  it('keeps a value as it was recognised, and leaves it to a person', () => {
    const [, work] = readThrough(reader, [recognised])
    expect(work).toMatchObject({ value: 'Probatlon office', flags: [{ reason: 'doubtful words' }] })
    expect(wordsAt((work as Found).spot)).toBe('Probatlon office')
  })
})
