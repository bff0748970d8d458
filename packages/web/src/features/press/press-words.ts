import type { ArticleHead, Press, PressQuote } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** What the page of the press says first. */
export function pressSentence({ articles, copies, timeline }: Press): string {
  if (articles.length === 0) return 'No article is among the papers yet.'
  const printed = timeline.filter(({ is }) => is === 'published').flatMap(({ days }) => days?.from ?? []).toSorted()
  const span = printed.length === 0 ? '' : printed[0] === printed.at(-1) ? ` of ${dateInWords(printed[0] ?? '')}` : ` from ${dateInWords(printed[0] ?? '')} to ${dateInWords(printed.at(-1) ?? '')}`
  const quotes = articles.reduce((sum, one) => sum + one.quotes, 0)
  const open = articles.reduce((sum, one) => sum + one.quotes - one.decided, 0)
  const same = copies.reduce((sum, { papers }) => sum + papers.length - 1, 0)
  return `${countOf(articles.length, 'article')}${span}${same === 0 ? '' : `, ${same === 1 ? 'one of them a copy' : `${same} of them copies`} of another`}; ${countOf(quotes, 'quote')}, ${open <= 0 ? 'each with a speaker someone decided' : `${open === quotes ? 'none' : open === 1 ? 'all but one' : `all but ${open}`} with a speaker someone decided`}.`
}

/** What the page of one article says first. */
export function articleSentence({ outlet, author, publishedOn, quotes }: Pick<ArticleHead, 'outlet' | 'author' | 'publishedOn'> & { readonly quotes: readonly PressQuote[] }): string {
  const where = [outlet ?? 'Who printed it is not known', author === undefined ? '' : `by ${author}`, publishedOn === undefined ? 'its day is not known' : dateInWords(publishedOn)].filter((part) => part !== '').join(', ')
  const open = quotes.filter(({ decided }) => decided === undefined).length
  return `${where}; ${countOf(quotes.length, 'quote')}${quotes.length === 0 ? '' : open === 0 ? ', each decided' : `, ${open} to decide`}.`
}

/** Who said it, as far as anyone knows. */
export function speakerInWords({ decided, speaker }: Pick<PressQuote, 'decided' | 'speaker'>): { readonly who: string; readonly state: 'decided' | 'proposed' | 'unsure' } {
  if (decided !== undefined) return { who: decided.is === 'no quotation' ? 'No quotation' : decided.speaker ?? 'The article does not say who', state: 'decided' }
  return speaker === undefined ? { who: 'Unsure', state: 'unsure' } : { who: speaker.name, state: 'proposed' }
}

export function countOf(n: number, thing: string): string {
  return n === 1 ? `one ${thing}` : `${n === 0 ? 'no' : n} ${thing}s`
}

/** An article as a line names it. */
export function nameOfArticle({ outlet, publishedOn, title }: Pick<ArticleHead, 'outlet' | 'publishedOn' | 'title'>): string {
  return `${outlet ?? title}${publishedOn === undefined ? ', no day' : `, ${dateInWords(publishedOn)}`}`
}

/** Days in words: one, a span, a month, a year. */
export function daysInWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return dateInWords(from)
  if (from.slice(5) === '01-01' && to.slice(5) === '12-31') return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`
  // A whole month by its name, and days of one month with it named once.
  if (from.slice(0, 7) === to.slice(0, 7)) return from.endsWith('-01') && nextDay(to).endsWith('-01') ? dateInWords(from).slice(2) : `${Number(from.slice(8))} to ${dateInWords(to)}`
  return `${dateInWords(from)} to ${dateInWords(to)}`
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
