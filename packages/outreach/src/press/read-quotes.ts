import type { Quote, QuotedTerm } from './article.ts'
import { classifyQuotation } from './classify-quotation.ts'
import type { Block } from './blocks.ts'
import { cueAfter, cueBefore, type Cue } from './find-cue.ts'
import { sentenceStart } from './masked.ts'
import { withMarks, type Quotation } from './quotation-marks.ts'
import { readNested } from './read-nested.ts'
import { blockAt, type Reading } from './reading.ts'
import { firstSubject, subjectLeftOf } from './find-subject.ts'
import { cueInCaption, cueInSignOff, postOf } from './read-posts.ts'
import type { Resolved } from './resolved.ts'
import { resolveSpeaker, spokenTo, subjectWithoutName, type Spoke } from './resolve-speaker.ts'
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
    const cue = (before !== undefined && /[,:]\s*$/.test(lead) && /^(?:\s+\p{Lu}|,?\s+(?:and|but|so|while)\s)/u.test(reading.masked.slice(close, close + 8)) ? before : undefined) ?? after ?? before ?? (post === undefined ? undefined : cueInCaption(reading, opening, close)) ?? cueInSignOff(reading, closing, open, close)
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

/** A quotation without words of its own that name the speaker: it may go on from the one before it. */
function withoutCue(reading: Reading, block: Block, open: number, before: Quote | undefined, form: Quote['form'], spoke: readonly Spoke[]): Resolved {
  const nothing = { unsure: 'no words near it name the speaker' }
  const reported = reportedJustBefore(reading, block, open, before, spoke)
  if (reported !== undefined && form !== 'fragment') return reported
  if (before?.speaker === undefined) {
    if (before !== undefined && sameParagraph(block, before)) return { unsure: before.unsure ?? nothing.unsure }
    return colonBefore(reading, block, open) ?? spokeJustBefore(reading, block, open) ?? nothing
  }
  const between = reading.masked.slice(before.end + 1, open)
  if (sameParagraph(block, before)) {
    const turnedTo = beatBetween(reading, block, open, before, spoke)
    if (turnedTo !== undefined) return turnedTo
    if (/\b(?:said|says|replied|replies|answered|answers|added|adds|wrote|writes|asked|asks|told|tells|goes|called|calls)(?: [^.,:;\uE000\uE001]{1,30})?[,:]?\s*$|:\s*$/.test(between) && !/(?:^|[.?!\uE001] )(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b[^.?!]*$/.test(between)) return { unsure: 'the words before it name somebody who could not be told' }
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
    if (others.size === 0 && !dialogue(reading, block, before)) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.75), why: 'a paragraph of speech alone, after one in which this person spoke' } }
  }
  return spokeJustBefore(reading, block, open) ?? nothing
}

/**
 * The sentence before in the paragraph reports what someone said, and quotes nothing: `She confirmed that he is on the list. “He knows.”`
 */
function reportedJustBefore(reading: Reading, block: Block, open: number, before: Quote | undefined, spoke: readonly Spoke[]): Resolved | undefined {
  const end = reading.masked.slice(0, open).trimEnd().length
  if (end <= block.start || !/[.!?…:]$/.test(reading.masked.slice(block.start, end))) return undefined
  const start = sentenceStart(reading.masked, block, end - 1)
  const words = reading.masked.slice(start, end)
  if ((before !== undefined && before.end >= start) || /[\uE000\uE001]/.test(words)) return undefined
  const asked = spokenTo(reading, start, end)
  if (asked !== undefined) return /\?\s*$/.test(reading.text.slice(open, blockEndOfQuote(reading, block, open))) ? undefined : { speaker: { name: asked.person.name, is: 'person', certainty: 0.8, why: 'the sentence before it tells that the writer asked this person' } }
  for (const match of words.matchAll(/(?<![\p{L}’'-])[a-z]+(?![\p{L}’'-])/gu)) {
    if (!reports.test(match[0]) || /\b(?:never|not|n[’']t|to|was|were|been|be)\s$/.test(words.slice(0, match.index))) continue
    const subject = subjectLeftOf(reading, start, start + match.index)
    if (subject === undefined || subject.is === 'label' || (subject.is === 'pronoun' && /^(?:i|we)$/.test(subject.pronoun))) continue
    const resolved = resolveSpeaker(reading, subject, spoke)
    return 'speaker' in resolved ? { speaker: { ...resolved.speaker, certainty: Math.min(resolved.speaker.certainty, 0.82), why: 'the sentence before it tells what this person said' } } : resolved
  }
  return undefined
}

/** Where the words that open at a place end, before their closing mark. */
function blockEndOfQuote(reading: Reading, block: Block, open: number): number {
  let end = open
  while (end < block.end && /[\uE000\uE001]/.test(reading.masked[end] ?? '')) end++
  return end - 1
}

const reports = /^(?:shrugs|smiles|smiled|nods|sighs|sighed|pauses|paused|hesitates|hesitated|grins|grinned|frowns|frowned|winces|winced|wept|cried|leans|leaned|beams|beamed|demurs|balks|balked|bristles|bristled|scoffs|scoffed|objected|objects|concedes|conceded|said|says|told|tells|confirmed|confirms|added|adds|explained|explains|argued|argues|noted|notes|insisted|insists|warned|warns|testified|admitted|admits|acknowledged|recalled|recalls|remembers|announced|disagrees|disagreed|agrees|agreed|wrote|writes|demurred|shrugs|shrugged|laughed|laughs|nodded|asked|believes|thinks|replied|responded|apologized|declined)$/

const answers = /\b(?:answer|answers|answered|reply|replied|replies|response|responded|question|asked|disagreed|disagrees|laughed|nodded|shrugged|view|theory|opinion)\b/

/** A sentence of its own between two quotations of a paragraph that is of someone else: `She shook her head.` */
function beatBetween(reading: Reading, block: Block, open: number, before: Quote, spoke: readonly Spoke[]): Resolved | undefined {
  const start = sentenceStart(reading.masked, block, reading.masked.slice(0, open).trimEnd().length - 1)
  if (start <= before.end + 1) return undefined
  const beat = reading.masked.slice(start, open)
  const subject = firstSubject(reading, start, open)
  const nameless = /[.!…:]\s*$/.test(beat) ? subjectWithoutName(reading, start, open) : undefined
  if (nameless !== undefined && (subject === undefined || subject.start - start > nameless.name.length)) {
    if (nameless.name === before.speaker?.name) return undefined
    return answers.test(beat) ? { speaker: { name: nameless.name, is: 'tokens' in nameless ? 'person' : 'unnamed', certainty: 0.8, why: 'the sentence before it tells that this person answered' } } : { unsure: `the sentence before is of “${nameless.name}”` }
  }
  if (subject === undefined || subject.start - start > 25 || !/[.!…]\s*$/.test(beat)) return undefined
  const resolved = resolveSpeaker(reading, subject, spoke)
  if (!('speaker' in resolved)) return resolved
  if (resolved.speaker.name === before.speaker?.name) return undefined
  if (beat.trim().split(/\s+/).length > 8) return { unsure: `the sentence before is of ${resolved.speaker.name}` }
  return { speaker: { ...resolved.speaker, certainty: Math.min(resolved.speaker.certainty, 0.75), why: 'the sentence before it is of this person' } }
}

const spokeThere = /\b(?:spoke|speech|statement|addressed|testified|remarks|wrote|letter|microphone|podium|lectern|rose|answered|replied|hand up|took the floor)\b/

/** A paragraph that says of one person alone that they spoke, before a paragraph that is all speech. */
function spokeJustBefore(reading: Reading, block: Block, open: number): Resolved | undefined {
  const previous = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (previous === undefined || open > block.start + 2) return undefined
  const last = sentenceStart(reading.masked, previous, previous.end - 1)
  const from = spokeThere.test(reading.masked.slice(last, previous.end)) ? last : previous.start
  const words = reading.masked.slice(from, previous.end)
  const names = new Set(reading.told.filter((m) => m.start >= from && m.end <= previous.end).map((m) => m.person))
  const [only] = names
  if (only === undefined || names.size > 1 || words.split(/\s+/).length > 40 || !spokeThere.test(words)) return undefined
  return { speaker: { name: only.name, is: 'person', certainty: 0.7, why: 'the paragraph before says that this person spoke' } }
}

/** Short paragraphs of speech alone, one after another: whoever spoke before is answered. */
function dialogue(reading: Reading, block: Block, before: Quote): boolean {
  const next = reading.blocks[reading.blocks.indexOf(block) + 1]
  const short = (start: number, end: number): boolean => reading.text.slice(start, end).split(/\s+/).length <= 8
  return short(before.start, before.end) && short(block.start, block.end) && next !== undefined && /^[\uE000\uE001]/.test(reading.masked.slice(next.start, next.end))
}

const sameParagraph = (block: Block, quote: Quote): boolean => quote.end >= block.start

/** A paragraph that ends in a colon names the speaker of the one that follows. */
function colonBefore(reading: Reading, block: Block, open: number): Resolved | undefined {
  const previous = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (previous === undefined || open > block.start + 2 || !/:\s*$/.test(reading.masked.slice(previous.start, previous.end))) return undefined
  const cue: Cue | undefined = cueBefore(reading, previous, previous.end, false)
  return cue && !cue.denied ? resolveSpeaker(reading, cue.subject, []) : undefined
}
