import type { Span } from './article.ts'

export type QuotationKind = { readonly is: 'speech'; readonly form: 'sentence' | 'fragment' } | { readonly is: 'title' | 'term'; readonly why: string }

const titleBefore = /\b(?:film|movie|documentary|book|novel|memoir|song|album|single|episode|series|show|podcast|essay|article|headline|video|play|poem|hymn|special|column|course|seminar|class|program|musical|painting|magazine|titled|entitled|headlined|named)(?:,| called)?\s*$/i
const termBefore = /\b(?:so-called|known as|dubbed|nicknamed|the (?:term|word|phrase|nickname|label|hashtag|name)|named|aka|alias|called the|under the|referred to as|street name|what (?:[\w’'-]+ ){1,4}(?:call|calls|called|termed))\s*$/i
/** One person’s own words for it: `what he called`, `what Doe calls`; not `what lawyers call`. */
const oneCalls = /\bwhat (?:she|he|(?:[Hh]er|[Hh]is|[Tt]he|[Mm]y) [\p{L}-]+|(?:\p{Lu}[\p{L}.’'-]+ ?){1,3})(?:,? (?:later|once|now|also))? ?(?:has |had )?(?:calls|called|termed)\s*$/u
const small = /^(?:a|an|the|of|and|in|on|to|for|with|at|by|from|or|but|is|as|vs\.?)$/i

/**
 * What words between marks are: something said, the title of a work, or a term.
 * @param lead the writer's words in the sentence before the opening mark
 * @param cued whether words that name a speaker belong to it
 * @param amidSpeech whether it opens its paragraph or follows something said in it
 */
export function classifyQuotation(text: string, span: Span, lead: string, cued: boolean, amidSpeech: boolean): QuotationKind {
  const words = text.slice(span.start, span.end).trim()
  const tokens = words.split(/\s+/)
  const capitals = tokens.filter((t) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(t) || small.test(t)).length === tokens.length && tokens.length >= 2
  const stops = /[.?!…—–][’')\]]*$/.test(words)
  const sentence = /^[^\p{L}]*\p{Lu}/u.test(words) && (stops || words.endsWith(',')) && !lead.match(/\b(?:a|an|the|her|his|their|its|as|of|to)\s*$/i)
  if (/\bcall(?:s|ed)?\s*$/i.test(lead) && tokens.length <= 4 && tokens.every((t) => /^\p{Lu}/u.test(t))) return { is: 'term', why: 'the words before it call it a name or a term' }
  if (titleBefore.test(lead)) return { is: 'title', why: 'the words before it call it a work' }
  if (termBefore.test(lead) && !(tokens.length >= 3 && cued && oneCalls.test(lead))) return { is: 'term', why: 'the words before it call it a name or a term' }
  if (capitals && !stops && tokens.length <= 10 && !cued) return { is: 'title', why: 'it is written as a title' }
  if (capitals && !/[?!…]$/.test(words) && tokens.length >= 3 && tokens.length <= 10 && !sentence) return { is: 'title', why: 'it is written as a title' }
  if (cued) return { is: 'speech', form: sentence ? 'sentence' : 'fragment' }
  if (sentence && (tokens.length >= 3 || amidSpeech)) return { is: 'speech', form: 'sentence' }
  if (stops && tokens.length >= 6) return { is: 'speech', form: 'fragment' }
  if (tokens.length >= 8) return { is: 'speech', form: 'fragment' }
  if (tokens.length >= 4 && /\b(?:I|we|my|me|our|you|I[’']m|I[’']ve)\b/.test(words)) return { is: 'speech', form: 'fragment' }
  return { is: 'term', why: 'nothing says that anyone spoke it' }
}
