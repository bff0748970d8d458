import type { Flag, Page } from '@lenity/casefile'
import { familyName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Spot } from '../reading/spot.ts'

const once: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nothing else on the first pages names the person so: a part of the name may be lost, or it may be another’s.' }]
const firstPages = 4

/** With these words a docket names its person, before the name or behind it. */
const before = /(?:\bv\.|\bvs?\.?|\bversus|\bagainst|-v-|\bas\s+to|\bin\s+re:?|\b(?:defendants?|defts?|dfts?|appellants?)\b(?:\s?\(\d+\))?\.?:?|\b(?:title|caption|style)\b[^\n]{0,30})\s+(?:[\p{L}.,'’-]+\s+){0,4}$/iu
const behind = /^[\s,.]*(?:[\p{L}.'’-]+[\s,.]*){0,4}(?:\(\d{1,3}\)|\b(?:plaintiff\s?[-–—/]\s?)?(?:defendant|deft|dft|appellant)\b)/iu
const about = 80

/** A label of the defendant, or the government against him, that begins the line. */
const party = '(?:u\\.?\\s?s\\.?(?:\\s?a\\.?)?|united\\s+states(?:\\s+of\\s+america)?)'
const ofDefendant = '(?:^|\\n)[^\\S\\n]*(?:defendant|deft|dft)(?:\\(s\\)[^\\S\\n]+|\\b\\.?(?:\\s*\\(?\\d{1,2}\\)?)?\\s*:)'
const labelBefore = new RegExp(`${ofDefendant}\\s*$`, 'i')
const partyBefore = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:(?:title|caption|style)\\s*[:–—-]\\s*|(?:\\d{1,2}:)?\\d{2,4}[- ]?CR[- ]?[\\dA-Z()-]{1,16}[^\\S\\n]+)?${party}\\s+(?:v\\.|vs\\.?|versus|against|-v-)\\s+(?:\\(?\\d{1,2}[.)]\\s+)?$`, 'i')
/** Nothing of a name is lost where its line goes on with another label, or the next line is one of another label. */
const otherLabel = /^[^\S\n]+(?:counsel|atty|attorney)s?\.?\s*:/i
const nextIsLabel = /^[^\S\n]*\n[^\S\n]*(?:(?:register|reg\.|inmate|usm|marshal|judge|counsel|attorney|atty|filed|date|case|docket|number|no\.|assigned)\b[^\n]{0,24}[:–—-]\s|offenses?\s+charged|charges\b|counts?\s+(?:and|of)\b)/i
/** The head of a column says how the name under it is written. */
const headAbove = /\(\s*last,\s*first,?\s*(?:middle|m\.?i\.?)?\s*\)[^\n]*\n[^\S\n]*(?:\d{1,3}\s+)?$/i
const lastFirst = /^\p{L}[\p{L}.'’ -]*,\s*\p{L}/u

/** The doubt about a name of a docket that is not all its label tells and comes nowhere else on the first pages as that of its person: behind `v.` or `as to`, or with the word or the number of a defendant. Counsel and judges come again too. */
export function doubtName(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (one.path !== 'person.name' || one.flags !== undefined || placesOf(pages, one).some((place) => isOfPerson(place)) || isWhole(pages, one.spot) ? one : { ...one, flags: once }))
}

/** Whether a name is all that its label, or the head over it, tells, where another label shows that it ends, and the paper labels no other. */
function isWhole(pages: readonly Page[], { page, start, end }: Spot): boolean {
  const [lead, rest] = [page.text.slice(Math.max(0, start - 2 * about), start), page.text.slice(end, end + about)]
  const isLastFirst = lastFirst.test(page.text.slice(start, end))
  return findAll(pages, new RegExp(ofDefendant, 'i')).length < 2 && (
    (labelBefore.test(lead) && (otherLabel.test(rest) || nextIsLabel.test(rest)))
    || (partyBefore.test(lead) && nextIsLabel.test(rest))
    || (headAbove.test(lead) && isLastFirst && /^\s+\d/.test(rest)))
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
