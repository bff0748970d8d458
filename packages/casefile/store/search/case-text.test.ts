import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edits, fold } from '../../src/index.ts'
import { CaseText } from './case-text.ts'
import type { TextPlace } from './found.ts'
import { searchTerms, type Term, type Way } from './search-words.ts'
import { snippetOf } from './snippet.ts'

const pages = [
  'The offense involved 1.5 kilograms of cocaine base, under 21 U.S.C. 841(b)(1)(A).',
  'José Iriarte, register number 00000-424, was sentenced in docket 4:08-cr-00123-1.',
  'He accepts responsibility. Base offense level 38; acceptance minus three.',
  'cocaine cocaine cocaine cocaine cocaine cocaine cocaine base',
]
const text = new CaseText(pages.map((page, i) => ({ place: { in: 'page', paper: 'a', page: i + 1 }, text: page })))
const placesIn = (some: CaseText, terms: readonly Term[]) => {
  const places: { readonly place: TextPlace | undefined; readonly times: number }[] = []
  some.find(terms, (at, times) => places.push({ place: some.places.at(at), times }))
  return places
}
const found = (asked: string) => placesIn(text, searchTerms(asked)).map(({ place }) => (place?.in === 'page' ? place.page : 0))

describe('a search in the pages of a case', () => {
  it.each([
    ['cocaine', [1, 4]], ['COCAINE BASE', [1, 4]], ['"cocaine base"', [1, 4]], ['"base cocaine"', []], ['base', [1, 3, 4]], ['"base offense"', [3]],
    ['jose', [2]], ['José', [2]], ['Iriarte Jose', [2]], ['respons', [3]], ['esponsibility', []], ['he', [3]], ['h', []],
    ['841(b)(1)(A)', [1]], ['841b1a', [1]], ['841', [1]], ['4:08-cr-00123-1', [2]], ['408cr001231', [2]], ['00000424', [2]], ['00000-424', [2]], ['kilograms José', []], ['nothing here', []], ['3', []], ['38', [3]],
  ] as [string, number[]][])('for %s', (asked, on) => {
    expect(found(asked)).toEqual(on)
  })

  it('counts what is there often, but not without end', () => {
    expect(placesIn(text, searchTerms('cocaine')).map(({ times }) => times)).toEqual([1, 5])
  })

  it('has no words in what has only signs', () => {
    expect(searchTerms(' – ( ) "" ')).toEqual([])
    expect(placesIn(new CaseText([]), searchTerms('x'))).toEqual([])
  })

  it('finds what going through every word would find, and as often', () => {
    const word = fc.stringMatching(/^[ab1é]{1,4}$/)
    const way = fc.record({ words: fc.array(word.map((one) => one.normalize('NFKD').replaceAll(/\p{M}/gu, '')), { minLength: 1, maxLength: 3 }), whole: fc.boolean() })
    const timesIn = (words: readonly string[], { words: row, whole }: Way) => words.filter((_, at) => row.every((one, k) => (k === row.length - 1 && !whole ? words[at + k]?.startsWith(one) === true : words[at + k] === one))).length
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), fc.array(fc.record({ typed: fc.constant(''), ways: fc.array(way, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 3 }), (made, terms) => {
      const some = new CaseText(made.map((words, i) => ({ place: { in: 'page', paper: 'a', page: i }, text: words.join(' ') })))
      const expected = made.flatMap((words, page) => {
        const plain = words.map((one) => one.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
        const times = terms.map(({ ways }) => Math.min(5, ways.reduce((sum, one) => sum + timesIn(plain, one), 0)))
        return times.includes(0) ? [] : [{ place: { in: 'page', paper: 'a', page }, times: times.reduce((sum, one) => sum + one, 0) }]
      })
      expect(placesIn(some, terms)).toEqual(expected)
    }))
  })

  it('offers every word that is near to one mistyped', () => {
    const word = fc.stringMatching(/^[a-e5é]{3,9}$/)
    fc.assert(fc.property(fc.array(word, { maxLength: 20 }), word, fc.integer({ min: 0, max: 2 }), (words, typed, most) => {
      const offered = new Set<string>()
      new CaseText([{ place: { in: 'case' }, text: words.join(' ') }]).near(fold(typed), most, (other) => offered.add(other))
      for (const other of words.map(fold)) if (other.length > 2 && edits(fold(typed), other, most) <= most) expect(offered).toContain(other)
    }))
  })

  it('takes little more than half as many bytes as there are letters', () => {
    const page = (n: number) => Array.from({ length: 400 }, (_, i) => (i % 15 === 0 ? `rare${n}x${i}` : `common${i % 80}`)).join(' ')
    const pages = Array.from({ length: 20 }, (_, i) => page(i))
    const { size } = new CaseText(pages.map((one, i) => ({ place: { in: 'page', paper: 'a', page: i }, text: one })))
    expect(size).toBeLessThan(0.6 * pages.join('').length)
  })

  it('shows each place it found with the words marked in it, as they are written there', () => {
    for (const asked of ['cocaine', 'jose', '841(b)(1)(A)', '841b1a', '"base offense"', 'respons', '408cr001231', 'responsibility acceptance']) {
      for (const { place } of placesIn(text, searchTerms(asked))) {
        const snippet = snippetOf(place?.in === 'page' ? pages[place.page - 1] ?? '' : '', searchTerms(asked))
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
