import type { IndirectStatement } from './article.ts'
import { subjectLeftOf, type Subject } from './find-subject.ts'
import { sentenceEnd } from './masked.ts'
import { personNouns, sheNouns, heNouns, unnamedNouns } from './name-words.table.ts'
import type { Block } from './blocks.ts'
import { blockAt, type Reading } from './reading.ts'
import { spanishCueBefore, spanishSubjectLeft } from './spanish-cue.ts'
import { spanishSpeech } from './spanish.table.ts'
import type { Spoke } from './by-pronoun.ts'
import { resolveSpeaker } from './resolve-speaker.ts'

/** Verbs that take a statement in the writer's words, with or without `that`. */
const plain = /^(?:said|says|say|told|tells|thinks|thought|believes|believed|think)$/
/** Verbs that take one with `that`, or where a subject and a verb plainly follow. */
const withThat = /^(?:complained|complains|added|adds|argued|argues|noted|notes|noting|claimed|claims|insisted|insists|maintained|maintains|acknowledged|acknowledges|conceded|admitted|warned|warns|testified|wrote|writes|explained|explains|confirmed|confirms|allowed|allows|cautioned|cautions|recalled|recalls|remembered|remembers|stressed|contended|contends|promised|vowed|predicted|suggested|suggests|agreed|replied|responded|responding|reported|announced|announces|revealed|found|ruled|denied|denies|disputed|feared|fears|hopes|hoped|alleged|alleges|countered|observed|pointed|tells|saying|adding|arguing|telling|warning|insisting|claiming)$/
const listener = /^\s+(?:(?:him|her|them|me|us|reporters|jurors|lawmakers|the(?:\s(?!(?:she|he|it|they|we|I|that|there|the|an?|his|her|its|their|nobody|no|had|has|was|were|would|in|on|to|about|through)\s)[\p{L}’'-]+){1,3}|@?\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s\p{Lu}[\p{L}.’'&-]*){0,3})(?:[’']s\s(?:\p{Lu}[\p{L}]+\s?){1,3})?)\s(?=\S)/u
const when = /^\s+(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|yesterday\b|later\b|afterward\b|in an? (?:statement|interview|letter|tweet|post|filing|email)\b|by (?:phone|telephone|email)\b|at the time\b|only\b|Thursday night\b|(?:in|through|by|to|on|at|after|before|during|from|via)\s[^,.;\uE000\uE001]{1,60}?(?=\s+that\s))/
const opensClause = /^\s+(?:(?:he|she|it|they|there|nobody|nothing|no one|everyone|at least|about|more than|nearly|\p{Ll}{4,}s(?=\s(?:would|will|had|have|were|are|never|did)\b)|this|these|those|some|most|all|more|many|both|neither|none|one|two|three)\b|(?:the|an?|his|her|their|its|any|such|every|no)\s\p{L}|\p{Lu}[\p{L}’'-]+)/u
const verbOfClause = /\b(?:is|was|are|were|has|had|have|would|will|could|should|might|may|can|did|does|do|not|never|didn[’']t|[\p{L}]{3,}(?:ed|s))\b|\b(?:got|went|came|took|made|gave|left|ought|knew|saw|met|put|let)\b/u

/**
 * What people are reported to have said or thought in the writer's words, with whose words they are as far as the article makes it plain.
 * Nothing in them is verbatim, but for quoted words that stand within.
 * @param spoke who spoke, as the quotes tell
 */
export function findStatements(reading: Reading, spoke: readonly Spoke[]): IndirectStatement[] {
  const found: IndirectStatement[] = []
  for (const block of reading.blocks) {
    if (block.kind !== 'body') continue
    let start = block.start
    while (start < block.end) {
      const end = Math.max(start + 1, sentenceEnd(reading.masked, block, start))
      const statement = inSentence(reading, start, Math.min(end, block.end), spoke)
      if (statement !== undefined) found.push(...partsOf(reading, statement))
      start = end + (/^\s*/.exec(reading.masked.slice(end, block.end))?.[0].length ?? 0)
    }
  }
  return found
}

/** `that she won and that he lost` are two. */
function partsOf({ text, masked }: Reading, statement: IndirectStatement): IndirectStatement[] {
  const and = /,? and that\s+(?=\S)/.exec(masked.slice(statement.start, statement.end))
  if (and === null || and.index === 0) return [statement]
  const [end, start] = [statement.start + and.index, statement.start + and.index + and[0].length]
  return [{ ...statement, end, text: text.slice(statement.start, end) }, { ...statement, start, text: text.slice(start, statement.end) }]
}

function inSentence(reading: Reading, start: number, end: number, spoke: readonly Spoke[]): IndirectStatement | undefined {
  const words = reading.masked.slice(start, end)
  if (reading.spanish) return inSpanish(reading, words, start, end, spoke)
  const according = /^According to ([^,]{3,80}), (?=\S{2})/.exec(words)
  if (according !== null) {
    const at = start + 'According to '.length
    return of(reading, { is: 'description', words: according[1] as string, start: at }, start + according[0].length, end, 'according to', spoke, at)
  }
  for (const match of words.matchAll(/(?<![\p{L}’'-])[a-z]+(?![\p{L}’'-])/gu)) {
    const verb = match[0]
    if (!plain.test(verb) && !withThat.test(verb)) continue
    const at = start + match.index
    let from = at + verb.length
    if (/\b(?:never|not|n[’']t|to|who had|was|were|been|be)\s$/.test(words.slice(0, match.index)) && !/\b(?:who|also)\s$/.test(words.slice(0, match.index))) continue
    let rest = reading.masked.slice(from, end)
    const hears = /^(?:told|tells|telling|warned|promised|assured)$/.test(verb) ? listener.exec(rest) : null
    if (hears !== null) { from += hears[0].length - 1; rest = reading.masked.slice(from, end) }
    const moment = when.exec(rest)
    if (moment !== null) { from += moment[0].length; rest = reading.masked.slice(from, end) }
    const that = /^,?\s+that\s+(?=\S)/.exec(rest)
    if (that !== null) { from += that[0].length; rest = reading.masked.slice(from, end) }
    else if (!opensClause.test(rest) || !verbOfClause.test(rest.slice(3)) || (!plain.test(verb) && !/^\s+(?:he|she|it|they|there|the|his|her|their|\p{Lu})/u.test(rest))) continue
    if (/^[\s,:]*[\uE000\uE001]/.test(rest) && !/[\uE000\uE001]\s+\S/.test(rest.trim())) continue
    if (rest.replaceAll(/[\uE000\uE001]/g, '').trim().split(/\s+/).length < 2 && that === null) continue
    const subject = subjectLeftOf(reading, start, at)
    if (subject === undefined || (subject.is === 'description' && !speaksAsSubject(subject.words))) continue
    return of(reading, subject, from + (/^\s*/.exec(rest)?.[0].length ?? 0), end, verb, spoke, at)
  }
  const trailing = /,\s((?:\p{L}+\s)?[^,\uE000\uE001]{2,50}?)\s(said|says|added|told (?:\w+ )?\w+|recalled|noted)\.?\s*$/u.exec(words)
  if (trailing !== null && !/[\uE000\uE001]/.test(words.slice(0, trailing.index))) {
    const at = start + trailing.index + trailing[0].indexOf(trailing[2] as string, trailing[1]?.length ?? 0)
    const subject = subjectLeftOf(reading, start + trailing.index + 2, at)
    if (subject !== undefined && (subject.is !== 'description' || speaksAsSubject(subject.words))) return of(reading, subject, start, start + trailing.index, trailing[2] as string, spoke, at)
  }
  return undefined
}

/** `Explicó que …`, `Según Echeverri, …`. */
function inSpanish(reading: Reading, words: string, start: number, end: number, spoke: readonly Spoke[]): IndirectStatement | undefined {
  const according = /^Según [^,]{2,80}(?:, [^,]{2,60}(?=,))?, /u.exec(words)
  const that = /(?<![\p{L}])(\p{Ll}+)(?: a \p{L}+(?: \p{L}+){0,4}?)? que (?=\S)/gu
  const match = [...words.matchAll(that)].find((m) => spanishSpeech.has(m[1] as string) || /^(?:cree|piensa|considera)$/.test(m[1] as string))
  const from = according === null ? (match === undefined ? undefined : start + match.index + match[0].length) : start + according[0].length
  if (from === undefined) return undefined
  const at = according === null ? start + (match?.index ?? 0) : from
  const subject = according === null ? spanishSubjectLeft(reading, start, at) ?? { is: 'pronoun' as const, pronoun: '', start: at } : spanishCueBefore(reading, blockAt(reading, start) as Block, from)?.subject
  return subject && of(reading, subject, from, end, according === null ? (match?.[1] ?? '') : 'según', spoke, at)
}

/** People, and what speaks for them. */
function speaksAsSubject(words: string): boolean {
  const nouns = words.toLowerCase().replaceAll(/[^\p{L}\s-]/gu, '').split(/\s+/)
  return nouns.some((noun) => personNouns.has(noun) || sheNouns.has(noun) || heNouns.has(noun) || unnamedNouns.has(noun) || /^(?:state|government|court|board|panel|union|coalition|clinic|house|lawsuit|indictment|critics?|boss|somebody|lady)$/.test(noun)) || /^(?:The |the )?\p{Lu}/u.test(words)
}

function of(reading: Reading, subject: Subject, start: number, end: number, verb: string, spoke: readonly Spoke[], at: number): IndirectStatement {
  const last = end - (/[\s.,;]*$/.exec(reading.text.slice(start, end))?.[0].length ?? 0)
  const named = subject.is === 'description' ? reading.told.find((m) => m.start >= subject.start && m.end === subject.start + subject.words.length) : undefined
  const resolved = resolveSpeaker(reading, named === undefined ? subject : { is: 'name', mention: named, start: named.start }, spoke.filter((one) => one.at < at))
  return { start, end: Math.max(last, start + 1), text: reading.text.slice(start, Math.max(last, start + 1)), direct: false, verb, ...resolved }
}
