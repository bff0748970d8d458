import type { Term, TermRange } from '@lenity/law'

/** Months as years and months: `15 years 8 months`; under a year, months alone. */
export function sayYears(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  if (years === 0) return count(months, 'month')
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} ${count(rest, 'month')}`
}

/** A term: `life`, or `188 months (15 years 8 months)`. */
export function sayTerm(term: Term): string {
  if (term === 'life') return 'life'
  return term < 12 || !Number.isInteger(term) ? count(term, 'month') : `${count(term, 'month')} (${sayYears(term)})`
}

/** A range of terms, both ends inclusive: `188 to 235 months`, `360 months to life`, `life`. */
export function sayRange([low, high]: TermRange): string {
  if (low === high) return low === 'life' ? 'life' : count(low, 'month')
  if (low === 'life') return 'life'
  return high === 'life' ? `${count(low, 'month')} to life` : `${low} to ${high} months`
}

/** A range with the years beside the months: `188 to 235 months (15 years 8 months to 19 years 7 months)`. */
export function sayRangeInYears(range: TermRange): string {
  const [low, high] = range
  if (low === 'life' || low < 12 || !Number.isInteger(low)) return sayRange(range)
  if (low === high) return sayTerm(low)
  return `${sayRange(range)} (${sayYears(low)} to ${high === 'life' ? 'life' : sayYears(high)})`
}

/** What a statute allows: `up to 20 years` where there is no minimum, `10 years to life`, `life`; `minDays` for one counted in days. */
export function sayStatutory(min: Term, max: Term, minDays?: number): string {
  if (min === 'life') return 'life'
  if (min === 0 && minDays !== undefined) return `${minDays} days to ${max === 'life' ? 'life' : sayYears(max)}`
  if (min === 0) return `up to ${max === 'life' ? 'life' : sayYears(max)}, no minimum`
  return min === max ? sayYears(min) : `${sayYears(min)} to ${max === 'life' ? 'life' : sayYears(max)}`
}

/** A number and its noun: `1 month`, `3 months`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : `${noun}s`}`
}

/** Criminal history category as the manual prints it. */
export function sayCategory(category: number): string {
  return ['I', 'II', 'III', 'IV', 'V', 'VI'][category - 1] ?? String(category)
}
