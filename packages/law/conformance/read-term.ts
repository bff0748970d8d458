import type { ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'

const figures: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, sixty: 60,
}

/** A number as a case writes it, `3`, `"3"` or `three`; undefined where it is none. */
export function readFigure(value: unknown): number | undefined {
  return numberAt({ value }, 'value') ?? (typeof value === 'string' ? figures[value.trim().toLowerCase()] : undefined)
}

/** `1 year and 1 day`, `a year and a day`, `10 years (120 months)`, `30 months`; undefined where the words give no term. */
function inWords(text: string): ImposedTerm | undefined {
  const sums = { year: 0, month: 0, day: 0 }
  const found = [...text.toLowerCase().replaceAll(/\([^)]*\)/g, '').matchAll(/([a-z]+|\d[\d,.]*)[\s-]+(year|month|day)s?\b/g)]
  for (const [, many = '', unit] of found) {
    const count = readFigure(many)
    if (count === undefined) return undefined
    sums[unit as keyof typeof sums] += count
  }
  const months = sums.year * 12 + sums.month
  return Number.isInteger(months) && months + sums.day > 0 ? { months, days: sums.day } : undefined
}

/** A term however it is written: months as a number, words, or an object with months, years or days. */
export function readTerm(value: unknown): ImposedTerm | undefined {
  const plain = numberAt({ value }, 'value')
  if (plain !== undefined) return { months: plain, days: 0 }
  if (typeof value === 'string') return inWords(value)
  if (!isRecord(value)) return undefined
  const whole = ['months', 'sentence_months', 'term_months', 'term', 'sentence', 'imposed_months'].map((key) => readTerm(value[key])).find((term) => term !== undefined)
  const [years, days] = [numberAt(value, 'years'), numberAt(value, 'days') ?? numberAt(value, 'extra_days')]
  if (whole === undefined && years === undefined && days === undefined) return undefined
  return { months: (whole?.months ?? 0) + (years ?? 0) * 12, days: (whole?.days ?? 0) + (days ?? 0) }
}

/** The term of a case in months and days: months with days beside them, words, or days alone. `moreDays` are days named elsewhere that belong to it. */
export function termOf(facts: Facts, moreDays: number): ImposedTerm | undefined {
  const named = readTerm(facts['sentence_months']) ?? readTerm(facts['sentence'])
  const days = (numberAt(facts, 'extra_days') ?? 0) + moreDays
  if (named !== undefined) return { months: named.months, days: (named.days ?? 0) + days }
  const whole = numberAt(facts, 'sentence_days')
  return whole === undefined ? undefined : { months: 0, days: whole + days }
}

/** Whether the sentence is for life. */
export function isForLife(facts: Facts): boolean {
  return ['sentence', 'sentence_months'].some((key) => /\blife\b/i.test(textAt(facts, key) ?? ''))
}
