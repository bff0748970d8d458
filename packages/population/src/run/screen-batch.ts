import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { readPerson } from '../people/read-person.ts'
import { resultRow } from '../result/result-row.ts'

export const refusedHeadings = ['row', 'id', 'column', 'cell', 'what', 'next'] as const

/** What came of some rows: lines of the result and lines of what was refused, in the order of the rows. */
export interface BatchResult {
  readonly results: string
  readonly refused: string
  readonly screened: number
  readonly refusedRows: number
}

/** Screens some rows on a day. The same rows give the same bytes, whoever does it. */
export function screenBatch(rows: readonly PeopleRow[], plan: ColumnPlan, on: CivilDate): BatchResult {
  let [results, refused, screened] = ['', '', 0]
  for (const { number, cells, wrong } of rows) {
    const id = plan.id === undefined ? undefined : cells[plan.id]?.trim()
    if (wrong !== undefined) {
      refused += csvLineSparse([number, id, undefined, undefined, wrong, 'Look at that row.'])
      continue
    }
    const read = readPerson(cells, plan.columns, on)
    if (read.ok) {
      results += csvLineSparse(resultRow(number, id, read.facts, on))
      screened++
    } else for (const { heading, cell, what, next } of read.refusals) refused += csvLineSparse([number, id, heading, cell, what, next])
  }
  return { results, refused, screened, refusedRows: rows.length - screened }
}
