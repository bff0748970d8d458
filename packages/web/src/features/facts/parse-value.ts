import type { Term } from '@lenity/law'

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly what: string }

const life = /^life$/i

function term(text: string): Term | undefined {
  if (life.test(text)) return 'life'
  const months = number(text.replace(/\s*months?$/i, ''))
  return months !== undefined && months >= 0 ? months : yearsAndMonths(text)
}

/** `20 years 6 months`, `20 years and 6 months` or `20 years` as months. */
function yearsAndMonths(text: string): number | undefined {
  const said = /^(\d{1,3})\s*(?:years?|yrs?)(?:,?\s*(?:and\s+)?(\d{1,2})\s*(?:months?|mos?))?$/i.exec(text)
  return said ? Number(said[1]) * 12 + Number(said[2] ?? 0) : undefined
}

/** `1.5 kg` as grams; a bare number is grams. */
function grams(text: string): number | undefined {
  const kilograms = /^(.+?)\s*(?:kg|kilograms?|kilos?)$/i.exec(text)?.[1]
  const value = number(kilograms ?? text.replace(/\s*(?:g|grams?)$/i, ''))
  return value === undefined || kilograms === undefined ? value : Number((value * 1000).toPrecision(12))
}

function number(text: string): number | undefined {
  const plain = text.replace(/[$,\s]/g, '').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

function no(what: string): Parsed {
  return { ok: false, what }
}

/** What someone typed for a fact of the kind, as the API takes it, or what is wrong with it. */
export function parseValue(kind: string, typed: string, options: readonly string[] = []): Parsed {
  const text = typed.trim()
  if (text === '') return no('Type the value the paper gives.')
  switch (kind) {
    case 'date': {
      const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
      return valid ? { ok: true, value: text } : no('Give a day that is on the calendar.')
    }
    case 'boolean': return /^(yes|no)$/i.test(text) ? { ok: true, value: /^yes$/i.test(text) } : no('Answer yes or no.')
    case 'option': return options.includes(text) ? { ok: true, value: text } : no('Choose one of the values on the list.')
    case 'term': {
      const value = term(text)
      return value === undefined ? no('Give months as a number, such as 240, or life.') : { ok: true, value }
    }
    case 'range': {
      if (life.test(text)) return { ok: true, value: ['life', 'life'] }
      const [low, high, more] = text.split(/\s*(?:-|–|\bto\b)\s*/i).map(term)
      return low === undefined || high === undefined || more !== undefined ? no('Give both ends, such as 188 to 235 or 360 to life.') : { ok: true, value: [low, high] }
    }
    case 'months': case 'grams': case 'days': case 'number': case 'dollars': {
      const value = kind === 'grams' ? grams(text) : kind === 'months' ? number(text) ?? yearsAndMonths(text) : number(text)
      if (value === undefined) return no('Give a number.')
      return value < 0 && kind !== 'number' ? no('Give a number that is not below zero.') : { ok: true, value }
    }
    default: return { ok: true, value: text }
  }
}

/** A value as it is put into the field to be corrected. */
export function asTyped(kind: string, value: unknown): string {
  if (kind === 'boolean') return value === true ? 'yes' : 'no'
  if (kind === 'range' && Array.isArray(value)) return value.join(' to ')
  return value === undefined || value === null ? '' : String(value)
}
