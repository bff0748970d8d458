import { day, parseDay } from '../reading/dates.ts'
import { cityAndState } from './find/home-addresses.ts'
import type { Keeps } from './presets.table.ts'

/** What may be printed in the place of these words; undefined for nothing, also when the part cannot be told for sure. */
export function keepPart(keeps: Keeps, words: string): string | undefined {
  switch (keeps) {
    case 'nothing': return undefined
    case 'last four digits': {
      const digits = words.replace(/\D/g, '')
      // Of a number of six digits four would say nearly all of it.
      return digits.length >= 8 ? digits.slice(-4) : undefined
    }
    case 'year': return parseDay(new RegExp(day, 'i').exec(words)?.[0] ?? '')?.date.slice(0, 4)
    case 'initials': {
      const parts = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
      return parts.length === 0 ? undefined : parts.map((part) => `${part.charAt(0).toUpperCase()}.`).join('')
    }
    case 'city and state': return cityAndState(words)
  }
}
