import type { Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'

const none = '(?:no|without\\s+an?y?)\\s+(?:mandatory\\s+|statutory\\s+|applicable\\s+)*(?:minimum)(?:\\s+(?:mandatory\\s+)?(?:term|sentence|penalty|imprisonment))?|(?:mandatory|statutory)\\s+minimum(?:\\s+(?:term|sentence|penalty))?\\s*(?::|is|of)?\\s*(?:none|n/a|does\\s+not\\s+apply|not\\s+applicable)'
const least = `(?:mandatory|statutory)\\s+minimum(?:\\s+(?:mandatory|term|sentence|penalty|imprisonment|prison|custodial))*(?:\\s+(?:of|is|:|for|not\\s+less\\s+than|imprisonment|a|an))*\\s*:?\\s*(?<value>${term})|minimum\\s+(?:mandatory\\s+)?(?:term|sentence|penalty)(?:\\s+of\\s+imprisonment)?(?:\\s+(?:of|is))?\\s*:?\\s*(?<value2>${term})|(?:(?:not|no)\\s+less\\s+than|(?:impose|require[sd]?|serve)\\s+at\\s+least)\\s+(?<value3>${term})|(?<value4>${term})\\s+(?:mandatory\\s+|statutory\\s+)+minimum`
const said = `(?:(?<none>${none})|${least})`
/** So far behind the number of its count a minimum is its own, where no other count is named between. */
const reach = 320

/** The least term the law sets for a count, as words tell it: `Count 1: not less than ten years`, `a mandatory minimum of five years on Count Two`. */
interface Minimum {
  readonly number: string
  readonly at: Spot
  readonly months: Term
  readonly spot: Spot
}

function monthsOf(hit: Hit): Term | undefined {
  if (hit.get('none') !== '') return 0
  const read = parseTerm(hit.get('value') || hit.get('value2') || hit.get('value3') || hit.get('value4'))
  return read?.term
}

function minimums(places: readonly (Page | Spot)[]): Minimum[] {
  const out: Minimum[] = []
  const taken: Spot[] = []
  const add = (numbers: Spot | undefined, words: string, hit: Hit): void => {
    const months = monthsOf(hit)
    if (numbers === undefined || months === undefined) return
    for (const number of parseCounts(words) ?? []) out.push({ number, at: numbers, months, spot: hit })
  }
  for (const hit of findAll(places, new RegExp(`${said}[^.;:\\n]{0,40}?\\b(?:on|for|as\\s+to|in|under|to)\\s+(?:each\\s+of\\s+)?counts?\\s+(?<number>${countList})`, 'i'))) {
    taken.push(hit)
    add(hit.at('number'), hit.get('number'), hit)
  }
  const counts = findAll(places, new RegExp(`\\b(?:counts?|cts?\\.)(?:\\s*\\(s\\))?\\s*(?<number>${countList})`, 'i')).filter((hit) => !taken.some((one) => one.page === hit.page && one.start <= hit.start && hit.end <= one.end))
  counts.forEach((count, i) => {
    const next = counts[i + 1]
    const end = Math.min(next?.page === count.page ? next.start : count.page.text.length, count.end + reach)
    const [hit] = findAll([{ page: count.page, start: count.end, end }], new RegExp(said, 'i'))
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
  return numbers.flatMap((number, i) => minimumFact(all.get(countKey(number)) ?? [], i))
}

/** The counts that words name beside their minimums alone, where a paper names no law of theirs. */
export function countsWithMinimums(places: readonly (Page | Spot)[]): Found[] {
  return [...byCount(minimums(places)).values()].flatMap((mine, i) => [...fact(`conviction.counts.${i}.number`, mine[0]?.number, mine[0]?.at), ...minimumFact(mine, i)])
}

function minimumFact(mine: readonly Minimum[], i: number): Found[] {
  const [first] = mine
  return first !== undefined && first.months !== 'life' && mine.every(({ months }) => months === first.months) ? fact(`conviction.counts.${i}.statedMinimum`, first.months, first.spot) : []
}
