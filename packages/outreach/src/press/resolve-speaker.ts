import { calledSo, introducedAs, roleFits, writerBefore } from './called-so.ts'
import type { Mention, PersonFound } from './person-found.ts'
import type { Subject } from './find-subject.ts'
import { byPronoun, type Spoke } from './by-pronoun.ts'
import { signerOf } from './find-signer.ts'
import { bodies, heNouns, offices, personNouns, sheNouns, titles, unnamedNouns } from './name-words.table.ts'
import type { Reading } from './reading.ts'
import { isPersonNoun } from './person-nouns.ts'
import { person, unnamed, type Resolved } from './resolved.ts'

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
  // Where nobody is told to have written it, the paper itself is what speaks, if the article says so.
  if (letter !== undefined) return 'speaker' in letter || reading.text.slice(at, at + words.length).toLowerCase() !== words.toLowerCase() ? letter : unnamed(words, 0.6, 'the article does not say here who wrote it')
  const theirs = /^(her|his) (?:\p{Ll}[\p{L}-]* ){0,3}?(?:letter|statement|petition|post|note|email|e-mail|text|tweet|message|testimony|reply|answer|memoir|diary|affidavit|evaluation|report|opinion|order)$/iu.exec(words)
  if (theirs !== null) return byPronoun(reading, theirs[1]?.toLowerCase() === 'her' ? 'she' : 'he', at, spoke, `“${words}”`)
  const first = words.split(/\s/)[0]?.toLowerCase() ?? ''
  const nouns = words.toLowerCase().replace(/[^\p{L}\s-]/gu, '').split(/\s+/)
  const core = words.split(/\s(?:of|in|from|with|familiar|close|who|for|at|on|near|whose|inside|to)\s/)[0] as string
  const head = core.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (/^an?$/.test(first) && offices.has(head)) {
    const later = holderNamedLater(reading, head, at)
    if (later !== undefined) return person(later, 0.75, `“${words}”, with whom the article opens: it names ${later.name} as one below, and no other`)
  }
  if (/^(?:an?|another|one|some|several|many|two|three|una?|otr[oa]|varios|varias|algunos|algunas)$/.test(first)) return unnamed(words, 0.9, 'the article gives no name')
  if (/^(?:the|this|that|el|la|su|este|esta)$/.test(first)) {
    const holders = reading.people.all.filter((p) => p.mentions.some((m) => m.start < at) && p.role !== undefined && roleFits(p.role, head))
    if (holders.length === 1) return person(holders[0] as PersonFound, 0.85, `“${words}”: the article calls ${(holders[0] as PersonFound).name} ${(holders[0] as PersonFound).role}`)
    if (holders.length > 1) return { unsure: `“${words}” may be ${holders.map((p) => p.name).join(' or ')}` }
    if (unnamedNouns.has(head) || (reading.spanish && unnamedNouns.has(nouns[1] ?? '')) || offices.has(head) || bodies.has(head) || /^\S+ \p{Lu}/u.test(core)) return unnamed(words, 0.85, 'the article gives no name')
    if (/[^s]s$/.test(head) && isPersonNoun(head.slice(0, -1))) return unnamed(words, 0.8, 'the article gives no name')
    const introduced = introducedAs(reading, head, at)
    if (introduced.length === 1) return person(introduced[0] as PersonFound, 0.85, `“${words}”: the article introduces ${(introduced[0] as PersonFound).name} so`)
    if (introduced.length > 1) return { unsure: `“${words}” may be ${introduced.map((p) => p.name).join(' or ')}` }
    if (toldOfBefore(reading, head, at)) return unnamed(words, 0.75, 'the article tells of this person before and gives no name')
    const pronoun = sheNouns.has(head) ? 'she' : heNouns.has(head) ? 'he' : undefined
    if (pronoun !== undefined || head.endsWith('-old') || fame.has(head)) return byPronoun(reading, pronoun, at, spoke, `“${words}”`)
  }
  if (/^(?:alguien|alguno|alguna|una voz)$/i.test(words)) return unnamed(words, 0.85, 'the article gives no name')
  const known = calledSo(reading, words, head, at)
  if (known !== undefined) return known
  if (titles.has(words)) {
    const holders = reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, words.toLowerCase()))
    if (holders.length === 1) return person(holders[0] as PersonFound, 0.8, `“${words}”: the article calls ${(holders[0] as PersonFound).name} ${(holders[0] as PersonFound).role}`)
  }
  if ((/^\p{Lu}/u.test(words) && !/^(?:The|An?|This|That|His|Her|Their|My|Our|It|One) \p{Ll}/u.test(words)) || nouns.some((n) => unnamedNouns.has(n) || sheNouns.has(n) || heNouns.has(n) || personNouns.has(n))) return unnamed(words, 0.8, 'the article gives no other name')
  return { unsure: `the article says only “${words}”` }
}

/** Another word for somebody everyone knows: never for one of whom nothing was told. */
const fame = new Set('star celebrity mogul socialite entrepreneur influencer personality rapper singer musician comedian athlete boxer'.split(' '))

/** Whether someone without a name is told of in the thousand characters before: `a clerk who had been her bailiff`, `the clerk, a woman who`, `Doe’s son`. */
function toldOfBefore(reading: Reading, head: string, at: number): boolean {
  const noun = head.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = reading.masked.slice(Math.max(0, at - 1000), at)
  const leads = new RegExp(`(?<![\\p{L}])${noun},? (?:named |called )?(?:\\p{Lu}[\\p{L}]*\\.? )*$`, 'u')
  const apposed = new RegExp(`^, (?:\\d+, )?(?:an?|the|his|her) (?:[\\p{L}-]+ ){0,4}?${noun}(?![\\p{L}-])`, 'u')
  const named = reading.told.some((m) => m.end <= at && m.start >= at - 1000 && (leads.test(reading.masked.slice(Math.max(0, m.start - 60), m.start)) || apposed.test(reading.masked.slice(m.end, m.end + 80))))
  return !named && new RegExp(`(?:(?:^|[.!?\uE001\\n]\\s*)The ${noun}(?= \\p{Ll})|(?<![\\p{L}])(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\\p{L}-]+ ){0,2}?${noun}(?![\\p{L}-])|(?<![\\p{L}])[Tt]he ${noun}, an? |[’']s? (?:\\p{Ll}+ )?${noun}(?![\\p{L}-]))`, 'u').test(before)
}

/** `A federal judge on Friday …`, as reports begin: the one holder of that office whom the article names, below. */
function holderNamedLater(reading: Reading, head: string, at: number): PersonFound | undefined {
  const block = reading.blocks.filter(({ kind }) => kind === 'body').findIndex((b) => b.start <= at && at <= b.end)
  const [only, ...others] = reading.people.all.filter((p) => p.role !== undefined && roleFits(p.role, head))
  return block >= 0 && block < 2 && others.length === 0 && only?.mentions.every((m) => m.start > at) === true ? only : undefined
}
