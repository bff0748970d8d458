import type { Page } from '@lenity/casefile'
import type { Term, TermRange } from '@lenity/law'
import { fact } from '../reading/facts.ts'
import { parseCategory } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../reading/spot.ts'

const level = '(?<level>\\d{1,2})'
const category = '(?<category>VI|[I1l|]V|V|[I1l|]{1,3}|[1-6])(?![A-Za-z0-9|]|\\.\\w)'
const end = '(?:\\d{1,3}|life)'
const range = `(?<low>${end})\\s*(?:months?)?\\s*(?:to\\b\\.?|-|–|—|through)\\s*(?<high>${end})(?:\\s+months?|\\s+imprisonment|(?=[\\s.,;)]|$))`

/** Total level, category and range as they were found: in a statement of reasons, or the guideline provisions of a presentence report. */
export function readFoundRange(pages: readonly (Page | Spot)[]): Found[] {
  return [...totalLevel(pages), ...historyCategory(pages), ...imprisonmentRange(pages)]
}

function totalLevel(pages: readonly (Page | Spot)[]): Found[] {
  const hit = lastOf(pages, new RegExp(`total\\s+offense\\s+level\\s*(?:is|of|:|=)?[\\s.:_]*${level}(?!\\d)`, 'i'), 'level') ?? lastOf(pages, new RegExp(`(?<!base\\s)(?<!adjusted\\s)\\boffense\\s+level\\s+(?:(?:to\\s+be|is|of)\\s+)?${level}(?!\\d)(?=\\s+and\\s+(?:a\\s+|the\\s+)?(?:criminal\\s+history\\s+)?category|\\s+and\\s+the\\s+criminal)`, 'i'), 'level')
  const value = Number(hit?.get('level'))
  return hit && value >= 1 && value <= 60 ? fact('guideline.totalLevel', value, hit) : []
}

function historyCategory(pages: readonly (Page | Spot)[]): Found[] {
  const hit = lastOf(pages, new RegExp(`criminal\\s+history\\s+category\\s*(?:to\\s+be|is|of|:|=)?[\\s.:_–-]*${category}`, 'i'), 'category')
  return hit ? fact('guideline.category', parseCategory(hit.get('category')), hit) : []
}

function imprisonmentRange(pages: readonly (Page | Spot)[]): Found[] {
  const single = findAll(pages, /guideline\s+(?:sentence|term(?:\s+of\s+imprisonment)?)\s+(?:is|becomes|shall\s+be)\s+(?<months>\d{1,3})\s+months/i).at(-1)
  if (single) return fact('guideline.range', [Number(single.get('months')), Number(single.get('months'))] satisfies TermRange, single)
  const stated = findAll(pages, new RegExp(`(?:guidelines?\\s+(?:imprisonment\\s+)?range|imprisonment\\s+range|range\\s+of\\s+imprisonment|guideline\\s+range\\s+(?:for|of)\\s+imprisonment|guideline\\s+range\\s*:\\s*\\(after\\s+application[^)]{0,60}\\))[^.\\d]{0,60}?[\\s.:_]*${range}`, 'i'))
  const given = findAll(pages, new RegExp(`(?:(?:advisory|applicable|resulting)\\s+(?:guideline\\s+)?range|gives\\s+(?:us|a\\s+range\\s+of)|provide\\s+imprisonment\\s+of|calls?\\s+for|yields|produces|results?\\s+in|which\\s+is)\\s+(?:is\\s+|of\\s+)?(?:a\\s+(?:guideline\\s+)?range\\s+of\\s+)?${range}`, 'i'))
  for (const hit of [...stated.reverse(), ...given.reverse()]) {
    const found = rangeOf(hit)
    if (found) return fact('guideline.range', found, hit)
  }
  const life = findAll(pages, /(?:guidelines?\s+(?:imprisonment\s+)?range(?:\s+(?:for|of)\s+imprisonment)?|imprisonment\s+range|guideline\s+(?:sentence|term))\s*(?:is|of|:)?[\s.:_]*(?:a\s+term\s+of\s+)?life\b(?!\s*(?:to|-))/i).at(-1)
  if (life) return fact('guideline.range', ['life', 'life'] satisfies TermRange, life)
  return []
}

function rangeOf(hit: Hit): TermRange | undefined {
  const ends = [hit.get('low'), hit.get('high')].map((words): Term => (/life/i.test(words) ? 'life' : Number(words)))
  const [low, high] = ends as [Term, Term]
  if (low === 'life') return high === 'life' ? [low, high] : undefined
  return high === 'life' || (low <= high && high <= 600) ? [low, high] : undefined
}

/** The court's last word on a page is the one that counts: subtotals come before it. */
function lastOf(pages: readonly (Page | Spot)[], pattern: RegExp, group: string): Hit | undefined {
  return findAll(pages, pattern).filter((hit) => hit.at(group)).at(-1)
}
