import { describe, expect, it } from 'vitest'
import { CaseText } from './case-text.ts'
import { searchTerms } from './search-words.ts'
import { snippetOf } from './snippet.ts'

const pages = [
  'The offense involved 1.5 kilograms of cocaine base, under 21 U.S.C. 841(b)(1)(A).',
  'José Iriarte, register number 00000-424, was sentenced in docket 4:08-cr-00123-1.',
  'He accepts responsibility. Base offense level 38; acceptance minus three.',
  'cocaine cocaine cocaine cocaine cocaine cocaine cocaine base',
]
const text = new CaseText(pages.map((page, i) => ({ place: { in: 'page', paper: 'a', page: i + 1 }, text: page })))
const found = (asked: string) => text.find(searchTerms(asked)).map(({ place }) => (place.in === 'page' ? place.page : 0))

describe('a search in the pages of a case', () => {
  it.each([
    ['cocaine', [1, 4]], ['COCAINE BASE', [1, 4]], ['"cocaine base"', [1, 4]], ['"base cocaine"', []], ['base', [1, 3, 4]], ['"base offense"', [3]],
    ['jose', [2]], ['José', [2]], ['Iriarte Jose', [2]], ['respons', [3]], ['esponsibility', []], ['he', [3]], ['h', []],
    ['841(b)(1)(A)', [1]], ['841b1a', [1]], ['841', [1]], ['4:08-cr-00123-1', [2]], ['408cr001231', [2]], ['00000424', [2]], ['00000-424', [2]], ['kilograms José', []], ['nothing here', []], ['3', []], ['38', [3]],
  ] as [string, number[]][])('for %s', (asked, on) => {
    expect(found(asked)).toEqual(on)
  })

  it('counts what is there often, but not without end', () => {
    expect(text.find(searchTerms('cocaine')).map(({ times }) => times)).toEqual([1, 5])
  })

  it('has no words in what has only signs', () => {
    expect(searchTerms(' – ( ) "" ')).toEqual([])
    expect(new CaseText([]).find(searchTerms('x'))).toEqual([])
  })

  it('shows each place it found with the words marked in it, as they are written there', () => {
    for (const asked of ['cocaine', 'jose', '841(b)(1)(A)', '841b1a', '"base offense"', 'respons', '408cr001231', 'responsibility acceptance']) {
      for (const { place } of text.find(searchTerms(asked))) {
        const snippet = snippetOf(place.in === 'page' ? pages[place.page - 1] ?? '' : '', searchTerms(asked))
        expect(snippet?.marks.length, asked).toBeGreaterThan(0)
        for (const [from, to] of snippet?.marks ?? []) expect(snippet?.text.slice(from, to), asked).toMatch(/cocaine|José|841\(b\)\(1\)\(A\)|base offense|responsibility|acceptance|4:08/i)
      }
    }
  })

  it('cuts a long page at words, around where most was found', () => {
    const long = `${'word '.repeat(300)}needle and ${'other '.repeat(100)}needle haystack needle ${'end '.repeat(300)}`
    const snippet = snippetOf(long, searchTerms('needle'))
    expect(snippet?.text).toMatch(/^other .*needle haystack needle .*end$/)
    expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['needle', 'needle'])
    expect(snippetOf(long, searchTerms('needle thread'))).toBeUndefined()
  })
})
