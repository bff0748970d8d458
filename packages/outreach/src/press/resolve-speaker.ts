import type { Speaker } from './article.ts'
import type { Mention, PersonFound } from './person-found.ts'
import { firstSubject, type Subject } from './find-subject.ts'
import type { Pronouns } from './given-names.table.ts'
import { sentenceStart } from './masked.ts'
import { heNouns, personNouns, sheNouns, unnamedNouns } from './name-words.table.ts'
import { blockAt, type Reading } from './reading.ts'

export type Resolved = { readonly speaker: Speaker } | { readonly unsure: string }

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
  if (subject.is === 'name') return person(subject.mention.person, 0.97, 'the article names the speaker')
  if (subject.is === 'description') return describe(reading, subject.words, subject.start, spoke)
  if (subject.pronoun === 'she' || subject.pronoun === 'he') return byPronoun(reading, subject.pronoun, subject.start, spoke, `“${subject.pronoun}”`)
  return { unsure: `the speaker is only “${subject.pronoun}”` }
}

const person = (found: PersonFound, certainty: number, why: string): Resolved => ({ speaker: { name: found.name, is: 'person', certainty, why } })
const unnamed = (words: string, certainty: number, why: string): Resolved => ({ speaker: { name: words.trim(), is: 'unnamed', certainty, why } })

function describe(reading: Reading, words: string, at: number, spoke: readonly Spoke[]): Resolved {
  const first = words.split(/\s/)[0]?.toLowerCase() ?? ''
  const nouns = words.toLowerCase().replace(/[^\p{L}\s-]/gu, '').split(/\s+/)
  const core = words.split(/\s(?:of|in|from|with|familiar|close|who|for|at|on|near|whose|inside|to)\s/)[0] as string
  const head = core.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (/^(?:an?|another|one|some|several|many|two|three)$/.test(first)) return unnamed(words, 0.9, 'the article gives no name')
  if (first === 'the' || first === 'this' || first === 'that') {
    const holders = reading.people.all.filter((p) => p.mentions.some((m) => m.start < at) && p.role !== undefined && roleFits(p.role, head))
    if (holders.length === 1) return person(holders[0] as PersonFound, 0.85, `“${words}”: the article calls ${(holders[0] as PersonFound).name} ${(holders[0] as PersonFound).role}`)
    if (holders.length > 1) return { unsure: `“${words}” may be ${holders.map((p) => p.name).join(' or ')}` }
    if (unnamedNouns.has(head) || /^\S+ \p{Lu}/u.test(core)) return unnamed(words, 0.85, 'the article gives no name')
    const pronoun = sheNouns.has(head) ? 'she' : heNouns.has(head) ? 'he' : undefined
    if (pronoun !== undefined || personNouns.has(head) || head.endsWith('-old')) return byPronoun(reading, pronoun, at, spoke, `“${words}”`)
  }
  if (/^\p{Lu}/u.test(words) || nouns.some((n) => unnamedNouns.has(n) || sheNouns.has(n) || heNouns.has(n) || personNouns.has(n))) return unnamed(words, 0.8, 'the article gives no other name')
  return { unsure: `the article says only “${words}”` }
}

const roleFits = (role: string, head: string): boolean => role.toLowerCase().split(/\s+/).at(-1) === head || (head === 'president' && role === 'POTUS')

/**
 * The person a pronoun stands for. The subject of the sentence before and whoever spoke last weigh most; when two people fit about
 * as well, it is left unsure.
 */
export function byPronoun(reading: Reading, pronoun: Pronouns | undefined, at: number, spoke: readonly Spoke[], words: string): Resolved {
  const fits = (p: PersonFound) => pronoun === undefined || p.pronoun === undefined || p.pronoun === pronoun
  const block = reading.blocks.findIndex((b) => b.start <= at && at <= b.end)
  const nearFrom = reading.blocks[Math.max(0, block - 3)]?.start ?? 0
  const scores = new Map<PersonFound, number>()
  const give = (p: PersonFound | undefined, points: number) => { if (p !== undefined && fits(p)) scores.set(p, (scores.get(p) ?? 0) + points) }
  const near = reading.told.filter((m) => m.start >= nearFrom && m.end <= at)
  for (const found of new Set(near.map((m) => m.person))) give(found, 1)
  const subjects = earlierSubjects(reading, at, 3)
  subjects.forEach(({ person: subject, rank, sameParagraph }) => give(subject, rank === 0 && sameParagraph ? 8 : [4, 2, 1][rank] ?? 0))
  const lastSpoke = spoke.findLast((s) => s.at < at && reading.people.all.some((p) => p.name === s.name && fits(p)))
  if (lastSpoke !== undefined && lastSpoke.at >= nearFrom) give(reading.people.all.find((p) => p.name === lastSpoke.name), 3)
  for (const p of scores.keys()) if (pronoun !== undefined && p.pronoun === pronoun) give(p, 1)
  const most = [...reading.people.all].sort((a, b) => b.mentions.length - a.mentions.length)[0]
  if (most !== undefined && scores.has(most)) give(most, 1)
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  const only = reading.people.all.filter((p) => fits(p) && reading.told.some((m) => m.person === p))
  if (best === undefined && only[0] !== undefined && only.length === 1) return person(only[0], 0.75, `${words} stands for the only person of the article who fits`)
  if (best === undefined) return { unsure: `${words}: no one named before it fits` }
  if (second !== undefined && best[1] - second[1] < 2) return { unsure: `${words} may be ${best[0].name} or ${second[0].name}` }
  return person(best[0], second === undefined ? 0.9 : Math.min(0.9, Math.round(70 + 3 * (best[1] - second[1])) / 100), `${words} stands for the last person who fits`)
}

interface EarlierSubject {
  readonly person: PersonFound
  /** 0 for the nearest sentence with a name. */
  readonly rank: number
  readonly sameParagraph: boolean
}

/** The subjects of the sentences before a place, nearest first, the sentence of the place itself included; both of two joined by `and`. */
function earlierSubjects(reading: Reading, at: number, count: number): EarlierSubject[] {
  const found: EarlierSubject[] = []
  const own = blockAt(reading, at)
  let end = at
  let rank = 0
  for (let tries = 0; tries < 12 && rank < count; tries++) {
    const block = blockAt(reading, end)
    if (block === undefined) break
    const start = sentenceStart(reading.masked, block, end)
    const subject = firstSubject(reading, start, end)
    const owner = firstNamed(reading, start, end)
    const topic = owner !== undefined && (subject === undefined || (owner.start < subject.start && owner.start - start < 30)) ? owner : subject?.is === 'name' ? subject.mention : undefined
    if (topic !== undefined) {
      const joined = reading.told.find((m) => m.start >= topic.end && m.start <= topic.end + 40 && / and (?:[a-z]+ )*$/.test(reading.masked.slice(topic.end, m.start)) && !/[.;]/.test(reading.masked.slice(topic.end, m.start)))
      for (const mention of joined === undefined ? [topic] : [topic, joined]) found.push({ person: mention.person, rank, sameParagraph: block === own })
      rank++
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

const firstNamed = (reading: Reading, start: number, end: number): Mention | undefined => reading.told.find((m) => m.start >= start && m.end <= end)
