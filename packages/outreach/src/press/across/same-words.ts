import type { Article, Quote } from '../article.ts'
import { withNested } from '../decided-quotes.ts'
import { isNameOf } from './link-people.ts'

/** Where words were printed. */
export interface PrintedQuote {
  readonly article: string
  readonly quote: Quote
  /** It leaves out words that another article prints. */
  readonly trimmed: boolean
}

/** The same words in several articles, or twice in one: whole, trimmed, or parted in two by the writer. */
export interface SharedWords {
  /** The fullest that any article prints. */
  readonly text: string
  readonly printed: readonly PrintedQuote[]
  /** The speakers the articles name; more than one when they do not agree. */
  readonly speakers: readonly string[]
}

/** Fewer words than these are everybody's. */
const fewest = 4

/**
 * Words quoted in more than one place. A quote is the same as another when its words, between its own pauses (`…`, `[…]`) and in their
 * order, all stand in the other; capitals, marks and what editors put in brackets do not count. Post and retold quotes are among them.
 */
export function findSharedWords(articles: readonly Article[]): SharedWords[] {
  const all = articles.flatMap((article) => article.quotes.flatMap(withNested).map((quote) => ({ article: article.name, quote, pieces: piecesOf(quote.text) })))
    .filter(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.length, 0) >= fewest)
    .map((one) => ({ ...one, words: one.pieces.flat() }))
  const group = all.map((_, i) => i)
  const root = (i: number): number => { while (group[i] !== i) i = group[i] as number; return i }
  all.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = all[j] as (typeof all)[number]
      if (a.article === b.article && within(a.quote, b.quote)) continue
      if (holds(a.words, b.pieces) || holds(b.words, a.pieces)) group[root(i)] = root(j)
    }
  })
  const groups = new Map<number, typeof all>()
  all.forEach((one, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), one]))
  return [...groups.values()].filter((same) => same.length > 1).map((same) => {
    const fullest = [...same].sort((a, b) => b.words.length - a.words.length)[0] as (typeof all)[number]
    return {
      text: fullest.quote.text,
      speakers: fullestNames(same.flatMap(({ quote }) => quote.speaker?.name ?? [])),
      printed: same.map(({ article, quote, words }) => ({ article, quote, trimmed: words.length < fullest.words.length })),
    }
  })
}


const within = (a: Quote, b: Quote): boolean => (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end)

/** Each speaker once, by the fullest name: `Stowe` in one article is the `Pilar Stowe` of another. */
function fullestNames(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => b.length - a.length).filter((name, i, all) => !all.slice(0, i).some((fuller) => isNameOf(name, fuller)))
}

/** The words of a quote between its pauses. */
function piecesOf(text: string): string[][] {
  return text.split(/\s*(?:\[[^\]]*\]|\([^)]*\)|…|\.\s?\.\s?\.)\s*/u).map((piece) => piece.toLowerCase().replaceAll(/[’‘']/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((piece) => piece.length > 0)
}

function holds(words: readonly string[], pieces: readonly (readonly string[])[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = indexOf(words, piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}

function indexOf(words: readonly string[], piece: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at++) if (piece.every((word, i) => words[at + i] === word)) return at
  return -1
}
