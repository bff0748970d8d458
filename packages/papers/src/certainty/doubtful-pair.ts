import type { Flag, Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'

const ofTwo: readonly Flag[] = [{ reason: 'ambiguous', says: 'Its label names two days and both stand beside it: compare which is which.' }]
/** A label of two parts, all that stands before a day in its line or in the line above: `Began/Projected Release`, `2a. Began/Projected Release`. */
const label = /(?:^|\n)[^\S\n]*(?:\d{1,2}[a-z]?[.)])?[^\n\d/]*[A-Za-z.)]\s?\/\s?[A-Za-z][^\n\d/]*\n?$/
const other = { behind: new RegExp(`^[^\\S\\n]*/[^\\S\\n]*(?:${day})`, 'i'), before: new RegExp(`(?:${day})[^\\S\\n]*/[^\\S\\n]*$`, 'i') }
const reach = 100

/** The doubt about a day behind a label of two, with another day behind a stroke or before one. */
export function doubtPair(_: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (one.flags === undefined && /^\d{4}-\d{2}-\d{2}$/.test(String(one.value)) && isOfTwo(one) ? { ...one, flags: ofTwo } : one))
}

function isOfTwo({ spot: { page, start, end } }: Found): boolean {
  const lead = page.text.slice(Math.max(0, start - reach), start)
  const first = lead.replace(other.before, '')
  return label.test(first) && (first !== lead || other.behind.test(page.text.slice(end, end + reach)))
}
