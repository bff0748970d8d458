import type { CivilDate } from '../src/core/civil-date.ts'
import type { Term } from '../src/facts/shape.ts'
import { apportion, apportionCareerOffender, type CountLimits } from '../src/federal/guidelines/5g1-2-several-counts/apportion.ts'
import { isRecord, numberAt, termOf, textAt, type Facts } from './case.ts'

interface ReadCount extends CountLimits {
  readonly name: string
}

const countKeys = new Set(['n', 'count', 'min_years', 'max_years', 'min', 'max', 'statute', 'offense', 'name', 'guideline', 'type', 'consecutive', 'mandatory_consecutive', 'min_months', 'max_months', 'statutory_min_months', 'statutory_max_months', 'note'])

/** The counts of a case as objects with limits; undefined where they are in words or have anything else. */
export function readCounts(facts: Facts): readonly ReadCount[] | undefined {
  const { counts } = facts
  if (!Array.isArray(counts) || counts.length === 0) return undefined
  const read = counts.map(asObject).map((count, i) => (isRecord(count) && Object.keys(count).every((key) => countKeys.has(key)) ? readCount(count, i) : undefined))
  return read.every((count) => count !== undefined) ? read : undefined
}

/** A maximum alone, or a statute with its limits in words (`18 USC 924(c) (5-year minimum)`), as an object. */
function asObject(count: unknown): unknown {
  if (typeof count === 'number') return { max: count }
  if (typeof count !== 'string') return count
  const [min, max] = [limitInWords(count, 'min'), limitInWords(count, 'max')]
  return { statute: count, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function limitInWords(text: string, which: 'min' | 'max'): Term | undefined {
  if (which === 'max' && /life (?:statutory )?max|max(?:imum)?:? (?:of )?life/i.test(text)) return 'life'
  const before = new RegExp(String.raw`(\d+)[- ](year|month)s?,? (?:statutory |mandatory )*${which}`, 'i').exec(text)
  const after = before ?? new RegExp(String.raw`${which}(?:imum)?\.?:? (?:of )?(\d+)[- ](year|month)`, 'i').exec(text)
  return after === null ? undefined : Number(after[1]) * (/year/i.test(after[2] ?? '') ? 12 : 1)
}

function readCount(count: Facts, i: number): ReadCount | undefined {
  const words = ['statute', 'offense', 'name', 'type', 'n', 'count'].map((key) => textAt(count, key) ?? '').join(' ')
  const alone = count['mandatory_consecutive'] === true || count['consecutive'] === true || /924\(c\)|929\(a\)|1028A/.test(words)
  const years = (key: string): number | undefined => (numberAt(count, key) === undefined ? undefined : (numberAt(count, key) ?? 0) * 12)
  const min = termOf(count['min'] ?? count['min_months'] ?? count['statutory_min_months'] ?? years('min_years'))
  const max = termOf(count['max'] ?? count['max_months'] ?? count['statutory_max_months'] ?? years('max_years')) ?? (alone ? 'life' : undefined)
  if (max === undefined) return undefined
  const name = numberAt(count, 'n') ?? numberAt(count, 'count') ?? textAt(count, 'n') ?? textAt(count, 'count') ?? i + 1
  return { name: String(name), max, ...(min === undefined ? {} : { min }), ...(alone ? { mandatoryConsecutive: true } : {}) }
}

/** The limits of all counts without a term of their own together: the greatest minimum, and the maxima one after another (5G1.2(d)). */
export function limitsTogether(counts: readonly ReadCount[]): { readonly min: Term | undefined; readonly max: Term | undefined } {
  const own = counts.filter((count) => count.mandatoryConsecutive !== true)
  const mins = own.flatMap(({ min }) => min ?? [])
  const min = mins.length === 0 ? undefined : mins.includes('life') ? 'life' : Math.max(...mins.map(Number))
  const max = own.length === 0 ? undefined : own.some((count) => count.max === 'life') ? 'life' : own.reduce((sum, count) => sum + Number(count.max), 0)
  return { min, max }
}

/** The sentence on each count for the total punishment of a case, by the names of the counts. */
export function readApportioned(facts: Facts, guideline: string, on: CivilDate): Readonly<Record<string, Term>> | undefined {
  const [counts, total] = [readCounts(facts) ?? firearmAndOther(facts), termOf(facts['total_punishment_months'])]
  if (counts === undefined || total === undefined) return undefined
  const career = guideline === '5G1.2(e)' || facts['career_offender'] === true
  const found = career && typeof total === 'number' && counts.some((count) => count.mandatoryConsecutive === true) ? apportionCareerOffender(counts, total, on) : apportion(counts, total, on)
  return found.status === 'computed' ? Object.fromEntries(counts.map(({ name }, i) => [name, found.value.byCount[i] ?? 0])) : undefined
}

/** One firearm count and another, of which a case gives the limits beside each other. */
function firearmAndOther(facts: Facts): readonly ReadCount[] | undefined {
  const [min, max] = [numberAt(facts, '924c_minimum_months') ?? numberAt(facts, 'consecutive_924c_months'), termOf(facts['offense_statutory_max_months'] ?? facts['statutory_max_months'] ?? facts['statutory_max'] ?? facts['drug_count_sentence_months'])]
  return min === undefined || max === undefined || 'counts' in facts ? undefined : [{ name: '924(c)', min, max: 'life', mandatoryConsecutive: true }, { name: 'drug', max }]
}
