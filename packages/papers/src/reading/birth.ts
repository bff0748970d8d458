import type { Flag } from '@lenity/casefile'
import { parseCivilDate } from '@lenity/law'
import { parseDay, shortYear } from './dates.ts'
import { dayFact, fact } from './facts.ts'
import type { Found } from './propose.ts'
import { wordsAt, type Spot } from './spot.ts'

/** Nobody of whom a paper of a court or a prison tells was younger, in years, when it was written. */
const youngest = 15
const eitherCentury: readonly Flag[] = [{ reason: 'ambiguous', says: 'The year of birth is written with two digits and may be of either century.' }]

/**
 * The day of birth at a spot. A year of two digits is of the century in which the person was old enough by the latest year on its page, `38` of 1938 on a
 * paper of 1995; where it may be of this century it waits for a person.
 */
export function birthFact(spot: Spot): Found[] {
  const read = parseDay(wordsAt(spot))
  if (read === undefined || !read.guessed) return dayFact('person.dateOfBirth', spot)
  const year = Number(read.date.slice(0, 4))
  if (year < 2000) return fact('person.dateOfBirth', read.date, spot, shortYear)
  const latest = Math.max(0, ...[...spot.page.text.matchAll(/(?:(?<![\d-])|(?<=(?<!\d)\d{1,2}-\d{1,2}-))(?:19|20)\d{2}(?!\d)/g)].map(([words]) => Number(words)))
  if (latest > 0 && year + youngest > latest) return fact('person.dateOfBirth', parseCivilDate(`${year - 100}${read.date.slice(4)}`), spot, shortYear)
  return fact('person.dateOfBirth', read.date, spot, shortYear).map((one) => ({ ...one, flags: eitherCentury }))
}
