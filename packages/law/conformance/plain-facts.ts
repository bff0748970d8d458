import { isRecord, type Facts } from './case.ts'

/** Facts that are words, names or dates, whatever figures are in them. */
const words = new Set(['type', 'drug', 'note', 'notes', 'reason', 'section', 'offense', 'offense_type', 'name', 'n', 'count', 'statute', 'guideline', 'base_rule', 'cross_reference', 'alternative', 'grouping', 'plea', 'effective', 'manual_before', 'date', 'sentencing_date', 'sentencing_window', 'reduction_date', 'reduction_date_manual', 'order_effective_date', 'original_level_chc', 'amendment_parts', 'departure'])

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI']

/**
 * The facts of a case with its figures as figures: `"$1,200,000"` and `"21"` as numbers, `"III"` of a category as 3, `"70-87 months"`
 * of a range as its two ends, `"Life"` as `life`, `"yes"` as true. Everything else stays as it is.
 */
export function plainFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, words.has(key) ? value : plain(key, value)]))
}

function plain(key: string, value: unknown): unknown {
  if (/range(?!_discarded)/.test(key)) return plainRange(value)
  if (Array.isArray(value)) return value.map((one) => plain(key, one))
  if (isRecord(value)) return plainFacts(value)
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (/^life( imprisonment)?$/i.test(text)) return 'life'
  if (/^(?:yes|true|no|false)$/i.test(text)) return /^(?:yes|true)$/i.test(text)
  if (/category|^chc$/.test(key)) return romans.includes(text.toUpperCase()) ? romans.indexOf(text.toUpperCase()) + 1 : figure(text, key) ?? value
  return figure(text, key) ?? value
}

/** A number alone, or with the unit its name has. */
function figure(text: string, key: string): number | undefined {
  const found = /^([-+]?)\$?\s?(\d[\d,]*\.?\d*|\.\d+)\s*([a-z]*)$/i.exec(text)
  if (found === null) return undefined
  const [, sign, digits = '', unit = ''] = found
  const stem = unit.toLowerCase().replace(/s$/, '')
  if (stem !== '' && !key.toLowerCase().includes(stem) && !(stem === 'month' && !/day|year/.test(key))) return undefined
  return Number(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`)
}

/** Two ends as a list, in words, or by name. */
function plainRange(value: unknown): unknown {
  const ends = Array.isArray(value) ? value : isRecord(value) ? [value['low'] ?? value['min'], value['high'] ?? value['max']] : typeof value === 'string' ? value.replace(/\s*months?$/i, '').split(/\s*(?:[-–]|\bto\b)\s*/) : undefined
  if (ends === undefined || ends.length !== 2) return value
  return ends.map((end) => (typeof end === 'string' ? (/^life/i.test(end.trim()) ? 'life' : figure(end.trim(), 'months') ?? end) : end))
}
