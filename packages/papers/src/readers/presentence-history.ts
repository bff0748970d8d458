import type { Page } from '@lenity/casefile'
import { countedPoints } from '../certainty/misfit-of-history.ts'
import { fact } from '../reading/facts.ts'
import { numberWords, parseCategory, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, sections, spanOf, type Hit } from '../reading/spot.ts'
import { readPriors } from './presentence-priors.ts'
import { comeTo } from './priors/general-priors.ts'
import { betterPriors } from './priors/better-priors.ts'

const computation = /criminal\s+history\s+computation/i
const after = /other\s+criminal\s+conduct|pending\s+charges|other\s+arrests|part\s+C[.:]?\s|offender\s+characteristics/i
const points = `(?:\\d{1,2}|${numberWords})`

/** Prior convictions with their dates, sentences and points, and how the points were added up. */
export function readCriminalHistory(pages: readonly Page[]): Found[] {
  const own = readPriors(pages)
  const sums = totals(pages, own.length > 0)
  const priors = betterPriors(own, pages, ofConvictions(sums))
  const total = sums.find(({ path }) => path === 'guideline.points')
  // A list whose points come to the total is whole.
  const whole = total && !sums.some(({ path }) => path === 'history.priors.complete') && comeTo(priors, ofConvictions(sums)) ? fact('history.priors.complete', true, total.spot) : []
  return [...priors, ...sums, ...whole, ...noOtherPoints(priors, sums)]
}

/** The points that convictions alone come to, where the report gives the total and what of it is for status and recency. */
function ofConvictions(sums: readonly Found[]): number | undefined {
  const total = sums.find(({ path }) => path === 'guideline.points')
  const further = sums.filter(({ path }) => path === 'guideline.statusPoints' || path === 'guideline.recencyPoints')
  return total && Number(total.value) - further.reduce((sum, { value }) => sum + Number(value), 0)
}

/** Where the points of each conviction come to the total, none were given for status. */
function noOtherPoints(priors: readonly Found[], sums: readonly Found[]): Found[] {
  const total = sums.find(({ path }) => path === 'guideline.points')
  if (!total || sums.some(({ path }) => path === 'guideline.statusPoints' || path === 'guideline.recencyPoints')) return []
  const points = priors.filter(({ path }) => path.endsWith('.points')).map(({ value }) => Number(value))
  const entries = new Set(priors.map(({ path }) => path.split('.')[2])).size
  return points.length === entries && countedPoints(points) === total.value ? fact('guideline.statusPoints', 0, total.spot) : []
}

function totals(pages: readonly Page[], hasList: boolean): Found[] {
  const places = sections(pages, computation, after)
  const where = places.length > 0 ? places : pages
  const total = findFirst(where, new RegExp(`(?<!sub)total\\s+(?:of\\s+the\\s+)?(?:number\\s+of\\s+)?criminal\\s+history\\s+(?:score|points?)\\s*(?:is|of|:|are|=)?[\\s.:]*(?<value>${points})\\b`, 'i')) ?? findFirst(where, new RegExp(`\\btotal\\s+points\\s*:\\s*(?<value>${points})\\b`, 'i')) ?? findFirst(where, new RegExp(`criminal\\s+history\\s+points\\s+(?:come|amount|add\\s+up)\\s+to\\s+(?<value>${points})\\b`, 'i')) ?? findFirst(where, new RegExp(`(?:total\\s+of|has|with)\\s+(?<value>${points})\\s+criminal\\s+history\\s+points?`, 'i'))
  const plain = total ? undefined : findFirst(where, new RegExp(`(?<!subtotal\\s)criminal\\s+history\\s+(?:score\\s+(?:is|of|:)|points\\s*:)[\\s.:]*(?<value>${points})\\b(?!\\s*[+])`, 'i')) ?? findFirst(where, new RegExp(`\\bthe\\s+total\\s+(?:is|comes\\s+to)\\s+(?<value>${points})\\s+(?:criminal\\s+history\\s+)?points?\\b`, 'i'))
  const subtotal = findFirst(where, new RegExp(`(?:subtotal\\s+criminal\\s+history\\s+(?:score|points?)|criminal\\s+history\\s+(?:score|points?)\\s+subtotal)\\s*(?:is|of|:)?\\s*(?<value>${points})\\b`, 'i'))
  const status = findFirst(where, new RegExp(`(?:(?:while|was)\\s+(?:then\\s+)?(?:under|on|serving)\\s+(?:a\\s+(?:term\\s+of\\s+)?|any\\s+)?(?:criminal\\s+justice\\s+sentence|probation|parole|supervis))[^]{0,240}?(?<value>${points})\\s+(?:criminal\\s+history\\s+)?points?\\s+(?:are|is|were|was)?\\s*(?:added|assessed)`, 'i'))
  const added = status ? undefined : findFirst(where, new RegExp(`(?<value>${points})\\s+points?\\s+(?:are|is|were|was)\\s+added[^]{0,50}?4A1\\.1\\s?\\([de]\\)[^]{0,80}?(?:parole|probation|supervis|criminal\\s+justice|escape|sentence)`, 'i'))
  const plainly = status ?? added ? undefined : findFirst(where, new RegExp(`(?<value>${points})\\s+points?\\s+(?:are|is|were|was)\\s+added\\s+because[^.]{0,40}\\b(?:was|were)\\s+(?:then\\s+)?(?:under|on|serving)\\b`, 'i'))
  const noStatus = status ?? added ?? plainly ? undefined : findFirst(where, /\bno\s+(?:additional\s+)?points?\s+(?:are|were)\s+(?:added|assessed)[^.]{0,40}4A1\.1\s?\(d\)/i) ?? findFirst(where, /(?:was\s+not|not\s+then)\s+(?:under|on|serving)[^.]{0,80}(?:criminal\s+justice\s+sentence|probation|parole)/i)
  const counted = total ?? plain
  const value = counted ? parseCount(counted.get('value')) : undefined
  const recent = findFirst(where, new RegExp(`(?:less\\s+than|within)\\s+two\\s+years[^.]{0,60}(?:release|following)[^]{0,120}?(?<value>${points})\\s+(?:criminal\\s+history\\s+)?points?\\s+(?:are|is|were|was)?\\s*(?:added|assessed)`, 'i'))
  const establishes = findFirst(where, /(?:establish(?:es)?|points\s+come\s+to\s+\d{1,2},?\s+for|criminal\s+history\s+category\s+(?:is|of))\s+(?:a\s+)?(?:(?:criminal\s+history\s+)?category(?:\s+of)?\s+)?(?<value>VI|IV|V|I{1,3})(?!\w|\.\w)/i)
  return [
    ...fact('guideline.points', value, counted),
    ...fact('guideline.recencyPoints', recent && parseCount(recent.get('value')), recent),
    ...(status ?? added ?? plainly ? fact('guideline.statusPoints', parseCount((status ?? added ?? plainly)?.get('value') ?? ''), status ?? added ?? plainly) : noStatus ? fact('guideline.statusPoints', 0, noStatus) : total && subtotal && (parseCount(subtotal.get('value')) ?? 0) + ((recent && parseCount(recent.get('value'))) ?? 0) === value ? fact('guideline.statusPoints', 0, spanOf(subtotal, total)) : []),
    ...fact('guideline.category', establishes && parseCategory(establishes.get('value')), establishes),
    ...completeness(pages, hasList || places.length > 0 ? counted : undefined),
  ]
}

/** The report holds the whole list; that it is complete rests on its own count. */
function completeness(pages: readonly Page[], total: Hit | undefined): Found[] {
  const none = findFirst(pages, /(?:adult\s+criminal\s+convictions?|criminal\s+history)\s*:?\s*\n?\s*(?:\d{1,3}\.\s+)?none\b|(?:has|have)\s+no\s+(?:known\s+)?(?:prior\s+)?(?:adult\s+)?(?:criminal\s+(?:convictions?|history|record)|convictions)/i)
  return fact('history.priors.complete', true, none ?? total)
}
