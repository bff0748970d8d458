import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import type { Spot } from '../reading/spot.ts'
import { byTable } from './doubts-of-reading.ts'

const joins = '(?:\\s+(?:is|was|are|of|at|a|an|the|comes?|to|becomes|remains|equals))*[\\s:,.…=–—-]*$'
/** What stands right before a figure that its own label names. */
const labels: Readonly<Record<string, RegExp>> = {
  'guideline.totalLevel': new RegExp(`\\blevel${joins}`, 'i'),
  'guideline.category': new RegExp(`\\b(?:category|CHC|criminal\\s+history)${joins}`, 'i'),
  'guideline.range': /\b(?:ranges?|guidelines?)\b(?!\s+manual)[^.;\d]{0,60}$/i,
}
/** With these words nobody tells what was found. */
const supposed = /\b(?:would|could|should|might|if|argu\w+|conten\w+|claim\w*|propos\w+|ask(?:s|ed|ing)?|request\w*|urg\w+|without|absent|instead|originally|initially|objection\s+(?:is\s+)?(?:to|that)|co-?defendants?|amended)\b/i
const reach = 80
/** The number of a line stands before its first word. */
const lineNumber = /\n[^\S\n]*\d{1,2}[^\S\n]/g

/**
 * Level, category and range which the Sentencing Table bears out, without the doubt of others with the same range where its own label stands right before
 * a figure: two of them and the table leave no choice. Only at these places, and where nothing is supposed or asked for.
 */
export function byOwnLabels(places: readonly (Page | Spot)[], found: readonly Found[]): Found[] {
  const three = found.filter(({ flags }) => flags === byTable)
  if (three.some(({ spot }) => supposed.test(wordsAbout(spot)))) return [...found]
  return found.map((one) => (three.includes(one) && places.some((place) => holds(place, one.spot)) && labels[one.path]?.test(before(one.spot)) === true ? { ...one, flags: undefined } : one))
}

function holds(place: Page | Spot, spot: Spot): boolean {
  return 'text' in place ? place === spot.page : place.page === spot.page && place.start <= spot.start && spot.end <= place.end
}

function before({ page, start }: Spot): string {
  return page.text.slice(Math.max(0, start - reach), start).replaceAll(lineNumber, ' ')
}

/** The sentence of a figure, as far as it reaches. */
function wordsAbout(spot: Spot): string {
  const { page, start, end } = spot
  return `${page.text.slice(Math.max(0, start - 2 * reach), start).split(/[.;?]\s/).at(-1)}${page.text.slice(start, end + 2 * reach).split(/[.;?]\s/)[0]}`
}
