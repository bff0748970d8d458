import { amongFitting, earlierSubjects, type Candidate, type Nameless } from './earlier-subjects.ts'
import { letterStart } from './find-signer.ts'
import type { Pronouns } from './given-names.table.ts'
import { sentenceStart } from './masked.ts'
import type { Reading } from './reading.ts'
import { person, unnamed, type Resolved } from './resolved.ts'

/** Someone who spoke earlier in the article, and where. */
export interface Spoke {
  readonly name: string
  readonly at: number
}

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
  if (best === undefined && only[0] !== undefined && only.length === 1 && (only[0].mentions.some((m) => m.start < at) || (only[0].pronoun === pronoun && only[0].mentions.some((m) => m.start < (reading.blocks[block + 2]?.start ?? Number.POSITIVE_INFINITY))))) return person(only[0], 0.75, `${words} stands for the only person of the article who fits`)
  if (best === undefined) return { unsure: `${words}: no one named before it fits` }
  if (second !== undefined && best[1] - second[1] < 2) return { unsure: `${words} may be ${best[0].name} or ${second[0].name}` }
  // In Spanish a verb goes on with whoever the paragraph before is of, without a pronoun that would tell them apart.
  const goesOn = reading.spanish && pronoun === undefined && subjects[0]?.subject === best[0] && (second === undefined || best[1] - second[1] >= 3) && subjects[0].at >= (reading.blocks[block - 1]?.start ?? at)
  // Someone known only from another paragraph, of whom nothing says that the pronoun is theirs.
  if ('tokens' in best[0] && !goesOn && !subjects.some(({ subject, sameParagraph }) => sameParagraph && subject === best[0]) && (pronoun === undefined || best[0].pronoun !== pronoun) && !(second === undefined && pronoun !== undefined && subjects[0]?.subject === best[0])) return { unsure: `${words} may be ${best[0].name}, who is named in another paragraph` }
  const certainty = second === undefined ? 0.9 : Math.min(0.9, Math.round(70 + 3 * (best[1] - second[1])) / 100)
  if (!('tokens' in best[0]) && !subjects.some(({ subject, sameParagraph, rank, at: from }) => subject === best[0] && (sameParagraph || (rank === 0 && from >= lastSentenceBefore(reading, block))))) return { unsure: `${words} may stand for “${best[0].name}” of another paragraph` }
  if (!('tokens' in best[0])) return best[0].kin && mayBeNamed(reading, best[0]) ? { unsure: `${words} stands for “${best[0].name}”` } : unnamed(best[0].name, Math.min(certainty, 0.85), `${words} stands for someone the article does not name`)
  return person(best[0], certainty, `${words} stands for the last person who fits`)
}

/** Where the last sentence of the paragraph before begins; past everything where that ends in quoted words. */
function lastSentenceBefore(reading: Reading, block: number): number {
  const before = reading.blocks[block - 1]
  if (before === undefined || /[\uE000\uE001]\s*$/.test(reading.masked.slice(before.start, before.end))) return Number.POSITIVE_INFINITY
  return sentenceStart(reading.masked, before, before.end - 1)
}

/** Whether the article may name someone it calls `her sister`: it has a person who fits, of whom it tells nothing, with one name or the surname of another. */
function mayBeNamed(reading: Reading, { pronoun }: Nameless): boolean {
  return reading.people.all.some((p) => p.role === undefined && (p.pronoun === undefined || pronoun === undefined || p.pronoun === pronoun)
    && (p.tokens.length === 1 || reading.people.all.some((other) => other !== p && other.tokens.at(-1) === p.tokens.at(-1))))
}
