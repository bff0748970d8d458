import type { CivilDate } from '@lenity/law'
import { checkRecord } from '../records/check-record.ts'
import { importField, isFactField } from './import-fields.ts'
import { readCell } from './read-cell.ts'
import type { ColumnMeans } from './suggest-columns.ts'

/** What is wrong with a cell of a row, or with the row as a whole, and what to do. */
export interface RowProblem {
  /** From 0; undefined for the row as a whole. */
  readonly column?: number
  readonly value?: string
  readonly what: string
  readonly next: string
}

/** A row as the person it tells of. */
export interface RowRead {
  readonly name: string
  readonly otherNames: readonly string[]
  /** Each with the words of its cell. */
  readonly facts: readonly { readonly path: string; readonly value: unknown; readonly words: string }[]
  readonly contact: Readonly<Record<string, string>> | undefined
  readonly note: string | undefined
  readonly problems: readonly RowProblem[]
}

/** Reads a row by what its columns hold. Every problem of it is told, not only the first. */
export function readRow(cells: readonly string[], means: readonly ColumnMeans[], today: CivilDate): RowRead {
  const problems: RowProblem[] = []
  const values = new Map<string, { readonly value: unknown; readonly words: string; readonly column: number }>()
  for (const { column, field: id, way } of means) {
    const field = importField(id)
    const cell = withoutApostrophe(cells[column] ?? '')
    if (field === undefined) continue
    const read = unprintable.test(cell) ? { wrong: 'has characters that are not text', next: 'Type it again.' } : readCell(field, cell, way, today)
    if ('wrong' in read) problems.push({ column, value: cell.slice(0, 120), what: `the ${field.label} ${read.wrong}`, next: read.next })
    else if ('value' in read) values.set(id, { value: read.value, words: cell.trim(), column })
  }
  const text = (id: string) => values.get(id)?.value as string | undefined
  const name = text('person.name') ?? [text('first name'), text('middle name'), text('last name')].filter((part) => part !== undefined).join(' ')
  if (name === '' && problems.length === 0) problems.push({ what: 'the row names nobody', next: 'Give the name, or leave the row out.' })
  const facts = [...values].flatMap(([path, { value, words }]) => (isFactField(path) ? [{ path, value, words }] : []))
  if (name !== '' && !values.has('person.name')) facts.unshift({ path: 'person.name', value: name, words: name })
  const contact = contactOf(text)
  if (contact !== undefined) {
    const checked = checkRecord('contact', contact)
    const at = ['contact email', 'contact name', 'contact role', 'contact phone'].find((id) => !checked.ok && id.endsWith(checked.problem.where)) ?? 'contact name'
    if (!checked.ok) problems.push({ ...(values.get(at) && { column: values.get(at)?.column, value: values.get(at)?.words }) as Pick<RowProblem, 'column' | 'value'>, what: 'the contact cannot be kept so', next: 'A contact has a name; electronic mail is an address with an @.' })
  }
  return { name, otherNames: (text('other names') ?? '').split(/[,;/\n]|\band\b/).map((one) => one.trim()).filter((one) => one !== ''), facts, contact, note: text('note'), problems }
}

// Control characters are what is looked for.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** The apostrophe that an export puts before what a spreadsheet would take for a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function contactOf(text: (id: string) => string | undefined): Readonly<Record<string, string>> | undefined {
  const [name, role, phone, email] = ['contact name', 'contact role', 'contact phone', 'contact email'].map(text)
  if (name === undefined && phone === undefined && email === undefined) return undefined
  return { name: name ?? 'not named', role: role ?? 'not said', ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) }
}
