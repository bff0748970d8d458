import type { Flag, Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { findAll } from '../reading/spot.ts'

const ofOneCount: readonly Flag[] = [{ reason: 'ambiguous', says: 'It stands with one of several counts, and nothing says how their terms run: it may not be the whole.' }]
/** A line that tells a count, by its number and a section. */
const countLine = '^[^\\S\\n]*(?:(?:count|ct)s?\\.?\\s*)?\\d{1,2}\\s?[.):–—-]?\\s[^\\n]*(?:\\b\\d{1,2}\\s?:\\s?\\d{2,4}|\\bU\\.?\\s?S\\.?\\s?C|\\bsection\\s+\\d|§)'
const anyCount = new RegExp(countLine, 'im')
/** The line of a count, and no more than a label in the next, before the term. */
const before = new RegExp(`${countLine}[^\\n]*(?:\\n[^\\S\\n]*(?:sentence|term)[^\\S\\n]*:)?[^\\S\\n]*(?![^])`, 'im')
const reach = 200

/** The doubt about the term of a prison's paper that stands in the line of a count, or labelled right under it, where the paper tells several counts. */
export function doubtCountsTerm(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  if (findAll(pages, anyCount).length < 2) return found
  return found.map((one) => (one.path === 'conviction.term' && one.flags === undefined && before.test(one.spot.page.text.slice(Math.max(0, one.spot.start - reach), one.spot.start)) ? { ...one, flags: ofOneCount } : one))
}
