import type { Flag, Page } from '@lenity/casefile'
import { familyName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'

const once: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nothing else on the first pages names the person so: a part of the name may be lost, or it may be another’s.' }]
const firstPages = 4

/** The doubt about a name whose last word comes nowhere else on the first pages: such papers name their person in a caption, a list of parties and the text. */
export function doubtName(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (one.path !== 'person.name' || one.flags !== undefined || isNamedAgain(pages, one) ? one : { ...one, flags: once }))
}

/** Whether the family name of the person comes again. */
export function isNamedAgain(pages: readonly Page[], { value, spot }: Found): boolean {
  const word = new RegExp(`(?<![\\p{L}])${familyName(String(value)).toLowerCase().replaceAll(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'gu')
  return pages.slice(0, firstPages).some((page) => [...page.text.toLowerCase().matchAll(word)].some(({ index }) => page !== spot.page || index < spot.start || index >= spot.end))
}
