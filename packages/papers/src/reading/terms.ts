import type { Term } from '@lenity/law'
import { numberWords, parseCount } from './figures.ts'

const figure = `(?:${numberWords}\\s*\\(\\s*\\d{1,4}\\s*\\)|\\d{1,4}\\s*\\(\\s*${numberWords}\\s*\\)|\\d{1,4}(?:,\\d{3})?|${numberWords})`
const gap = '[\\s-]+(?:calendar\\s+)?'
const years = `${figure}${gap}(?:years?|yrs?\\.?)`
const months = `${figure}${gap}(?:months?|mths?\\.?|mos?\\.?)`
const days = `${figure}${gap}days?`
const joint = '\\s*(?:,|and|,\\s*and)?\\s+'

/** A term as papers write it, as the source of a pattern: `240 months`, `two hundred forty (240) months`, `10 years and 6 months`, `life`. Each unit stands once, the larger first: a second figure of months is another term. */
export const term = `(?:(?:natural\\s+)?life(?:time)?(?:\\s+(?:imprisonment|without\\s+(?:parole|release)))?|(?:${years}(?:${joint}${months})?(?:${joint}${days})?|${months}(?:${joint}${days})?|${days})(?![a-z])|\\d{1,3}\\s?Y(?![a-z])(?:\\s?\\d{1,2}\\s?M)?(?:\\s?\\d{1,3}\\s?D)?(?![a-z])|\\d{1,4}M\\b)`

export interface ReadTerm {
  readonly term: Term
  /** Set when the words say more than months can. */
  readonly check?: string
}

/** The term the words name, in months or `life`. Days beyond the months are not counted, and `check` says so; undefined where none is told for sure. */
export function parseTerm(words: string): ReadTerm | undefined {
  const text = words.trim().toLowerCase()
  if (/^(?:natural\s+)?life/.test(text)) return { term: 'life' }
  const parts = [...text.matchAll(new RegExp(`(${figure})[\\s-]*(calendar\\s+)?(months?|years?|days?|mths?|mos?|yrs?|y|m|d)(?![a-z])`, 'gi'))]
  if (parts.length === 0) return undefined
  let [months, days] = [0, 0]
  for (const part of parts) {
    const written = part[1] as string
    const amount = amountOf(written)
    if (amount === undefined) return undefined
    const kind = (part[3] as string)[0]
    // A year from a column beside, far rather than a term of 160 years told in months.
    if (kind === 'm' && /^(?:19|20)\d\d$/.test(written)) return undefined
    if (kind === 'y') months += amount * 12
    else if (kind === 'm') months += amount
    else days += amount
  }
  if (days > 0) return { term: months, check: `The ${days === 1 ? 'day' : `${days} days`} beyond the months ${days === 1 ? 'is' : 'are'} not counted.` }
  return { term: months }
}

/** A figure written once or twice, `ten (10)` or `10 (ten)`; undefined when the two do not say the same. */
function amountOf(written: string): number | undefined {
  const [, outside = written, inside] = /^([^(]*)\(([^)]*)\)/.exec(written) ?? []
  const [one, other] = [parseCount(outside), inside === undefined ? undefined : parseCount(inside)]
  if (inside === undefined || one === other) return one
  // `Count One and ten (10) years`: the number of a count stands before it.
  const last = /^(?!.*\b(?:hundred|thousand)\s+and\b).*\band\s+(.*)$/i.exec(outside)?.[1]
  return last !== undefined && parseCount(last) === other ? other : undefined
}

/** Months only: a term that is a number. */
export function parseMonths(words: string): { months: number; check?: string } | undefined {
  const read = parseTerm(words)
  if (!read || read.term === 'life') return undefined
  return { months: read.term, ...(read.check === undefined ? {} : { check: read.check }) }
}
