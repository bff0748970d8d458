import type { Quote } from './article.ts'
import type { Block } from './blocks.ts'
import type { Spoke } from './by-pronoun.ts'
import { spokenTo, subjectWithoutName } from './earlier-subjects.ts'
import { cueBefore, type Cue } from './find-cue.ts'
import { firstSubject, subjectLeftOf } from './find-subject.ts'
import { sentenceStart } from './masked.ts'
import type { Reading } from './reading.ts'
import type { Resolved } from './resolved.ts'
import { resolveSpeaker } from './resolve-speaker.ts'

/** A quotation without words of its own that name the speaker: it may go on from the one before it. */
export function withoutCue(reading: Reading, block: Block, open: number, before: Quote | undefined, form: Quote['form'], spoke: readonly Spoke[]): Resolved {
  const nothing = { unsure: 'no words near it name the speaker' }
  const reported = reportedJustBefore(reading, block, open, before, spoke)
  if (reported !== undefined && form !== 'fragment') return reported
  if (before?.speaker === undefined) {
    if (before !== undefined && sameParagraph(block, before)) return { unsure: before.unsure ?? nothing.unsure }
    return colonBefore(reading, block, open) ?? spokeJustBefore(reading, block, open) ?? ofOneAlone(reading, block, open, form, spoke) ?? nothing
  }
  const between = reading.masked.slice(before.end + 1, open)
  if (sameParagraph(block, before)) {
    if (before.speaker.is === 'unnamed' && /(?:^|[.?!\uE001]\s+)It (?:also |then )?(?:adds|added|says|said|goes on|went on|continues|continued|notes|noted|argues|argued|concludes|concluded|warns|warned|states|stated)\b[^.?!]*$/.test(between)) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.8), why: 'the paper that was quoted before goes on' } }
    if (/(?:^|[.?!\uE001]\s+)(?:(?:And|Then|But|Y|Pero|Luego)?,? ?(?:then|again|finally|later|after (?:a|some) \p{L}+|an? \p{L}+ later|tras \p{L}+ \p{L}+|luego|después|al rato)?(?:, (?:after a \p{L}+|softly|quietly|en voz baja))?):\s*$/iu.test(between)) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.85), why: 'it goes on from the words before it in the paragraph' } }
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
    if (before.text.trim().endsWith('?') && (before.cue !== undefined || before.speaker.why === ofTwo)) return answeredBy(reading, block, before, spoke) ?? nothing
    if (before.speaker.why === ofTwo && reading.masked.length > open && /\?[”"’']*\s*$/.test(reading.text.slice(open, block.end))) return answeredBy(reading, block, before, spoke) ?? nothing
    const others = new Set(reading.told.filter((m) => m.start > before.end && m.end < block.start).map((m) => m.person.name))
    others.delete(before.speaker.name)
    if (others.size === 0 && before.speaker.is === 'person' && reading.text.slice(open, block.end).split(/\s+/).length >= 5 && !dialogue(reading, block, before)) return { speaker: { ...before.speaker, certainty: Math.min(before.speaker.certainty, 0.75), why: 'a paragraph of speech alone, after one in which this person spoke' } }
  }
  return spokeJustBefore(reading, block, open) ?? ofOneAlone(reading, block, open, form, spoke) ?? nothing
}

const ofTwo = 'it answers what the other of two had asked'

/** Whoever answers a question that was asked in the paragraph before: of two who spoke in the paragraphs above, the other. */
function answeredBy(reading: Reading, block: Block, before: Quote, spoke: readonly Spoke[]): Resolved | undefined {
  const asked = reading.people.all.find(({ name }) => name === before.told && name !== before.speaker?.name)
  if (asked !== undefined) return { speaker: { name: asked.name, is: 'person', certainty: 0.75, why: ofTwo } }
  const from = reading.blocks[Math.max(0, reading.blocks.indexOf(block) - 6)]?.start ?? 0
  const [other, ...more] = new Set(spoke.filter(({ at, name }) => at >= from && name !== before.speaker?.name).map(({ name }) => name))
  if (other === undefined || more.length > 0) return undefined
  const known = reading.people.all.find(({ name }) => name === other)
  return { speaker: { name: other, is: known === undefined ? 'unnamed' : 'person', certainty: 0.65, why: ofTwo } }
}

/**
 * The sentence before in the paragraph reports what someone said, and quotes nothing: `She confirmed that he is on the list. “He knows.”`
 */
function reportedJustBefore(reading: Reading, block: Block, open: number, before: Quote | undefined, spoke: readonly Spoke[]): Resolved | undefined {
  const end = reading.masked.slice(0, open).replace(/[\s(]+$/, '').length
  if (end <= block.start || !/[.!?…:]$/.test(reading.masked.slice(block.start, end))) return undefined
  const start = sentenceStart(reading.masked, block, end - 1)
  const words = reading.masked.slice(start, end)
  if ((before !== undefined && before.end >= start) || /[\uE000\uE001]/.test(words)) return undefined
  const asked = spokenTo(reading, start, end)
  if (asked !== undefined) return /\?\s*$/.test(reading.text.slice(open, blockEndOfQuote(reading, block, open))) ? undefined : { speaker: { name: asked.person.name, is: 'person', certainty: 0.8, why: 'the sentence before it tells that the writer asked this person' } }
  for (const match of words.matchAll(/(?<![\p{L}’'-])[a-z]+(?![\p{L}’'-])/gu)) {
    const left = words.slice(0, match.index)
    const saysNoMore = match[0] === 'say' && /\bwould(?:n[’']t| not| only)\s$/.test(left)
    if (!saysNoMore && (!reports.test(match[0]) || /\b(?:never|not|n[’']t|to|was|were|been|be)\s$/.test(left))) continue
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

const reports = /^(?:speaks|spoke|shrugs|smiles|smiled|nods|sighs|sighed|pauses|paused|hesitates|hesitated|grins|grinned|frowns|frowned|winces|winced|wept|cried|leans|leaned|beams|beamed|demurs|balks|balked|bristles|bristled|scoffs|scoffed|objected|objects|concedes|conceded|said|says|told|tells|confirmed|confirms|added|adds|explained|explains|argued|argues|noted|notes|insisted|insists|warned|warns|testified|admitted|admits|acknowledged|recalled|recalls|remembers|announced|disagrees|disagreed|agrees|agreed|wrote|writes|demurred|shrugs|shrugged|laughed|laughs|nodded|asked|believes|thinks|replied|responded|apologized|declined)$/

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
  if (subject === undefined || subject.start - start > 25 || !/[.!…]\s*$/.test(beat) || (subject.is === 'pronoun' && before.speaker?.is === 'unnamed')) return undefined
  const resolved = resolveSpeaker(reading, subject, spoke)
  if (!('speaker' in resolved)) return resolved
  if (resolved.speaker.name === before.speaker?.name) return undefined
  if (beat.trim().split(/\s+/).length > 8) return { unsure: `the sentence before is of ${resolved.speaker.name}` }
  return { speaker: { ...resolved.speaker, certainty: Math.min(resolved.speaker.certainty, 0.75), why: 'the sentence before it is of this person' } }
}

/**
 * The words before a quotation are of one person alone: the sentence before it in its paragraph, or where it opens one, all of a paragraph
 * before it that quotes nobody. As radio and features tell: `She looks out at the field. “I’ll know.”`
 */
function ofOneAlone(reading: Reading, block: Block, open: number, form: Quote['form'], spoke: readonly Spoke[]): Resolved | undefined {
  if (form !== 'sentence' || reading.spanish || /^[\s,]*it (?:said|says|reads?|began|begins|went on|goes on|continued|continues|argues|argued|ends|ended)\b/.test(reading.masked.slice(blockEndOfQuote(reading, block, open) + 1))) return undefined
  const opens = open <= block.start + 1
  const above = reading.blocks[reading.blocks.indexOf(block) - 1]
  if (opens && (above === undefined || above.kind !== 'body')) return undefined
  const within = opens ? (above as Block) : block
  const end = opens ? within.end : reading.masked.slice(0, open).replace(/[\s(]+$/, '').length
  const last = sentenceStart(reading.masked, within, end - 1)
  const from = opens ? within.start : last
  const words = reading.masked.slice(from, end)
  if (/[\uE000\uE001]/.test(words) || !/[.!…]\s*$/.test(words) || /(?<![\p{L}])(?:I|we|me|us)(?![\p{L}])/u.test(words)) return undefined
  const named = new Set(reading.told.filter((m) => m.start >= from && m.end <= end && !/^[’']s?\s/.test(reading.masked.slice(m.end, m.end + 3))).map((m) => m.person))
  if (named.size > 1) return undefined
  const subject = firstSubject(reading, last, end)
  if (subject === undefined || (subject.start - last > 25 && !reading.masked.slice(last, subject.start).endsWith(', ')) || subject.is === 'label' || (subject.is === 'pronoun' && !/^(?:he|she)$/.test(subject.pronoun))) return undefined
  const resolved = resolveSpeaker(reading, subject, spoke)
  if (!('speaker' in resolved) || resolved.speaker.is !== 'person') return undefined
  const [only] = named
  if (only !== undefined && only.name !== resolved.speaker.name) return undefined
  return { speaker: { ...resolved.speaker, certainty: Math.min(resolved.speaker.certainty, 0.65), why: 'what goes before it is of this person alone' } }
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
