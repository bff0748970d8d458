import type { Flag, Page } from '@lenity/casefile'
import { countKey } from '../reading/count-numbers.ts'
import type { Found } from '../reading/propose.ts'
import type { Spot } from '../reading/spot.ts'

const ofOther: Flag = { reason: 'ambiguous', says: 'It stands where another count is told of, or the whole: compare it with the page.' }
const ofCount = /^conviction\.counts\.(?<count>\d+)\.(?<field>\w+)$/
/** Words by which a term is that of several counts. */
const ofSeveral = /\b(?:each|both|all|every|same|counts\s+(?!of\b)\S+|cts\.\s+\S+)/i
/** Words that join a term to the count named behind it: `60 months on Count 2`. */
const joins = /^\W*(?:months?\W+)?(?:\w+\W+){0,4}?(?:on|as\s+to|for|in|under)\W+(?:the\s+)?(?:counts?|cts?\.?)?\W*$/i
const [before, behind] = [240, 160]

interface Told {
  readonly number?: Found
  readonly statute?: Found
  readonly penalty?: Found
  readonly term?: Found
}

/**
 * The doubt about what stands in the place of another count: statutes in another order than the numbers of their counts, or numbers that fall; a term between the number of
 * another count and its own, a term that rests on the words of the whole sentence, which are not said to be of each, and a penalty that rests on the section of another count.
 */
export function doubtPlaces(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, Told>()
  for (const one of found) {
    const { count, field } = ofCount.exec(one.path)?.groups ?? {}
    if (count !== undefined && field !== undefined) counts.set(count, { [field]: one, ...counts.get(count) })
  }
  if (counts.size < 2) return found
  const whole = found.find(({ path }) => path === 'conviction.term')
  const doubted = new Set([...counts].flatMap(([count, own]) => {
    const others = [...counts.values()].filter((other) => other !== own)
    const isCrossed = others.some((other) => crosses(pages, own, other))
    const isOthersPenalty = others.some((other) => restsOn(own.penalty, other.statute)) && !restsOn(own.penalty, own.statute)
    return [...(isOthersPenalty ? [`conviction.counts.${count}.penalty`] : []), ...(isCrossed ? [`conviction.counts.${count}.statute`, `conviction.counts.${count}.penalty`] : []), ...(isOfOther(pages, own, others) || isWhole(own.term, whole) ? [`conviction.counts.${count}.term`] : [])]
  }))
  return found.map((one) => (doubted.has(one.path) && one.flags === undefined ? { ...one, flags: [ofOther] } : one))
}

function crosses(pages: readonly Page[], own: Told, other: Told): boolean {
  if (own.number === undefined || other.number === undefined || own.statute === undefined || other.statute === undefined) return false
  const places = order(pages, own.number.spot, other.number.spot)
  return places * order(pages, own.statute.spot, other.statute.spot) < 0 || places * (valueOf(own.number) - valueOf(other.number)) < 0
}

/** The number of a count as a number; none where it is none. */
const valueOf = ({ value }: Found): number => Number(countKey(String(value)))

/** Whether the term of a count stands behind the number of another and before its own, and no words join it to its own. */
function isOfOther(pages: readonly Page[], { number, statute, term }: Told, others: readonly Told[]): boolean {
  if (number === undefined || term === undefined || number.spot.page !== term.spot.page || term.spot.end > number.spot.start) return false
  // Where the number closes what is told of its count, the term stands behind the statute.
  if (statute !== undefined && order(pages, statute.spot, term.spot) < 0) return false
  return others.some((other) => other.number !== undefined && order(pages, other.number.spot, term.spot) < 0) && !joins.test(term.spot.page.text.slice(term.spot.end, number.spot.start))
}

function isWhole(term: Found | undefined, whole: Found | undefined): boolean {
  return term !== undefined && restsOn(term, whole) && !ofSeveral.test(sentenceAbout(term.spot))
}

/** Whether two are of the same words, or some of them. */
function restsOn(one: Found | undefined, other: Found | undefined): boolean {
  return one !== undefined && other !== undefined && one.spot.page === other.spot.page && one.spot.start < other.spot.end && other.spot.start < one.spot.end
}

/** Below zero where the one stands before the other, nought where they are of the same words. */
export function order(pages: readonly Page[], one: Spot, other: Spot): number {
  return pages.indexOf(one.page) - pages.indexOf(other.page) || (one.start < other.end && other.start < one.end ? 0 : one.start - other.start)
}

/** The words about a place, no further than the marks that end a sentence. */
function sentenceAbout({ page, start, end }: Spot): string {
  const own = page.text.slice(start, end)
  const lead = page.text.slice(Math.max(0, start - before), start).split(/[.;]\s+(?=[A-Z])/).at(-1) ?? ''
  const rest = /[.;]\s*$/.test(own) ? '' : (page.text.slice(end, end + behind).split(/[.;]\s/)[0] ?? '')
  return `${lead}${own}${rest}`
}
