import type { Page } from '@lenity/casefile'
import type { Term, TermRange } from '@lenity/law'
import { fact } from '../reading/facts.ts'
import { numberWords, parseCategory, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../reading/spot.ts'

const level = `(?<level>\\d{1,2}|${numberWords})`
const category = '(?<category>VI|[I1l|]V|V|[I1l|]{1,3}|[1-6]|one|two|three|four|five|six)(?![A-Za-z0-9|]|\\.\\w)'
const end = `(?:\\d{1,3}|life|${numberWords})`
const range = `(?<low>${end})\\s*(?:months?)?\\s*(?:to\\b\\.?|-|–|—|through|and(?=\\s+(?:\\d{1,3}|${numberWords})\\s+months))\\s*(?<high>${end})(?:\\s+months?|\\s+imprisonment|(?=[\\s.,;)]|$))`
/** What joins a figure to its name: `is`, `of`, `comes to`, dots. */
const joins = '(?:\\s+(?:is|was|of|at|to|a|be|as|comes|becomes|remains|equals|totals|found|by|the|court|calculated|determined|computed))*\\s*[\\s.:=_–—-]*'

/** Total level, category and range as they were found: in a statement of reasons, or the guideline provisions of a presentence report. */
export function readFoundRange(pages: readonly (Page | Spot)[]): Found[] {
  return [...totalLevel(pages), ...historyCategory(pages), ...imprisonmentRange(pages)]
}

function totalLevel(pages: readonly (Page | Spot)[]): Found[] {
  const named = new RegExp(`(?:total|final)\\s+(?:adjusted\\s+)?offense\\s+level(?:\\s*\\([^)\\n]{0,40}\\))?${joins}${level}(?!\\d)`, 'i')
  const beside = new RegExp(`(?<!base\\s)(?<!adjusted\\s)\\boffense\\s+level${joins}${level}(?!\\d)(?=,?\\s+(?:and|with|combined)\\s+(?:an?\\s+|the\\s+)?(?:criminal\\s+history|category)|,?\\s*(?:criminal\\s+history\\s+)?category)`, 'i')
  const found = new RegExp(`(?<!base\\s)(?<!adjusted\\s)\\boffense\\s+level\\s+(?:as\\s+)?(?:found|determined|calculated|adopted)(?:\\s+by\\s+the\\s+court)?${joins}${level}(?!\\d)`, 'i')
  const hit = lastOf(pages, named, 'level', isOwnFigure) ?? lastOf(pages, beside, 'level') ?? lastOf(pages, found, 'level')
  const value = hit && parseCount(hit.get('level'))
  return hit && value !== undefined && value >= 1 && value <= 60 ? fact('guideline.totalLevel', value, hit) : []
}

/** Whether a figure on the next line is that of the label above: not where one stands before the label, nor where it numbers its line. */
function isOwnFigure({ page, start, end, words }: Hit): boolean {
  if (!words.includes('\n')) return true
  const before = page.text.slice(page.text.lastIndexOf('\n', start - 1) + 1, start)
  return !/\d\s*$/.test(before) && !/^[.)]/.test(page.text.slice(end))
}

const digits: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

function historyCategory(pages: readonly (Page | Spot)[]): Found[] {
  const hit = lastOf(pages, new RegExp(`criminal\\s+history\\s+category${joins}${category}`, 'i'), 'category') ?? lastOf(pages, new RegExp(`criminal\\s+history(?:\\s+(?:is|was|of|at|in))*\\s*(?:a\\s+)?category(?:\\s+of)?\\s+${category}`, 'i'), 'category') ?? lastOf(pages, new RegExp(`\\blevel\\s+(?:of\\s+)?(?:\\d{1,2}|${numberWords}),?\\s+(?:and\\s+(?:a\\s+)?)?(?:history\\s+)?category\\s+(?:of\\s+)?${category}`, 'i'), 'category')
  return hit ? fact('guideline.category', digits[hit.get('category').toLowerCase()] ?? parseCategory(hit.get('category')), hit) : []
}

function imprisonmentRange(pages: readonly (Page | Spot)[]): Found[] {
  const single = findAll(pages, /guideline\s+(?:sentence|term(?:\s+of\s+imprisonment)?)\s+(?:is|becomes|shall\s+be)\s+(?<months>\d{1,3})\s+months/i).at(-1)
  if (single) return fact('guideline.range', [Number(single.get('months')), Number(single.get('months'))] satisfies TermRange, single)
  const stated = findAll(pages, new RegExp(`(?:guidelines?\\s+(?:imprisonment\\s+)?range|imprisonment\\s+range|range\\s+of\\s+imprisonment|guideline\\s+range\\s+(?:for|of)\\s+imprisonment|guideline\\s+range\\s*:\\s*\\(after\\s+application[^)]{0,60}\\))[^.\\d]{0,60}?[\\s.:_]*${range}`, 'i'))
  const given = findAll(pages, new RegExp(`(?:(?:advisory|applicable|resulting)\\s+(?:guideline\\s+)?range|gives\\s+(?:us|a\\s+range\\s+of)|provide\\s+imprisonment\\s+of|calls?(?:ed)?\\s+for|yield(?:s|ed)|produc(?:es|ed)|result(?:s|ed)?\\s+in|which\\s+is|category\\s+\\w{1,5},\\s+(?:a\\s+)?(?:range|imprisonment)(?:\\s+of\\s+imprisonment)?)\\s+(?:is\\s+|was\\s+|of\\s+)?(?:(?:a|an)\\s+(?:advisory\\s+)?(?:(?:sentencing\\s+)?guidelines?\\s+)?(?:imprisonment\\s+)?range\\s+of\\s+)?(?:between\\s+)?${range}`, 'i'))
  for (const hit of [...stated.reverse(), ...given.reverse()]) {
    const found = rangeOf(hit)
    if (found) return fact('guideline.range', found, hit)
  }
  const life = findAll(pages, /(?:(?:guidelines?|advisory|applicable)\s+(?:imprisonment\s+)?range(?:\s+(?:for|of)\s+imprisonment)?|imprisonment\s+range|range\s+of\s+imprisonment|\brange\s+of|guidelines?\s+(?:sentence|term|calls?\s+for))\s*(?:is|was|of|:)?[\s.:_]*(?:a\s+term\s+of\s+)?life\b(?!\s*(?:to|-))/i).at(-1)
  if (life) return fact('guideline.range', ['life', 'life'] satisfies TermRange, life)
  return []
}

function rangeOf(hit: Hit): TermRange | undefined {
  const [low, high] = [hit.get('low'), hit.get('high')].map((words): Term | undefined => (/life/i.test(words) ? 'life' : parseCount(words)))
  if (low === undefined || high === undefined) return undefined
  if (low === 'life') return high === 'life' ? [low, high] : undefined
  return high === 'life' || (low <= high && high <= 600) ? [low, high] : undefined
}

/** The court's last word on a page is the one that counts: subtotals come before it. */
function lastOf(pages: readonly (Page | Spot)[], pattern: RegExp, group: string, holds: (hit: Hit) => boolean = () => true): Hit | undefined {
  return findAll(pages, pattern).filter((hit) => hit.at(group) && holds(hit)).at(-1)
}
