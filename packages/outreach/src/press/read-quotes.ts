import type { Quote, QuotedTerm } from './article.ts'
import { classifyQuotation } from './classify-quotation.ts'
import type { Spoke } from './by-pronoun.ts'
import { cueAfter, cueBefore, type Cue } from './find-cue.ts'
import { sentenceStart } from './masked.ts'
import { withMarks, type Quotation } from './quotation-marks.ts'
import { readNested } from './read-nested.ts'
import { blockAt, type Reading } from './reading.ts'
import { cueInCaption, cueInSignOff, postOf } from './read-posts.ts'
import type { Resolved } from './resolved.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { withoutCue } from './without-cue.ts'
import { speakerOfTurn } from './speaker-of-turn.ts'
import { whomTold } from './whom-told.ts'

/** The quotations of an article told apart: what was said, by whom as far as the article makes it plain, and what is no speech. */
export function readQuotes(reading: Reading, quotations: readonly Quotation[]): { quotes: Quote[]; quotedTerms: QuotedTerm[]; spoke: Spoke[] } {
  const quotes: Quote[] = []
  const quotedTerms: QuotedTerm[] = []
  const spoke: Spoke[] = []
  quotations.forEach((quotation, i) => {
    const turn = quotation.bare === 'turn' ? reading.turns.find((one) => one.start <= quotation.start && quotation.end <= one.end) : undefined
    if (turn !== undefined) {
      const resolved = speakerOfTurn(reading, turn)
      if ('speaker' in resolved) spoke.push({ name: resolved.speaker.name, at: quotation.start })
      quotes.push({
        start: quotation.start, end: quotation.end, text: reading.text.slice(quotation.start, quotation.end), direct: true, form: 'turn', ...resolved,
        cue: turn.who, nested: readNested(reading, quotation, 'speaker' in resolved ? resolved.speaker : undefined),
      })
      return
    }
    const opening = blockAt(reading, quotation.start)
    const closing = blockAt(reading, quotation.end)
    if (opening === undefined || closing === undefined) return
    const { start: open, end: close } = withMarks(quotation)
    const next = quotations[i + 1]
    const after = quotation.bare === 'set off' ? undefined : cueAfter(reading, closing, quotation, close, Math.min(closing.end, next === undefined ? closing.end : withMarks(next).start))
    const start = sentenceStart(reading.masked, opening, open)
    const lead = reading.masked.slice(start, open)
    const whole = /^[^\p{L}]*\p{Lu}/u.test(reading.text.slice(quotation.start, quotation.end)) && /[,:]\s*$|^\s*$/.test(lead)
    const post = postOf(reading, opening)
    const before = cueBefore(reading, opening, open, !whole)
    const cue = (before !== undefined && after?.verb === 'according to' && after.subject.is === 'description' && ofRecord.test(after.subject.words) ? before : undefined) ?? (before !== undefined && /[,:]\s*$/.test(lead) && /^(?:\s+\p{Lu}|,?\s+(?:and|but|so|while)\s)/u.test(reading.masked.slice(close, close + 8)) ? before : undefined) ?? after ?? before ?? (post === undefined ? undefined : cueInCaption(reading, opening, close)) ?? cueInSignOff(reading, closing, open, close)
    const kind = quotation.bare === 'dash' ? { is: 'speech', form: 'sentence' } as const : quotation.bare === 'set off' ? { is: 'speech', form: 'set off' } as const : classifyQuotation(reading.text, quotation, lead, cue !== undefined, open <= opening.start || (quotes.at(-1)?.end ?? -1) >= opening.start)
    const span = { start: quotation.start, end: quotation.end, text: reading.text.slice(quotation.start, quotation.end) }
    if (kind.is !== 'speech') {
      quotedTerms.push({ ...span, kind: kind.is, why: kind.why })
      return
    }
    const resolved = cue?.denied ? { unsure: 'the article says that these words were not said' } : cue ? (readAloud(cue) ?? resolveSpeaker(reading, cue.subject, spoke)) : splitByCue(reading, open, quotes.at(-1)) ?? withoutCue(reading, opening, open, quotes.at(-1), kind.form, spoke)
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
  return { quotes, quotedTerms, spoke }
}

/** Where the words are on record, not who spoke them. */
const ofRecord = /\b(?:transcripts?|recordings?|videos?|court (?:papers|records|documents|filings)|records|documents|minutes|footage|affidavits?|report|filings?)$/

const cueless = (resolved: Resolved): boolean => 'speaker' in resolved

/** Who reads a letter aloud does not speak its words. */
function readAloud(cue: Cue): Resolved | undefined {
  if (/^reads?$/.test(cue.verb) && cue.subject.is === 'description' && /\b(?:sign|banner|placard|poster|plaque|headline|card|T-shirt|sticker|caption|tattoo|mug|bumper sticker)\b/.test(cue.subject.words)) return { unsure: 'they were written on a thing' }
  return /^(?:reads?|quoted)$/.test(cue.verb) && cue.subject.is !== 'description' ? { unsure: 'they were read or quoted, and may be the words of another' } : undefined
}

/** “But,” said Doe, “not today.” — the second half of a quotation that its cue parts in two. */
function splitByCue(reading: Reading, open: number, before: Quote | undefined): Resolved | undefined {
  if (before?.speaker === undefined || before.cue === undefined) return undefined
  const between = reading.masked.slice(before.end + 1, open)
  if (between.length > 160 || /[.?!\n\uE001]/.test(between) || !/[,—–]\s*$/.test(between)) return undefined
  return { speaker: { ...before.speaker, why: 'the words that name the speaker part the quotation in two' } }
}
