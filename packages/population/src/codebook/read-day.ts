import { readCell, type ImportField } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { entryOf } from './known-codebooks.ts'
import type { Codebook } from './codebook.ts'
import { isBlank, numberOf } from './read-code.ts'

export type DayRead = { readonly day: CivilDate } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

/**
 * A day of the file. How days are written the codebooks do not say: one that could be two days is refused until a person says it. Eight digits, or seven where a
 * program dropped the zero before them, are month, day and year in the order said, or year, month and day where only that is a day.
 */
export function readDay(field: ImportField, cell: string, way: 'month/day/year' | 'day/month/year' | undefined, on: CivilDate): DayRead {
  if (isBlank(cell)) return { unknown: true }
  const digits = /^(\d{7,8})(?:\.0*)?$/.exec(cell.trim())?.[1]?.padStart(8, '0')
  const text = digits === undefined ? cell.trim() : /^(?:18[5-9]|19|20)/.test(digits) && !/(?:18[5-9]\d|19\d\d|20\d\d)$/.test(digits) ? digits.replace(/^(....)(..)(..)$/, '$1-$2-$3') : digits.replace(/^(..)(..)(....)$/, '$1/$2/$3')
  const read = readCell(field, text, way, on)
  return 'value' in read ? { day: read.value as CivilDate } : read
}

/** Whether a day stands for a missing one in a codebook: a number of eight digits there, in whichever order. */
export function isMissingDay(book: Codebook, name: string, day: CivilDate): boolean {
  const [year, month, date] = day.split('-')
  return entryOf(book, name)?.values.some(([code]) => code === numberOf(`${month}${date}${year}`) || code === numberOf(`${date}${month}${year}`)) ?? false
}

/**
 * The fiscal year of a day. “fiscal year 2002 (October 1, 2001, through September 30, 2002)”: U.S. Sentencing Commission,
 * https://www.ussc.gov/policymaking/meetings-hearings/appendix-0.
 */
export function fiscalYearOf(day: CivilDate): number {
  return Number(day.slice(0, 4)) + (day.slice(5, 7) >= '10' ? 1 : 0)
}
