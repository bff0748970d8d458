import type { Claim } from '../article.ts'
import type { PersonFound } from '../person-found.ts'
import { firstSubject, subjectLeftOf, type Subject } from '../find-subject.ts'
import { sentenceEnd, sentenceStart } from '../masked.ts'
import { heNouns, sheNouns } from '../name-words.table.ts'
import { blockAt, type Reading } from '../reading.ts'
import { byPronoun } from '../by-pronoun.ts'
import { resolveSpeaker } from '../resolve-speaker.ts'
import type { ClaimRule } from './claim-rule.ts'
import { claimRules } from './claim-rules.ts'
import { findPrisoners } from './find-prisoners.ts'

/** What an article says of people in a form that can be compared: in the order of the text, each value of each kind where first said. */
export function findClaims(reading: Reading): Claim[] {
  const prisoners = findPrisoners(reading)
  const claims: Claim[] = []
  for (const rule of claimRules) {
    for (const match of reading.text.matchAll(rule.pattern)) {
      const value = rule.value(match)
      const block = blockAt(reading, match.index)
      if (value === undefined || block === undefined || block.kind === 'credit' || block.kind === 'sign-off') continue
      const words = match[0].trim()
      const start = match.index + match[0].indexOf(words)
      const inside = reading.masked.slice(start, start + words.length) !== words
      const person = whom(reading, rule, start, start + words.length, inside, prisoners)
      if (person === undefined) continue
      if (claims.some((c) => c.about === person.name && c.path === rule.path && c.value === value)) continue
      claims.push({ about: person.name, path: rule.path, value, words, start, end: start + words.length, ...(inside && { insideQuote: true }) })
    }
  }
  return claims.sort((a, b) => a.start - b.start)
}

function whom(reading: Reading, rule: ClaimRule, start: number, end: number, inside: boolean, prisoners: readonly PersonFound[]): PersonFound | undefined {
  const block = blockAt(reading, start)
  if (block === undefined) return undefined
  const from = sentenceStart(reading.masked, block, start)
  const to = sentenceEnd(reading.masked, block, end)
  const all = reading.people.mentions
  const sheOrHe = pronounAround(reading.text.slice(from, to))
  const fits = (p: PersonFound) => sheOrHe === undefined || p.pronoun === undefined || p.pronoun === sheOrHe
  if (rule.about === 'subject') {
    const subject = inside ? undefined : (visitor(reading, from, to, start) ?? firstSubject(reading, from, to))
    return subject && byName(reading, resolveSpeaker(reading, subject, []))
  }
  const previous = all.findLast((m) => m.end <= start && m.start >= from)
  if (rule.about === 'named') {
    const gap = previous === undefined ? '' : reading.text.slice(previous.end, start)
    if (previous !== undefined && /^(?:\s?[,—–(-]\s?(?:who (?:is|was|has)?\s?(?:just )?)?(?:also )?(?:now )?(?:an? |the )?(?:[\w-]+ ){0,3}| (?:is|was) (?:\d{2}, )?(?:an? )?(?:[\w-]+ ){0,2}| (?:has|had|who|had just|just|recently)[^,.;]{0,30}| )$/.test(gap)) return previous.person
    const next = all.find((m) => m.start >= end && m.start <= end + 30)
    if (next !== undefined && /^,?\s(?:[\p{L}-]+\s){0,3}(?:\p{Lu}\p{L}+\.?\s)?$/u.test(reading.text.slice(end, next.start))) return next.person
    if (!/\b(?:the|this)\s(?:[\w-]+\s){0,3}$/i.test(reading.text.slice(from, start)) && inside) return undefined
  }
  const sentence = reading.text.slice(from, to)
  if (rule.about === 'named' && !/\b(?:sentence|prison|convict|behind bars|life|parole|clemency|released|freed)/i.test(sentence)) {
    const word = reading.text.slice(start, end).toLowerCase().split(/[\s]/)[0] ?? ''
    const pronoun = sheNouns.has(word) ? 'she' : heNouns.has(word) ? 'he' : undefined
    return /\bthe\s(?:[\w-]+\s){0,3}$/i.test(reading.text.slice(from, start)) ? byName(reading, byPronoun(reading, pronoun, start, [], '')) : undefined
  }
  const within = all.filter((m) => m.start >= from && m.end <= to && prisoners.includes(m.person))
  const nearest = within.findLast((m) => m.start < end) ?? within.find((m) => m.start >= start)
  if (nearest !== undefined) return nearest.person
  const other = all.findLast((m) => m.start >= from && m.end <= start && fits(m.person))
  if (other !== undefined && prisoners.length === 0) return other.person
  return all.findLast((m) => m.end <= start && prisoners.includes(m.person) && fits(m.person))?.person
}

const went = '(?:travell?ed|went|flew|met|visited|sat down|meets|goes)'

/** Who went or met in a sentence: `Doe’s visit to`, `she met with`, `the singer went to`. */
function visitor(reading: Reading, from: number, to: number, near: number): Subject | undefined {
  const words = reading.masked.slice(from, to)
  const verbs = new RegExp(`\\b${went}\\b|(?<=[’']s )(?:[\\w-]+ ){0,2}(?:visit|meeting|trip)\\b`, 'g')
  const all = [...words.matchAll(verbs)]
  const verb = all.findLast((m) => from + m.index < near) ?? all[0]
  if (verb === undefined) return undefined
  const at = from + verb.index
  const owner = reading.told.find((m) => m.end === at - 3)
  if (owner !== undefined) return { is: 'name', mention: owner, start: owner.start }
  return subjectLeftOf(reading, from, at)
}

function pronounAround(sentence: string): 'she' | 'he' | undefined {
  const words = /^(?:the|this|a) ((?:[\p{L}\d-]+ ){0,4}[\p{L}-]+)/iu.exec(sentence)?.[1]?.toLowerCase().split(' ') ?? []
  const noun = words.find((w) => sheNouns.has(w) || heNouns.has(w))
  return noun === undefined ? undefined : sheNouns.has(noun) ? 'she' : 'he'
}

function byName(reading: Reading, resolved: ReturnType<typeof byPronoun>): PersonFound | undefined {
  return 'speaker' in resolved ? reading.people.all.find((p) => p.name === resolved.speaker.name) : undefined
}
