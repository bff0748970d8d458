import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { readPerson } from '../people/read-person.ts'
import type { Refusal } from '../people/refusal.ts'
import { resultRow } from '../result/result-row.ts'

export const refusedHeadings = ['row', 'id', 'column', 'cell', 'what', 'next'] as const

/** What came of some rows: a text for each file that is written, in the order of the rows. */
export interface BatchResult {
  readonly texts: readonly string[]
  readonly screened: number
  readonly refusedRows: number
}

/** Screens some rows on a day: lines of the result, and lines of what was refused. The same rows give the same bytes, whoever does it. */
export function screenBatch(rows: readonly PeopleRow[], plan: ColumnPlan, on: CivilDate): BatchResult {
  let [results, refused, screened] = ['', '', 0]
  for (const { number, cells, wrong } of rows) {
    const id = plan.id === undefined ? undefined : cells[plan.id]?.trim()
    if (wrong !== undefined) {
      refused += refusedLines(number, id, wrong)
      continue
    }
    const read = readPerson(cells, plan.columns, on)
    if (read.ok) {
      results += csvLineSparse(resultRow(number, id, read.facts, on))
      screened++
    } else refused += refusedLines(number, id, read.refusals)
  }
  return { texts: [results, refused], screened, refusedRows: rows.length - screened }
}

/** The lines of a row that cannot be read: one for the row as a whole, or one for each cell. */
export function refusedLines(row: number, id: string | undefined, why: string | readonly Refusal[]): string {
  if (typeof why === 'string') return csvLineSparse([row, id, undefined, undefined, why, 'Look at that row.'])
  return why.map(({ heading, cell, what, next }) => csvLineSparse([row, id, heading, cell, what, next])).join('')
}
