import type { Mention } from './person-found.ts'
import { endsPhrase, isPersonNoun } from './person-nouns.ts'
import { bodies, heNouns, openers, personNouns, sheNouns, titles, unnamedNouns } from './name-words.table.ts'
import type { Reading } from './reading.ts'
import { betweenSubjectAndVerb } from './speech-verbs.table.ts'

export type Subject =
  | { readonly is: 'name'; readonly mention: Mention; readonly start: number }
  | { readonly is: 'pronoun'; readonly pronoun: string; readonly start: number }
  /** A name before a colon, as in a transcript. */
  | { readonly is: 'label'; readonly words: string; readonly start: number }
  | { readonly is: 'description'; readonly words: string; readonly start: number }

const pronoun = /(?<![\p{L}’'])(she|he|they|I|we)(?:[’'](?:d|ll|ve|re|m))?$/iu
const lastWord = /([\p{L}’'-]+)$/u
const determiner = /^(?:an?|the|this|that|these|those|another|one|two|three|some|many|several|his|her|their|its|my|our|no|other|every)\s/i
const introduction = /^(?:In|After|Before|During|At|On|When|While|As|Speaking|Asked|Responding|Since|For|With|Of|Following|Although|Though|Despite|If|Shortly|Earlier|Later|Since|Over|Until|Amid|From|To|Because|By|Once|Like|Unlike|Without|Asked|Told|Given|Now|Moments|Minutes|Hours|Days|Weeks|Months|Years|(?:An?|One|Two|Three|Four|Five|Six|Several) (?:hour|day|week|month|year)s?)\b/

/** The subject of the verb at `verb`, read leftwards from it; nothing before `from` is looked at. */
export function subjectLeftOf(reading: Reading, from: number, verb: number): Subject | undefined {
  let end = verb
  for (let tries = 0; tries < 8; tries++) {
    const left = reading.masked.slice(from, end).trimEnd()
    end = from + left.length
    if (left === '') return undefined
    const mention = reading.told.find((m) => m.end === end && m.start >= from)
    if (mention !== undefined) return ofAnother(reading, from, mention) ?? { is: 'name', mention, start: mention.start }
    const apposed = reading.told.find((m) => m.end === end - 1 && left.endsWith(',') && /\p{Ll}, (?:(?:\p{Lu}[\p{L}]*\.?)(?:-elect)? )*$/u.test(reading.masked.slice(Math.max(from, m.start - 40), m.start)))
    if (apposed !== undefined) return { is: 'name', mention: apposed, start: apposed.start }
    const calledSo = reading.told.find((m) => m.end === end - 1 && m.start >= from && left.endsWith(',') && isPersonNoun(/\p{Ll}, (?:\p{Ll}[\p{L}-]* ){0,3}(\p{Ll}[\p{L}-]*) $/u.exec(reading.masked.slice(from, m.start))?.[1] ?? ''))
    if (calledSo !== undefined) return { is: 'name', mention: calledSo, start: calledSo.start }
    const introduced = reading.told.find((m) => m.end === end - 1 && left.endsWith(',') && /, (?:\p{L}+ ){1,6}(?:named|called) $/u.test(reading.masked.slice(from, m.start)))
    if (introduced !== undefined) return { is: 'name', mention: introduced, start: introduced.start }
    const fond = /\s(?:likes?|liked|loves?|loved|used|tends?|tended) to$/.exec(left)
    if (fond !== null) { end -= fond[0].length; continue }
    const word = lastWord.exec(left)?.[1] ?? ''
    if (word === 'it') return undefined
    const said = pronoun.exec(left)
    if (said) return { is: 'pronoun', pronoun: (said[1] as string).toLowerCase(), start: end - said[0].length }
    if (betweenSubjectAndVerb.has(word.toLowerCase()) || (word.endsWith('ly') && word.length > 4)) end -= word.length
    else if (/^(?:who|which)$/.test(word)) end -= word.length
    else if (/^(?:is|was|were|are|be)$/.test(word) || /[’']s$/.test(word) && /^(?:he|she|it|they|\p{Lu}\p{L}+)[’']s$/u.test(word) && reading.masked.slice(verb, verb + 4) === 'like') end -= /[’']s$/.test(word) ? 2 : word.length
    else if (/^(?:and|but|or|then)$/.test(word)) {
      // `Doe reports that a guard looked at it and said`: whoever speaks is the subject of the clause, not of the sentence.
      const clause = /\b(?:said|says|reports?|reported|noted|added|recalled|recalls|testified|wrote|writes|claimed|argued|explained|remembers|remembered|told \S+) that (?:[^,]{0,40}, )?(?=(?:an?|the|one|another|his|her|their|my) )/.exec(left)
      const within = clause === null ? undefined : firstSubject(reading, from + clause.index + clause[0].length, end - word.length)
      if (within?.is === 'description' && within.start === from + (clause?.index ?? 0) + (clause?.[0].length ?? 0)) return within
      // `I came in and he looked at me and said`: of two clauses the later is of whoever speaks.
      const later = [...left.matchAll(/(?:[,;]|\b(?:and|but|so|then))\s+(?=(?:she|he|they|we|I)\s(?:just\s|only\s|then\s)?\p{Ll}+\s)/gu)].at(-1)
      return firstSubject(reading, later === undefined ? from : from + later.index + later[0].length, end - word.length)
    }
    else if (left.endsWith(')') && left.includes('(')) end = from + left.lastIndexOf('(')
    else if (/[,—–]$/.test(left)) {
      const inside = left.slice(0, -1)
      const opening = Math.max(inside.lastIndexOf(','), inside.lastIndexOf('—'), inside.lastIndexOf('–'))
      if (opening < 0) return descriptionIn(reading, from, end - 1) ?? firstSubject(reading, from, end)
      const before = from + opening
      end = reading.told.some((m) => m.end === before) || /[\p{L}]$/u.test(inside.slice(0, opening)) ? before : end - 1
    } else return descriptionIn(reading, from, end)
  }
  return undefined
}

/** `a spokeswoman for Doe`, `sources close to Doe`: the name belongs to someone who is called by more than it, and is not the subject. */
function ofAnother(reading: Reading, from: number, mention: Mention): Subject | undefined {
  const noun = /([\p{L}-]+)\s(?:for|of|to|with|by|from|near|behind|against|in|at|outside)\s(?:\p{Lu}\p{L}*\.?\s)*$/u.exec(reading.masked.slice(from, mention.start))?.[1]?.toLowerCase() ?? ''
  if (noun !== 'close' && ![personNouns, sheNouns, heNouns, unnamedNouns].some((nouns) => nouns.has(noun))) return undefined
  const whole = descriptionIn(reading, from, mention.end)
  return whole?.is === 'description' ? whole : undefined
}

/** The first name, pronoun or description that can be the subject of the sentence between two places, after any introduction. */
export function firstSubject(reading: Reading, from: number, to: number): Subject | undefined {
  let start = from
  const words = reading.masked.slice(from, to)
  if (introduction.test(words) && words.includes(', ')) start = from + words.indexOf(', ') + 2
  const said = /(?<![\p{L}’'])(she|he|they|I|we)(?![\p{L}])/iu.exec(reading.masked.slice(start, to))
  const pronounAt = said ? start + said.index : Number.POSITIVE_INFINITY
  const named = reading.told.find((m) => m.start >= start && m.end <= to && !isPossessive(reading, m))
  const opens = somebodyFirst(reading.masked.slice(start, to))
  const whoIsIt = opens !== undefined && named !== undefined && (namesHim.test(reading.masked.slice(start + opens.end, named.start)) || saysWho(reading.masked.slice(start + opens.end, named.start), reading.masked.slice(named.end, to)))
  if (opens !== undefined && !whoIsIt && start + opens.end <= Math.min(pronounAt, named?.start ?? Number.POSITIVE_INFINITY)) return { is: 'description', words: opens.words, start: start + opens.end - opens.words.length }
  if (said !== null && /^(?:When|After|As|If|While|Before|Once|Because|Since)\s/.test(words) && !words.includes(', ')) {
    const last = [...reading.masked.slice(start, to).matchAll(/(?<![\p{L}’'])(she|he|they|I|we)(?![\p{L}])/giu)].at(-1)
    const late = last && start + last.index
    if (last && late !== undefined && !reading.told.some((m) => m.start > late && m.end <= to)) return { is: 'pronoun', pronoun: (last[1] as string).toLowerCase(), start: late }
  }
  if (named !== undefined && named.start < pronounAt) return { is: 'name', mention: named, start: named.start }
  if (said) return { is: 'pronoun', pronoun: (said[1] as string).toLowerCase(), start: pronounAt }
  return undefined
}

/** `The guard leaned over and`, `His wife looked at me and`, `The teachers’ union is out with`. */
const opensWithPhrase = /^((?:(?:But|And|So|Then|Later|Afterward|Finally),? )?)((?:An?|an?|One|one|Another|another|The|the|His|his|Her|her|My|my|Our|our|Their|their)(?: (?:U\.S\.|[\p{Ll}-]+[’']?s?[’']?)){1,5})/u

/** What stands between such a description and the name, and behind it: `, a courtly man named … , has`, `, Seattle dentist … , said`. */
function saysWho(between: string, after: string): boolean {
  if (/^, (?:an?|the|his|her|their) (?:\p{Ll}[\p{L}-]* ){1,4}(?:named|called) (?:\p{Lu}[\p{L}]*\.? )*$/u.test(between)) return true
  return after.startsWith(',') && /^, (?:[\p{L}’'-]+ ){0,5}$/u.test(between) && !/\b(?:after|before|who|whom|whose|when|while|with|for|to|by|of|from|against|and|in|on|at|near|like|as|told|asked|said|through)\s/.test(between)
}

/** The noun phrase for somebody that opens a sentence, up to its noun, and where it ends. */
function somebodyFirst(sentence: string): { readonly words: string; readonly end: number } | undefined {
  const [, lead = '', phrase = ''] = opensWithPhrase.exec(sentence) ?? []
  let end = lead.length
  for (const word of phrase.split(/(?=\s)/)) {
    end += word.length
    const noun = word.trim()
    if (endsPhrase(noun)) return undefined
    if (end > lead.length + word.length && (isPersonNoun(noun) || bodies.has(noun)) && /^(?:\s\p{Ll}|,\s|\s\p{Lu}\p{Ll})/u.test(sentence.slice(end)) && !(bodies.has(noun) && !isPersonNoun(noun) && !/^\s(?:is|was|has|had|put|issued|released|sent|called|said|says|voted|wrote|filed|posted|did|will|would|opposed|opposes|argued|argues|asked|denied|declined|agreed|responded|announced|contends|accused|urged|warned|noted)\b/.test(sentence.slice(end)))) return { words: phrase.slice(0, end - lead.length), end }
  }
  return undefined
}
/** What stands between such a description and the name of who is described: `, `, ` who gave it, `, ` is a kid named `. */
const namesHim = /^(?:(?: (?:who|that|whose|of|from|for|in|at|with)\s[^,]{1,60})?,| (?:is|was)(?: [^,.;]{1,60} (?:named|called))?)? (?:the |\d{1,2}-year-old )?(?:\p{Lu}[\p{L}]*\.? )*$/u
/** `At the DMV a man behind me`: somebody told of after where or when. */
const lateSomebody = /(?<!\b(?:of|to|for|with|by|from|near|behind|against|in|at|on|outside|about|than|like|and)\s)(?<=[\s])((?:an?|one|another|the|my|his|her|our|some) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?: (?:behind|beside|near|in|from|at|with) (?:[\p{L}’'-]+ ?){1,4})?)$/u

/** The words of a noun phrase that begins the clause ending at `end`: `a source close to the family`, `Smith's lawyer`. */
function descriptionIn(reading: Reading, from: number, end: number): Subject | undefined {
  const left = reading.masked.slice(from, end)
  const breaks = [...left.matchAll(/[,;:—–]\s*|(?<![\p{L}])(?:and|but|that|because|while|when|as|what|how|why|which|where)\s+/gu)].map((m) => m.index + m[0].length).filter((at) => at < left.length)
  for (const at of [...breaks.reverse(), 0]) {
    let start = from + at
    let words = reading.masked.slice(start, end)
    const lead = /^\s*(?:But|And|Still|Yet|Later|Then|So|Now|Meanwhile|When|If|While|As|Once|Afterward|Once,|Another day),?\s+/.exec(words)?.[0].length ?? /^\s*/.exec(words)?.[0].length ?? 0
    start += lead
    words = words.slice(lead).trimEnd()
    if (words === '' || words.split(/\s+/).length > 14 || words.includes('\uE000')) continue
    const named = reading.told.find((m) => m.start >= start && m.start <= start + titleLength(words) && m.end <= end)
    if (named !== undefined && !isPossessive(reading, named)) return { is: 'name', mention: named, start: named.start }
    if (named !== undefined || determiner.test(words) || /^(?:sources?|prosecutors|officials|lawyers|attorneys|critics|supporters|advocates|relatives|friends|neighbors|people|someone|others|police|experts|investigators|jurors|inmates|prisoners|guards|colleagues|family|aides|insiders|observers|\p{Lu}[\p{L}’'.&-]*)\b/u.test(words)) {
      const first = words.split(/\s/)[0] as string
      if (!openers.has(first) || determiner.test(words) || unnamedNouns.has(first.toLowerCase())) return { is: 'description', words, start }
    }
    const late = lateSomebody.exec(words)
    if (late !== null && isPersonNoun(late[2] as string)) return { is: 'description', words: late[1] as string, start: start + late.index }
  }
  return undefined
}

function titleLength(words: string): number {
  let length = 0
  for (const word of words.split(/(?<=\s)/)) {
    if (!titles.has(word.trim())) break
    length += word.length
  }
  return length
}

function isPossessive(reading: Reading, mention: Mention): boolean {
  return /^[’'‘](?:s\b|(?=\s))/.test(reading.masked.slice(mention.end, mention.end + 3))
}
