import type { Flag, Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'
import { isTotalOf } from './total-of-counts.ts'

const mayBePart: readonly Flag[] = [{ reason: 'ambiguous', says: 'Another term stands on the paper, and nothing says that this is the whole: compare how the terms run.' }]

const anyTerm = new RegExp(`(?<![\\w$./½-])${term}`, 'i')
/** A total of the offense's level or of points is none. */
const isTotal = /\b(?:total|aggregate|combined|altogether|in\s+all)\b(?!\s+(?:offense|criminal|level|points|fine|amount))/i
const consecutive = /\b(?:consecutiv\w*|one\s+after|in\s+addition\s+to|on\s+top\s+of|added\s+to|at\s+the\s+(?:end|expiration)|after\s+(?:the\s+)?(?:completion|expiration|service))\b/i
const notOfCustody = /supervis|\bT?SRT?\b|probation|parole|home\s+(?:confinement|detention)|community|\b(?:maxim|minim)\w*|not\s+(?:less|more)\s+than|\bup\s+to\b|ranges?\b|guidelines?|per\s+month|month(?:ly)?\s+(?:payment|installment)|installment|interest|\bcredit|time\s+served|\bago\b|years?\s+old|of\s+age|\bage\b|prior|within|payment|\bpaid\b|\bpay\b|thereafter\s+register|appeal|commenc\w+\s+\d+\s+days|\b(?:urine|drug)\s+test|treatment|statut|punish|\$\s?$|offense\s+level/i
/** A clause ends here. */
const clause = /[.;:\n]/
const [before, after] = [90, 60]

/** The words about a term, within its clause; a line end ends none, nor does the colon behind which the term itself stands. */
function about({ page, start, end }: Spot): string {
  const left = page.text.slice(Math.max(0, start - before), start).replace(/\s*:\s*$/, ' ').replace(/\n(?!\s*\n)/g, ' ').split(clause).at(-1) ?? ''
  const right = page.text.slice(end, end + after).replace(/\n(?!\s*\n)/g, ' ').split(clause)[0] ?? ''
  return `${left} ${right}`
}

/** Other terms of a whole month at least that seem to be imposed: the words about them say nothing else. */
function otherTerms(places: readonly (Page | Spot)[], value: unknown): Term[] {
  return findAll(places, anyTerm).flatMap((hit) => {
    const read = parseTerm(hit.words)?.term
    return read !== undefined && read !== 0 && read !== value && !notOfCustody.test(about(hit)) && !isEndOfRange(hit) ? [read] : []
  })
}

const figureInWords = '(?:one|two|three|four|five|six|seven|eight|nine|hundred|[a-z]+teen|[a-z]+ty)'
const upTo = new RegExp(`(?<!\\bcounts?\\s+)\\b(?:\\d{1,3}|${figureInWords})\\s*(?:to|-|–|—)\\s*$`, 'i')
const goesUp = new RegExp(`^\\s*(?:to|-|–|—)\\s*(?:\\d{1,3}|life|${figureInWords})\\b`, 'i')

/** Whether a term is an end of a range, which nobody is sentenced to: `151 to 188 months`. */
function isEndOfRange({ page, start, end }: Spot): boolean {
  return upTo.test(page.text.slice(Math.max(0, start - 24), start)) || goesUp.test(page.text.slice(end, end + 24))
}

const size = (term: unknown): number => (term === 'life' ? Number.POSITIVE_INFINITY : Number(term))

/** Whether a term may be that of one count of several, or of something else: another seems to be imposed, and not beside a longer one with which it runs. */
export function mayBeOneOfSeveral(places: readonly (Page | Spot)[], value: unknown): boolean {
  const others = otherTerms(places, value)
  if (others.length === 0) return false
  const runTogether = findFirst(places, /\bconcurrent(?:ly)?\b/i) !== undefined && findFirst(places, consecutive) === undefined
  return !runTogether || others.some((one) => size(one) > size(value))
}

const calledTotal = new RegExp(`\\b(?:total|aggregate)\\s+(?:term|sentence)\\s+(?:of\\s+(?:imprisonment|custody)\\s+)?(?:is|of)\\s+(?<value>${term})`, 'i')

/** Whether the judgment calls this term, and no other, the total. */
function isCalledSo(pages: readonly Page[], value: unknown): boolean {
  const called = findAll(pages, calledTotal).map((hit) => parseTerm(hit.get('value'))?.term)
  return called.length > 0 && called.every((one) => one === value)
}

/** The doubt about a judgment's term where another stands on the paper and the words about this do not say that it is the whole, no other place calls it the total, and the terms of the counts do not come to it as the words say that they run. */
export function doubtTotal(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    if (one.path !== 'conviction.term' || one.flags !== undefined || one.check !== undefined) return one
    const { page, start, end } = one.spot
    const near = about({ page, start, end })
    return isTotal.test(near) || !mayBeOneOfSeveral(pages, one.value) || isTotalOf(one.value, found.filter(({ path }) => path.startsWith('conviction.counts.')), pages) || isCalledSo(pages, one.value) ? one : { ...one, flags: mayBePart }
  })
}
