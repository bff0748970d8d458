import type { Term, TermRange } from '@lenity/law'

/** Months as years and months: 259 is `21 years 7 months`. Parts of a month are dropped; less than one is `less than a month`. */
export function monthsInWords(months: number): string {
  const whole = Math.floor(months)
  const [years, rest] = [Math.floor(whole / 12), whole % 12]
  const parts = [...(years > 0 ? [count(years, 'year')] : []), ...(rest > 0 ? [count(rest, 'month')] : [])]
  return parts.length > 0 ? parts.join(' ') : 'less than a month'
}

/** A term as it is spoken of in court: `life`, `188 months`. */
export function termInWords(term: Term): string {
  return term === 'life' ? 'life' : count(term, 'month')
}

/** A range of terms: `188 to 235 months`, `360 months to life`, `life`. */
export function rangeInWords([low, high]: TermRange): string {
  if (low === high) return termInWords(low)
  return low !== 'life' && high !== 'life' ? `${low} to ${high} months` : `${termInWords(low)} to ${termInWords(high)}`
}

/** `one`, `two` … `twelve`, then figures. */
export function numberInWords(n: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ?? String(n)
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
