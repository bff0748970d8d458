import { describe, expect, it } from 'vitest'
import { archivedText, pageAt } from './archived-text.ts'
import { applyDecided, withNested } from './decided-quotes.ts'
import { readArticle } from './read-article.ts'

const text = 'Ann Reed spoke first. “She told me ‘go home and wait’ and I went,” Reed said. “It was late,” said Bob Tate. They call it “the hole.”'

describe('what a person decided of a quote', () => {
  const article = readArticle(text, { name: 'a' })
  const quotes = article.quotes.flatMap(withNested)
  const first = quotes.find((one) => one.text.startsWith('She told'))
  const late = quotes.find((one) => one.text.startsWith('It was late'))

  it('replaces the proposal, leaves open what the article does not say, and takes out what is no quotation', () => {
    if (first === undefined || late === undefined) throw new Error('the quotes are not there')
    const decided = applyDecided(article, [{ start: first.start, end: first.end, is: 'said', speaker: 'Dora Reed' }, { start: late.start, end: late.end, is: 'said' }])
    expect(decided.quotes.map(({ text: words, speaker, unsure }) => [words, speaker?.name, unsure])).toEqual([[first.text, 'Dora Reed', undefined], ['It was late,', undefined, 'the article does not say who']])
    expect(applyDecided(article, [{ start: late.start, end: late.end, is: 'no quotation' }]).quotes.map(({ start }) => start)).toEqual([first.start])
  })

  it('changes nothing where nobody decided', () => {
    expect(applyDecided(article, [])).toBe(article)
    expect(applyDecided(article, [{ start: 0, end: 3, is: 'no quotation' }])).toEqual(article)
  })
})

describe('the archived text', () => {
  it('is the pages in order, and tells on which page a place lies', () => {
    const pages = [{ number: 3, text: 'one' }, { number: 4, text: 'two' }]
    expect(archivedText(pages)).toBe('one\ntwo')
    expect([0, 3, 4, 6, 99].map((at) => pageAt(pages, at))).toEqual([3, 3, 4, 4, 4])
    expect(pageAt([], 5)).toBe(1)
  })
})
