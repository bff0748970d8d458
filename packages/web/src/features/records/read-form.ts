import { readMoney, readTime } from '../words/amounts.ts'
import type { FormField, RecordForm } from './record-forms.ts'

/** What was typed, as the fields of a record, or what is wrong in which field. */
export type ReadForm = { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly wrong: Readonly<Record<string, string>> }

/** Reads a form as it was filled in. Empty optional fields are left out. */
export function readForm({ fields }: RecordForm, typed: FormData): ReadForm {
  const read: Record<string, unknown> = {}
  const wrong: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields)) {
    const text = String(typed.get(name) ?? '').trim()
    if (field.input === 'yes') read[name] = text !== ''
    else if (field.input === 'contacts' || field.input === 'lines') {
      const several = field.input === 'contacts' ? typed.getAll(name).map(String) : text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
      if (several.length > 0) read[name] = several
      else if (field.optional !== true) wrong[name] = 'This is needed.'
    }
    else if (text !== '') {
      const value = valueOf(field, text)
      if (value === undefined) wrong[name] = field.input === 'money' ? 'Write an amount, such as 12.50.' : field.input === 'months' ? 'Write whole months, such as 240.' : 'Write how long, such as 1:30 or 90 min.'
      else read[name] = value
    } else if (field.optional !== true) wrong[name] = 'This is needed.'
  }
  return Object.keys(wrong).length > 0 ? { ok: false, wrong } : { ok: true, fields: read }
}

function valueOf({ input }: FormField, text: string): unknown {
  if (input === 'money') return readMoney(text)
  if (input === 'months') return /^\d{1,4}$/.test(text) && Number(text) > 0 && Number(text) <= 1200 ? Number(text) : undefined
  if (input !== 'hours') return text
  const minutes = readTime(text)
  return minutes !== undefined && minutes > 0 && minutes <= 24 * 60 ? minutes : undefined
}
