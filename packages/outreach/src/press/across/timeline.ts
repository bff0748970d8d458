import type { CivilDate } from '@lenity/law'
import type { Article, ArticleDate, Span } from '../article.ts'

/** Something an article puts in time, or the article itself. */
export interface TimelineEntry extends Span {
  readonly article: string
  readonly is: 'published' | 'told'
  /** The sentence it stands in; the title for an article. */
  readonly sentence: string
  /** The article's words for the day. */
  readonly words: string
  /** First and last day it can have been, both inclusive; missing when the article does not say enough. */
  readonly days?: { readonly from: CivilDate; readonly to: CivilDate }
  /** How sure the days are. `about`: the article says about, nearly, some. */
  readonly how: 'that day' | 'within these days' | 'about then' | 'open'
  /** Why it is open. */
  readonly why?: string
}

/** An article with the words its offsets count in. */
export interface DatedArticle {
  readonly article: Article
  readonly text: string
}

/** What several articles tell, in order of time; what cannot be placed comes last. */
export function makeTimeline(articles: readonly DatedArticle[]): TimelineEntry[] {
  const entries = articles.flatMap(({ article, text }): TimelineEntry[] => {
    const { publishedOn } = article
    const own: TimelineEntry[] = publishedOn === undefined ? [] : [{ article: article.name, is: 'published', sentence: article.title ?? article.name, words: publishedOn, start: 0, end: 0, days: { from: publishedOn, to: publishedOn }, how: 'that day' }]
    const told = article.dates.filter((date) => !isOwnDay(date, article)).map((date): TimelineEntry => ({
      article: article.name, is: 'told', start: date.start, end: date.end, words: date.text, sentence: sentenceAround(text, date),
      ...(date.resolved && { days: date.resolved }), how: howSure(date),
      ...(date.resolved === undefined && { why: date.relativeTo === undefined || date.relativeTo === article.publishedOn ? 'the article says no day' : 'the day of publication is not known' }),
    }))
    return [...own, ...told]
  })
  return entries.sort((a, b) => order(a.days?.from, b.days?.from) || order(a.days?.to, b.days?.to) || (a.is === b.is ? 0 : a.is === 'told' ? -1 : 1))
}

function howSure({ resolved, approximate }: ArticleDate): TimelineEntry['how'] {
  if (resolved === undefined) return 'open'
  if (approximate) return 'about then'
  return resolved.from === resolved.to ? 'that day' : 'within these days'
}

/** The line that says when the article was printed. */
const isOwnDay = (date: ArticleDate, article: Article): boolean => date.resolved?.from === article.publishedOn && date.resolved?.to === article.publishedOn && date.start < 400 && /\d{4}/.test(date.text)

function sentenceAround(text: string, { start, end }: Span): string {
  const before = Math.max(text.lastIndexOf('\n', start) + 1, ...['. ', '? ', '! ', '.” ', '." '].map((stop) => { const at = text.lastIndexOf(stop, start - 1); return at < 0 ? 0 : at + stop.length }))
  const line = text.indexOf('\n', end)
  const stop = /[.?!][”"’']?(?=\s|$)/.exec(text.slice(end, line < 0 ? undefined : line))
  return text.slice(before, stop === null ? (line < 0 ? text.length : line) : end + stop.index + stop[0].length).trim()
}

function order(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
