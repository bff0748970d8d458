import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findFirst, type Spot } from '../../reading/spot.ts'
import { saidTerms, type SaidTerm } from '../told/said-terms.ts'

const counts = `(?:each\\s+(?:of\\s+)?)?(?:the\\s+)?counts?\\s+(?<counts>${countList})`
const behind = new RegExp(`^['’]?(?:\\s+(?:of|in)\\s+(?:imprisonment|custody|prison|confinement|incarceration|the\\s+(?:custody|Bureau)[^,;.]{0,40}))?,?\\s*(?:each\\s+)?(?:on|as\\s+to|for|in)\\s+${counts}`, 'i')
const before = new RegExp(`\\b${counts}(?:\\s+of\\s+(?:the|this)\\s+(?:\\w+\\s+)?(?:indictment|information))?\\s*[,:–—-]?(?:(?!months?\\b|years?\\b|\\bcounts?\\b)[^.;\\d]){0,80}$`, 'i')
const total = /\b(?:total|aggregate|combined)\b[^.;\d]{0,40}$/i
const reach = 130

/** The terms that a court speaks count by count: the number of each with its term, where all that is said of it is the same. */
export function heardCounts(places: readonly Spot[], check: string): Found[] {
  const read = saidTerms(places).filter(({ isSupervision }) => !isSupervision).flatMap(countsOf)
  const keys = [...new Set(read.map(({ key }) => key))]
  const known = keys.map((key) => read.filter((one) => one.key === key)).filter((all) => all.every(({ term }) => term === all[0]?.term))
  return known.flatMap(([one], i) => (one === undefined ? [] : [...fact(`conviction.counts.${i}.number`, one.number, one.at), ...fact(`conviction.counts.${i}.term`, one.term, one.spot, check)]))
}

interface CountTerm {
  readonly key: string
  readonly number: string
  readonly at: Spot
  readonly term: SaidTerm['term']
  readonly spot: Spot
}

function countsOf({ spot, term, isTotal }: SaidTerm): CountTerm[] {
  const { page, start, end } = spot
  if (isTotal || isCalledTotal(spot)) return []
  const hit = findFirst([{ page, start: end, end: Math.min(page.text.length, end + reach) }], behind) ?? findFirst([{ page, start: Math.max(0, start - reach), end: start }], before)
  const at = hit?.at('counts')
  if (hit === undefined || at === undefined) return []
  return (parseCounts(hit.get('counts')) ?? []).map((number) => ({ key: countKey(number), number, at, term, spot }))
}

/** Whether the words before a term call it the total. */
export function isCalledTotal({ page, start }: Spot): boolean {
  return total.test(page.text.slice(Math.max(0, start - 60), start))
}
