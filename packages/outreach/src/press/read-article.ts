import type { CivilDate } from '@lenity/law'
import type { Article, Quote } from './article.ts'
import { blocksOf, type Block } from './blocks.ts'
import { endUnclosed } from './end-unclosed.ts'
import { findClaims } from './claims/find-claims.ts'
import { findDashSpeech } from './find-dash-speech.ts'
import { findDates } from './find-dates.ts'
import { findPeople } from './find-people.ts'
import { findSetOff } from './find-set-off.ts'
import { findStatements } from './find-statements.ts'
import { findTurns } from './find-turns.ts'
import { readHeading } from './heading.ts'
import { joinBare } from './join-bare.ts'
import { maskQuotations } from './masked.ts'
import { findQuotations } from './quotation-marks.ts'
import { readWholePosts } from './read-posts.ts'
import { readQuotes } from './read-quotes.ts'
import type { Reading } from './reading.ts'
import { isSpanish } from './spanish.table.ts'

/**
 * Reads a press article: who is in it, what was said word for word and by whom, its dates, and what it claims about people.
 *
 * Every `start` and `end` counts UTF-16 units of `text` as given, and every quote is exactly `text.slice(start, end)`. Speakers are
 * proposals; where the article leaves one open, the quote says why instead. Never throws.
 * @param text the article's words, paragraphs parted by line breaks
 * @param options what the caller calls it, and the day of publication where it is known from elsewhere
 */
export function readArticle(text: string, options: { readonly name: string; readonly publishedOn?: CivilDate }): Article {
  const blocks = blocksOf(text)
  const flat = onOneLineEach(text, blocks)
  const turns = findTurns(flat, blocks)
  const spanish = isSpanish(flat)
  const marked = joinBare(flat, findQuotations(flat, blocks).map((one) => endUnclosed(flat, blocks, one)), findSetOff(flat, blocks), 'set off')
  const quotations = joinBare(flat, spanish ? joinBare(flat, marked, findDashSpeech(flat, blocks), 'dash') : marked, turns, 'turn')
  const masked = maskQuotations(flat, quotations)
  const people = findPeople(flat, blocks, masked, turns, spanish)
  const told = people.mentions.filter((m) => masked.slice(m.start, m.end) === flat.slice(m.start, m.end))
  const read = readHeading(flat, blocks)
  const heading = options.publishedOn === undefined ? read : { ...read, publishedOn: options.publishedOn }
  const reading: Reading = { text: flat, blocks, masked, people, told, turns, spanish, ...(heading.author !== undefined && { author: heading.author }) }
  const { quotes, quotedTerms, spoke } = readQuotes(reading, quotations)
  return {
    name: options.name,
    ...heading,
    people: people.all.map(({ name, aliases, role, mentions }) => ({ name, aliases: [...aliases], ...(role !== undefined && { role }), mentions: mentions.map(({ start, end }) => ({ start, end })) })),
    quotes: [...quotes, ...readWholePosts(reading)].sort((a, b) => a.start - b.start).map((quote) => verbatim(text, quote)),
    statements: findStatements(reading, spoke).map((statement) => ({ ...statement, text: text.slice(statement.start, statement.end) })),
    quotedTerms: quotedTerms.map((term) => ({ ...term, text: text.slice(term.start, term.end) })),
    dates: findDates(flat, heading.publishedOn).map((date) => ({ ...date, text: text.slice(date.start, date.end) })),
    claims: findClaims(reading).map((claim) => ({ ...claim, words: text.slice(claim.start, claim.end) })),
  }
}

/** The text with each block on one line, of the same length. */
function onOneLineEach(text: string, blocks: readonly Block[]): string {
  let flat = ''
  let at = 0
  for (const { start, end } of blocks) {
    flat += text.slice(at, start) + text.slice(start, end).replaceAll(/[\r\n\t\u00a0]/g, ' ')
    at = end
  }
  return flat + text.slice(at)
}

const verbatim = (text: string, quote: Quote): Quote => ({ ...quote, text: text.slice(quote.start, quote.end), nested: quote.nested.map((inner) => verbatim(text, inner)) })
