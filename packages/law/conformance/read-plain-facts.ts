import { numberAt, type Facts } from './case.ts'
import { readDate } from './partial-date.ts'
import { day } from './read-custody.ts'

const counts = ['days', 'extra_days', 'fsa_credits_earned', 'gct_days_per_year', 'gct_disallowed_days', 'partial_days_served', 'prior_custody_credit_days', 'program_days', 'residential_drug_program_months', 'sentence_days'] as const
const starts = ['commencement', 'federal_sentence_commenced', 'federal_sentencing', 'sentenced', 'sentencing_date'] as const
const days = ['arrest', 'arrival_at_designated_facility', 'as_of', 'federal_detainer_from', 'in_custody_since', 'projected_release_gct', ...starts] as const

/**
 * The facts of a case with each count of days as a number: `27 days` is 27, a list is its sum, and nothing said is left out. A sentence of which
 * only the month or the year is given commenced on a day that is not known, whatever else is said of it. The name of a count or a day that is
 * given in another form, instead, so that it is never taken for none.
 */
export function readPlainFacts(facts: Facts): Facts | string {
  const read: Record<string, unknown> = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  for (const key of counts) {
    const number = key in read ? countIn(read[key]) : undefined
    if (key in read && number === undefined) return key
    if (number !== undefined) read[key] = number
  }
  const partly = starts.some((key) => day(read, key) === undefined && readDate(read[key]) !== undefined)
  const known = partly ? Object.fromEntries(Object.entries(read).filter(([key]) => !starts.some((start) => start === key))) : read
  return days.find((key) => key in known && day(known, key) === undefined) ?? known
}

function countIn(value: unknown): number | undefined {
  if (Array.isArray(value)) {
    const each = value.map(countIn)
    return each.length > 0 && each.every((one) => one !== undefined) ? each.reduce<number>((sum, one) => sum + (one ?? 0), 0) : undefined
  }
  const plain = numberAt({ value }, 'value')
  return plain ?? (typeof value === 'string' ? numberAt({ value: /^([\d,]+) (?:days?|months?)$/.exec(value.trim())?.[1] ?? '' }, 'value') : undefined)
}
