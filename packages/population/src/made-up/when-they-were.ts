import { addDays, addMonths, dayNumber, type CivilDate, type Term } from '@lenity/law'
import type { Draw } from './draw.ts'
import { ageGroups, ageShares, mostServed, sinceGroups, termGroups, type Offense, type SinceGroup, type TermGroup } from './shares.ts'

/** The days of a made-up person, each after the one before: born, offense, sentence. */
export interface Days {
  readonly term: Term
  readonly bornOn: CivilDate
  readonly offenseOn: CivilDate
  readonly sentencedOn: CivilDate
  /** Days in custody before the sentence. */
  readonly credit: number
}

const daysInMonth = 30.4375
/** What 8 U.S.C. 1326 was before this day has not been read. */
const reentryFrom = dayNumber('2009-01-05')

/** Within the published groups every term, age and day is as likely as another, as far as it leaves the person of age at the offense and in prison on the day. */
export function whenTheyWere(draw: Draw, offense: Offense, termGroup: TermGroup, sinceGroup: SinceGroup, on: CivilDate): Days {
  const [years, until] = sinceGroups[sinceGroup]
  const months = termGroups[termGroup]
  const term: Term = months === undefined ? 'life' : draw.whole(Math.max(months[0], years === 0 ? 0 : Math.ceil((years * 12) / mostServed) + 2), months[1])
  const [youngest, oldest] = ageGroups[draw.of(ageShares)]
  const age = draw.whole(Math.max(youngest, 19 + years), oldest)
  const bornOn = addDays(addMonths(on, -12 * age), -draw.whole(0, 364))
  const longest = Math.min(Math.floor(until * 365.25) - 1, (age - 18) * 365 - 90, term === 'life' ? Infinity : Math.floor(term * daysInMonth * mostServed), offense === 'immigration' ? dayNumber(on) - reentryFrom - 90 : Infinity)
  const since = draw.whole(Math.ceil(years * 365.25), longest)
  const sentencedOn = addDays(on, -since)
  const fromOffense = Math.min(draw.whole(60, 720), dayNumber(sentencedOn) - dayNumber(addMonths(bornOn, 216)), offense === 'immigration' ? dayNumber(sentencedOn) - reentryFrom : Infinity)
  const credit = draw.whole(0, Math.min(fromOffense, term === 'life' ? Infinity : Math.floor(term * daysInMonth * (mostServed + 0.04)) - since))
  return { term, bornOn, offenseOn: addDays(sentencedOn, -fromOffense), sentencedOn, credit }
}
