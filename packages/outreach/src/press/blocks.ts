import type { Span } from './article.ts'

/**
 * A paragraph or line of the article and what it is for. `body` is running text; `sign-off` is the last line of an embedded post.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'byline' | 'credit' | 'sign-off' | 'body'
}

const endsASentence = /[.?!…:]["”’'»)\]]*\s*$/
const quotedToTheEnd = /["”»]\s*$/
const signOff = /^[—–-]{1,2}\s*(?:\S.{0,80}\(@\w+\)|\p{Lu}(?:[^.?!“”":—]|(?<=\b(?:Hon|Rev|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Prof|Sr|Jr|St|Lt|Col|Sgt|Capt|[Rr]et|\p{Lu}))\.){3,110}$)/u
const credit = /(getty|reuters|associated press|\bAP\b|shutterstock|splash news|twitter|instagram|courtesy of|photo by|image:|photograph)/i
const byline = /^(by|words by|story by|reported by|written by)\s+\p{Lu}/iu
const dated = /^(published|updated|posted|last updated)\b|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}, \d{4}\b/i

/** The blocks of an article, without the white space around them. Lines broken to a fixed width are put together again. */
export function blocksOf(text: string): Block[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const words = match[0].trim()
    if (words !== '') lines.push({ start: match.index + lead, end: match.index + lead + words.length })
  }
  return (wrapped(text, lines) ? joinLines(text, lines) : lines).map((span) => ({ ...span, kind: kindOf(text.slice(span.start, span.end)) }))
}

function kindOf(words: string): Block['kind'] {
  if (signOff.test(words)) return 'sign-off'
  if (words.length < 80 && byline.test(words)) return 'byline'
  if (words.length < 80 && dated.test(words) && !endsASentence.test(words)) return 'byline'
  if (endsASentence.test(words) || quotedToTheEnd.test(words)) return 'body'
  if (words.length < 160 && credit.test(words) && !/[“"«]/.test(words)) return 'credit'
  return words.length <= 160 ? 'heading' : 'body'
}

const blankBetween = (text: string, a: Span, b: Span) => /\n\s*\n/.test(text.slice(a.end, b.start).replaceAll('\r', ''))

function wrapped(text: string, lines: readonly Span[]): boolean {
  const followed = lines.filter((line, i) => { const next = lines[i + 1]; return next !== undefined && !blankBetween(text, line, next) })
  const even = followed.filter((line) => line.end - line.start >= 50 && line.end - line.start <= 100)
  return followed.length >= 4 && even.length / followed.length > 0.7
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && !blankBetween(text, last, line)) joined[joined.length - 1] = { start: last.start, end: line.end }
    else joined.push(line)
  }
  return joined
}
