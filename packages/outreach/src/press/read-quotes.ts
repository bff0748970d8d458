import type { Quote, QuotedTerm } from './article.ts'
import { classifyQuotation } from './classify-quotation.ts'
import type { Block } from './blocks.ts'
import { cueAfter, cueBefore, type Cue } from './find-cue.ts'
import { sentenceStart } from './masked.ts'
import type { Quotation } from './quotation-marks.ts'
import { readNested } from './read-nested.ts'
import { blockAt, type Reading } from './reading.ts'
import { cueInCaption, cueInSignOff, postOf } from './read-posts.ts'
import { resolveSpeaker, type Resolved, type Spoke } from './resolve-speaker.ts'
import { whomTold } from './whom-told.ts'

/** The quotations of an article told apart: what was said, by whom as far as the article makes it plain, and what is no speech. */
export function readQuotes(reading: Reading, quotations: readonly Quotation[]): { quotes: Quote[]; quotedTerms: QuotedTerm[] } {
  const quotes: Quote[] = []
  const quotedTerms: QuotedTerm[] = []
  const spoke: Spoke[] = []
  quotations.forEach((quotation, i) => {
    const opening = blockAt(reading, quotation.start)
    const closing = blockAt(reading, quotation.end)
    if (opening === undefined || closing === undefined) return
    const open = quotation.start - 1
    const close = quotation.unclosed ? quotation.end : quotation.end + 1
    const next = quotations[i + 1]
    const after = cueAfter(reading, closing, quotation, close, Math.min(closing.end, next === undefined ? closing.end : next.start - 1))
    const start = sentenceStart(reading.masked, opening, open)
    const lead = reading.masked.slice(start, open)
    const whole = /^[^\p{L}]*\p{Lu}/u.test(reading.text.slice(quotation.start, quotation.end)) && /[,:]\s*$|^\s*$/.test(lead)
    const post = postOf(reading, opening)
    const cue = after ?? cueBefore(reading, opening, open, !whole) ?? (post === undefined ? undefined : cueInCaption(reading, opening, close)) ?? cueInSignOff(reading, closing, open, close)
    const kind = classifyQuotation(reading.text, quotation, lead, cue !== undefined, open <= opening.start || (quotes.at(-1)?.end ?? -1) >= opening.start)
    const span = { start: quotation.start, end: quotation.end, text: reading.text.slice(quotation.start, quotation.end) }
    if (kind.is !== 'speech') {
      quotedTerms.push({ ...span, kind: kind.is, why: kind.why })
      return
    }
    const resolved = cue?.denied ? { unsure: 'the article says that these words were not said' } : cue ? (readAloud(cue) ?? resolveSpeaker(reading, cue.subject, spoke)) : splitByCue(reading, open, quotes.at(-1)) ?? withoutCue(reading, opening, open, quotes.at(-1), kind.form)
    if ('speaker' in resolved) spoke.push({ name: resolved.speaker.name, at: quotation.start })
    const told = cue === undefined ? (cueless(resolved) ? quotes.at(-1)?.told : undefined) : whomTold(reading, cue.where === 'after' ? closing : opening, cue)
    quotes.push({
      ...span, direct: true, form: kind.form, ...resolved,
      ...(cue !== undefined && { cue: reading.text.slice(cue.start, cue.end).trim() }),
      ...(told !== undefined && { told }),
      ...(post !== undefined && { postedBy: post }),
      ...(quotation.unclosed && { unclosed: true }),
      nested: readNested(reading, quotation, 'speaker' in resolved ? resolved.speaker : undefined),
    })
  })
  return { quotes, quotedTerms }
}

const cueless = (resolved: Resolved): boolean => 'speaker' in resolved

/** Who reads a letter aloud does not speak its words. */
function readAloud(cue: Cue): Resolved | undefined {
  return /^(?:reads?|quoted)$/.test(cue.verb) && cue.subject.is !== 'description' ? { unsure: 'they were read or quoted, and may be the words of another' } : undefined
}

/** “But,” said Doe, “not today.” — the second half of a quotation that its cue parts in two. */
function splitByCue(reading: Reading, open: number, before: Quote | undefined): Resolved | undefined {
  if (before?.speaker === undefined || before.cue === undefined) return undefined
  const between = reading.masked.slice(before.end + 1, open)
  if (between.length > 160 || /[.?!\n\uE001]/.test(between) || !/[,—–]\s*$/.test(between)) return undefined
  return { speaker: { ...before.speaker, why: 'the words that name the speaker part the quotation in two' } }
}

/** A quotation without words of its own that name the speaker: it may go on from the one before it. */
function withoutCue(reading: Reading, block: Block, open: number, before: Quote | undefined, form: 'sentence' | 'fragment'): Resolved {
  const nothing = { unsure: 'no words near it name the speaker' }
  if (before?.speaker === undefined) {
    if (before !== undefined && sameParagraph(block, before)) return { unsure: before.unsure ?? nothing.unsure }
    return colonBefore(reading, block, open) ?? spokeJustBefore(reading, block, open) ?? nothing
  }
  const between = reading.masked.slice(before.end + 1, open)
  if (sameParagraph(block, before)) {
    const onlyTheCue = before.cue !== undefined && between.trim().split(/\s+/).length <= 30
    if (form === 'sentence' && (onlyTheCue || between.trim() === '')) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.93), why: 'it goes on from the words before it in the paragraph' } }
    return nothing
  }
  const colon = colonBefore(reading, block, open)
  if (colon !== undefined) return colon
  const alone = open <= block.start && reading.masked.slice(open, block.end).replaceAll(/[\uE000\uE001\s]/g, '') === ''
  const previous = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (alone && previous !== undefined && before.end <= previous.end && before.end >= previous.start) {
    const others = new Set(reading.told.filter((m) => m.start > before.end && m.end < block.start).map((m) => m.person.name))
    others.delete(before.speaker.name)
    if (others.size === 0) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.75), why: 'a paragraph of speech alone, after one in which this person spoke' } }
  }
  return spokeJustBefore(reading, block, open) ?? nothing
}

/** A paragraph that says of one person alone that they spoke, before a paragraph that is all speech. */
function spokeJustBefore(reading: Reading, block: Block, open: number): Resolved | undefined {
  const previous = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (previous === undefined || open > block.start) return undefined
  const words = reading.masked.slice(previous.start, previous.end)
  const names = new Set(reading.told.filter((m) => m.start >= previous.start && m.end <= previous.end).map((m) => m.person))
  const [only] = names
  if (only === undefined || names.size > 1 || words.split(/\s+/).length > 40 || !/\b(?:spoke|speech|statement|addressed|testified|remarks|wrote|letter)\b/.test(words)) return undefined
  return { speaker: { name: only.name, is: 'person', certainty: 0.7, why: 'the paragraph before says that this person spoke' } }
}

const sameParagraph = (block: Block, quote: Quote): boolean => quote.end >= block.start

/** A paragraph that ends in a colon names the speaker of the one that follows. */
function colonBefore(reading: Reading, block: Block, open: number): Resolved | undefined {
  const previous = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (previous === undefined || open > block.start || !/:\s*$/.test(reading.masked.slice(previous.start, previous.end))) return undefined
  const cue: Cue | undefined = cueBefore(reading, previous, previous.end, false)
  return cue && !cue.denied ? resolveSpeaker(reading, cue.subject, []) : undefined
}
