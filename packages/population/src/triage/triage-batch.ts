import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { readPerson } from '../people/read-person.ts'
import { askLaw, resultRow } from '../result/result-row.ts'
import { refusedLines, type BatchResult } from '../run/screen-batch.ts'
import { readBeside, type BesideColumn } from './beside.ts'
import { triagePerson, type Triaged } from './triage-person.ts'

/** What the columns hold for a triage, and the day. */
export interface TriagePlan {
  readonly plan: ColumnPlan
  readonly beside: readonly BesideColumn[]
  readonly on: CivilDate
}

/** Screens and sorts some rows in one: lines of the result, of what was refused, and of those sorted, as JSON. The same rows give the same bytes, whoever does it. */
export function triageBatch(rows: readonly PeopleRow[], plan: TriagePlan): BatchResult {
  let [results, refused, sorted, screened] = ['', '', '', 0]
  for (const row of rows) {
    const one = triageRow(row, plan)
    if ('refused' in one) refused += one.refused
    else {
      results += one.result
      sorted += `${JSON.stringify(one.triaged)}\n`
      screened++
    }
  }
  return { texts: [results, refused, sorted], screened, refusedRows: rows.length - screened }
}

/** One row: a line of the result and the person sorted, or the lines of its refusal. */
export function triageRow({ number, cells, wrong }: PeopleRow, { plan, beside, on }: TriagePlan): { readonly result: string; readonly triaged: Triaged } | { readonly refused: string } {
  const id = plan.id === undefined ? undefined : cells[plan.id]?.trim()
  if (wrong !== undefined) return { refused: refusedLines(number, id, wrong) }
  const [read, also] = [readPerson(cells, plan.columns, on), readBeside(cells, beside, on)]
  if (!read.ok || !also.ok) return { refused: refusedLines(number, id, [...(read.ok ? [] : read.refusals), ...(also.ok ? [] : also.refusals)]) }
  const asked = askLaw(read.facts, on)
  const row = resultRow(number, id, read.facts, on, asked)
  return { result: csvLineSparse(row), triaged: triagePerson(number, id, read.facts, also.beside, on, asked.screening, row) }
}
