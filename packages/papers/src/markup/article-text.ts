import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Unreadable } from '../problem.ts'
import { clean, linesOf, type MarkupNode } from './article-lines.ts'
import { dropAround } from './drop-around.ts'

/** An article of a web page, without what stands around it. */
export interface PageArticle {
  readonly title: string
  readonly byline: string
  /** As the page gives it, in whatever form. */
  readonly publishedTime: string
  /** Who prints it, as the page names itself; empty where it does not. */
  readonly outlet: string
  readonly paragraphs: readonly string[]
}

/** The title and the paragraphs of an article, without menus and advertisements, as lines of text. Nothing in the page is run. */
export function articleText(html: string): string {
  const { title, byline, publishedTime, outlet, paragraphs } = pageArticle(html)
  const signed = byline === '' || /^by\b/i.test(byline) || byline.length > 70 ? byline : `By ${byline}`
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(publishedTime)?.[0]
  return [title, signed, outlet === '' ? '' : `Published by ${outlet}`, day === undefined ? publishedTime : `Published ${day}`, ...paragraphs].filter(Boolean).join('\n\n')
}

/** The parts of an article of a web page; all of the page's text where no article is found in it. Throws `Unreadable` for a page nested too deeply. */
export function pageArticle(html: string): PageArticle {
  if (isTooDeep(html)) throw new Unreadable({ what: 'The web page is nested too deeply to be an article.', where: `more than ${deepest} elements inside one another`, next: 'Print the page to PDF and add that.' })
  const { document } = parseHTML(html)
  const title = clean(document.querySelector('title')?.textContent ?? '')
  const article = new Readability(document.cloneNode(true) as never, { charThreshold: 200, maxElemsToParse: 200_000 }).parse()
  if (!article?.content) return { title, byline: '', publishedTime: '', outlet: '', paragraphs: linesOf(document.body as unknown as MarkupNode).map(({ text }) => text) }
  const { document: inner } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`)
  const heading = clean(article.title ?? '') || title
  const byline = clean(article.byline ?? '')
  const lines = dropAround(linesOf(inner.body as unknown as MarkupNode), { title: heading, byline })
  return { title: heading, byline, publishedTime: clean(article.publishedTime ?? ''), outlet: clean(article.siteName ?? ''), paragraphs: lines.map(({ text }) => text) }
}

/** What Readability finds by itself: what the bench compares with. */
export function readabilityAlone(html: string): string {
  const { document } = parseHTML(html)
  return new Readability(document as never).parse()?.textContent ?? ''
}

/** All text of a web page or of a letter written as one, line by line. */
export function markupText(html: string): string {
  if (isTooDeep(html)) throw new Unreadable({ what: 'The text is nested too deeply to be a letter.', where: `more than ${deepest} elements inside one another`, next: 'Print it to PDF and add that.' })
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  return linesOf(document.documentElement as unknown as MarkupNode).map(({ text }) => text).join('\n')
}

const deepest = 1500
const unclosed = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dd|dt|option|path|rect|circle)$/i

/** Parsing grows with the square of the depth; a page written by people is nested some dozens deep. */
function isTooDeep(html: string): boolean {
  let depth = 0
  for (const tag of html.matchAll(/<(\/?)([a-z]+)/gi)) {
    if (unclosed.test(tag[2] ?? '')) continue
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}
