import { checkRecord, importFields, readRow, type ColumnMeans, type RowProblem } from '@lenity/casefile'
import type { ImportCase } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { TableRow } from './read-table.ts'

/** A row as the case it would become, or everything that is wrong with it. */
export type RowAsCase = { readonly ok: true; readonly value: ImportCase } | { readonly ok: false; readonly name: string; readonly problems: readonly RowProblem[] }

/** `from` names the list: it stands as the source of every fact, with the number of the row. */
export function toImportCase({ number, cells, wrong }: TableRow, means: readonly ColumnMeans[], from: string, today: CivilDate): RowAsCase {
  if (wrong !== undefined) return { ok: false, name: '', problems: [{ what: wrong, next: 'Look whether a sign that parts cells stands within one, which then goes in quotation marks.' }] }
  const { name, otherNames, facts, contact, note, problems } = readRow(cells, means, today)
  if (problems.length > 0) return { ok: false, name, problems }
  const who = `${from}, row ${number}`
  const of = (path: string) => facts.flatMap(one => (one.path === path && typeof one.value === 'string' ? [one.value] : []))
  const told = [otherNames.length === 0 ? '' : `Other names: ${otherNames.join(', ')}`, note ?? ''].filter(line => line !== '').join('\n\n')
  return {
    ok: true,
    value: {
      row: number, title: name,
      person: { names: [name, ...otherNames], registerNumbers: of('person.registerNumber'), datesOfBirth: of('person.dateOfBirth') },
      facts: facts.map(({ path, value, words }) => ({ path, value, source: { from: 'person', who, on: today, words } })),
      contact: contact === undefined ? undefined : checked('contact', contact),
      task: told === '' ? undefined : checked('task', { title: `Look at what the list said of ${name}`, note: told }),
      tells: JSON.stringify(importFields.flatMap(({ id }) => means.filter(({ field }) => field === id).map(({ column }) => [id, (cells[column] ?? '').trim()])).filter(([, cell]) => cell !== '')),
    },
  }
}

function checked<T extends 'contact' | 'task'>(type: T, fields: unknown): ImportCase[T] {
  const found = checkRecord(type, fields)
  if (!found.ok) throw new Error(`a ${type} that was checked: ${found.problem.what}`)
  return found.value.fields as ImportCase[T]
}
