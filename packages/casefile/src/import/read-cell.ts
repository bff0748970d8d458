import { parseCivilDate, type CivilDate } from '@lenity/law'
import type { ImportField, ImportWay } from './import-fields.ts'

/** What a cell says: a value, nothing, or why it cannot be told and what to do. */
export type ReadCell = { readonly value: unknown } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

const longest = 500
const unknowns = new Set(['', '-', '--', '—', '–', '?', 'n/a', 'na', 'unknown', 'unk', 'not known', 'tbd', 'null'])
const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Reads a cell. What could mean two things is never guessed; a blank, a dash or “unknown” is no value at all. `today` is the last day a birth can have been. */
export function readCell(field: ImportField, cell: string, way: ImportWay | undefined, today: CivilDate): ReadCell {
  const text = cell.trim()
  if (unknowns.has(text.toLowerCase())) return { unknown: true }
  switch (field.kind) {
    case 'date': return notAhead(field, readDay(text, way), today)
    case 'boolean': return /^(yes|y|true)$/i.test(text) ? { value: true } : /^(no|n|false)$/i.test(text) ? { value: false } : no('is neither yes nor no', 'Write yes or no, or leave it blank where it is not known.')
    case 'option': {
      const found = field.options?.find((one) => one.toLowerCase() === text.toLowerCase())
      return found === undefined ? no(`is none of: ${field.options?.join(', ')}`, 'Write one of these, or leave it blank.') : { value: found }
    }
    case 'term': return /^life( without parole)?$|^lwop$/i.test(text) ? { value: 'life' } : readMonths(text, way)
    case 'months': return readMonths(text, way)
    case 'dollars': return /^\$?\s?(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?$/.test(text) ? { value: Number(text.replaceAll(/[$,\s]/g, '')) } : no('is not an amount in dollars', 'Write it as 1234.50 or $1,234.50.')
    case 'grams': return readGrams(text)
    case 'range': return readRange(text)
    case 'number': return /^[-−]?\d{1,9}$/.test(text) ? { value: Number(text.replace('−', '-')) } : no('is not a whole number', 'Write digits alone.')
    case 'days': return /^\d{1,9}$/.test(text) ? { value: Number(text) } : no('is not a whole number', 'Write digits alone.')
    case 'text': return readText(field, text)
    default: return no('cannot be read from a list', 'Enter it on the case.')
  }
}

function readText(field: ImportField, text: string): ReadCell {
  if (field.id === 'person.registerNumber' && /^\d+(\.\d+)?e\+?\d+$/i.test(text)) return no('is how a spreadsheet shows a long number, with digits lost', 'Format that column as text, type the number again, and save.')
  const most = field.id === 'note' ? 15_000 : field.id.endsWith('name') ? 200 : longest
  return text.length > most ? no(`has ${text.length} characters, and ${most} are the most`, 'Shorten it; the whole can be kept as a paper of the case.') : { value: text }
}

function readMonths(text: string, way: ImportWay | undefined): ReadCell {
  const parts = /^(?:(\d{1,3})\s*(?:years?|yrs?|y)\.?)?[\s,]*(?:and\s+)?(?:(\d{1,4})\s*(?:months?|mos?|m)\.?)?$/i.exec(text)
  if (parts !== null && (parts[1] !== undefined || parts[2] !== undefined)) return { value: Number(parts[1] ?? 0) * 12 + Number(parts[2] ?? 0) }
  if (!/^\d{1,4}$/.test(text)) return no('is not a term', 'Write 240 months, 20 years, 20 years 6 months, or life.')
  if (way !== 'months' && way !== 'years') return no('could be months or years', 'Say above which this column counts, or write the word beside the number.')
  return { value: Number(text) * (way === 'years' ? 12 : 1) }
}

function readGrams(text: string): ReadCell {
  const [, digits = '', , unit = ''] = /^((\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?)\s*(g|gm|grams?|kg|kilos?|kilograms?)?\.?$/i.exec(text) ?? []
  if (digits === '') return no('is not a weight', 'Write it as 92.5 grams or 1.2 kg.')
  if (unit === '') return no('could be grams or kilograms', 'Write the unit beside the number, or in the heading.')
  const value = Number(digits.replaceAll(',', ''))
  // Thousands of a gram are kept, and no more is made up by the multiplication.
  return { value: unit.toLowerCase().startsWith('k') ? Number((value * 1000).toFixed(6)) : value }
}

/** A range of months, `188-235`, `188 to 235 months`, `360 to life`. */
function readRange(text: string): ReadCell {
  const [, low, high = ''] = /^(\d{1,3}|life)(?:\s*(?:-|–|—|to)\s*(\d{1,3}|life))?(?:\s*(?:months|mos?)\.?)?$/i.exec(text) ?? []
  if (low === undefined || (high === '' && low.toLowerCase() !== 'life')) return no('is not a range of months', 'Write it as 188-235, 360-life or life.')
  const [from, to] = [low, high === '' ? low : high].map((end) => (end.toLowerCase() === 'life' ? 'life' : Number(end)))
  if (from === 'life' ? to !== 'life' : to !== 'life' && (to as number) < (from as number)) return no('ends before it begins', 'Write the lower end first.')
  return { value: [from, to] }
}

function readDay(text: string, way: ImportWay | undefined): ReadCell {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)
  if (iso !== null) return dayOf(text, iso[1], iso[2], iso[3])
  const word = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? undefined
  const turned = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s,-]+(\d{4})$/u.exec(text) ?? undefined
  const [name, day, year] = word === undefined ? [turned?.[2], turned?.[1], turned?.[3]] : [word[1], word[2], word[3]]
  if (name !== undefined) {
    const month = name.length < 3 ? -1 : names.findIndex((one) => one.startsWith(name.toLowerCase()))
    return month < 0 ? no(`has no month called ${name}`, 'Write the day as YYYY-MM-DD.') : dayOf(text, year, String(month + 1), day)
  }
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})$/.exec(text)
  if (numbers === null) return /^\d{4,6}(\.\d+)?$/.test(text) ? no('is how some spreadsheets keep a day, as a number', 'Format that column as a date, YYYY-MM-DD, and save again.') : no('is not a day', 'Write it as YYYY-MM-DD, or as month/day/year.')
  const [, one = '', , two = '', last = ''] = numbers
  if (last.length !== 4) return no('does not say which century', 'Write the year with four digits.')
  const [first, second] = [Number(one), Number(two)]
  if (way === 'day/month/year') return dayOf(text, last, two, one)
  if (way === 'month/day/year' || first === second || second > 12) return dayOf(text, last, one, two)
  if (first > 12) return no(`has no month ${first}, if it is month/day/year`, 'Where this column has the day first, say so above; or write YYYY-MM-DD.')
  return no(`could be ${spelt(first, second)} or ${spelt(second, first)}`, 'Say above in which order this column writes days, or write YYYY-MM-DD.')
}

function dayOf(text: string, year = '', month = '', day = ''): ReadCell {
  const value = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return value === undefined || year < '1850' ? no('is not a day on the calendar', `Look at it again: ${text}.`) : { value }
}

/** Nobody was born, convicted or sentenced on a day that has not come. */
function notAhead(field: ImportField, read: ReadCell, today: CivilDate): ReadCell {
  const ahead = 'value' in read && (read.value as string) > today && field.id !== 'custody.projectedReleaseOn'
  return ahead ? no('has not come yet', 'Look at the year again.') : read
}

function spelt(month: number, day: number): string {
  const name = names[month - 1] ?? ''
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${day}`
}

function no(wrong: string, next: string): ReadCell {
  return { wrong, next }
}
