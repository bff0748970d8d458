import type { Page } from '@lenity/casefile'
import { findRange, parseCivilDate, type CivilDate, type Term } from '@lenity/law'
import { byTable } from '../../certainty/doubts-of-reading.ts'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCategory, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../../reading/spot.ts'

const figure = `(?:\\d{1,3}|(?:one|two|three)[\\s-]+oh[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine)|${numberWords})`
const joined = '[\\s-]*(?:months?[\\s,-]*)?(?:(?:up|all\\s+the\\s+way)\\s+)?(?:(?:on\\s+)?to|-|–|—|through|and)\\s*(?:(?:no|not)\\s+more\\s+than\\s+|a\\s+high\\s+of\\s+|up\\s+to\\s+|-\\s?)?'
const ranges = new RegExp(`(?<![\\w$./-])(?<low>${figure})${joined}(?<high>${figure}|life)\\b`, 'i')
const levels = new RegExp(`\\blevel\\b(?:(?!category|history|level)[^.;\\d]){0,50}?(?<value>\\d{1,2}|${numberWords})(?!\\d|[,.]\\d)|(?<![\\d.,])(?<before>\\d{1,2}|\\b(?:${numberWords}))(?=\\s+(?:as|for|is)\\s+(?:the|a|your)?\\s*(?:total\\s+)?(?:offense\\s+)?level\\b)`, 'i')
/** Level and category in one breath, `36/II`, and the ends of a range named as such: what the table bears out alone is read. */
const pairs = /(?<![\w$.,/-])(?<level>\d{1,2})\s*(?:\/|,|-|–|—|and|with|in|at)\s*(?:an?\s+|the\s+|roman\s+(?:numeral\s+)?|category\s+)*(?<category>VI|IV|V|I{1,3}|one|two|three|four|five|six)(?![\w'’]|\.\w)/i
const lowEnd = '(?:low(?:er)?|bottom)(?:\\s+end)?'
const highEnd = '(?:high(?:er)?|upper|top)(?:\\s+end)?'
const ends = [
  new RegExp(`(?<![\\w$./-])(?<low>${figure})\\s*(?:months?\\s*)?(?:at|on)\\s+the\\s+${lowEnd}\\b[^.;\\d]{0,40}?(?<high>${figure}|life)\\s*(?:months?\\s*)?(?:at|on)\\s+the\\s+${highEnd}\\b`, 'i'),
  new RegExp(`\\b${lowEnd}\\b(?:\\s+of\\s+the\\s+(?:guidelines?|range))?(?:\\s+(?:is|being|would\\s+be|of|at))?[\\s,:]+(?<low>${figure})\\b[^.;\\d]{0,40}?\\b${highEnd}\\b(?:\\s+(?:is|being|would\\s+be|of|at))?[\\s,:]+(?<high>${figure}|life)\\b`, 'i'),
]
const categories = /\b(?:category|CHC|criminal\s+history)\b(?:(?!level|range|points?|score)[^.;\d]){0,30}?\b(?<value>VI|IV|V|I{1,3}|[1-6]|one|two|three|four|five|six)(?![\w]|\.\w|\s*[,/;]\s*(?:VI|IV|V|I{1,3})\b)/i
const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
/** So far may level and category stand from the range that they give. */
const reach = 420
const mostRanges = 40
/** The Sentencing Table has changed: it is asked on days far apart. */
const days = ['1989-01-01', '1992-01-01', '2015-01-01'].flatMap((day) => parseCivilDate(day) ?? [])

/**
 * Level, category and range in whatever words, where the Sentencing Table has that range for that level and category. A person looks at them, for
 * other levels and categories have the same range. Nothing where the words give two such.
 */
export function provedRange(places: readonly (Page | Spot)[]): Found[] {
  return proved(places, ({ page, start, end }) => [{ page, start: Math.max(0, start - reach), end: Math.min(page.text.length, end + reach) }])
}

/** The same however far apart a hearing says them, each anywhere in the places; `figures` finds what else may be the level. */
export function provedAnywhere(places: readonly Spot[], figures: RegExp): Found[] {
  return proved(places, () => places, figures)
}

function proved(places: readonly (Page | Spot)[], nearOf: (range: Hit) => readonly Spot[], figures?: RegExp): Found[] {
  const triples = [...findAll(places, ranges), ...ends.flatMap((one) => findAll(places, one))].slice(0, mostRanges).flatMap((range) => triplesAt(range, nearOf(range), figures))
  const [first] = triples
  if (first === undefined || triples.some((one) => one.key !== first.key)) return []
  return [...fact('guideline.totalLevel', first.level, first.levelAt), ...fact('guideline.category', first.category, first.categoryAt), ...fact('guideline.range', first.ends, first.range)].map((one) => ({ ...one, flags: byTable }))
}

/** The range that the Sentencing Table has for a level and a category, where the places tell it in whatever words. */
export function rangeTold(places: readonly (Page | Spot)[], level: number, category: number): Found[] {
  const hit = findAll(places, ranges).find((one) => {
    const [low, high] = [saidFigure(one.get('low')), /life/i.test(one.get('high')) ? 'life' as const : saidFigure(one.get('high'))]
    return low !== undefined && high !== undefined && level >= 1 && level <= 43 && days.some((day) => isOf(level, category, day, low, high))
  })
  return fact('guideline.range', hit && [saidFigure(hit.get('low')), /life/i.test(hit.get('high')) ? 'life' : saidFigure(hit.get('high'))], hit)
}

interface Triple {
  readonly key: string
  readonly level: number
  readonly levelAt: Spot | undefined
  readonly category: number
  readonly categoryAt: Spot | undefined
  readonly ends: readonly [Term, Term]
  readonly range: Spot
}

function triplesAt(range: Hit, near: readonly Spot[], figures: RegExp | undefined): Triple[] {
  const low = saidFigure(range.get('low'))
  const high: Term | undefined = /life/i.test(range.get('high')) ? 'life' : saidFigure(range.get('high'))
  if (low === undefined || high === undefined || (high !== 'life' && (high <= low || high > 600))) return []
  const some = findAll(near, categories)
  const together = findAll(near, pairs).map((pair) => [pair, pair] as const)
  return [...[...findAll(near, levels), ...(figures === undefined ? [] : findAll(near, figures))].flatMap((level) => some.map((category) => [level, category] as const)), ...together].flatMap(([level, category]): Triple[] => {
    const [l, c] = [parseCount(level.get('value') || level.get('before') || level.get('level')), words[named(category).toLowerCase()] ?? parseCategory(named(category))]
    return l !== undefined && c !== undefined && l >= 1 && l <= 43 && days.some((day) => isOf(l, c, day, low, high)) ? [{ key: `${l} ${c} ${low} ${high}`, level: l, levelAt: level.at('value') ?? level.at('before') ?? level.at('level'), category: c, categoryAt: category.at('value') ?? category.at('category'), ends: [low, high], range }] : []
  })
}

const named = (category: Hit): string => category.get('value') || category.get('category')

/** A figure as it is spoken too: `two ten`, `one oh eight`, `one-fifty-one`. */
function saidFigure(text: string): number | undefined {
  const [, first, rest] = /^(one|two|three|four)[\s-]+(?:oh[\s-]+)?(?!hundred)(.+)$/i.exec(text.trim()) ?? []
  const [hundreds, more] = [first === undefined ? undefined : parseCount(first), rest === undefined ? undefined : parseCount(rest)]
  return parseCount(text) ?? (hundreds !== undefined && more !== undefined && more < 100 ? hundreds * 100 + more : undefined)
}

function isOf(level: number, category: number, day: CivilDate, low: Term, high: Term): boolean {
  const table = findRange(level, category, day)
  return table.status === 'computed' && table.value[0] === low && table.value[1] === high
}
