import { moneyInWords, timeInWords } from '../words/amounts.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { recordForms, type FormField } from './record-forms.ts'
import type { RecordType } from '../../api/shapes.ts'

/** The name of a user or a paper by its id; the id itself where there is none. */
export type NameOf = (userId: string) => string

/** The value of a field as a person reads it; empty where there is none. */
export function fieldInWords(field: FormField, value: unknown, nameOf: NameOf): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return field.input === 'months' ? `${value} ${value === 1 ? 'month' : 'months'}` : field.input === 'hours' ? timeInWords(value) : moneyInWords(value)
  if (Array.isArray(value)) return value.map((one) => (field.input === 'contacts' ? contactInWords(String(one), nameOf) : String(one))).join(field.input === 'contacts' ? ', ' : '; ')
  const text = String(value)
  if (field.input === 'contact') return contactInWords(text, nameOf)
  if (field.input === 'day') return dateInWords(text)
  if (field.input === 'person' || field.input === 'paper' || field.input === 'petition' || field.input === 'decision') return nameOf(text)
  return field.choices?.[text] ?? text
}

/** A contact by its id: we ourselves, or its name; who is not among the contacts any more has none. */
export function contactInWords(id: string, nameOf: NameOf): string {
  if (id === 'us') return 'we, the team'
  const name = nameOf(id)
  return name === id ? 'someone not among the contacts' : name
}

/** The value of a field as its input holds it. */
export function fieldAsTyped(field: FormField, value: unknown): string {
  if (typeof value === 'number') return field.input === 'months' ? String(value) : field.input === 'hours' ? timeInWords(value) : (value / 100).toFixed(2)
  if (Array.isArray(value)) return value.join('\n')
  return value === undefined ? '' : String(value)
}

/** One field of a record with its name and its value in words. */
export interface SaidField {
  readonly name: string
  readonly label: string
  readonly said: string
}

/** The fields of a record in the order of its form; those that are empty are left out unless asked for. */
export function sayFields(type: RecordType, fields: Readonly<Record<string, unknown>>, nameOf: NameOf, withEmpty = false): readonly SaidField[] {
  return Object.entries(recordForms[type].fields)
    .map(([name, field]) => ({ name, label: field.label, said: fieldInWords(field, fields[name], nameOf) }))
    .filter(({ said }) => withEmpty || said !== '')
}
