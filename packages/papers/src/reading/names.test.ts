import { describe, expect, it } from 'vitest'
import { names, personName } from './names.ts'

const read = (words: string): string | undefined => personName(new RegExp(names).exec(words)?.[0] ?? '')

describe('a name on a paper', () => {
  it.each([
    ['William Hargrove', 'William Hargrove'], ['WILLIAM T. HARGROVE, III', 'William T. Hargrove III'], ['William Hargrove, Jr.', 'William Hargrove Jr.'],
    ['HARGROVE, WILLIAM T.', 'William T. Hargrove'], ['HARGROVE III, WILLIAM', 'William Hargrove III'], ['HARGROVE, III, WILLIAM', 'William Hargrove III'], ['Hargrove, Jr., William T.', 'William T. Hargrove Jr.'],
    ['DE LA CRUZ, JUAN', 'Juan de La Cruz'], ['Del Rio, Ana Luz', 'Ana Luz Del Rio'], ['ST. CLAIR, TRAVIS', 'Travis St. Clair'],
  ])('%s', (words, name) => {
    expect(read(words)?.toLowerCase()).toBe(name.toLowerCase())
  })

  it('keeps its accents where it stands in capitals', () => expect(read('JEROME RAMÓN MONTGOMERY')).toBe('Jerome Ramón Montgomery'))

  it('is none where a field or a court stands', () => {
    for (const words of ['Register Number', 'United States District', 'Criminal Docket']) expect(read(words)).toBeUndefined()
  })
})
