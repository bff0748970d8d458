import { day, parseDay } from '../../reading/dates.ts'
import type { Block } from '../../reading/passages.ts'
import type { Spot } from '../../reading/spot.ts'

type Role = 'sentence' | 'arrest' | 'other'

/** The day of a sentence and whether something says that it is one. */
export interface SentenceDay {
  readonly text: string
  readonly spot: Spot
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly isTold: boolean
}

const sentence = /\b(?:sentenc(?:e|ed|ing)|sent\b\.?|impos(?:ed|ition)|disposition|dispo\b\.?|disposed)/gi
/** With this word the day stands before what the person was given: `on 3/4/98, received 36 months jail`. */
const received = /^[\s,]*(?:(?:he|she|the\s+defendant)\s+)?received\s+(?:(?:an?|the)\s+)?(?:(?:suspended|total|split)\s+)?(?:sentence|probation|fine|(?:\S+\s+){1,4}?(?:days?|mos?|months?|years?|yrs?)\b|life\b)/i
const arrest = /\b(?:arrest(?:ed|s)?|arr\b\.?|referral|booked|apprehended|taken\s+into\s+custody)/gi
const other = /\b(?:born|birth|releas(?:e|ed)|parol(?:e|ed)|revok(?:e|ed)|revocation|violat(?:e|ed|ion)|discharged|committed|occurred|filed|expired|terminated|completed|final|convict(?:ed|ion)|plead(?:ed)?|pled|plea|offense\s+date|warrant|review(?:ed)?)\b/gi
/** So far before or behind a day stands what tells of it. */
const reach = 48

function last(pattern: RegExp, words: string): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}

function first(pattern: RegExp, words: string): number {
  const at = words.search(new RegExp(pattern.source, 'i'))
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** A clause that tells a sentence has its day behind the court, or before it: `was sentenced in Superior Court, Clay County, on …`, `On …, in Circuit Court, the defendant was sentenced`. */
const closesClause = /\bsentenced\s+(?:in|by|before)\s[^.;\d]{1,100}\bon\s+$/i
const opensClause = /^,?\s+in\s+[^.;\d]{1,100}?,\s+(?:the\s+defendant|he|she|M[rs]s?\.\s+\p{L}+|[A-Z]\p{L}+)\s+was\s+sentenced\b/u
const clauseReach = 140

/** Of what a day is, by the words that stand nearest before it in its clause, else behind it, else over its column. */
function roleOf(before: string, after: string, head: string): Role | undefined {
  const found: readonly [Role, number][] = [['sentence', last(sentence, before)], ['arrest', last(arrest, before)], ['other', last(other, before)]]
  const [nearest] = [...found].sort((a, b) => b[1] - a[1])
  if (nearest !== undefined && nearest[1] >= 0) return nearest[0]
  if (received.test(after)) return 'sentence'
  const behind: readonly [Role, number][] = [['sentence', first(sentence, after)], ['arrest', first(arrest, after)], ['other', first(other, after)]]
  const [next] = [...behind].sort((a, b) => a[1] - b[1])
  if (next !== undefined && Number.isFinite(next[1])) return next[0]
  if (/sentenc|impos|dispos/i.test(head) && !/arrest/i.test(head)) return 'sentence'
  if (/arrest|referral/i.test(head) && !/sentenc|impos/i.test(head)) return 'arrest'
  return undefined
}

/** The day on which a sentence was imposed, of an item told in blocks, and how many days are told to be that. */
export function sentenceDay(blocks: readonly Block[]): { readonly day: SentenceDay | undefined; readonly told: number } {
  const days = blocks.flatMap((block) => {
    const hits = [...block.text.matchAll(new RegExp(day, 'gi'))].filter((hit) => parseDay(hit[0]) !== undefined)
    return hits.map((hit, i) => {
      const [start, end] = [hit.index, hit.index + hit[0].length]
      const from = Math.max((hits[i - 1]?.index ?? -1) + (hits[i - 1]?.[0].length ?? 1), start - reach)
      const before = block.text.slice(from, start).replace(/^[^]*(?:[.;](?=\s+[A-Z])|\]|\n\n)/, '')
      const after = block.text.slice(end, Math.min(hits[i + 1]?.index ?? block.text.length, end + reach)).replace(/\.\s[A-Z][^]*$/, '')
      const isOfClause = closesClause.test(block.text.slice(Math.max(from, hits[i - 1] === undefined ? start - clauseReach : from), start)) || (/\bon\s+$/i.test(before) && opensClause.test(block.text.slice(end, Math.min(hits[i + 1]?.index ?? block.text.length, end + clauseReach)).replace(/\s+/g, ' ')))
      return { text: hit[0], start, end, block, role: isOfClause ? 'sentence' : roleOf(before, after, block.head) }
    })
  })
  const told = days.filter(({ role }) => role === 'sentence')
  const untold = days.filter(({ role }) => role === undefined)
  const dates = new Set(told.map(({ text }) => parseDay(text)?.date))
  const chosen = told[0] ?? (untold.length === 1 || (untold.length === 2 && days.length === 2) ? untold.at(-1) : undefined)
  return {
    day: chosen && { text: chosen.text, spot: chosen.block.spot(chosen.start, chosen.end), block: chosen.block, start: chosen.start, end: chosen.end, isTold: told.length > 0 || (days.length === 1 && /date/i.test(chosen.block.head)) },
    told: dates.size,
  }
}
