import type { Block } from './blocks.ts'
import type { Cue } from './find-cue.ts'
import type { Subject } from './find-subject.ts'
import { sentenceEnd, sentenceStart } from './masked.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Reading } from './reading.ts'
import { spanishSpeech } from './spanish.table.ts'

const verbAt = /(?<![\p{L}])(\p{Ll}+)(?![\p{L}])/gu
const noun = /^(?:(?:el|la|los|las|un|una|su|este|esta|aquel|aquella|doña|don|mi)\s)\p{Ll}[\p{L}]*(?:\s(?:federal|general|estatal|principal))?(?:\s(?:de la|del|de)\s\p{L}+)?/iu

/** A cue after a quotation in Spanish: `dijo Montalvo, de 61 años`, `cuenta su madre, Esperanza Cárdenas`, `afirma`. */
export function spanishCueAfter(reading: Reading, block: Block, close: number, next: number): Cue | undefined {
  const rest = reading.masked.slice(close, next)
  const according = /^[\s,.—–-]*según\s+(?=\S)/u.exec(rest)
  if (according !== null) {
    const subject = subjectAfter(reading, close + according[0].length - 1, Math.min(next, sentenceEnd(reading.masked, block, close + according[0].length)))
    return subject && { subject, verb: 'según', verbEnd: close + according[0].length, start: close, end: endOf(subject), where: 'after', denied: false }
  }
  const match = /^[\s,.—–-]*(?:(?:le|les|me|nos|se|lo|la)\s+)?(\p{Ll}+)(?![\p{L}])/u.exec(rest)
  if (match === null || !spanishSpeech.has(match[1] as string)) return undefined
  const verbEnd = close + match[0].length
  const start = verbEnd - (match[1] as string).length
  const subject = subjectAfter(reading, verbEnd, Math.min(next, sentenceEnd(reading.masked, block, verbEnd))) ?? { is: 'pronoun', pronoun: '', start }
  return { subject, verb: match[1] as string, verbEnd, start, end: Math.max(verbEnd, endOf(subject)), where: 'after', denied: false }
}

/** A cue before a quotation in Spanish: `La hermana, Flor Quispe, respondió:`, `la tachó de`, `Según su abogado`. */
export function spanishCueBefore(reading: Reading, block: Block, open: number): Cue | undefined {
  const start = sentenceStart(reading.masked, block, open)
  const lead = reading.masked.slice(start, open)
  const according = /^Según\s+(?=\S)/u.exec(lead)
  if (according !== null) {
    const subject = subjectAfter(reading, start + according[0].length, open)
    if (subject !== undefined) return { subject, verb: 'según', verbEnd: start + according[0].length, start, end: endOf(subject), where: 'before', denied: false }
  }
  // `En la segunda, cuenta, un funcionario …`: who tells of it is not who speaks.
  const verb = [...lead.matchAll(verbAt)].findLast((m) => spanishSpeech.has(m[0]) && !(/,\s$/.test(lead.slice(0, m.index)) && /^,\s\p{L}/u.test(lead.slice(m.index + m[0].length))))
  if (verb !== undefined) {
    const at = start + verb.index
    // `Roe recuerda lo que le dijo Doe:`: whoever stands before tells of another's words.
    const another = /(?:^|\s)lo que (?:(?:le|les|me|nos)\s)?$/u.test(lead.slice(0, verb.index)) ? subjectAfter(reading, at + verb[0].length, open) : undefined
    const clause = start + lead.slice(0, verb.index).lastIndexOf(';') + 1
    const from = clause + (/^\s*/.exec(reading.masked.slice(clause, at))?.[0].length ?? 0)
    const subject = another ?? spanishSubjectLeft(reading, from, at) ?? subjectAfter(reading, at + verb[0].length, open) ?? { is: 'pronoun', pronoun: '', start: at }
    return { subject, verb: verb[0], verbEnd: at + verb[0].length, start: Math.min(subject.start, at), end: at + verb[0].length, where: 'before', denied: /\b(?:nunca|no)\s(?:lo\s|la\s)?$/u.test(lead.slice(0, verb.index)) }
  }
  if (!/:\s*$/.test(lead)) return undefined
  const named = spanishSubjectLeft(reading, start, open)
  return named && { subject: named, verb: ':', verbEnd: open, start: named.start, end: open, where: 'before', denied: false }
}

/** The subject of a sentence in Spanish before its verb: the first person named in it, or the noun it begins with. */
export function spanishSubjectLeft(reading: Reading, from: number, verb: number): Subject | undefined {
  const nobody = /(?:^|\s)(alguien|otro|otra|una voz|un hombre|una mujer|alguno|alguna)\s$/iu.exec(reading.masked.slice(from, verb))
  if (nobody !== null) return { is: 'description', words: nobody[1] as string, start: verb - 1 - (nobody[1] as string).length }
  const opens = /^(?:El|La|Un|Una|Su|Este|Esta) (\p{Ll}+)/u.exec(reading.masked.slice(from, verb))
  const apposed = opens !== null && reading.told.some((m) => m.start >= from && m.start <= from + 60 && /^(?:[^,]{0,40},)? (?:(?:don|doña|el|la) )?$/u.test(reading.masked.slice(from + opens[0].length, m.start)))
  if (opens !== null && isPersonNoun(opens[1] as string) && !apposed) return { is: 'description', words: noun.exec(reading.masked.slice(from, verb))?.[0].trim() ?? opens[0], start: from }
  const named = reading.told.filter((m) => m.start >= from && m.end <= verb).find((m) => !/(?<!\p{L})(?:a|al|de|con|para|por)\s(?:(?:su|el|la|un|una)\s\p{Ll}+(?:\s\p{Ll}+)?,\s)?$/u.test(reading.masked.slice(from, m.start)))
  if (named !== undefined) return { is: 'name', mention: named, start: named.start }
  const comma = reading.masked.slice(from, verb).lastIndexOf(', ')
  for (const start of [from, ...(comma < 0 ? [] : [from + comma + 2])]) {
    const words = noun.exec(reading.masked.slice(start, verb))?.[0].trim()
    if (words !== undefined) return { is: 'description', words, start }
  }
  return undefined
}

function subjectAfter(reading: Reading, from: number, end: number): Subject | undefined {
  const words = reading.masked.slice(from, end)
  const listener = /^\s+a(?:l| \p{L}+) (?=(?:su|el|la|\p{Lu}))/u.exec(words)?.[0].length ?? /^\s+a \p{Lu}\p{L}+ (?=su|el|la)/u.exec(words)?.[0].length ?? 0
  const at = from + listener + (/^\s*/.exec(words.slice(listener))?.[0].length ?? 0)
  const rest = reading.masked.slice(at, end)
  const named = reading.told.find((m) => m.start >= at && m.end <= end)
  if (named !== undefined && /^(?:(?:el|la|su|don|doña)\s)?(?:\p{L}+\s){0,3}(?:\p{L}+,\s)?$/iu.test(reading.masked.slice(at, named.start)) && !/(?<!\p{L})que\s/u.test(reading.masked.slice(at, named.start)) && !/(?<!\p{L})a(?:l \p{L}+)? $/u.test(reading.masked.slice(at, named.start))) return { is: 'name', mention: named, start: named.start }
  const pronoun = /^(ella|él)(?![\p{L}])/u.exec(rest)?.[1]
  if (pronoun !== undefined) return { is: 'pronoun', pronoun: pronoun === 'ella' ? 'she' : 'he', start: at }
  const described = noun.exec(rest)?.[0].trim()
  return described === undefined ? undefined : { is: 'description', words: described, start: at }
}

const endOf = (subject: Subject): number => (subject.is === 'name' ? subject.mention.end : subject.is === 'description' || subject.is === 'label' ? subject.start + subject.words.length : subject.start)
