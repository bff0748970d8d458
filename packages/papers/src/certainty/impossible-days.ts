import type { Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import { findAll } from '../reading/spot.ts'

const mostNamed = 5

/** A warning that names what is written as a day and is none on the calendar, `February 30, 1997`: no fact is read from it. */
export function warnOfImpossibleDays(pages: readonly Page[]): string[] {
  const found: string[] = []
  for (const hit of findAll(pages, new RegExp(`(?<![\\d/-])${day}(?![\\d/-])`, 'i'))) {
    if (parseDay(hit.words) !== undefined || !/[1-9]/.test(hit.words)) continue
    found.push(`“${hit.words.replace(/\s+/g, ' ')}” on page ${hit.page.number}`)
    if (found.length > mostNamed) break
  }
  if (found.length === 0) return []
  const [only] = found
  if (found.length === 1) return [`${only} is written as a day and is none on the calendar. Nothing was read from it.`]
  return [`${found.slice(0, mostNamed).join(', ')}${found.length > mostNamed ? ' and others' : ''} are written as days and are none on the calendar. Nothing was read from them.`]
}
