import type { CivilDate, Term, TermRange } from '@lenity/law'
import { diaEnPalabras } from '../letters/letter.ts'
import type { TimeServed } from '../compose/input.ts'
import { sayDate } from '../say/say-date.ts'
import { count, sayRangeInYears, sayTerm, sayYears } from '../say/say-term.ts'

export const plainLanguages = ['en', 'es'] as const
export type PlainLanguage = (typeof plainLanguages)[number]

/** The same said in both languages. */
export type Both = Readonly<Record<PlainLanguage, string>>

/** A text as it stands in each language. */
export function both(en: string, es: string): Both {
  return { en, es }
}

export function sameInBoth(text: string): Both {
  return { en: text, es: text }
}

/** A day written out. What is no day is given back as it is. */
export function dayInBoth(day: string): Both {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? both(sayDate(day), diaEnPalabras(day as CivilDate)) : sameInBoth(day)
}

/** Months as years and months: `15 years 8 months`, `15 años y 8 meses`. */
export function yearsInBoth(months: number): Both {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return both(sayYears(months), years === 0 ? cuenta(months, 'mes', 'meses') : rest === 0 ? cuenta(years, 'año', 'años') : `${cuenta(years, 'año', 'años')} y ${cuenta(rest, 'mes', 'meses')}`)
}

/** A term in months with the years beside it; `life` has words of its own in each sentence. */
export function termInBoth(months: number): Both {
  return both(sayTerm(months), months < 12 || !Number.isInteger(months) ? cuenta(months, 'mes', 'meses') : `${cuenta(months, 'mes', 'meses')} (${yearsInBoth(months).es})`)
}

/** A range with the years beside the months, both ends inclusive. */
export function rangeInBoth(range: TermRange): Both {
  return both(sayRangeInYears(range).replace(/\blife\b/g, 'life in prison').replace('life in prison (', 'life ('), rango(range))
}

function rango([low, high]: TermRange): string {
  if (low === 'life') return 'cadena perpetua'
  if (low === high) return termInBoth(low).es
  const years = low >= 12 && Number.isInteger(low)
  if (high === 'life') return `${cuenta(low, 'mes', 'meses')} a cadena perpetua${years ? ` (${yearsInBoth(low).es} a cadena perpetua)` : ''}`
  return `${String(low)} a ${cuenta(high, 'mes', 'meses')}${years ? ` (${yearsInBoth(low).es} a ${yearsInBoth(high).es})` : ''}`
}

/** What a statute allows. */
export function statutoryInBoth(min: Term, max: Term): Both {
  const [most, maximo] = max === 'life' ? ['life', 'cadena perpetua'] : [yearsInBoth(max).en, yearsInBoth(max).es]
  if (min === 'life') return both('life', 'cadena perpetua')
  if (min === 0) return both(`up to ${most}`, `hasta ${maximo}`)
  return min === max ? yearsInBoth(min) : both(`${yearsInBoth(min).en} to ${most}`, `${yearsInBoth(min).es} a ${maximo}`)
}

/** `21 years 7 months`; days only where there is less than a month. */
export function servedInBoth(served: TimeServed): Both {
  const months = served.years * 12 + served.months
  return months === 0 ? both(count(served.restDays, 'day'), cuenta(served.restDays, 'día', 'días')) : yearsInBoth(months)
}

/** One of several, in both languages. */
export function orInBoth(all: readonly Both[]): Both {
  return both([...new Set(all.map(({ en }) => en))].join(', or '), [...new Set(all.map(({ es }) => es))].join(', o '))
}

function cuenta(number: number, one: string, more: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : more}`
}
