import { leafShapeAt, type Term, type TermRange } from '@lenity/law'
import { dateInWords } from './date-in-words.ts'
import { rangeInWords, termInWords } from './term-in-words.ts'

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** A criminal history category, 1 to 6, as it is written. */
export function roman(category: number): string {
  return romans[category - 1] ?? String(category)
}

function plain(value: unknown): string {
  if (typeof value === 'number') return number.format(value).replace('-', '−')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function counted(value: unknown, unit: string): string {
  return `${plain(value)} ${unit}${value === 1 ? '' : 's'}`
}

function isRange(value: unknown): value is TermRange {
  return Array.isArray(value) && value.length === 2
}

/** The value of the fact at `path` as a person reads it, with its unit. */
export function valueInWords(path: string, value: unknown): string {
  if (path === 'guideline.category' && typeof value === 'number') return roman(value)
  switch (leafShapeAt(path)?.kind) {
    case 'date': return typeof value === 'string' ? dateInWords(value) : plain(value)
    case 'months': return counted(value, 'month')
    case 'days': return counted(value, 'day')
    case 'grams': return counted(value, 'gram')
    case 'dollars': return `$${plain(value)}`
    case 'term': return value === 'life' || typeof value === 'number' ? termInWords(value as Term) : plain(value)
    case 'range': return isRange(value) ? rangeInWords(value) : plain(value)
    default: return plain(value)
  }
}
