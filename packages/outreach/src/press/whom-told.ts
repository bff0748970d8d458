import type { Block } from './blocks.ts'
import type { Cue } from './find-cue.ts'
import { sentenceEnd, sentenceStart } from './masked.ts'
import { heNouns, personNouns, sheNouns } from './name-words.table.ts'
import type { Reading } from './reading.ts'

const several = '(?:reporters|journalists|jurors|lawmakers|legislators|supporters|students|guards|officers|commissioners|friends|neighbors|visitors|investigators|prosecutors|colleagues|viewers|listeners|readers|followers)'
/** A word that a listener’s noun phrase does not go on with. */
const goesOn = String.raw`(?!(?:in|on|at|by|from|after|before|during|last|that|how|when|while|of|for|about|with|over|to|who|whom|whose|whether|and|but|as|through|outside|inside|near|beside|next|afterward|later|yesterday|today|tonight|then|only|once|again|what|why|where|if|not|never|he|she|they|it|was|is|were|are|had|has|would|will|could|should|\p{Lu}\p{Ll}+day)(?![\p{L}]))[\p{L}\p{N}.’'&-]*[\p{L}\p{N}]`
const phrase = String.raw`(?:the|a|an|his|her|their|this|that|my|our|your|one|both)(?:\s${goesOn}){1,4}`
const name = String.raw`(?:[Tt]he\s)?@?\p{Lu}[\p{L}\p{N}_.’'&-]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}’'&-]*)*`
const listener = String.raw`(?:me\b|us\b|${several}\b|${phrase}|${name})`

const afterVerb = new RegExp(String.raw`^\s+(${listener})`, 'u')
const object = /^(?:tell|told|tells|asked|asks|ask|thanked|thanks|reminded|reminds|telling|asking|assured|assures|informed|answered|begged|begs|warned|texted|texts|emailed|phoned)$/
const toWhom = new RegExp(String.raw`^,?\s+(?:\p{Ll}+\s){0,3}?to\s+(${listener})`, 'u')
/** `wrote the governor`, `e-mailed the board`. */
const sentTo = /^(?:wrote|writes|e-mailed|e-mails|messaged|called)$/
const spoken = /^(?:said|says|saying|wrote|writes|writing|whispered|shouted|yelled|called|read|explained|explaining|texted|emailed|admitted|confessed|replied|muttered|added|repeated)$/
const medium = '(?:e-?mails?|letters?|messages?|texts?|notes?|statement|testimony|speech|remarks|comments|address|calls?|voicemail|argument|petition|interviews?|conversation)'
/** `in an email to the Courier`, `in testimony before the board`, `in a call with this newspaper`. */
const writtenTo = new RegExp(String.raw`\b(?:[Ii]n|[Dd]uring|[Bb]y|[Oo]n) (?:\p{L}+ ){0,4}?${medium} (?:to|before|for|with) (${listener})`, 'u')
const bodies = /^(?:the|a|an) (?:\S+ ){0,2}?(?:board|court|courtroom|judge|jury|committee|panel|commission|council|legislature|senate|lawmakers|commissioners|crowd|congregation|audience|class)\b/i
const facing = /\b(?:before|in front of|addressing|facing) ((?:the|a|an) (?:[\p{L}’'-]+ ){0,2}?(?:board|court|judge|jury|committee|panel|commission|council|crowd|congregation|audience|class))\b/u
const spokeTo = new RegExp(String.raw`\b[Ss]peaking (?:to|with) (${listener})`, 'u')

/** `dijo a este diario`, `explicó el abogado a los comisionados`, `declaró a Efe su hija`. */
const toldInSpanish = /^[^,.;\uE000\uE001]{0,40}?(?<=^|\s)a ((?:est[ea] (?:diario|periódico|medio|noticiero|emisora|redacción|reportera?|revista)|(?:los|las) (?:periodistas|reporteros|comisionados|medios|jueces|juradas|jurados|diputados|senadores|asistentes|presentes|reporteras)|su (?:madre|padre|hijo|hija|hermana|hermano|abogado|abogada|esposa|esposo)|la (?:AP|prensa|junta|agencia \p{Lu}\p{L}+)|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2}))(?![\p{L}])/u

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
  if (sentTo.test(cue.verb) && cue.subject.start < cue.verbEnd) {
    const match = afterVerb.exec(reading.masked.slice(cue.verbEnd, end))
    const words = match?.[1] ?? ''
    const at = cue.verbEnd + (match?.[0].length ?? 0) - words.length
    if (match !== null && (/^(?:me|us)$/.test(words) || personal.test(words) || bodies.test(words) || reading.told.some((m) => m.start === at))) return nameOf(reading, at, words)
  }
  const sentence = reading.masked.slice(start, end)
  if (reading.spanish) {
    const match = toldInSpanish.exec(reading.masked.slice(cue.verbEnd, end))
    return match === null ? undefined : nameOf(reading, cue.verbEnd + match[0].length - (match[1] as string).length, match[1] as string)
  }
  if (spoken.test(cue.verb) && cue.subject.start < cue.verbEnd) {
    const match = toWhom.exec(reading.masked.slice(cue.verbEnd, end))
    const words = match?.[1] ?? ''
    if (match && (/^\p{Lu}/u.test(words) || /^(?:me|us)$/.test(words) || personal.test(words) || bodies.test(words))) return nameOf(reading, cue.verbEnd + match[0].length - words.length, words)
  }
  const met = spokeTo.exec(sentence) ?? writtenTo.exec(sentence) ?? facing.exec(sentence)
  return met ? nameOf(reading, start + met.index + met[0].length - (met[1] as string).length, met[1] as string) : undefined
}

/** A noun for somebody, not for a thing or a place. */
const personal = new RegExp(`\\b(?:jurors|board|newspaper|station|reporters?|journalists?|crowd|supporters|lawyers?|friends?|family|nephew|cousin|neighbors?|${[...sheNouns, ...heNouns, ...personNouns].join('|')})$`, 'iu')

function nameOf(reading: Reading, at: number, words: string): string | undefined {
  const mention = reading.told.findLast((m) => m.start >= at && m.end <= at + words.length)
  if (mention !== undefined) return mention.person.name
  const trimmed = words.replace(/[.,]$/, '').replace(/\s(?:in|on|during|last|after|that|how|when|of|for|at|about)(?:\s.*)?$/, '')
  return /^(?:that|how|why|what|whether|if|about|to|in|on|during|it|not|her|him|them|you)$/i.test(trimmed) ? undefined : trimmed.replace(/[’']s$/, '')
}
