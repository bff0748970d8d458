import { calledSo, introducedAs, roleFits, writerBefore } from './called-so.ts'
import type { Mention, PersonFound } from './person-found.ts'
import { firstSubject, type Subject } from './find-subject.ts'
import { letterStart, signerOf } from './find-signer.ts'
import type { Pronouns } from './given-names.table.ts'
import { sentenceStart } from './masked.ts'
import { heNouns, personNouns, sheNouns, titles, unnamedNouns } from './name-words.table.ts'
import { blockAt, type Reading } from './reading.ts'
import { spanishSubjectLeft } from './spanish-cue.ts'
import { person, unnamed, type Resolved } from './resolved.ts'

/** Someone who spoke earlier in the article, and where. */
export interface Spoke {
  readonly name: string
  readonly at: number
}

/** Who a subject is: a person of the article, someone it does not name, or unsure with the reason. */
export function resolveSpeaker(reading: Reading, subject: Subject, spoke: readonly Spoke[]): Resolved {
  if (subject.is === 'label') {
    const label = subject.words.toLowerCase()
    const bearers = reading.people.all.filter((p) => p.name.toLowerCase() === label || p.tokens.at(-1)?.toLowerCase() === label)
    if (bearers.length === 1) return person(bearers[0] as PersonFound, 0.93, 'the article names the speaker before a colon')
    return bearers.length > 1 ? { unsure: `“${subject.words}” may be ${bearers.map((p) => p.name).join(' or ')}` } : { speaker: { name: subject.words, is: 'person', certainty: 0.8, why: 'the article names the speaker before a colon' } }
  }
  if (subject.is === 'name' && /\b(?:younger|elder|older|other|senior|junior)\s$/.test(reading.text.slice(0, subject.start))) return { unsure: `the article says only “the ${reading.text.slice(0, subject.start).split(/\s+/).at(-2)} ${reading.text.slice(subject.start, subject.mention.end)}”` }
  const bearers = subject.is === 'name' ? bearersOf(reading, subject.mention) : []
  if (subject.is === 'name' && bearers.length > 1) return { unsure: `“${reading.text.slice(subject.mention.start, subject.mention.end)}” may be ${bearers.map((p) => p.name).join(' or ')}` }
  if (subject.is === 'name') return person(bearers[0] ?? subject.mention.person, 0.97, 'the article names the speaker')
  if (subject.is === 'description') return describe(reading, subject.words, subject.start, spoke)
  if (subject.pronoun === 'she' || subject.pronoun === 'he') return byPronoun(reading, subject.pronoun, subject.start, spoke, `“${subject.pronoun}”`)
  if (subject.pronoun === '') return byPronoun(reading, undefined, subject.start, spoke, 'a verb without a subject')
  const signer = subject.pronoun === 'i' ? signerOf(reading, subject.start) : undefined
  if (signer !== undefined) return { speaker: { name: signer, is: 'person', certainty: 0.85, why: 'the writer of the letter tells of words of their own' } }
  if (subject.pronoun === 'i' && reading.author !== undefined) return { speaker: { name: reading.author, is: 'person', certainty: 0.85, why: 'the writer tells of words of their own' } }
  if (subject.pronoun === 'i') return unnamed('the writer', 0.8, 'the writer tells of words of their own')
  return { unsure: `the speaker is only “${subject.pronoun}”` }
}

/** Who may be meant by a surname alone, where the article told of several before who bear it: not those it goes on to call by their given names. */
function bearersOf(reading: Reading, { start, end }: Mention): readonly PersonFound[] {
  const form = reading.text.slice(start, end)
  // `Mr. Doe` was told apart when the names were found.
  if (titles.has(/(\S+)\s$/.exec(reading.text.slice(Math.max(0, start - 20), start))?.[1] ?? '')) return []
  const all = reading.people.all.filter((p) => p.tokens.length > 1 && p.tokens.at(-1) === form && p.mentions.some((m) => m.start < start))
  if (all.length < 2) return []
  const called = all.filter((p) => !p.mentions.some((m) => reading.text.slice(m.start, m.end) === p.tokens[0]))
  return called.length > 0 ? called : all
}

/** What someone wrote or said speaks for its owner: `Finch’s last letter said`. */
const ownWords = /^[’']s? (?:\p{Ll}[\p{L}-]* ){0,3}?(?:letter|statement|petition|post|note|email|e-mail|text|tweet|message|testimony|reply|answer|memoir|diary|affidavit|words|voice)\b/u

function describe(reading: Reading, words: string, at: number, spoke: readonly Spoke[]): Resolved {
  const owner = reading.told.find((m) => m.start >= at && m.end < at + words.length && ownWords.test(reading.masked.slice(m.end, at + words.length)))
  if (owner !== undefined) return person(owner.person, 0.9, 'the article names whose words they are')
  const letter = /^(?:the|that|this) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:letter|note|card|postcard|e-?mail|text|message|tweet)$/iu.test(words) ? writerBefore(reading, at) : undefined
  if (letter !== undefined) return letter
  const theirs = /^(her|his) (?:\p{Ll}[\p{L}-]* ){0,3}?(?:letter|statement|petition|post|note|email|e-mail|text|tweet|message|testimony|reply|answer|memoir|diary|affidavit|evaluation|report|opinion|order)$/iu.exec(words)
  if (theirs !== null) return byPronoun(reading, theirs[1]?.toLowerCase() === 'her' ? 'she' : 'he', at, spoke, `“${words}”`)
  const first = words.split(/\s/)[0]?.toLowerCase() ?? ''
  const nouns = words.toLowerCase().replace(/[^\p{L}\s-]/gu, '').split(/\s+/)
  const core = words.split(/\s(?:of|in|from|with|familiar|close|who|for|at|on|near|whose|inside|to)\s/)[0] as string
  const head = core.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (/^(?:an?|another|one|some|several|many|two|three|una?|otr[oa]|varios|varias|algunos|algunas)$/.test(first)) return unnamed(words, 0.9, 'the article gives no name')
  if (/^(?:the|this|that|el|la|su|este|esta)$/.test(first)) {
    const holders = reading.people.all.filter((p) => p.mentions.some((m) => m.start < at) && p.role !== undefined && roleFits(p.role, head))
    if (holders.length === 1) return person(holders[0] as PersonFound, 0.85, `“${words}”: the article calls ${(holders[0] as PersonFound).name} ${(holders[0] as PersonFound).role}`)
    if (holders.length > 1) return { unsure: `“${words}” may be ${holders.map((p) => p.name).join(' or ')}` }
    if (unnamedNouns.has(head) || offices.has(head) || bodies.has(head) || /^\S+ \p{Lu}/u.test(core)) return unnamed(words, 0.85, 'the article gives no name')
    const introduced = introducedAs(reading, head, at)
    if (introduced.length === 1) return person(introduced[0] as PersonFound, 0.85, `“${words}”: the article introduces ${(introduced[0] as PersonFound).name} so`)
    if (introduced.length > 1) return { unsure: `“${words}” may be ${introduced.map((p) => p.name).join(' or ')}` }
    const pronoun = sheNouns.has(head) ? 'she' : heNouns.has(head) ? 'he' : undefined
    if (pronoun !== undefined || personNouns.has(head) || head.endsWith('-old')) return byPronoun(reading, pronoun, at, spoke, `“${words}”`)
  }
  const known = calledSo(reading, words, head, at)
  if (known !== undefined) return known
  if (/^\p{Lu}/u.test(words) || nouns.some((n) => unnamedNouns.has(n) || sheNouns.has(n) || heNouns.has(n) || personNouns.has(n))) return unnamed(words, 0.8, 'the article gives no other name')
  return { unsure: `the article says only “${words}”` }
}

/** One who holds an office is that one alone: where the article names no holder, no other person is meant. */
const offices = new Set('mayor governor president senator judge magistrate warden sheriff prosecutor commissioner secretary ambassador chairman chairwoman director representative congressman congresswoman foreman pastor chaplain coach gobernador gobernadora presidente presidenta fiscal juez jueza alcalde alcaldesa senador senadora'.split(' '))

/** Those that speak as one. */
const bodies = new Set('government prosecution defense court tribunal administration commission committee council board agency ministry union company school church hospital clinic foundation group nonprofit organization coalition center project firm department office bureau state town city county league association network campaign newspaper paper magazine website gobierno fiscalía'.split(' '))

/**
 * Whom a pronoun stands for. The subject of the sentence before and whoever spoke last weigh most; when two fit about as well, it is left
 * unsure. Someone without a name (`a law student`) is among them.
 */
export function byPronoun(reading: Reading, pronoun: Pronouns | undefined, at: number, spoke: readonly Spoke[], words: string): Resolved {
  const fits = (p: Candidate) => pronoun === undefined || p.pronoun === undefined || p.pronoun === pronoun
  const block = reading.blocks.findIndex((b) => b.start <= at && at <= b.end)
  const nearFrom = Math.max(letterStart(reading, at), reading.blocks[Math.max(0, block - 3)]?.start ?? 0)
  const scores = new Map<Candidate, number>()
  const give = (p: Candidate | undefined, points: number) => { if (p !== undefined && fits(p)) scores.set(p, (scores.get(p) ?? 0) + points) }
  const near = reading.told.filter((m) => m.start >= nearFrom && m.end <= at)
  for (const found of new Set(near.map((m) => m.person))) give(found, 1)
  const subjects = amongFitting(earlierSubjects(reading, at, 6).filter(({ subject }) => fits(subject)))
  subjects.forEach(({ subject, rank, sameParagraph }) => give(subject, rank === 0 && sameParagraph ? 10 : [7, 2, 1][rank] ?? 0))
  const lastSpoke = spoke.findLast((s) => s.at < at && reading.people.all.some((p) => p.name === s.name && fits(p)))
  if (lastSpoke !== undefined && lastSpoke.at >= nearFrom) give(reading.people.all.find((p) => p.name === lastSpoke.name), subjects.some(({ subject, at: from }) => from > lastSpoke.at && fits(subject) && subject.name !== lastSpoke.name) ? 0 : 3)
  for (const p of scores.keys()) if (pronoun !== undefined && (p.pronoun === pronoun || !('tokens' in p))) give(p, 2)
  const most = [...reading.people.all].sort((a, b) => b.mentions.length - a.mentions.length)[0]
  if (most !== undefined && scores.has(most)) give(most, 1)
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  const only = reading.people.all.filter((p) => fits(p) && reading.told.some((m) => m.person === p && m.start >= letterStart(reading, at)))
  if (best === undefined && only[0] !== undefined && only.length === 1 && (only[0].pronoun === pronoun || only[0].mentions.some((m) => m.start < at))) return person(only[0], 0.75, `${words} stands for the only person of the article who fits`)
  if (best === undefined) return { unsure: `${words}: no one named before it fits` }
  if (second !== undefined && best[1] - second[1] < 2) return { unsure: `${words} may be ${best[0].name} or ${second[0].name}` }
  // Someone known only from another paragraph, of whom nothing says that the pronoun is theirs.
  if ('tokens' in best[0] && !subjects.some(({ subject, sameParagraph }) => sameParagraph && subject === best[0]) && (pronoun === undefined || best[0].pronoun !== pronoun) && !(second === undefined && pronoun !== undefined && subjects[0]?.subject === best[0])) return { unsure: `${words} may be ${best[0].name}, who is named in another paragraph` }
  const certainty = second === undefined ? 0.9 : Math.min(0.9, Math.round(70 + 3 * (best[1] - second[1])) / 100)
  if (!('tokens' in best[0]) && !subjects.some(({ subject, sameParagraph }) => sameParagraph && subject === best[0])) return { unsure: `${words} may stand for “${best[0].name}” of another paragraph` }
  if (!('tokens' in best[0])) return best[0].kin && mayBeNamed(reading, best[0]) ? { unsure: `${words} stands for “${best[0].name}”` } : unnamed(best[0].name, Math.min(certainty, 0.85), `${words} stands for someone the article does not name`)
  return person(best[0], certainty, `${words} stands for the last person who fits`)
}

/** Whether the article may name someone it calls `her sister`: it has a person who fits, of whom it tells nothing, with one name or the surname of another. */
function mayBeNamed(reading: Reading, { pronoun }: Nameless): boolean {
  return reading.people.all.some((p) => p.role === undefined && (p.pronoun === undefined || pronoun === undefined || p.pronoun === pronoun)
    && (p.tokens.length === 1 || reading.people.all.some((other) => other !== p && other.tokens.at(-1) === p.tokens.at(-1))))
}

/** Someone an article speaks of without a name. */
interface Nameless {
  readonly name: string
  readonly pronoun?: Pronouns
  /** `her sister`: someone the article may name elsewhere. */
  readonly kin: boolean
}

type Candidate = PersonFound | Nameless

interface EarlierSubject {
  readonly subject: Candidate
  /** 0 for the nearest sentence with a name. */
  readonly rank: number
  readonly sameParagraph: boolean
  readonly at: number
}

/** The subjects of the sentences before a place, nearest first, the sentence of the place itself included; both of two joined by `and`. */
function earlierSubjects(reading: Reading, at: number, count: number): EarlierSubject[] {
  const found: EarlierSubject[] = []
  const own = blockAt(reading, at)
  const floor = letterStart(reading, at)
  let end = at
  let rank = 0
  for (let tries = 0; tries < 12 && rank < count; tries++) {
    const block = blockAt(reading, end)
    if (block === undefined || block.end <= floor) break
    const start = sentenceStart(reading.masked, block, end)
    if (reading.spanish) {
      const whose = spanishTopic(reading, start, end)
      if (whose !== undefined) found.push({ subject: whose, rank: rank++, sameParagraph: block === own, at: start })
      end = start > block.start ? reading.masked.slice(0, start).trimEnd().length : reading.blocks[reading.blocks.indexOf(block) - 1]?.end ?? -1
      if (end < 0 || end >= at) break
      continue
    }
    const subject = firstSubject(reading, start, end)
    const owner = firstNamed(reading, start, end)
    const apposed = owner !== undefined && subject?.is === 'name' && /^[’']s? (?:[\p{L}-]+ ){0,4}[\p{L}-]+,? (?:\p{Lu}[\p{L}.]* )*$/u.test(reading.masked.slice(owner.end, subject.start))
    const topic = spokenTo(reading, start, end) ?? (apposed ? subject.mention : owner !== undefined && (subject === undefined || (subject.is !== 'description' && owner.start < subject.start && owner.start - start < 30)) ? owner : subject?.is === 'name' ? subject.mention : undefined)
    const ofTopic = owner !== undefined && topic === owner && subject?.is !== 'name' && isOwner(reading, owner) ? subjectWithoutName(reading, start, end) : undefined
    if (ofTopic !== undefined) found.push({ subject: ofTopic, rank: rank++, sameParagraph: block === own, at: start })
    else if (topic !== undefined) {
      const joined = reading.told.find((m) => m.start >= topic.end && m.start <= topic.end + 40 && / and (?:[a-z]+,? )*$/.test(reading.masked.slice(topic.end, m.start)) && !/[.;]/.test(reading.masked.slice(topic.end, m.start)))
      for (const mention of joined === undefined ? [topic] : [topic, joined]) found.push({ subject: mention.person, rank, sameParagraph: block === own, at: mention.start })
      rank++
    } else {
      const nameless = subjectWithoutName(reading, start, end)
      if (nameless !== undefined) found.push({ subject: nameless, rank: rank++, sameParagraph: block === own, at: start })
    }
    if (start > block.start) end = reading.masked.slice(0, start).trimEnd().length
    else {
      const before = reading.blocks[reading.blocks.indexOf(block) - 1]
      if (before === undefined) break
      end = before.end
    }
    if (end >= at) break
  }
  return found
}

/** Of whom a sentence in Spanish is: the person it names first, or whom its first words call by what they are. */
function spanishTopic(reading: Reading, start: number, end: number): Candidate | undefined {
  const subject = spanishSubjectLeft(reading, start, end)
  if (subject?.is === 'name') return subject.mention.person
  if (subject?.is !== 'description') return undefined
  const noun = subject.words.toLowerCase().split(/\s+/)[1] ?? ''
  if (!isSomebody(noun) && !offices.has(noun)) return undefined
  const holders = reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, noun) && p.mentions.some((m) => m.start < start))
  if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
  return { name: subject.words, kin: false, ...(sheNouns.has(noun) ? { pronoun: 'she' as const } : heNouns.has(noun) ? { pronoun: 'he' as const } : {}) }
}

/** Ranks counted anew among the subjects a pronoun fits, the three nearest. */
function amongFitting(subjects: readonly EarlierSubject[]): EarlierSubject[] {
  const ranks = [...new Set(subjects.map(({ rank }) => rank))]
  return subjects.map((one) => ({ ...one, rank: ranks.indexOf(one.rank) })).filter(({ rank }) => rank < 3)
}

/** Whom the writer asked, met or reached: `I asked her principal, Leon Birdsong, about it`. */
export function spokenTo(reading: Reading, start: number, end: number): Mention | undefined {
  const match = /^(?:(?:(?:So|Then|But|And|Later|Last \w+),? )?(?:I|We)|(?:So|Then|But|And|Later)?,? ?(?:I|We) [^,.;\uE000\uE001]{1,50},? and (?:I|we)|When (?:I|we)) (?:asked|called|reached|met|visited|telephoned|phoned|found|spoke (?:to|with)|sat down with) /.exec(reading.masked.slice(start, end))
  return match === null ? undefined : reading.told.find((m) => m.start >= start + match[0].length && m.end <= end && !isOwner(reading, m))
}

const isOwner = (reading: Reading, mention: Mention): boolean => /^[’'‘]s?\s/.test(reading.masked.slice(mention.end, mention.end + 3))

const someone = /^(?:(?:But|And|So|Then|Later|Afterward|Last \w+|Yesterday|In \d{4}|A \w+ later),? )?((An?|an?|One|Another|My|Our|The|His|Her|Their)\s+(?:[\p{L}’'-]+\s+){0,3}([\p{L}-]+))(?=\s(?:\p{Ll}|who\b|\p{Lu}\p{Ll})|,)/u

/** The subject of a sentence that names nobody: `A senator read it aloud`; whom the article named before where one person alone is called so: `Her mother nodded`. */
export function subjectWithoutName(reading: Reading, start: number, end: number): Candidate | undefined {
  const sentence = reading.masked.slice(start, end)
  const owner = reading.told.find((m) => m.start >= start && m.start - start < 30 && m.end < end && /^[’']s?\s/.test(reading.masked.slice(m.end, m.end + 3)))
  const owned = owner === undefined ? null : /^[’']s? ((?:\p{Ll}[\p{L}-]* ){0,3}?)(\p{Ll}[\p{L}-]*)(?=\s\p{Ll}|,\s\p{Ll})/u.exec(reading.masked.slice(owner.end, end))
  if (owner !== undefined && owned !== null && isSomebody(owned[2] as string)) {
    const noun = owned[2] as string
    const holders = reading.people.all.filter((p) => p !== owner.person && p.role !== undefined && roleFits(p.role, noun))
    if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
    const pronoun = sheNouns.has(noun) ? 'she' : heNouns.has(noun) ? 'he' : undefined
    return { name: reading.text.slice(owner.start, owner.end + owned[0].length), kin: true, ...(pronoun && { pronoun }) }
  }
  const match = someone.exec(sentence)
  const first = match?.[2] ?? ''
  for (const word of (match?.[1] ?? '').split(/\s+/).slice(1)) {
    const noun = word.toLowerCase().replace(/[’']s$/, '')
    const kin = sheNouns.has(noun) || heNouns.has(noun)
    if (word !== noun || !(kin || personNouns.has(noun) || singular.test(noun))) continue
    const own = /^(?:His|Her|Their)$/.test(first)
    if (own && !kin && !personNouns.has(noun)) continue
    const holders = first === 'The' || own ? reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, noun) && p.mentions.some((m) => m.start < start)) : []
    if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
    if (first === 'The' && !offices.has(noun) && !/^ (?:in|at|on|behind|beside|next|who|from|with)\b/.test(sentence.slice((match?.[0] ?? '').length))) return undefined
    const pronoun = sheNouns.has(noun) ? 'she' : heNouns.has(noun) ? 'he' : undefined
    return { name: (match?.[1] ?? '').slice(0, (match?.[1] ?? '').indexOf(word) + word.length), kin: own, ...(pronoun && { pronoun }) }
  }
  return undefined
}

const isSomebody = (noun: string): boolean => sheNouns.has(noun) || heNouns.has(noun) || personNouns.has(noun) || singular.test(noun)

const singular = /^(?:boss|lady|guy|kid|stranger|counselor|reader|donor|cellmate|cellie|trooper|ex-cop|cop|juror|waitress|driver|caller|listener|widow|co-worker|roommate|spokesperson|official|source|insider|staffer|senator|law student|law review)$/

const firstNamed = (reading: Reading, start: number, end: number): Mention | undefined => reading.told.find((m) => m.start >= start && m.end <= end)
