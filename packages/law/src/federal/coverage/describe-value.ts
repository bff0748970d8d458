import { showWeight } from '../guidelines/2d1-1-drugs/weight.ts'
import type { Source } from '../../core/source.ts'

/** One line of a value as it is read: its name, what it says, and the words of the law where the line has its own. */
export interface ValueLine {
  readonly name: string
  readonly words: string
  /** For a row of a table with several columns, the columns; `words` then has them all. */
  readonly cells?: readonly string[]
  readonly source?: Source
}

/** A value of law in lines for a person to read: weights with their unit, terms in months, tables row by row. */
export function describeValue(value: unknown): readonly ValueLine[] {
  const lines = linesOfWhole(value)
  return lines.length > 0 ? lines : [{ name: '', words: nothing }]
}

function linesOfWhole(value: unknown): readonly ValueLine[] {
  if (value instanceof Map) return [...value].map(([key, row]) => rowOf(String(key), row))
  if (Array.isArray(value) && !isTerms(value) && value.some(isRecord)) return value.map((row) => rowOf('', row))
  if (isRecord(value) && isSource(value['source'])) return [rowOf('', value)]
  if (isRecord(value) && !isSource(value)) return Object.entries(value).flatMap(([key, inner]) => linesOf(inWords(key), inner))
  return [{ name: '', words: wordsOf(value) }]
}

function linesOf(name: string, value: unknown): readonly ValueLine[] {
  if (value === undefined) return []
  if (isSource(value)) return [{ name, words: '', source: value }]
  if (Array.isArray(value) && !isTerms(value) && value.some(isRecord)) return value.map((row) => prefixed(name, rowOf('', row)))
  if (isRecord(value) && Object.values(value).some(isSource)) return [rowOf(name, value)]
  return [{ name, words: wordsOf(value) }]
}

function prefixed(name: string, line: ValueLine): ValueLine {
  return { ...line, name: line.name === '' ? name : `${name}, ${line.name}` }
}

/** A row of a table: named by its key, else by its level or its first field. */
function rowOf(key: string, row: unknown): ValueLine {
  if (Array.isArray(row) && row.every(isTerms)) {
    const cells = row.map((range) => span(range as Terms))
    return { name: key, words: cells.join(', '), cells }
  }
  if (!isRecord(row)) return { name: key, words: wordsOf(row) }
  const source = Object.values(row).find(isSource)
  const fields = Object.entries(row).filter(([field, one]) => one !== undefined && !isSource(one) && !(field === 'atLeast' && one === 0n))
  const parts = fields.map(([field, one]) => ({ field, text: `${inWords(field)} ${wordsOf(one)}` }))
  const heading = key === '' ? parts.find(({ field }) => field === 'level') ?? parts[0] : undefined
  const words = parts.filter((part) => part !== heading).map(({ text }) => text).join(', ')
  return { name: heading?.text ?? key, words, ...(source === undefined ? {} : { source }) }
}

function wordsOf(value: unknown): string {
  switch (typeof value) {
    case 'bigint': return showWeight(value)
    case 'number': return value === Number.POSITIVE_INFINITY ? 'without limit' : value.toLocaleString('en-US', { maximumFractionDigits: 6 })
    case 'boolean': return value ? 'yes' : 'no'
    case 'function': return 'as the words below say'
    case 'string': return value
    default: break
  }
  if (isTerms(value)) return value[0] === value[1] ? term(value[0]) : value[1] === 'life' ? `${term(value[0])} to life` : `${value[0]} to ${value[1]} months`
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (isRecord(value)) return Object.entries(value).filter(([, one]) => one !== undefined && !isSource(one)).map(([key, one]) => `${inWords(key)} ${wordsOf(one)}`).join(', ')
  return nothing
}

type Terms = readonly [number | 'life', number | 'life']

function isTerms(value: unknown): value is Terms {
  return Array.isArray(value) && value.length === 2 && value.every((one) => one === 'life' || typeof one === 'number')
}

function term(months: number | 'life'): string {
  return months === 'life' ? 'life' : `${months} months`
}

function span([low, high]: Terms): string {
  return low === high ? String(low) : `${low}–${high}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
}

function isSource(value: unknown): value is Source {
  return isRecord(value) && typeof value['cite'] === 'string' && typeof value['quote'] === 'string'
}

/** A rule the law of the day did not have; a value that is known, and no gap. */
const nothing = 'nothing of the kind in the law of the day'

/** Fields whose own name says too little. */
const named: Readonly<Record<string, string>> = { supervised: 'least supervised release, in years', predicate: 'prior that counts' }

/** `minimumAfterAssistance` as `minimum after assistance`; a name that is words already, or a letter, as it is. */
function inWords(key: string): string {
  return named[key] ?? (/^[a-z]+[A-Z0-9]/.test(key) ? key.replaceAll(/([A-Z]|\d+)/g, (part) => ` ${part.toLowerCase()}`) : key)
}
