import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { numberWords, parseCategory, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, sections, spanOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseMonths, term } from '../reading/terms.ts'

const part = /(?:adult\s+criminal\s+convictions?|(?:the\s+)?defendant.s\s+criminal\s+history)/i
const computation = /criminal\s+history\s+computation/i
const after = /other\s+criminal\s+conduct|pending\s+charges|other\s+arrests|part\s+C[.:]?\s|offender\s+characteristics/i
const points = `(?:\\d{1,2}|${numberWords})`

/** Prior convictions with their dates, sentences and points, and how the points were added up. */
export function readCriminalHistory(pages: readonly Page[]): Found[] {
  return [...priors(pages), ...totals(pages)]
}

function totals(pages: readonly Page[]): Found[] {
  const places = sections(pages, computation, after)
  const where = places.length > 0 ? places : pages
  const total = findFirst(where, new RegExp(`total\\s+(?:of\\s+the\\s+)?(?:number\\s+of\\s+)?criminal\\s+history\\s+(?:score|points?)\\s*(?:is|of|:|are|=)?[\\s.:]*(?<value>${points})\\b`, 'i')) ?? findFirst(where, new RegExp(`(?:total\\s+of|has|with)\\s+(?<value>${points})\\s+criminal\\s+history\\s+points?`, 'i'))
  const subtotal = findFirst(where, new RegExp(`(?:subtotal\\s+criminal\\s+history\\s+(?:score|points?)|criminal\\s+history\\s+(?:score|points?)\\s+subtotal)\\s*(?:is|of|:)?\\s*(?<value>${points})\\b`, 'i'))
  const status = findFirst(where, new RegExp(`(?:4A1\\.1\\s?\\((?:d|e)\\)|while\\s+(?:under|on)\\s+(?:a\\s+|any\\s+)?(?:criminal\\s+justice\\s+sentence|probation|parole|supervis))[^.]*?(?<value>${points})\\s+(?:criminal\\s+history\\s+)?points?\\s+(?:are|is|were|was)?\\s*(?:added|assessed)`, 'i'))
  const noStatus = status ? undefined : findFirst(where, /(?:was\s+not|not\s+then)\s+(?:under|on|serving)[^.]{0,80}(?:criminal\s+justice\s+sentence|probation|parole)/i)
  const value = total ? parseCount(total.get('value')) : undefined
  const establishes = findFirst(where, /(?:establishes|criminal\s+history\s+category\s+(?:is|of))\s+(?:a\s+)?(?:criminal\s+history\s+category\s+of\s+)?(?<value>VI|IV|V|I{1,3})(?![\w.])/i)
  return [
    ...fact('guideline.points', value, total),
    ...(status ? fact('guideline.statusPoints', parseCount(status.get('value')), status) : noStatus ? fact('guideline.statusPoints', 0, noStatus) : total && subtotal && parseCount(subtotal.get('value')) === value ? fact('guideline.statusPoints', 0, spanOf(subtotal, total)) : []),
    ...fact('guideline.category', establishes && parseCategory(establishes.get('value')), establishes),
    ...completeness(pages, total),
  ]
}

/** The report holds the whole list; that it is complete rests on its own count. */
function completeness(pages: readonly Page[], total: Hit | undefined): Found[] {
  const none = findFirst(pages, /(?:adult\s+criminal\s+convictions?|criminal\s+history)\s*:?\s*\n?\s*(?:\d{1,3}\.\s+)?none\b|(?:has|have)\s+no\s+(?:known\s+)?(?:prior\s+)?(?:adult\s+)?(?:criminal\s+(?:convictions?|history|record)|convictions)/i)
  return fact('history.priors.complete', true, none ?? total)
}

/**
 * A prior conviction: the day of arrest, the offense and court, the day and words of the sentence, the guideline and the points.
 * Each begins with a number and a date, or with a date at the left edge.
 */
function priors(pages: readonly Page[]): Found[] {
  const places = sections(pages, part, new RegExp(`${computation.source}|${after.source}`, 'i'))
  const out: Found[] = []
  let index = 0
  for (const entry of entriesOf(places)) {
    const found = priorFacts(entry, `history.priors.${index}`)
    if (found.length === 0) continue
    out.push(...found)
    index++
  }
  return out
}

function entriesOf(places: readonly Spot[]): Spot[] {
  const heads = places.flatMap((place) => findAll([place], new RegExp(`(?:^|\\n)\\s*(?:\\d{1,3}\\s?\\.\\s*)?(?:arrest(?:ed)?(?:\\s+on)?:?\\s*)?(?<date>${day})`, 'i')).map((hit) => ({ hit, place })))
  const joined = heads.map(({ hit, place }, i) => {
    const next = heads[i + 1]
    const end = next && next.place === place ? next.hit.start : place.end
    return { page: hit.page, start: hit.start, end, numbered: /^\s*\d{1,3}\s?\.\s/.test(hit.words) }
  })
  const useNumbers = joined.some((one) => one.numbered)
  const entries: { page: Page; start: number; end: number }[] = []
  for (const one of joined) {
    const last = entries.at(-1)
    if (useNumbers && !one.numbered && last && last.page === one.page) last.end = one.end
    else if (!useNumbers || one.numbered) entries.push({ page: one.page, start: one.start, end: one.end })
  }
  return entries
}

function priorFacts(entry: Spot, path: string): Found[] {
  const days = findAll([entry], new RegExp(day, 'i'))
  const arrest = days[0]
  if (!arrest) return []
  const sentenced = findFirst([entry], new RegExp(`(?:sentenced|sentence\\s+imposed|date\\s+sentence\\s+imposed|imposed)\\s*(?:on)?\\s*:?\\s*(?<value>${day})`, 'i'))?.at('value') ?? days.find((one, i) => i > 0 && isSentence(entry, one)) ?? days[1]
  const imposed = sentenced && findFirst([{ ...entry, start: sentenced.end }], new RegExp(`(?<value>${term})(?=[^.;\\n]{0,40}(?:imprison|custody|prison|jail|confinement|incarcerat|penitentiary|department\\s+of\\s+correction|TDCJ|suspended|;|,|\\.|$|\\n|probation))`, 'i'))
  const custody = imposed && isCustody(entry, imposed) ? parseMonths(wordsAt(imposed.at('value') ?? imposed)) : undefined
  const given = pointsOf(entry)
  const offense = offenseOf(entry, arrest, sentenced)
  if (!sentenced && !given) return []
  return [
    ...fact(`${path}.offense`, offense && wordsAt(offense).replace(/\s+/g, ' ').replace(/[;,.]$/, ''), offense),
    ...dayFact(`${path}.sentencedOn`, sentenced),
    ...(imposed && custody ? fact(`${path}.months`, custody.months, imposed.at('value'), custody.check) : []),
    ...fact(`${path}.points`, given?.value, given?.spot),
  ]
}

function isSentence(entry: Spot, one: Hit): boolean {
  return /^\s*[:,;–—-]/.test(entry.page.text.slice(one.end, one.end + 4))
}

/** Not probation, not a suspended term. */
function isCustody(entry: Spot, imposed: Hit): boolean {
  const rest = entry.page.text.slice(imposed.end, Math.min(entry.end, imposed.end + 60))
  return !/^\s*(?:['’]\s*)?(?:of\s+)?(?:[a-z]+\s+)?(?:probation|supervision|conditional|community)/i.test(rest) && !/^[^.;]{0,40}suspended/i.test(rest)
}

function pointsOf(entry: Spot): { value: number; spot: Spot } | undefined {
  const patterns = [/4A1\.[12]\s?(?:\([a-z]\))?(?:\(\d\))?[^\n]{0,12}?\s(?<value>\d)(?=\s|$)/i, /(?<value>\d)\s+(?:criminal\s+history\s+)?points?\b/i, /points?\s*:?\s*(?<value>\d)\b/i, /\s(?<value>[0-3])\s*$/m]
  for (const pattern of patterns) {
    const hit = findFirst([entry], pattern)
    const spot = hit?.at('value')
    if (hit && spot) return { value: Number(hit.get('value')), spot: pattern.source.startsWith('4A1') ? hit : spot }
  }
  return undefined
}

/** The words between the day of arrest and the court, the docket or the day of the sentence. */
function offenseOf(entry: Spot, arrest: Spot, sentenced: Spot | undefined): Spot | undefined {
  const limit = Math.min(entry.end, sentenced && sentenced.start > arrest.end ? sentenced.start : entry.end, arrest.end + 220)
  const hit = findFirst([{ page: entry.page, start: arrest.end, end: limit }], /^\s*(?:\(\s*age\s*:?\s*\d{1,2}\s*\)|\(?age\s+\d{1,2}\)?)?[\s,:;–—-]*(?<value>[A-Z][^\n;]{3,120}?)(?=\s*(?:[;\n]|,?\s+(?:[A-Z][a-zA-Z.]+\s+){0,4}(?:County|District|Circuit|Superior|Municipal|Criminal|Magistrate|General\s+Sessions|State)\s+(?:[A-Z][a-z]+\s+)?(?:Court|Ct)|,?\s+(?:Docket|Case|Dkt|No\.|#)|$))/)
  return hit?.at('value')
}
