import type { CivilDate } from '@lenity/law'
import { parseCivilDate } from '@lenity/law'
import { planColumns } from '../columns/plan-columns.ts'
import type { ColumnPlan } from '../columns/column.ts'
import { readPerson } from '../people/read-person.ts'
import { resultHeadings, resultRow } from '../result/result-row.ts'

/** What became of a row: its cells by heading, or why it is refused. An empty cell is null, which is never zero. */
export type ScreenedRow = { readonly screened: Readonly<Record<string, string | number | null>> } | { readonly refused: readonly { readonly column: string; readonly what: string; readonly next: string }[] }

/** The headings of a result, in the order of the file that `lenity screen` writes. */
export const headings: readonly string[] = resultHeadings

/**
 * Screens one row where a database runs JavaScript and there is nothing else: no files, no network, no clock. `row` holds cells as text by the paths of the case facts
 * (`conviction.term`) or by the headings a clinic's list goes by; null is unknown. `on` is the day, YYYY-MM-DD. The same row and day give the same answer.
 */
export function screenRow(row: Readonly<Record<string, string | null | undefined>>, on: string): ScreenedRow {
  const day = parseCivilDate(on)
  if (day === undefined) return { refused: [{ column: 'on', what: `“${on}” is not a day on the calendar`, next: 'Write it YYYY-MM-DD.' }] }
  const names = Object.keys(row)
  const plan = planOf(names)
  if ('refused' in plan) return plan
  const read = readPerson(names.map((name) => row[name] ?? ''), plan.columns, day)
  if (!read.ok) return { refused: read.refusals.map(({ heading, what, next }) => ({ column: heading, what, next })) }
  return { screened: cellsOf(read.facts, day) }
}

function cellsOf(facts: Parameters<typeof resultRow>[2], on: CivilDate): Readonly<Record<string, string | number | null>> {
  const cells = resultRow(0, undefined, facts, on)
  // A row's number and name stay with the database.
  return Object.fromEntries(resultHeadings.flatMap((heading, i) => (heading === 'row' || heading === 'id' ? [] : [[heading, cells[i] ?? null]])))
}

/** The plan of the last table of columns: a query asks for the same ones row after row. */
let last: { readonly key: string; readonly plan: ColumnPlan | { readonly refused: readonly { readonly column: string; readonly what: string; readonly next: string }[] } } | undefined

function planOf(names: readonly string[]) {
  const key = names.join('\n')
  if (last?.key === key) return last.plan
  const planned = planColumns(names)
  const plan = planned.ok ? planned.plan : { refused: [{ column: planned.where, what: planned.what, next: planned.next }] }
  last = { key, plan }
  return plan
}
