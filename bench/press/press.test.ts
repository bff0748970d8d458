import { readArticle } from '@lenity/outreach'
import { describe, expect, it } from 'vitest'
import { keptArticles } from './kept-articles.ts'
import { parseLabelled } from './labelled-article.ts'
import { sameName } from './same-name.ts'
import { matchSpans, scoreArticle } from './score-article.ts'

const file = `# style: local
# given: 2024-05-07
A headline
The board met ⟦d 2024-05-06⟧Monday⟦/⟧. “⟦q Ruth Amsel ¦ Amsel said ¦ the board ¦ +⟧He said, ‘⟦q ?⟧Enough.⟦/⟧’ I agree⟦/⟧,” Ruth Amsel told the board. A sign read “⟦o⟧Free Him⟦/⟧.”`

describe('a labelled article', () => {
  it('is its text, with the labels as offsets of it', () => {
    const { text, quotes, dates, either, given } = parseLabelled('test', false, file)
    expect(text).toBe('A headline\nThe board met Monday. “He said, ‘Enough.’ I agree,” Ruth Amsel told the board. A sign read “Free Him.”')
    expect(quotes.map(({ start, end, speakers, nested, tone }) => [text.slice(start, end), speakers, nested, tone])).toEqual([
      ['He said, ‘Enough.’ I agree', ['Ruth Amsel'], false, 'support'], ['Enough.', [], true, undefined],
    ])
    expect(dates?.map(({ start, end, days }) => [text.slice(start, end), days])).toEqual([['Monday', { from: '2024-05-06', to: '2024-05-06' }]])
    expect(either.map(({ start, end }) => text.slice(start, end))).toEqual(['Free Him', 'A headline'])
    expect(given).toBe('2024-05-07')
  })

  it('is refused where a label is not closed', () => {
    expect(() => parseLabelled('test', false, 'One ⟦q Ann⟧two')).toThrow('not closed')
  })
})

describe('the figures', () => {
  it('count a quote that takes in words of the writer as false, and as missed', () => {
    const labelled = parseLabelled('test', false, 'Ruth Amsel: “⟦q Ruth Amsel⟧Enough is enough⟦/⟧,” she said. It rained.')
    const article = readArticle(labelled.text, { name: 'test' })
    expect(scoreArticle(labelled, article)).toMatchObject({ spans: { right: 1, found: 1, labelled: 1 }, falseVerbatim: [] })
    const [quote] = article.quotes
    if (quote === undefined) throw new Error('no quote')
    const end = labelled.text.length
    const wrong = { ...article, quotes: [{ ...quote, end, text: labelled.text.slice(quote.start, end) }] }
    expect(scoreArticle(labelled, wrong)).toMatchObject({ spans: { right: 0, found: 1, labelled: 1 } })
    expect(scoreArticle(labelled, wrong).falseVerbatim).toHaveLength(1)
  })

  it('compare paragraph by paragraph, whatever marks and stops stand at the ends', () => {
    const text = '“One two.\n\n“Three.”'
    expect(matchSpans(text, [{ start: 1, end: 9 }, { start: 12, end: 17 }], [{ start: 0, end: text.length }], []).hits).toEqual({ right: 2, found: 2, labelled: 2 })
  })

  it('take a surname for its bearer only where no other speaker bears it', () => {
    expect(sameName('Marin', ['Luz Marin'], ['Luz Marin'])).toBe(true)
    expect(sameName('Marin', ['Luz Marin'], ['Luz Marin', 'Alberto Marin'])).toBe(false)
    expect(sameName('Alberto Marin', ['Luz Marin'], ['Luz Marin', 'Alberto Marin'])).toBe(false)
    expect(sameName('the writer', ['Luz Marin', 'I'], ['Luz Marin'])).toBe(true)
    expect(sameName('the writer', ['Luz Marin'], ['Luz Marin'])).toBe(false)
    expect(sameName('a source', ['a source'], ['a source', 'another source'])).toBe(true)
  })
})

it('at least a hundred and eighty articles are kept, more than twenty of them blind', () => {
  const kept = keptArticles()
  expect(kept.length).toBeGreaterThanOrEqual(180)
  expect(kept.filter(({ blind }) => blind).length).toBeGreaterThan(20)
  expect(new Set(kept.map(({ style }) => style)).size).toBeGreaterThanOrEqual(11)
})
