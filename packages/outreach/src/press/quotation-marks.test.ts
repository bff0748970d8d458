import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote } from './article.ts'
import { readArticle } from './read-article.ts'

const read = (text: string) => readArticle(text, { name: 'test' })
const quotes = (text: string) => read(text).quotes.map((q) => q.text)

describe('quotation marks', () => {
  it('may be curly, straight or both, with apostrophes of every kind', () => {
    expect(quotes(`“I never gave up," said Ines Calloway. "Not once.” Calloway’s sons’ letters filled a box. "I read ’em all," she said. "The '90s were hard, y'know?"`)).toEqual(['I never gave up,', 'Not once.', 'I read ’em all,', "The '90s were hard, y'know?"])
  })

  it('may be single, with plural possessives inside', () => {
    expect(quotes(`'I have been inside for 22 years,' Joan Pellworth wrote. 'The girls' letters don't stop.'`)).toEqual(['I have been inside for 22 years,', "The girls' letters don't stop."])
  })

  it('stay open over paragraphs that begin with a mark and end without one', () => {
    const text = `Tomas Vela spoke for ten minutes.\n\n“I was twenty-two. I had a son.\n\n“I don’t blame the judge. He told me, ‘My hands are tied.’ I believed him.\n\n“Let me work.”\n\nVela sat down.`
    const [quote, ...others] = read(text).quotes
    expect(others).toEqual([])
    expect(quote).toMatchObject({ speaker: { name: 'Tomas Vela' }, nested: [{ text: 'My hands are tied.' }] })
    expect(quote?.text.startsWith('I was twenty-two.')).toBe(true)
    expect(quote?.text.endsWith('Let me work.')).toBe(true)
  })

  it('end with their paragraph when nothing closes them, and say so', () => {
    expect(read(`Mayor Ada Lindqvist rose. “We are here for one reason, she said.\n\nNobody spoke. “Fine,” Lindqvist said.`).quotes).toMatchObject([{ unclosed: true }, { text: 'Fine,', speaker: { name: 'Ada Lindqvist' } }])
  })

  it('may stand around inches, brackets and pauses', () => {
    expect(quotes(`He was 5'10" tall. “We […] believe in second chances ... and third ones,” Pastor Leon Gadsby told the congregation. "[She] never complained — not once," he wrote.`)).toEqual(['We […] believe in second chances ... and third ones,', '[She] never complained — not once,'])
  })

  it('around titles and terms make no speech', () => {
    const article = read(`In her memoir, “A Cell With a View,” Priya Nand describes the so-called “trial penalty.” Officials use the term “restrictive housing” for what inmates call “the hole.” It ended the “zero tolerance” policy. Nand called it “cruel and pointless.” The "First Step Act" passed.`)
    expect(article.quotes).toMatchObject([{ text: 'cruel and pointless.', form: 'fragment', speaker: { name: 'Priya Nand' } }])
    expect(article.quotedTerms.map((t) => [t.text, t.kind])).toEqual([['A Cell With a View,', 'title'], ['trial penalty.', 'term'], ['restrictive housing', 'term'], ['the hole.', 'term'], ['zero tolerance', 'term'], ['First Step Act', 'title']])
  })

  it('inside a quote hold the speaker’s own words or those of others', () => {
    const [quote] = read(`“I told him, ‘Nobody asked you.’ And everyone was telling me, ‘Don’t go, you will be sorry.’ He never said, ‘I know what this is about.’” Ruth Amsel said.`).quotes
    expect(quote?.nested.map((n) => n.speaker?.name ?? n.unsure)).toEqual(['Ruth Amsel', 'words the outer speaker gives as those of “everyone”', 'the outer speaker says that these words were not said'])
  })
})

describe('whatever the text', () => {
  const piece = constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', ' ', '\n', '\n\n', ', ', '. ', '.', '?', '—', '[…]', '...', 'said', 'she', 'he told', 'Ruth Amsel', 'Beck', 'a source', 'don’t', '63-year-old', 'grandmother', 'life in prison', 'served nearly 22 years', 'in 1996', '— CNN (@CNN) June 8, 2018', '😀', 'é', '\r\n', ':', 'according to')
  const texts = oneof(array(piece, { maxLength: 60 }).map((p) => p.join('')), array(piece, { maxLength: 60 }).map((p) => p.join(' ')), string({ unit: 'binary', maxLength: 200 }))

  it('a quote is its own words in the article, inside its bounds and never over another', () => {
    const check = (text: string, list: readonly Quote[], from: number, to: number) => {
      let last = from
      for (const quote of list) {
        expect(quote.text).toBe(text.slice(quote.start, quote.end))
        expect(quote.start).toBeGreaterThanOrEqual(last)
        expect(quote.end).toBeGreaterThan(quote.start)
        expect(quote.end).toBeLessThanOrEqual(to)
        expect((quote.speaker === undefined) === (quote.unsure !== undefined)).toBe(true)
        check(text, quote.nested, quote.start, quote.end)
        last = quote.end
      }
    }
    assert(property(texts, (text) => {
      const article = read(text)
      check(text, article.quotes, 0, text.length)
      for (const claim of article.claims) expect(claim.words).toBe(text.slice(claim.start, claim.end))
      for (const date of article.dates) expect(date.text).toBe(text.slice(date.start, date.end))
      for (const term of article.quotedTerms) expect(term.text).toBe(text.slice(term.start, term.end))
    }), { numRuns: 1500 })
  })
})
