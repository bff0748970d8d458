import type { Span } from './article.ts'
import type { Block } from './blocks.ts'
import { firstSubject, subjectLeftOf, type Subject } from './find-subject.ts'
import { sentenceEnd, sentenceStart } from './masked.ts'
import type { Reading } from './reading.ts'
import { subjectEnd, subjectRightOf } from './subject-behind.ts'
import { spanishCueAfter, spanishCueBefore } from './spanish-cue.ts'
import { finiteSpeech, participleSpeech, speechNoun, thought } from './speech-verbs.table.ts'
import { answerCame, itSays, whatSaysIt } from './sentence-before.ts'
import { heardSaying, ownerAfter, ownerBefore } from './whose-words.ts'
import { openers } from './name-words.table.ts'
import { isQuotable } from './person-nouns.ts'

/** The writer's words that say who spoke. */
export interface Cue extends Span {
  readonly subject: Subject
  readonly verb: string
  readonly verbEnd: number
  readonly where: 'after' | 'before'
  /** The article says the words were not said. */
  readonly denied: boolean
}

/** Something says it, and the article does not tell what. */
const onlyIt = (start: number): Subject => ({ is: 'pronoun', pronoun: 'it', start })
const alsoNouns = new Set('emails calls claims notes reports posts answers comments promises urges reasons shares texts states claim remarks cries praises read called went offered allowed pointed wanted wants found finds felt'.split(' '))
const passive = /(?:\b(?:when|was|were|being|been|be|if|is|are|as|so|widely)|^(?:once)?)\s*$/i
const startsLikeASubject = /^(?:she|he|they|I|we|an?|the|this|another|one|two|some|several|many|his|her|their|my|our|your|sources?|officials|prosecutors|lawyers|attorneys|relatives|friends|police|\d{1,2}-year-old |(?:de|del|van|von|da|di|bin) |\p{Lu})/u

/** `“Has he?” I said no.`: what follows says something else than what was quoted. */
const ownSentence = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]*)* (?:said|says|told (?:me|him|her|us|them)|answered|thought|knew) (?:no|yes|that|he|she|it|they|there|I|we|nothing|so|not)\b/u

/** A cue in the words that follow a quotation ending at `close` (after its mark): `she said`, `said Mr. Doe, a lawyer`. */
export function cueAfter(reading: Reading, block: Block, content: Span, close: number, next: number): Cue | undefined {
  if (reading.spanish) return spanishCueAfter(reading, block, close, next)
  const last = reading.text.slice(content.start, content.end).replace(/[\s’'”"]+$/, '').at(-1) ?? ''
  const rest = reading.masked.slice(close, next)
  const commaAfter = /^\s*[,—–]/.test(rest)
  if (!/[,?!—–…-]/.test(last) && !commaAfter && last !== '.') return undefined
  const skipped = /^[\s,—–-]*/.exec(rest)?.[0].length ?? 0
  const start = close + skipped
  const end = Math.min(next, sentenceEnd(reading.masked, block, start))
  const words = reading.masked.slice(start, end)
  if (words === '') return undefined
  const owner = ownerAfter(reading, start, end)
  if (owner !== undefined) return { subject: owner, verb: 'words', verbEnd: end, start, end: Math.min(end, start + 60), where: 'after', denied: false }
  const stopped = last === '.' && !commaAfter
  if (stopped && (words.trim().split(/\s+/).length > 6 || /[,:]\s*$/.test(words) || !/[.!?…]\s*$/.test(words))) return undefined
  const came = answerCame(reading, block, content.start, words)
  if (came !== undefined) return { subject: came, verb: 'came', verbEnd: end, start, end, where: 'after', denied: false }
  const written = itSays.exec(words)
  if (written !== null) {
    const subject = whatSaysIt(reading, block, content.start, start, written[0])
    return subject && { subject, verb: 'it', verbEnd: start + written[0].length, start, end: start + written[0].length, where: 'after', denied: false }
  }
  const according = /^(?:according to|per)\s+/i.exec(words)
  if (according) {
    const subject = subjectRightOf(reading, start + according[0].length, end)
    return subject && { subject, verb: 'according to', verbEnd: start + according[0].length, start, end: subjectEnd(subject, end), where: 'after', denied: false }
  }
  const verbFirst = /^([\p{L}]+)\s+/u.exec(words)
  if (verbFirst && finiteSpeech.has(verbFirst[1] as string)) {
    const at = start + verbFirst[0].length
    const subject = subjectRightOf(reading, at, end)
    if (subject?.is === 'name' && /^ and (?:her|his|the|an?|their|\p{Lu})/u.test(reading.masked.slice(subject.mention.end, end))) return { subject: { is: 'pronoun', pronoun: 'they', start: at }, verb: verbFirst[1] as string, verbEnd: start + (verbFirst[1] as string).length, start, end: subject.mention.end, where: 'after', denied: false }
    return subject && { subject, verb: verbFirst[1] as string, verbEnd: start + (verbFirst[1] as string).length, start, end: subjectEnd(subject, end), where: 'after', denied: false }
  }
  const signed = /^\s*[—–-]{1,2}\s*$/.test(rest.slice(0, skipped)) ? reading.told.find((m) => m.start >= start && m.start < start + 30 && /^(?:\p{Lu}[\p{L}]*\.?\s+){0,3}$/u.test(reading.text.slice(start, m.start))) : undefined
  if (signed !== undefined && /^(?:\s*$|\s*[,(])/.test(reading.masked.slice(signed.end, closing(reading, block, next)))) return { subject: { is: 'name', mention: signed, start }, verb: '—', verbEnd: signed.end, start, end: signed.end, where: 'after', denied: false }
  if (/[?!…]/.test(last) && !commaAfter && (/^(?:He|She|They|We)\s/.test(words) || ownSentence.test(words))) return undefined
  if (!startsLikeASubject.test(words) && !/^(?:[\p{Ll}-]+ ){0,2}(?:state|federal|retired|former|longtime|then|outgoing|incoming|defense|county|city|assistant|deputy|lead|chief|associate|senior|acting|fellow|local) (?:\p{Lu}[\p{L}.-]* ?)+/u.test(words) && !isQuotable(/^(?:[\p{Ll}-]+ ){0,7}([\p{Ll}-]+) (?=\p{Lu})/u.exec(words)?.[1] ?? '') && !isQuotable(/^[\p{L}-]+/u.exec(words)?.[0] ?? '')) return undefined
  for (const match of words.matchAll(/(?<![\p{L}’'-])(?:e-)?[a-z]+(?![\p{L}’'-])/gu)) {
    if (!speaks(words, match)) continue
    const verb = start + match.index
    if (words.slice(0, match.index).trim().split(/\s+/).length > 22) return undefined
    const subject = subjectLeftOf(reading, start, verb)
    if (subject === undefined || (alsoNouns.has(match[0]) && subject.is === 'description' && !/^(?:\s(?:out|back|from|up|on)\b|\s*[.,])/.test(words.slice(match.index + match[0].length)))) continue
    const heard = heardSaying(reading, verb + match[0].length, end)
    if (heard !== undefined) return { subject: heard, verb: match[0], verbEnd: heard.mention.end, start: Math.min(start, subject.start), end: heard.mention.end, where: 'after', denied: false }
    return { subject, verb: match[0], verbEnd: verb + match[0].length, start: Math.min(start, subject.start), end: verb + match[0].length, where: 'after', denied: false }
  }
  return undefined
}

/** A cue in the words of the sentence that lead up to a quotation whose opening mark is at `open`. */
export function cueBefore(reading: Reading, block: Block, open: number, fragment: boolean): Cue | undefined {
  if (reading.spanish) return spanishCueBefore(reading, block, open)
  const start = sentenceStart(reading.masked, block, open)
  const lead = reading.masked.slice(start, open)
  if (lead.trim() === '') return undefined
  if (/^(?:When )?(?:[Aa]sked|[Pp]ressed|[Tt]old|[Qq]uestioned)\b[^,;]*:\s*$/.test(lead)) return undefined
  const it = itSays.exec(lead)
  if (it !== null && /(?:[,:]| that(?: [^,:\uE000\uE001]{1,60})?)\s*$/.test(lead.slice(it[0].length - 1))) {
    const subject = whatSaysIt(reading, block, start, start, it[0])
    if (subject !== undefined) return { subject, verb: 'it', verbEnd: start + it[0].length, start, end: open, where: 'before', denied: false }
  }
  const owner = ownerBefore(reading, start, open)
  if (owner !== undefined) return { subject: owner, verb: 'words', verbEnd: open, start: owner.start, end: open, where: 'before', denied: false }
  const quoted = /\bquoted (me|her|him|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*) as (?:saying|writing|telling)\b[^:]*$/u.exec(lead)
  if (quoted !== null) {
    const at = start + quoted.index + 'quoted '.length
    const mention = reading.told.find((m) => m.start >= at && m.start < at + (quoted[1] as string).length)
    const subject: Subject | undefined = mention !== undefined ? { is: 'name', mention, start: mention.start } : /^(?:me|her|him)$/.test(quoted[1] as string) ? { is: 'pronoun', pronoun: quoted[1] === 'me' ? 'i' : quoted[1] === 'her' ? 'she' : 'he', start: at } : undefined
    if (subject !== undefined) return { subject, verb: 'saying', verbEnd: open, start: at, end: open, where: 'before', denied: false }
  }
  const strong = /[,:—–-]\s*$/.test(lead)
  const according = (fragment ? /(?<![\p{L}])(according to|(?<=^|[,(—–]\s?)per)\s+([^,]+),/iu : /(?<![\p{L}])(according to|(?<=^|[,(—–]\s?)per)\s+([^,]+),\s*$/iu).exec(lead)
  if (according) {
    const verbEnd = start + according.index + (according[1] as string).length
    const subject = subjectRightOf(reading, verbEnd + 1, open)
    if (subject) return { subject, verb: 'according to', verbEnd, start: start + according.index, end: subjectEnd(subject, open), where: 'before', denied: false }
  }
  const words = [...lead.matchAll(/(?<![\p{L}’'-])(?:e-)?[a-z]+(?![\p{L}’'-])/gu)].reverse()
  const verbs = words.filter((m) => speaks(lead, m) || participleSpeech.has(m[0]))
  for (const match of [...verbs, ...(fragment ? words.filter((m) => thought.has(m[0])) : [])]) {
    const verb = start + match.index
    const between = lead.slice(match.index + match[0].length)
    if (!strong && !fragment && between.trim().split(/\s+/).length > 6) break
    if (strong && !fragment && between.trim().split(/\s+/).length > 25) break
    const left = lead.slice(0, match.index)
    if (/^ (?:being (?:told|asked|warned)|having been told|hearing|reading|learning)\b/.test(between)) return { subject: { is: 'pronoun', pronoun: 'they', start }, verb: match[0], verbEnd: verb + match[0].length, start, end: verb + match[0].length, where: 'before', denied: false }
    const inverted = /,\s*$/.test(left) && !participleSpeech.has(match[0]) ? subjectRightOf(reading, verb + match[0].length + 1, open) : undefined
    if (inverted?.is === 'name' && /^,\s/.test(reading.masked.slice(inverted.mention.end, open))) return { subject: inverted, verb: match[0], verbEnd: verb + match[0].length, start: verb, end: inverted.mention.end, where: 'before', denied: false }
    if (!participleSpeech.has(match[0]) && passive.test(left)) continue
    const subject = participleSpeech.has(match[0]) ? firstSubject(reading, start, verb) : subjectLeftOf(reading, start, verb)
    if (subject === undefined && !/[.!?…]\s*$/.test(lead) && /\bit (?:had |has )?$/.test(left)) return { subject: onlyIt(verb), verb: match[0], verbEnd: verb + match[0].length, start, end: verb + match[0].length, where: 'before', denied: false }
    if (subject === undefined || (alsoNouns.has(match[0]) && !/^(?:\s(?:out|back|from|up|on)\b|\s*[.,])/.test(lead.slice(match.index + match[0].length)) && !isSomeone(subject, lead.slice(match.index + match[0].length)) && (subject.is === 'description' || (gap(reading, subject, verb) > 24 && !/\b(?:who|but|and)\s*$/.test(left))))) continue
    const denied = /\b(?:never|not|n[’']t)\s*$/.test(left.trimEnd())
    return { subject, verb: match[0], verbEnd: verb + match[0].length, start: subject.start, end: verb + match[0].length, where: 'before', denied }
  }
  if (!/:\s*$/.test(lead)) return undefined
  const subject = colonSubject(reading, start, open)
  return subject && { subject, verb: ':', verbEnd: open, start: subject.start, end: open, where: 'before', denied: false }
}

/** Whether a word is a verb of speech where it stands: `put it`, `goes` just before the quotation. */
function speaks(words: string, match: RegExpExecArray): boolean {
  const after = words.slice(match.index + match[0].length)
  if (match[0] === 'put' || match[0] === 'puts') return /^ (?:it|this|things|that)\b/.test(after)
  if (match[0] === 'shot' || match[0] === 'fired') return /^ back\b/.test(after)
  if (match[0] === 'goes') return /^(?:[,:]?\s*$|, .{0,20}\bI quote,\s*$)/.test(after)
  if (match[0] === 'like') return /^[,:]?\s*$/.test(after) && /(?:[’']s|\b(?:is|was|were|am|are|be)) $/.test(words.slice(0, match.index))
  if (match[0] === 'written') return /\bha(?:d|s|ve|ving)\s(?:\p{Ll}+\s)?$/u.test(words.slice(0, match.index))
  if (belittled.test(match[0])) return /^(?: [\p{Ll}’'-]+){0,3} as\s*$/u.test(after)
  return finiteSpeech.has(match[0])
}

/** `a claim Doe dismissed as`: words for something, said of it. */
const belittled = /^(?:disputed|disputes|dismissed|dismisses|derided|derides|denounced|denounces|rejected|rejects|branded|brands|hailed|hails|condemned|condemns|mocked|mocks)$/

/** `A pop singer has called him …`: the noun is of a person and the verb has an object, so that it is no noun itself. */
function isSomeone(subject: Subject, after: string): boolean {
  return subject.is === 'description' && /^\s(?:him|her|it|them|me|us|the|this|that|his|their|its)\b/.test(after) && subject.words.toLowerCase().split(/\s+/).some((word) => isQuotable(word))
}

/** Who speaks after a colon that follows no verb of speech: `JONES:`, `Doe’s reply was short:`, `Doe put it plainly:`. */
function colonSubject(reading: Reading, start: number, open: number): Subject | undefined {
  const lead = reading.masked.slice(start, open).trimEnd()
  const label = /^(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4}):$/u.exec(lead)
  if (label && !openers.has(label[1] as string)) {
    const mention = reading.told.find((m) => m.end === start + (label[1] as string).length)
    return mention ? { is: 'name', mention, start } : { is: 'label', words: label[1] as string, start }
  }
  const voice = /(?:^|[\s,])((?:an?|another|one) (?:[\p{Ll}-]+ ){0,2}?(?:voice|shout|cry|call)(?: [^,:]{1,30})?):$/u.exec(lead)
  if (voice !== null) return { is: 'description', words: voice[1] as string, start: start + voice.index + voice[0].length - (voice[1] as string).length - 1 }
  const fromMouth = /\bout of (her|his) mouth(?: [^:]{0,30})?:$/.exec(lead)
  if (fromMouth !== null) return { is: 'pronoun', pronoun: fromMouth[1] === 'her' ? 'she' : 'he', start: start + fromMouth.index }
  const owned = new RegExp(`^(?:.*[\\s,])?(?:([Hh]er|[Hh]is)|(\\S+?)[’']s) (?:[\\p{L}-]+ )?${speechNoun}\\b`, 'u').exec(lead)
  if (owned?.[1] !== undefined) return { is: 'pronoun', pronoun: owned[1].toLowerCase() === 'her' ? 'she' : 'he', start }
  if (owned?.[2] !== undefined) {
    const mention = reading.told.findLast((m) => m.start >= start && m.end < open && /^[’']s /.test(reading.masked.slice(m.end, m.end + 3)))
    return mention && { is: 'name', mention, start: mention.start }
  }
  return firstSubject(reading, start, open)
}

const closing = (reading: Reading, block: Block, next: number): number => Math.min(block.end, Math.max(next, 0), reading.masked.length)

function gap(reading: Reading, subject: Subject, verb: number): number {
  if (subject.is !== 'name') return verb - subject.start
  const apposed = /^, [^,]{1,80}, /.exec(reading.masked.slice(subject.mention.end, verb))?.[0].length ?? 0
  return verb - subject.mention.end - apposed
}
