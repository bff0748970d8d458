import type { Page } from '@lenity/casefile'
import { parseDay, shortYear } from './dates.ts'
import type { Found } from './propose.ts'
import { findAll, type Spot } from './spot.ts'
import { wordsAt } from './spot.ts'
import { parseTerm } from './terms.ts'

/** A finding, or none where there is no value or no place. */
export function fact(path: string, value: unknown, spot: Spot | undefined, check?: string): Found[] {
  return value === undefined || spot === undefined ? [] : [{ path, value, spot, check }]
}

/** The day at a spot, as a finding. */
export function dayFact(path: string, spot: Spot | undefined, check?: string): Found[] {
  return spot ? daySaid(path, wordsAt(spot), spot, check) : []
}

/** The day that words name, as a finding; the words may be more than one stretch of their page. */
export function daySaid(path: string, words: string, spot: Spot, check?: string): Found[] {
  const read = parseDay(words)
  if (!read) return []
  return fact(path, read.date, spot, [check, read.guessed ? shortYear : undefined].filter(Boolean).join(' ') || undefined)
}

/** The term at a spot, as a finding. */
export function termFact(path: string, spot: Spot | undefined, check?: string): Found[] {
  const read = spot && parseTerm(wordsAt(spot))
  if (!read) return []
  return fact(path, read.term, spot, [check, read.check].filter(Boolean).join(' ') || undefined)
}

/** What a pattern's group `value` gives when read; the first match that can be read. */
export function firstFact(places: readonly (Page | Spot)[], path: string, pattern: RegExp, read: (words: string) => unknown, check?: string): Found[] {
  for (const hit of findAll(places, pattern)) {
    const spot = hit.at('value') ?? hit
    const value = read(wordsAt(spot))
    if (value !== undefined) return fact(path, value, spot, check)
  }
  return []
}
