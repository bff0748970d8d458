import type { Flag, Page } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { day } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { goOneWay, registerEntries } from '../../reading/register-entries.ts'
import { findFirst, type Spot } from '../../reading/spot.ts'

/** One entry of a docket: its day and its words. */
export interface Entry {
  readonly on: Spot
  /** The day and the doubt of it, where its year stands over the entries. */
  readonly date?: CivilDate
  readonly flags?: readonly Flag[] | undefined
  /** What was filed or held, without its day. */
  readonly text: string
  readonly spot: Spot
}

const underYear = 'The year stands over the entries of the register.'
const between: readonly Flag[] = [{ reason: 'ambiguous', says: 'The day stands alone between two entries of the register: it may be that of either.' }]
const outOfOrder: readonly Flag[] = [{ reason: 'ambiguous', says: 'The days stand under their years and do not follow one another: the year may be another.' }]

/** The number of a paper before what it is. */
const ofNumber = /^\W*(?:(?:(?:ECF|Dkt|Doc|Docket|D\.?\s?E|Entry|No)\.?\s*(?:No\.?|#)?\s*)?\d{1,4}[\])#.:|]?\s+(?=[A-Z]))?/i
const yearAlone = /(?<=^[^\S\n]*[-–—(]*[^\S\n]*)(?:19|20)\d{2}(?=[^\S\n]*[-–—:)]*[^\S\n]*$)/gm

/** The entries of the pages from the first day to the last, each page in the way of a register that has most of them. */
export function entriesOf(pages: readonly Page[]): Entry[] {
  let year: number | undefined
  const all = pages.flatMap((page) => {
    const entries = registerEntries(page.text, year)
    const last = [...page.text.matchAll(yearAlone)].at(-1)?.[0]
    year = last === undefined ? year : Number(last)
    return entries.map((entry) => ({ entry, page }))
  })
  const dates = all.flatMap(({ entry }) => entry.date ?? [])
  const flags = goOneWay(dates) ? undefined : outOfOrder
  return fromFirst(all.map(({ entry: { start, end, dayStart, dayEnd, said, date, unsure }, page }) => ({
    on: { page, start: dayStart, end: dayEnd }, spot: { page, start, end }, ...(date !== undefined && { date }), flags: unsure ? between : date === undefined ? undefined : flags,
    // The stops of `28 U.S.C. 2255` end no sentence.
    text: page.text.slice(said, end).replace(/\s+/g, ' ').replace(ofNumber, '').replaceAll(/U\.\s?S\.\s?C\./g, 'USC'),
  })))
}

/** Some registers are printed with the newest entry first. */
function fromFirst(entries: readonly Entry[]): Entry[] {
  const days = entries.flatMap((entry) => entryDay('', entry).map(({ value }) => String(value)))
  const falls = days.filter((one, i) => i > 0 && one < (days[i - 1] ?? one)).length
  const rises = days.filter((one, i) => i > 0 && one > (days[i - 1] ?? one)).length
  return falls > rises ? entries.toReversed() : [...entries]
}

/** The day on which an entry says that it was held, else that of the entry. */
export function dayOf(path: string, entry: Entry): Found[] {
  const held = findFirst([entry.spot], new RegExp(`\\b(?:held|sentenced|imposed|returned|pleaded|pled)\\s+on\\s+(?<value>${day})`, 'i'))?.at('value')
  return held ? dayFact(path, held) : entryDay(path, entry)
}

/** The day under which something was entered. */
export function entryDay(path: string, { on, date, flags }: Entry, check?: string): Found[] {
  const found = date === undefined ? dayFact(path, on, check) : fact(path, date, on, check === undefined ? underYear : `${underYear} ${check}`)
  return found.map((one) => ({ ...one, flags }))
}

/** Whether two entries stand under the same day. */
export function sameDay(one: Entry, other: Entry): boolean {
  return entryDay('', one)[0]?.value === entryDay('', other)[0]?.value
}
