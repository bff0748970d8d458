import type { Length } from '../src/federal/guidelines/4a1-2-prior-sentences/sentence-length.ts'
import { numberAt, textAt, type Facts } from './case.ts'

/** The facts of a prior sentence that give its length. */
export const lengthKeys = ['sentence', 'sentence_months', 'sentence_days', 'sentence_years', 'sentence_imposed_months', 'months', 'days', 'years', 'custody_months', 'custody_days', 'jail_months', 'jail_days', 'imprisonment_months', 'imprisonment_days', 'maximum_months', 'max_months', 'minimum_months', 'min_months', 'probation_months', 'probation_years', 'probation', 'fine', 'fine_usd'] as const

/** The imprisonment pronounced: of an indeterminate sentence the maximum, of probation what a condition of it asks for. Undefined where it cannot be told. */
export function readLength(prior: Facts): Length | undefined {
  const first = (...keys: readonly string[]): number | undefined => keys.map((key) => greatest(prior[key])).find((value) => value !== undefined)
  const years = first('sentence_years', 'years')
  const months = first('max_months', 'maximum_months', 'sentence_months', 'sentence_imposed_months', 'imprisonment_months', 'custody_months', 'jail_months', 'months') ?? numberAt(prior, 'sentence') ?? (years === undefined ? undefined : years * 12)
  const days = first('sentence_days', 'imprisonment_days', 'custody_days', 'jail_days', 'days')
  if (months !== undefined || days !== undefined) return { months: months ?? 0, days: days ?? 0 }
  const words = ['sentence', 'type', 'note', 'offense'].map((key) => textAt(prior, key) ?? '').join('; ')
  const alone = prior['probation'] !== undefined || prior['fine'] !== undefined || prior['fine_usd'] !== undefined || prior['probation_months'] !== undefined || prior['probation_years'] !== undefined
  const inWords = lengthInWords(words)
  if (inWords !== 'none') return inWords === 'unclear' ? undefined : inWords
  return alone || /probation|\bfine|suspended|diver/i.test(words) ? { months: 0, days: 0 } : undefined
}

function greatest(value: unknown): number | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number')
  return all.length === 0 ? undefined : Math.max(...all)
}

const small: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90 }
const numbers = `\\d+|${Object.keys(small).sort((x, y) => y.length - x.length).join('|')}`
const amount = new RegExp(String.raw`\b(?:(${numbers})\s*(?:to|-|–)\s*)?(${numbers})[\s-]+(day|month|year)s?\b`, 'gi')
const onProbation = new RegExp(String.raw`(?:(?:${numbers})[\s-]+(?:day|month|year)s?[\s’']+(?:of )?probation|probation(?: for| of)?,? (?:${numbers})[\s-]+(?:day|month|year)s?)`, 'gi')

/** `indeterminate, one to five years`, `a year and a day`, `probation with 15 days in jail`. Several lengths, or one of which a part was suspended, cannot be told. */
function lengthInWords(text: string): Length | 'none' | 'unclear' {
  if (/(?:\ba|one) year and (?:a|one) day/i.test(text)) return { months: 12, days: 1 }
  const found = [...text.replaceAll(onProbation, 'probation').matchAll(amount)]
  const [only] = found
  if (only === undefined) return 'none'
  if (found.length > 1 || /suspended/i.test(text)) return 'unclear'
  const count = small[only[2]?.toLowerCase() ?? ''] ?? Number(only[2])
  const unit = only[3]?.toLowerCase()
  return unit === 'day' ? { months: 0, days: count } : { months: unit === 'year' ? count * 12 : count, days: 0 }
}
