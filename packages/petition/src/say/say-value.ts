import { leafShapeAt, type Term, type TermRange } from '@lenity/law'
import { sayDate } from './say-date.ts'
import { count, sayRange, sayTerm } from './say-term.ts'

/** The value of a fact in words, by the kind its path says: months as months and years, days written out, grams, dollars. */
export function sayValue(path: string, value: unknown): string {
  const kind = leafShapeAt(path)?.kind
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (kind === 'date' && typeof value === 'string') return sayDate(value)
  if ((kind === 'term' || kind === 'months') && (value === 'life' || typeof value === 'number')) return sayTerm(value as Term)
  if (kind === 'range' && Array.isArray(value)) return sayRange(value as unknown as TermRange)
  if (typeof value === 'number') return sayNumber(kind, value)
  return tidy(typeof value === 'string' ? value : JSON.stringify(value) ?? '')
}

function sayNumber(kind: string | undefined, value: number): string {
  if (kind === 'grams') return value >= 1000 ? `${(value / 1000).toLocaleString('en-US', { maximumFractionDigits: 6 })} kilograms` : `${value.toLocaleString('en-US', { maximumFractionDigits: 6 })} grams`
  if (kind === 'dollars' && value === 0) return 'none'
  if (kind === 'dollars') return `$${value.toLocaleString('en-US')}`
  if (kind === 'days') return count(value, 'day')
  return String(value)
}

/** Text as it can stand in a sentence: no line breaks, no doubled spaces, no full stop at the end. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}
