import type { Article, Quote } from './article.ts'

/** What a person decided of the words at a place of an article. */
export interface DecidedQuote {
  readonly start: number
  readonly end: number
  /** Words said, or none: a title, a slogan, a word held at arm's length. */
  readonly is: 'said' | 'no quotation'
  /** Missing where the article does not say who, as the person found. */
  readonly speaker?: string | undefined
  readonly told?: string | undefined
}

/** A quote and those inside it, outermost first. */
export function withNested(quote: Quote): Quote[] {
  return [quote, ...quote.nested.flatMap(withNested)]
}

/** The article as people decided: their speakers in place of those proposed, and without what is no quotation. What nobody decided stays proposed. */
export function applyDecided(article: Article, decided: readonly DecidedQuote[]): Article {
  if (decided.length === 0) return article
  const at = new Map(decided.map((one) => [`${one.start}-${one.end}`, one]))
  const apply = (quotes: readonly Quote[]): Quote[] => quotes.flatMap((quote) => {
    const one = at.get(`${quote.start}-${quote.end}`)
    if (one?.is === 'no quotation') return []
    const nested = apply(quote.nested)
    if (one === undefined) return [{ ...quote, nested }]
    const { speaker: _proposed, unsure: _unsure, told, ...rest } = quote
    const person = article.people.find(({ name }) => name === one.speaker)
    return [{
      ...rest, nested, ...((one.told ?? told) !== undefined && { told: one.told ?? told }),
      ...(one.speaker === undefined ? { unsure: 'the article does not say who' } : { speaker: { name: one.speaker, is: person === undefined ? 'unnamed' as const : 'person' as const, certainty: 1, why: 'a person decided it' } }),
    } as Quote]
  })
  return { ...article, quotes: apply(article.quotes) }
}
