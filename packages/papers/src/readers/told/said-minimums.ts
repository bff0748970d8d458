import type { Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { numberWords, parseCount } from '../../reading/figures.ts'
import { findAll, type Hit, type Spot } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'

const none = '(?:no|without\\s+an?y?)\\s+(?:mandatory\\s+|statutory\\s+|applicable\\s+)*(?:minimum)(?:\\s+(?:mandatory\\s+)?(?:term|sentence|penalty|imprisonment))?|(?:mandatory|statutory)\\s+minimum(?:\\s+(?:term|sentence|penalty|punishment))?\\s*(?::|is|of)?\\s*(?:none|n/a|does\\s+not\\s+apply|not\\s+applicable)|\\bmin(?:imum|\\.)?\\s*:\\s*(?:none|n/a)\\b'
const least = `(?:mandatory|statutory)\\s+minimum(?:\\s+(?:mandatory|term|sentence|penalty|punishment|imprisonment|prison|custodial))*(?:\\s+(?:of|is|:|for|not\\s+less\\s+than|imprisonment|a|an))*\\s*:?\\s*(?<value>${term})|minimum\\s+(?:mandatory\\s+)?(?:term|sentence|penalty)(?:\\s+of\\s+imprisonment)?(?:\\s+(?:of|is))?\\s*:?\\s*(?<value2>${term})|(?:(?:not|no)\\s+less\\s+than|(?:impose|require[sd]?|serve)\\s+at\\s+least)\\s+(?<value3>${term})|(?<value4>${term})\\s+(?:mandatory\\s+|statutory\\s+)+minimum(?!\\s*(?::|none\\b|n/a)|[^\\S\\n]*\\n[^\\S\\n]*(?:none|\\d))`
/** What a statute allows, told from its least to its greatest: `10 years to life`, `5-40 years`, `zero to 20 years`. */
const spanned = `(?<from>${term}|\\b\\d{1,2}|\\b(?:${numberWords}))\\s*(?:to|-|–|—|up\\s+to|and\\s+up\\s+to|through)\\s*(?:a\\s+maximum\\s+of\\s+)?(?<most>life\\b|(?:\\d{1,2}|${numberWords})(?:\\s*\\(\\d{1,2}\\))?[\\s-]+(?:years?|yrs?\\b\\.?))`
const bare = `\\bminimum\\s*(?:is|of|:)?\\s*(?<value5>${term})(?![^.;]{0,16}supervis)|\\bat\\s+least\\s+(?<value6>${term})(?=[^.;]{0,14}\\b(?:up\\s+to|not\\s+more|no\\s+more|maximum|life)\\b)`
/** How words tell the least term, as the source of a pattern. */
export const minimumSaid = `(?:(?<none>${none})|${least}|${spanned}|${bare})`
/** `The mandatory minimum sentence that the Court must impose for the crime charged in count one is: 10 years`. */
const ofCharge = new RegExp(`\\b(?:mandatory|statutory)\\s+minimum(?:\\s+(?:mandatory|term|sentence|penalty|punishment|imprisonment))*\\b(?:(?!supervis|maximum)[^.;:\\d]){0,120}?\\bcounts?\\s+(?<number>${countList})(?:\\s+(?:of\\s+the\\s+[a-z]+|is|are|shall\\s+be))*\\s*[:,]?\\s*(?:(?<value>${term})|none\\b)`, 'i')
/** So far behind the number of its count a minimum is its own, where no other count is named between. */
const reach = 320

/** The least term the law sets for a count, as words tell it: `Count 1: not less than ten years`, `a mandatory minimum of five years on Count Two`. */
interface Minimum {
  readonly number: string
  readonly at: Spot
  readonly months: Term
  readonly spot: Spot
}

/** The months that words matched by `minimumSaid` tell; none of a range of the guidelines, of supervision, or of what has no unit. */
export function monthsOfMinimum(get: (group: string) => string): Term | undefined {
  if (get('none') !== '') return 0
  const from = get('from')
  if (from !== '') return leastOfSpan(from, get('most'))
  return parseTerm(['value', 'value2', 'value3', 'value4', 'value5', 'value6'].map(get).find((words) => words !== '') ?? '')?.term
}

/** Guidelines too have a range that ends in life, of 360 months; no other begins at a length that statutes have. */
const ofStatutes: ReadonlySet<Term> = new Set([60, 84, 120, 180, 240, 300])

function leastOfSpan(from: string, most: string): Term | undefined {
  const read = parseTerm(from)
  if (read !== undefined) return /month|mo\b/i.test(from) && !ofStatutes.has(read.term) && read.term !== 0 ? undefined : read.term
  const years = parseCount(from)
  const highest = /^life/i.test(most) ? undefined : parseCount(/^[a-z-]+|\d+/i.exec(most)?.[0] ?? '')
  return years === undefined || (highest === undefined ? years > 30 : years >= highest) ? undefined : years * 12
}

/** Whether the words before a term say that it is one of supervision. */
export function isBehindSupervision(words: string): boolean {
  return /\bsupervis\w*(?:\s+release)?[^.;,\n]{0,44}$/i.test(words.slice(-80).replaceAll(/\n(?=[a-z]|$)/g, ' '))
}

/** Whether the words before or behind say that the term is one of supervision. */
function isOfSupervision(hit: Hit): boolean {
  const { page, start, end } = hit
  return isBehindSupervision(page.text.slice(0, start)) || /^[\s,]*(?:(?:of|on|term|period)\s+)*supervis/i.test(page.text.slice(end, end + 40))
}

function minimumsIn(places: readonly (Page | Spot)[], more = ''): Hit[] {
  return findAll(places, new RegExp(`${minimumSaid}${more}`, 'i')).filter((hit) => !isOfSupervision(hit))
}

function minimums(places: readonly (Page | Spot)[]): Minimum[] {
  const out: Minimum[] = []
  const taken: Spot[] = []
  const add = (numbers: Spot | undefined, words: string, hit: Hit): void => {
    const months = monthsOfMinimum(hit.get)
    if (numbers === undefined || months === undefined) return
    for (const number of parseCounts(words) ?? []) out.push({ number, at: numbers, months, spot: hit })
  }
  for (const hit of minimumsIn(places, `[^.;:\\n]{0,40}?\\b(?:on|for|as\\s+to|in|under|to)\\s+(?:each\\s+of\\s+)?counts?\\s+(?<number>${countList})`)) {
    taken.push(hit)
    add(hit.at('number'), hit.get('number'), hit)
  }
  for (const hit of findAll(places, ofCharge)) {
    taken.push(hit)
    const value = hit.get('value')
    const months = value === '' ? 0 : parseTerm(value)?.term
    const at = hit.at('number')
    if (at !== undefined && months !== undefined) for (const number of parseCounts(hit.get('number')) ?? []) out.push({ number, at, months, spot: hit })
  }
  const counts = findAll(places, new RegExp(`\\b(?:counts?|cts?\\.)(?:\\s*\\(s\\))?\\s*(?<number>${countList})`, 'i')).filter((hit) => !taken.some((one) => one.page === hit.page && one.start <= hit.start && hit.end <= one.end))
  counts.forEach((count, i) => {
    const next = counts[i + 1]
    const end = Math.min(next?.page === count.page ? next.start : count.page.text.length, count.end + reach)
    const [hit] = minimumsIn([{ page: count.page, start: count.end, end }])
    if (hit && !taken.some((one) => one.page === hit.page && one.start <= hit.start && hit.start < one.end)) add(count.at('number'), count.get('number'), hit)
  })
  return out
}

function byCount(all: readonly Minimum[]): Map<string, readonly Minimum[]> {
  return Map.groupBy(all, ({ number }) => countKey(number))
}

/** The minimums of counts whose numbers are known, as findings. */
export function toldMinimums(places: readonly (Page | Spot)[], numbers: readonly string[]): Found[] {
  const all = byCount(minimums(places))
  const found = numbers.flatMap((number, i) => minimumFact(all.get(countKey(number)) ?? [], i))
  return found.length === 0 && numbers.length === 1 ? ofOnlyCount(places) : found
}

/** Of an only count, where everything that tells of a least term tells the same. */
function ofOnlyCount(places: readonly (Page | Spot)[]): Found[] {
  const hits = minimumsIn(places).filter((hit) => monthsOfMinimum(hit.get) !== undefined)
  const months = new Set(hits.map((hit) => monthsOfMinimum(hit.get)))
  const [only] = months
  return months.size === 1 && only !== undefined && only !== 'life' ? fact('conviction.counts.0.statedMinimum', only, hits[0]) : []
}

/** The counts that words name beside their minimums alone, where a paper names no law of theirs. */
export function countsWithMinimums(places: readonly (Page | Spot)[]): Found[] {
  return [...byCount(minimums(places)).values()].flatMap((mine, i) => [...fact(`conviction.counts.${i}.number`, mine[0]?.number, mine[0]?.at), ...minimumFact(mine, i)])
}

function minimumFact(mine: readonly Minimum[], i: number): Found[] {
  const [first] = mine
  return first !== undefined && first.months !== 'life' && mine.every(({ months }) => months === first.months) ? fact(`conviction.counts.${i}.statedMinimum`, first.months, first.spot) : []
}
