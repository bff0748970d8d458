import type { Term, TermRange } from '@lenity/law'

function counted(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}

/** 188 as `15 years 8 months`; under a year, months alone. A part of a month is given in days of thirty. */
export function monthsAsYears(months: number): string {
  const whole = Math.floor(months)
  const days = Math.round((months - whole) * 30)
  const parts = [
    whole >= 12 ? counted(Math.floor(whole / 12), 'year') : '',
    whole % 12 > 0 || (whole === 0 && days === 0) ? counted(whole % 12, 'month') : '',
    days > 0 ? counted(days, 'day') : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** A term as it is written: `188 months`, `life`. */
export function termInWords(term: Term): string {
  return term === 'life' ? 'life' : counted(term, 'month')
}

/** A range as it is written: `188 to 235 months`, `360 months to life`, `life`. Both ends equal are one term. */
export function rangeInWords([low, high]: TermRange): string {
  if (low === high) return termInWords(low)
  return high === 'life' ? `${termInWords(low)} to life` : `${low} to ${termInWords(high)}`
}
