import type { Block } from './blocks.ts'
import type { Cue } from './find-cue.ts'
import { sentenceEnd, sentenceStart } from './masked.ts'
import { heNouns, personNouns, sheNouns } from './name-words.table.ts'
import type { Reading } from './reading.ts'

const afterVerb = /^\s+((?:the|a|an|his|her|their|this)\s+(?:[\p{L}’'-]+\s+){0,3}?[\p{L}-]+|@?[\p{L}\p{N}_.’'&-]+(?:\s+\p{Lu}[\p{L}’'-]+)*(?:[’']s\s\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)*)?)/u
const object = /^(?:tell|told|tells|asked|asks|ask|thanked|thanks|reminded|telling|asking|assured|informed|answered|begged|begs)$/
const toWhom = /^\s+(?:\p{Ll}+\s){0,3}?to\s+((?:the|a|an|his|her|their|this|my)\s+(?:[\p{L}’'-]+\s+){0,2}?[\p{L}-]+|\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)/u
const spoken = /^(?:said|says|saying|wrote|writes|writing|whispered|shouted|yelled|called|read|explained|explaining|texted|emailed|admitted|confessed|replied|muttered|added|repeated)$/
/** `in an email to the Courier`, `in testimony before the board`. */
const writtenTo = /\b(?:in|during|by) (?:an? |his |her |their |the |recent |written |brief |sworn )*(?:e-?mails?|letters?|messages?|texts?|notes?|statement|testimony|speech|remarks|comments|address|call|phone call|voicemail|argument|petition) (?:to|before|for) ((?:the|a|an|his|her|their)\s+(?:[\p{L}’'-]+\s+){0,2}?[\p{L}-]+|(?:the\s)?\p{Lu}[\p{L}.’'&-]*(?:\s\p{Lu}[\p{L}’'&-]*)*)/u
const bodies = /^(?:the|a|an) (?:\S+ ){0,2}?(?:board|court|judge|jury|committee|panel|commission|council|legislature|senate|lawmakers|commissioners|crowd|congregation|audience|class)\b/i
const facing = /\b(?:before|in front of|addressing|facing) ((?:the|a|an) (?:[\p{L}’'-]+ ){0,2}?(?:board|court|judge|jury|committee|panel|commission|council|crowd|congregation|audience|class))\b/u
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
  if (spoken.test(cue.verb) && cue.subject.start < cue.verbEnd) {
    const match = toWhom.exec(reading.masked.slice(cue.verbEnd, end))
    const words = match?.[1] ?? ''
    if (match && (/^\p{Lu}/u.test(words) || personal.test(words) || bodies.test(words))) return nameOf(reading, cue.verbEnd + match[0].length - words.length, words)
  }
  const met = interview.exec(sentence) ?? spokeTo.exec(sentence) ?? writtenTo.exec(sentence) ?? facing.exec(sentence)
  return met ? nameOf(reading, start + met.index + met[0].length - (met[1] as string).length, met[1] as string) : undefined
}

/** A noun for somebody, not for a thing or a place. */
const personal = new RegExp(`\\b(?:reporters?|journalists?|crowd|supporters|lawyers?|friends?|family|nephew|cousin|neighbors?|${[...sheNouns, ...heNouns, ...personNouns].join('|')})$`, 'iu')

function nameOf(reading: Reading, at: number, words: string): string | undefined {
  const mention = reading.told.findLast((m) => m.start >= at && m.end <= at + words.length)
  if (mention !== undefined) return mention.person.name
  const trimmed = words.replace(/[.,]$/, '').replace(/\s(?:in|on|during|last|after|that|how|when|of|for|at|about)(?:\s.*)?$/, '')
  return /^(?:that|how|why|what|whether|if|about|to|in|on|during|it|not|me|us|her|him|them|you)$/i.test(trimmed) ? undefined : trimmed.replace(/[’']s$/, '')
}
