import type { Subject } from './find-subject.ts'
import { titles } from './name-words.table.ts'
import { isQuotable } from './person-nouns.ts'
import type { Reading } from './reading.ts'

/** The subject that follows its verb: a name (after titles), or a description up to the next comma or stop. */
export function subjectRightOf(reading: Reading, from: number, end: number): Subject | undefined {
  const words = reading.masked.slice(from, end)
  let skip = 0
  for (const word of words.split(/(?<=\s)/)) {
    if (!titles.has(word.trim()) && !/^(?:former|then|the|late)$/.test(word.trim())) break
    skip += word.length
  }
  const mention = reading.told.find((m) => m.start >= from && m.start <= from + skip)
  if (mention !== undefined && !/^[’'](?:s|\s\p{Ll})/u.test(reading.masked.slice(mention.end, mention.end + 3))) return { is: 'name', mention, start: mention.start }
  const phrase = /^[^,.;:?!\uE000\uE001]+/.exec(words)?.[0].trim() ?? ''
  const led = reading.told.find((m) => m.start > from && m.start < end && /^(?:[\p{Ll}-]+ ){1,4}(?:\p{Lu}[\p{L}]*\.? )*$/u.test(words.slice(0, m.start - from)) && !/\b(?:of|to|for|with|by|from|in|at|on|that|about|he|she|it|they|his|her|their|the|an?)\s/.test(words.slice(0, m.start - from)))
  if (led !== undefined && !/^[’']s/.test(reading.masked.slice(led.end, led.end + 2))) return { is: 'name', mention: led, start: led.start }
  const called = reading.told.find((m) => m.start > from && m.start < from + phrase.length && /^(?:[\p{Ll}-]+ ){1,4}(?:\p{Lu}[\p{L}]*\.? )*$/u.test(words.slice(0, m.start - from)) && isQuotable(words.slice(0, m.start - from).match(/[\p{Ll}-]+(?= (?:\p{Lu}\S* )*$)/u)?.[0] ?? ''))
  if (called !== undefined && !/^[’']s/.test(reading.masked.slice(called.end, called.end + 2))) return { is: 'name', mention: called, start: called.start }
  if (phrase === '' || !/^(?:an?|the|this|that|another|one|two|some|several|many|his|her|their|sources?|officials|prosecutors|people|\p{Lu})/u.test(phrase)) return undefined
  const apposed = reading.told.find((m) => m.start >= from + phrase.length + 2 && m.end <= end && /^, (?:\p{Lu}[\p{L}]*\.? ){0,3}$/u.test(words.slice(phrase.length, m.start - from)))
  if (apposed !== undefined && isQuotable(phrase.split(/\s+/).at(-1) ?? '')) return { is: 'name', mention: apposed, start: apposed.start }
  const inPhrase = reading.told.find((m) => m.end === from + phrase.length && m.start >= from)
  if (inPhrase !== undefined && /^(?:an?|the|his|her|their)?\s*(?:[\p{L}’'-]+\s+){0,6}$/u.test(phrase.slice(0, inPhrase.start - from)) && !/\b(?:of|to|for|with|close|near|by|from|in|about|against|before|behind|after|than)\s/.test(phrase.slice(0, inPhrase.start - from))) return { is: 'name', mention: inPhrase, start: inPhrase.start }
  return { is: 'description', words: phrase.split(/\s+(?:in|on|during|last|earlier|told|who|after|before|at|when)\s/)[0] as string, start: from }
}

/** Where the words of a subject end; `end` where it is a pronoun. */
export function subjectEnd(subject: Subject, end: number): number {
  return subject.is === 'name' ? subject.mention.end : subject.is === 'description' ? subject.start + subject.words.length : end
}
