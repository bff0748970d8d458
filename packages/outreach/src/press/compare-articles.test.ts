import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare-articles.ts'
import { readArticle } from './read-article.ts'

const first = readArticle(`Odette Marie Farrow, a 63-year-old great-grandmother who has been imprisoned for over 21 years in Marianna, Florida, was sentenced to life in prison in 1996 for a first-time, nonviolent drug offense. Her lawyer met the president in late May.`, { name: 'first' })
const second = readArticle(`It was about seven months ago when singer Maya Linden came across a tweet about Odette Farrow, a 62-year-old grandmother who had served nearly 22 years of a life sentence. Farrow was sentenced in 1997 for a cocaine trafficking charge.`, { name: 'second' })
const third = readArticle(`It was eighteen months ago that Linden first shared a video about Odette Farrow, a grandmother imprisoned in Florida for life for a nonviolent drug crime. The president commuted Farrow’s sentence.`, { name: 'third' })

describe('what an article claims', () => {
  it('is told with its words, of the person it is about', () => {
    expect(first.claims.map((c) => [c.about, c.path, c.value])).toEqual(expect.arrayContaining([
      ['Odette Marie Farrow', 'age', 63],
      ['Odette Marie Farrow', 'family relation', 'great-grandmother'],
      ['Odette Marie Farrow', 'time served', 'over 21 years'],
      ['Odette Marie Farrow', 'custody.facility', 'Marianna, Florida'],
      ['Odette Marie Farrow', 'conviction.term', 'life'],
      ['Odette Marie Farrow', 'conviction.sentencedOn', 1996],
      ['Odette Marie Farrow', 'conviction.counts.0.description', 'drug'],
      ['Odette Marie Farrow', 'first offense', 'yes'],
    ]))
  })

  it('gives a term of years in months', () => {
    expect(readArticle('Tomas Vela, 51, has served 29 years of a 40-year sentence.', { name: 'test' }).claims.map((c) => [c.path, c.value])).toEqual([['age', 51], ['time served', '29 years'], ['conviction.term', 480]])
  })

  it('names what waits outside, in the words of who said so', () => {
    const { claims } = readArticle('Odette Farrow is serving life in prison. “She has a job waiting for her,” her lawyer, Desmond Achebe, said. “She has a home to go to, and she has such a great supportive family.”', { name: 'test' })
    expect(claims.filter((c) => c.path.startsWith('release.'))).toMatchObject([
      { about: 'Odette Farrow', path: 'release.job', value: 'a job waiting', insideQuote: true },
      { about: 'Odette Farrow', path: 'release.home', value: 'a home to go to' },
      { about: 'Odette Farrow', path: 'release.family', value: 'such a great supportive family' },
    ])
  })

  it('gives a fact to the person its sentence is about, not to another who was also sentenced', () => {
    const { claims } = readArticle('Odessa Marlowe, now 68, is a baker at the federal prison in Fort Worth. A jury found her guilty of conspiring to distribute crack cocaine out of her house.\n\nTerrence Vance was sentenced to 16 years.', { name: 'test' })
    expect(claims.map((c) => [c.about, c.path, c.value])).toEqual([
      ['Odessa Marlowe', 'age', 68],
      ['Odessa Marlowe', 'custody.facility', 'Fort Worth'],
      ['Odessa Marlowe', 'conviction.counts.0.description', 'conspiring to distribute crack cocaine'],
      ['Terrence Vance', 'conviction.term', 192],
    ])
  })

  it('takes no wish for a decision and no judge for the one sentenced', () => {
    expect(readArticle('Judge Amara Okafor, who sentenced Bettina Royce in 1999, hopes the sentence of Royce will be commuted.', { name: 'test' }).claims.map((c) => [c.about, c.path])).toEqual([['Bettina Royce', 'conviction.sentencedOn']])
  })
})

describe('articles that disagree', () => {
  const found = compareArticles([first, second, third])
  const on = (path: string) => found.find((d) => d.path === path)?.readings.map((r) => [r.article, r.value])

  it('stand side by side under the fullest name', () => {
    expect(new Set(found.map((d) => d.about))).toEqual(new Set(['Odette Marie Farrow']))
    expect(on('family relation')).toEqual([['first', 'great-grandmother'], ['second', 'grandmother'], ['third', 'grandmother']])
    expect(on('time served')).toEqual([['first', 'over 21 years'], ['second', 'nearly 22 years']])
    expect(on('age')).toEqual([['first', 63], ['second', 62]])
    expect(on('conviction.sentencedOn')).toEqual([['first', 1996], ['second', 1997]])
    expect(on('when the case was noticed')).toEqual([['second', 'about 7 months ago'], ['third', '18 months ago']])
    expect(on('how the case was noticed')).toEqual([['second', 'tweet'], ['third', 'video']])
  })

  it('do not disagree where one only says more', () => {
    expect(on('custody.facility')).toBeUndefined()
    expect(on('conviction.term')).toBeUndefined()
    expect(on('conviction.counts.0.description')).toBeUndefined()
  })

  it('say when both may be right', () => {
    expect(found.find((d) => d.path === 'when the case was noticed')?.note).toBe('Each counts from its own day: the day of publication is not known for each of them.')
  })
})
