import type { CivilDate } from '../../../core/civil-date.ts'
import { lastFrom } from '../../../core/last-from.ts'
import { editions, type Edition } from './editions.table.ts'

/** The manual in force on a day, or undefined before the first (1 November 1987). */
export function findEdition(on: CivilDate): Edition | undefined {
  return lastFrom(editions, on)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** `1 November 1995` for the manual of that day. */
export function editionLabel({ from }: Edition): string {
  return labels.get(from) ?? dayInWords(from)
}

function dayInWords(day: CivilDate): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
}

const labels: ReadonlyMap<CivilDate, string> = new Map(editions.map(({ from }) => [from, dayInWords(from)]))

/**
 * A day on which the manual a court named by its year was in force: the day of sentencing where that lies within the year of the
 * manual, so that amendments in between count, else the manual's first day. Undefined for what is not a year of a manual.
 */
export function dayOfEdition(year: string, sentencedOn: CivilDate | undefined): CivilDate | undefined {
  if (!/^(19|20)\d\d$/.test(year) || Number(year) < 1987) return undefined
  const [first, next] = [`${Number(year)}-11-01`, `${Number(year) + 1}-11-01`] as [CivilDate, CivilDate]
  return sentencedOn !== undefined && sentencedOn >= first && sentencedOn < next ? sentencedOn : first
}
