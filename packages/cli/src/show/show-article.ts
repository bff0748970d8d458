import type { Article } from '@lenity/outreach'
import { termInWords } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

/** An article as a person reads it: what it is, who is in it, what was said, what it claims. */
export function showArticle(article: Article): string {
  const named = article.quotes.filter((quote) => quote.speaker !== undefined).length
  const head = `${article.name}: an article with ${plural(article.quotes.length, 'quote')}, ${named === article.quotes.length ? 'each with a speaker' : `${named} with a speaker`}, and ${plural(article.claims.length, 'claim')} about ${plural(new Set(article.claims.map((c) => c.about)).size, 'person', 'people')}.`
  const about = [article.title, article.author && `by ${article.author}`, article.outlet, article.publishedOn].filter((part) => part !== undefined && part !== '')
  const parts = [indent(head, '')]
  if (about.length > 0) parts.push(indent(about.join(' · '), '  '))
  if (article.people.length > 0) parts.push(`People\n${alignTable(article.people.map((p) => [`  ${p.name}`, [p.role, p.aliases.length > 0 ? `also ${p.aliases.join(', ')}` : undefined].filter(Boolean).join('; ')]))}`)
  if (article.quotes.length > 0) parts.push(`Said\n${article.quotes.map(showQuote).join('\n')}`)
  if (article.claims.length > 0) parts.push(`Claimed\n${alignTable(article.claims.map((c) => [`  ${c.about}`, leafShapeAt(c.path)?.label ?? c.path, claimValue(c.path, c.value), `“${c.words}”`]))}`)
  return parts.join('\n\n')
}

/** A term is kept in months and shown as a court would say it. */
export function claimValue(path: string, value: string | number): string {
  return leafShapeAt(path)?.kind === 'term' && (typeof value === 'number' || value === 'life') ? termInWords(value) : String(value)
}

function showQuote(quote: Article['quotes'][number]): string {
  const who = quote.speaker === undefined ? `not sure who: ${quote.unsure}` : `${quote.speaker.name}${quote.speaker.certainty < 0.8 ? ' (likely)' : ''}${quote.told === undefined ? '' : `, to ${quote.told}`}`
  return `${indent(`“${quote.text}”`, '  ')}\n${indent(`— ${who}  [${quote.start}–${quote.end}]`, '      ')}`
}
