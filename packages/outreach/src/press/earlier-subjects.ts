import { roleFits } from './called-so.ts'
import { firstSubject } from './find-subject.ts'
import { letterStart } from './find-signer.ts'
import type { Pronouns } from './given-names.table.ts'
import { sentenceStart } from './masked.ts'
import { bodies, heNouns, offices, personNouns, sheNouns } from './name-words.table.ts'
import type { Mention, PersonFound } from './person-found.ts'
import { endsPhrase, isPersonNoun } from './person-nouns.ts'
import { blockAt, type Reading } from './reading.ts'
import { spanishSubjectLeft } from './spanish-cue.ts'

/** Someone an article speaks of without a name. */
export interface Nameless {
  readonly name: string
  readonly pronoun?: Pronouns
  /** `her sister`: someone the article may name elsewhere. */
  readonly kin: boolean
}

export type Candidate = PersonFound | Nameless

interface EarlierSubject {
  readonly subject: Candidate
  /** 0 for the nearest sentence with a name. */
  readonly rank: number
  readonly sameParagraph: boolean
  readonly at: number
}

/** The subjects of the sentences before a place, nearest first, the sentence of the place itself included; both of two joined by `and`. */
export function earlierSubjects(reading: Reading, at: number, count: number): EarlierSubject[] {
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
    const ofBody = subject?.is === 'description' && bodies.has(subject.words.split(' ').at(-1) ?? '') && owner !== undefined && !isOwner(reading, owner) && reading.told.every((m) => m.start < start || m.end > end || m.person === owner.person)
    const topic = ofBody ? owner : spokenTo(reading, start, end) ?? (apposed ? subject.mention : owner !== undefined && (subject === undefined || (subject.is !== 'description' && owner.start < subject.start && owner.start - start < 30)) ? owner : subject?.is === 'name' ? subject.mention : undefined)
    const ofTopic = owner !== undefined && topic === owner && subject?.is !== 'name' && isOwner(reading, owner) ? subjectWithoutName(reading, start, end) : undefined
    if (ofTopic !== undefined) found.push({ subject: ofTopic, rank: rank++, sameParagraph: block === own, at: start })
    else if (topic !== undefined) {
      const joined = reading.told.find((m) => m.start >= topic.end && m.start <= topic.end + 40 && / and (?:[a-z]+,? )*$/.test(reading.masked.slice(topic.end, m.start)) && !/[.;]/.test(reading.masked.slice(topic.end, m.start)))
      for (const mention of joined === undefined ? [topic] : [topic, joined]) found.push({ subject: mention.person, rank, sameParagraph: block === own, at: mention.start })
      // `He heard it from his lawyer, Jane Doe. She …`: of another pronoun than whoever the sentence is of.
      const others = new Set(reading.told.filter((m) => m.start >= start && m.end <= end && topic.person.pronoun !== undefined && m.person.pronoun !== undefined && m.person.pronoun !== topic.person.pronoun).map((m) => m.person))
      const [other] = others
      if (other !== undefined && others.size === 1) found.push({ subject: other, rank, sameParagraph: block === own, at: start })
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
  const talks = /^Es (?:el|la) (\p{Ll}+) quien\b/u.exec(reading.masked.slice(start, end))?.[1]
  const holders = talks === undefined ? [] : reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, talks) && p.mentions.some((m) => m.start < start))
  if (holders.length === 1) return holders[0]
  const came = /^(?:[^,.;]{0,40} )?(?:estaba|habló|intervino|vino|llegó|apareció) ((?:un|una) (\p{Ll}+))(?= (?:que|de|con)\b|[.,])/u.exec(reading.masked.slice(start, end))
  if (came !== null && isSomebody(came[2] as string)) return { name: came[1] as string, kin: false, ...(sheNouns.has(came[2] as string) ? { pronoun: 'she' as const } : heNouns.has(came[2] as string) ? { pronoun: 'he' as const } : {}) }
  const subject = spanishSubjectLeft(reading, start, end)
  if (subject?.is === 'name') return subject.mention.person
  if (subject?.is !== 'description') return undefined
  const noun = subject.words.toLowerCase().split(/\s+/)[1] ?? ''
  if (!isSomebody(noun) && !offices.has(noun) && !bodies.has(noun)) return undefined
  const called = reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, noun) && p.mentions.some((m) => m.start < start))
  if (called.length > 0) return called.length === 1 ? called[0] : undefined
  return { name: subject.words, kin: false, ...(sheNouns.has(noun) ? { pronoun: 'she' as const } : heNouns.has(noun) ? { pronoun: 'he' as const } : {}) }
}

/** Ranks counted anew among the subjects a pronoun fits, the three nearest. */
export function amongFitting(subjects: readonly EarlierSubject[]): EarlierSubject[] {
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

/** `Last month it was a former prosecutor.` */
const itWas = /^(?:(?:[^,.;]{0,40} )?(?:it|[Ii]t|[Tt]here|there) was|(?:Then|Next|First|Last|Finally|After \w+) (?:came|spoke|up was|to speak was|was)|(?:Next|First|Last) (?:to speak|up|in line) was|(?:Another|One|The (?:first|second|third|last|other|next)) (?:was|came|is) from) ((an?|another|the|her|his)\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]+))(?=\s(?:in|at|who|from|with|behind|of)\b|[.,])/u

/** The subject of a sentence that names nobody: `A senator read it aloud`; whom the article named before where one person alone is called so: `Her mother nodded`. */
export function subjectWithoutName(reading: Reading, start: number, end: number): Candidate | undefined {
  const lead = /^(?:In|At|On|By|For|After|Before|During) [^,.;\uE000\uE001]{2,60}, (?=an? |the |his |her |their |one |another )/.exec(reading.masked.slice(start, end))?.[0].length ?? 0
  const sentence = reading.masked.slice(start + lead, end).replace(/^\p{Ll}/u, (letter) => (lead > 0 ? letter.toUpperCase() : letter))
  const owner = reading.told.find((m) => m.start >= start && m.start - start < 30 && m.end < end && /^[’']s?\s/.test(reading.masked.slice(m.end, m.end + 3)))
  const owned = owner === undefined ? null : /^[’']s? ((?:\p{Ll}[\p{L}-]* ){0,3}?)(\p{Ll}[\p{L}-]*)(?=\s\p{Ll}|,\s\p{Ll})/u.exec(reading.masked.slice(owner.end, end))
  if (owner !== undefined && owned !== null && isSomebody(owned[2] as string)) {
    const noun = owned[2] as string
    const holders = reading.people.all.filter((p) => p !== owner.person && p.role !== undefined && roleFits(p.role, noun))
    if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
    const pronoun = sheNouns.has(noun) ? 'she' : heNouns.has(noun) ? 'he' : undefined
    return { name: reading.text.slice(owner.start, owner.end + owned[0].length), kin: true, ...(pronoun && { pronoun }) }
  }
  const oneOf = /^One of (?:them|us|the (?:\p{Ll}+)|her \p{Ll}+|his \p{Ll}+)(?=,| who| said)/u.exec(sentence)
  if (oneOf !== null) return { name: oneOf[0], kin: false }
  const match = itWas.exec(sentence) ?? someone.exec(sentence)
  const first = match?.[2] ?? ''
  for (const word of (match?.[1] ?? '').split(/\s+/).slice(1)) {
    const noun = word.toLowerCase().replace(/[’']s$/, '')
    if (endsPhrase(noun)) return undefined
    const kin = sheNouns.has(noun) || heNouns.has(noun)
    if (word !== noun || !(kin || personNouns.has(noun) || singular.test(noun))) continue
    const own = /^(?:His|Her|Their)$/.test(first)
    if (own && !kin && !personNouns.has(noun)) continue
    const holders = first === 'The' || own ? reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, noun) && p.mentions.some((m) => m.start < start)) : []
    if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
    if (first === 'The' && !offices.has(noun) && !/^(?: (?:in|at|on|behind|beside|next|who|from|with|you|we|I)\b|, (?:an? \p{Ll}|who\b|whose\b))/u.test(sentence.slice((match?.[0] ?? '').length))) return undefined
    const apposed = /^,? (?:[^,.;]{1,60},)? ?an? (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?=[ ,.])/u.exec(sentence.slice(sentence.indexOf(word) + word.length))?.[1] ?? ''
    const pronoun = sheNouns.has(noun) || sheNouns.has(apposed) ? 'she' : heNouns.has(noun) || heNouns.has(apposed) ? 'he' : undefined
    return { name: (match?.[1] ?? '').slice(0, (match?.[1] ?? '').indexOf(word) + word.length), kin: own, ...(pronoun && { pronoun }) }
  }
  return undefined
}

const isSomebody = (noun: string): boolean => isPersonNoun(noun) || singular.test(noun)

const singular = /^(?:boss|lady|guy|kid|stranger|counselor|reader|donor|cellmate|cellie|trooper|ex-cop|cop|juror|waitress|driver|caller|listener|widow|co-worker|roommate|spokesperson|official|source|insider|staffer|senator|law student|law review)$/

const firstNamed = (reading: Reading, start: number, end: number): Mention | undefined => reading.told.find((m) => m.start >= start && m.end <= end)
