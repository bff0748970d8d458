import type { Flag, Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { wordsAt } from '../reading/spot.ts'
import { order } from './doubtful-places.ts'

const ofOtherRow: readonly Flag[] = [{ reason: 'ambiguous', says: 'It may be of the row above or below its own: compare the figures with their labels.' }]
/** A label and, in the next line, its figure. */
const below = /[A-Za-z)][^\S\n]*\n\s*\d{1,3}$/
/** A line that begins with a figure, up to the label. */
const figureFirst = /(?:^|\n)[^\S\n]*(?:[+-]?\d{1,3}|none)[^\S\n]+$/i
const minimum = /^(?<count>conviction\.counts\.\d+\.)statedMinimum$/

/** The doubt about a figure that may be of another row: one below a label whose own line begins with a figure, and the least term of a count lines before all else that is told of it. */
export function doubtRow(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (one.flags === undefined && (isBelowOther(one) || isBeforeCount(pages, one, found)) ? { ...one, flags: ofOtherRow } : one))
}

function isBelowOther({ path, spot }: Found): boolean {
  return path.startsWith('guideline.') && below.test(wordsAt(spot)) && figureFirst.test(spot.page.text.slice(Math.max(0, spot.start - 60), spot.start))
}

function isBeforeCount(pages: readonly Page[], { path, spot }: Found, found: readonly Found[]): boolean {
  const count = minimum.exec(path)?.groups?.['count']
  const own = count === undefined ? [] : found.filter((other) => other.path !== path && other.path.startsWith(count) && pages.includes(other.spot.page))
  const [first] = own.map(({ spot: other }) => other).toSorted((a, b) => order(pages, a, b))
  if (first === undefined || first.page !== spot.page || first.start < spot.end) return false
  const between = spot.page.text.slice(spot.end, first.start)
  return between.includes('\n') && !/\bcounts?\b/i.test(between)
}
