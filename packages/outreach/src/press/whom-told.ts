import type { Block } from './blocks.ts'
import type { Cue } from './find-cue.ts'
import { sentenceEnd, sentenceStart } from './masked.ts'
import type { Reading } from './reading.ts'

const afterVerb = /^\s+((?:the|a|an|his|her|their|this)\s+(?:[\p{L}’'-]+\s+){0,3}?[\p{L}-]+|@?[\p{L}\p{N}_.’'&-]+(?:\s+\p{Lu}[\p{L}’'-]+)*(?:[’']s\s\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)*)?)/u
const object = /^(?:tell|told|tells|asked|asks|ask|thanked|thanks|reminded|telling|asking|assured|informed|answered|begged|begs)$/
const interview = /\binterview (?:with|for) ((?:the\s)?@?\p{Lu}[\p{L}\p{N}’'&-]*(?:\s(?:and\s)?\p{Lu}[\p{L}’'&-]*)*)/u
const spokeTo = /\b[Ss]peaking (?:to|with) ((?:the\s)?\p{Lu}[\p{L}’'&-]*(?:\s\p{Lu}[\p{L}’'&-]*)*)/u

/** To whom the words were said, as the cue or its sentence tells it. */
export function whomTold(reading: Reading, block: Block, cue: Cue): string | undefined {
  const start = sentenceStart(reading.masked, block, cue.start)
  const end = sentenceEnd(reading.masked, block, cue.verbEnd)
  if (object.test(cue.verb) && cue.subject.start < cue.verbEnd) {
    const match = afterVerb.exec(reading.masked.slice(cue.verbEnd, end))
    if (match) {
      const at = cue.verbEnd + match[0].length - (match[1] as string).length
      return nameOf(reading, at, match[1] as string)
    }
  }
  const sentence = reading.masked.slice(start, end)
  const met = interview.exec(sentence) ?? spokeTo.exec(sentence)
  return met ? nameOf(reading, start + met.index + met[0].length - (met[1] as string).length, met[1] as string) : undefined
}

function nameOf(reading: Reading, at: number, words: string): string | undefined {
  const mention = reading.told.findLast((m) => m.start >= at && m.end <= at + words.length)
  if (mention !== undefined) return mention.person.name
  const trimmed = words.replace(/[.,]$/, '').replace(/\s(?:in|on|during|last|after|that|how|when|of|for|at|about)(?:\s.*)?$/, '')
  return /^(?:that|how|why|what|whether|if|about|to|in|on|during|it|not|me|us|her|him|them|you)$/i.test(trimmed) ? undefined : trimmed.replace(/[’']s$/, '')
}
