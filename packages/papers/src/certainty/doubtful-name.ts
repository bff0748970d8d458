import type { Flag, Page } from '@lenity/casefile'
import { familyName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import type { Spot } from '../reading/spot.ts'

const once: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nothing else on the first pages names the person so: a part of the name may be lost, or it may be another’s.' }]
const firstPages = 4

/** With these words a docket names its person, before the name or behind it. */
const before = /(?:\bv\.|\bvs?\.?|\bversus|\bagainst|-v-|\bas\s+to|\bin\s+re:?|\b(?:defendants?|defts?|dfts?|appellants?)\b(?:\s?\(\d+\))?\.?:?|\b(?:title|caption|style)\b[^\n]{0,30})\s+(?:[\p{L}.,'’-]+\s+){0,4}$/iu
const behind = /^[\s,.]*(?:[\p{L}.'’-]+[\s,.]*){0,4}(?:\(\d{1,3}\)|\b(?:plaintiff\s?[-–—/]\s?)?(?:defendant|deft|dft|appellant)\b)/iu
const about = 80

/** The doubt about a name of a docket that comes nowhere else on the first pages as that of its person: behind `v.` or `as to`, or with the word or the number of a defendant. Counsel and judges come again too. */
export function doubtName(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (one.path !== 'person.name' || one.flags !== undefined || placesOf(pages, one).some((place) => isOfPerson(place)) ? one : { ...one, flags: once }))
}

function isOfPerson({ page, start, end }: Spot): boolean {
  return before.test(page.text.slice(Math.max(0, start - about), start)) || behind.test(page.text.slice(end, end + about))
}

/** Where else the family name of the person stands. */
function placesOf(pages: readonly Page[], { value, spot }: Found): Spot[] {
  const word = new RegExp(`(?<![\\p{L}])${familyName(String(value)).toLowerCase().replaceAll(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'gu')
  return pages.slice(0, firstPages).flatMap((page) => [...page.text.toLowerCase().matchAll(word)].flatMap(({ index, 0: words }) => (page !== spot.page || index < spot.start || index >= spot.end ? [{ page, start: index, end: index + words.length }] : [])))
}

/** Whether the family name of the person comes again. */
export function isNamedAgain(pages: readonly Page[], found: Found): boolean {
  return placesOf(pages, found).length > 0
}
