import type { LeafShape } from '@lenity/law'
import { day, parseDay } from '../reading/dates.ts'
import { numberWords, parseCount, parseDollars } from '../reading/figures.ts'
import { parseStatute, statute } from '../reading/statutes.ts'
import { parseMonths, parseTerm, term } from '../reading/terms.ts'

/** Whether words say this value, read as any paper's are: a day as a day, a term as a term, words as the same words. */
export function shownBy(words: string, path: string, shape: LeafShape<unknown>, value: unknown): boolean {
  const every = <T>(pattern: string, read: (found: string) => T): T[] => [...words.matchAll(new RegExp(pattern, 'gi'))].map(([found]) => read(found))
  switch (shape.kind) {
    case 'date': return every(day, (found) => parseDay(found)?.date).includes(value as never)
    case 'term': return every(term, (found) => parseTerm(found)?.term).includes(value as never)
    case 'months': return every(term, (found) => parseMonths(found)?.months).includes(value as never)
    case 'dollars': return every('\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?', parseDollars).includes(value as never)
    case 'number': case 'days': return [...every('(?<![\\d.,-])\\d{1,3}(?:,\\d{3})+(?![\\d.])|(?<![\\d.,-])\\d+(?![\\d.,-]*\\d)', parseCount), ...every(`\\b${numberWords}\\b`, parseCount)].includes(value as never)
    case 'option': return typeof value === 'string' && holds(words, value)
    case 'text': return typeof value === 'string' && (/\.(?:statute|penalty)$/.test(path) ? every(statute, parseStatute).some((read) => read?.statute === value || read?.penalty === value) : value.trim().length > 1 && holds(words, value))
    default: return false
  }
}

/** The value's words stand among these as whole words. */
function holds(words: string, value: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${fold(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(fold(words))
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
