import type { Flag, Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { countKey, countList, parseCounts } from '../reading/count-numbers.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, spanOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'

const committed = /(?:to\s+)?be\s+imprisoned\s+for\s+a\s+total\s+of\s*:?|(?:to\s+be\s+)?imprisoned\s+for\s+(?:a\s+)?(?:total\s+)?(?:term|period)\s+of\s*:?|sentenced\s+to\s+(?:a\s+(?:total\s+)?term\s+of\s+)?(?:imprisonment\s+(?:for|of)\s+)?(?=\S)|imprisonment\s+for\s+(?:a\s+)?(?:total\s+)?(?:term|period)\s+of\s*:?|(?:a\s+)?total\s+term\s+of\s*:?|imposes\s+the\s+following\s+sentence\s*:?|imprisonment\s+for\s+the\s+(?:rest|remainder)\s+of\s+(?:his|her|their)(?:\s+or\s+(?:his|her))?\s+(?=natural\s+life)|hereby\s+committed\s+(?:to\s+|for\s+)?a\s+(?:total\s+)?term\s+of\s*:?|committed\s+(?:on|as\s+to)\s+counts?[^.]{0,100}?\s+to\s+a\s+(?:total\s+)?term\s+of\s*:?/i
const over = /the\s+court\s+makes\s+the\s+following|the\s+defendant\s+is\s+remanded|the\s+defendant\s+shall\s+surrender|\bRETURN\b|I\s+have\s+executed|supervised\s+release\b/i
const perCount = new RegExp(`(?:(?<before>${term})(?:\\s+(?:of\\s+)?imprisonment)?,?\\s+(?:is\\s+imposed\\s+)?(?:each\\s+)?(?:on|as\\s+to|for|in)\\s+(?:each\\s+of\\s+)?(?:the\\s+)?(?:counts?|cts?\\.?)(?:\\(s\\))?\\s+(?<counts>${countList})|counts?(?:\\(s\\))?\\s+(?<counts2>${countList})\\s*[:,–—-]\\s*(?<after>${term}))`, 'i')

/** The term of imprisonment, in all and by count, and of supervised release. `numbers` are the counts in the order of the table. */
export function readTerms(pages: readonly Page[], numbers: readonly string[]): Found[] {
  return [...imprisonment(pages, numbers), ...supervision(pages)]
}

function imprisonment(pages: readonly Page[], numbers: readonly string[]): Found[] {
  for (const start of findAll(pages, committed)) {
    const rest: Spot = { page: start.page, start: start.end, end: start.page.text.length }
    const stop = findFirst([rest], over)
    const place = { ...rest, end: Math.min(stop?.start ?? rest.end, rest.start + 1500) }
    const first = findFirst([{ ...place, end: Math.min(place.end, place.start + 400) }], new RegExp(term, 'i'))
    if (!first || wordsAt({ ...place, end: first.start }).length > 160) continue
    const each = findAll([place], perCount)
    return [...totalOf(place, first, each), ...each.flatMap((hit) => countTerm(hit, numbers)), ...everyCount(place, first, each, numbers)]
  }
  return []
}

const someMayRunTogether: readonly Flag[] = [{ reason: 'ambiguous', says: 'Of several terms one runs after the others; nothing says whether these run together.' }]

function totalOf(place: Spot, first: Hit, each: readonly Hit[]): Found[] {
  const read = parseTerm(first.words)
  if (!read) return []
  const terms = each.flatMap((hit) => parseTerm(hit.get('before') || hit.get('after')) ?? []).map((one) => one.term)
  const firstIsOfACount = each.some((hit) => hit.start <= first.start && hit.end > first.start)
  if (!firstIsOfACount || each.length < 2) return fact('conviction.term', read.term, first, read.check)
  const last = each.at(-1) ?? first
  const together = spanOf(first, last)
  const consecutive = /consecutiv/i.test(wordsAt(place))
  const stated = findFirst([place], new RegExp(`(?:total|aggregate)(?:\\s+(?:term|sentence))?\\s+(?:of\\s+)?(?:imprisonment\\s+)?(?:(?:of|is|being|comes\\s+to|shall\\s+be|will\\s+be)\\s+)?(?<value>${term})`, 'i'))
  if (stated) return fact('conviction.term', parseTerm(stated.get('value'))?.term, stated.at('value'))
  if (!consecutive) return fact('conviction.term', longest(terms), together, 'The total is not stated: this is the longest of the terms, which run together.')
  const concurrentToo = /concurrent/i.test(wordsAt(place))
  if (terms.includes('life')) return fact('conviction.term', 'life', together)
  if (concurrentToo) return []
  return fact('conviction.term', (terms as number[]).reduce((a, b) => a + b, 0), together, 'The total is not stated: this is the sum of the terms, which run one after another.').map((one) => (terms.length > 2 ? { ...one, flags: someMayRunTogether } : one))
}

/** The terms that words anywhere impose on counts of these numbers, each where all that is said of its count is the same. */
export function termsOfCounts(pages: readonly Page[], numbers: readonly string[]): Found[] {
  const found = findAll(pages, perCount).flatMap((hit) => countTerm(hit, numbers))
  return found.filter((one) => found.every((other) => other.path !== one.path || other.value === one.value))
}

function countTerm(hit: Hit, numbers: readonly string[]): Found[] {
  const spot = hit.at('before') ?? hit.at('after')
  const read = spot && parseTerm(wordsAt(spot))
  const counts = parseCounts(hit.get('counts') || hit.get('counts2'))
  if (!read || !counts) return []
  return counts.flatMap((count) => {
    const index = numbers.findIndex((number) => countKey(number) === countKey(count))
    return index < 0 ? [] : fact(`conviction.counts.${index}.term`, read.term, spot, read.check)
  })
}

/** With one count, the total is its term; so it is of each where it is imposed `on each count`. */
function everyCount(place: Spot, first: Hit, each: readonly Hit[], numbers: readonly string[]): Found[] {
  if (each.length > 0) return []
  const alike = numbers.length === 1 || /^[\s,]*(?:imprisonment\s+)?(?:as\s+to|on|for)\s+each\s+(?:count|of\s+the\s+counts)/i.test(wordsAt({ ...place, start: first.end }))
  return alike ? numbers.flatMap((_, i) => fact(`conviction.counts.${i}.term`, parseTerm(first.words)?.term, first)) : []
}

function supervision(pages: readonly Page[]): Found[] {
  const start = findFirst(pages, /supervised\s+release\s+for\s+(?:a\s+)?(?:total\s+)?term\s+of\s*:?|supervised\s+release\s*:\s*(?=\d)|(?:followed\s+by|term\s+of|shall\s+serve)\s+(?=[\w\s()-]{2,40}(?:of\s+)?supervised\s+release)/i)
  if (!start) return []
  const place = { page: start.page, start: start.end, end: Math.min(start.page.text.length, start.end + 400) }
  const first = findFirst([place], new RegExp(term, 'i'))
  if (!first || first.start - place.start > 60) return []
  const each = findAll([place], perCount)
  const terms = each.length > 1 ? each.flatMap((hit) => parseTerm(hit.get('before') || hit.get('after')) ?? []).map((one) => one.term) : []
  const most = terms.length > 1 ? longest(terms) : parseTerm(first.words)?.term
  return most === 'life' ? [] : fact('conviction.supervisedReleaseMonths', most, each.length > 1 ? spanOf(first, each.at(-1) ?? first) : first, terms.length > 1 ? 'This is the longest of the terms, which run together.' : undefined)
}

function longest(terms: readonly Term[]): Term {
  return terms.includes('life') ? 'life' : Math.max(...(terms as number[]))
}
