import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { indexGrants, likeRows, noneRow, profileOfFacts, type PublishedGrant } from '@lenity/petition'
import { readPerson, type BatchResult, type ColumnPlan, type PeopleRow } from '@lenity/population'

/** What decides which grants a row is told. */
export interface ComparePlan {
  readonly plan: ColumnPlan
  readonly on: CivilDate
  readonly grants: readonly PublishedGrant[]
  /** How many grants a person is told at most. */
  readonly most: number
}

/** Compares the rows it is given: lines of the table, and a stroke for each person who has grants like theirs. The same rows give the same bytes, whoever does it. */
export function comparesBatches({ plan, on, grants, most }: ComparePlan): (rows: readonly PeopleRow[]) => BatchResult {
  const index = indexGrants(grants)
  return (rows) => {
    let [lines, strokes, screened] = ['', '', 0]
    for (const { number, cells, wrong } of rows) {
      const id = plan.id === undefined ? undefined : cells[plan.id]
      const read = wrong === undefined ? readPerson(cells, plan.columns, on) : undefined
      if (read?.ok !== true) {
        lines += csvLineSparse(noneRow(number, id, `The row is refused: ${wrong ?? read?.refusals.map(({ what }) => what).join('; ') ?? ''}.`))
        continue
      }
      const like = index.nearest(profileOfFacts(read.facts, on), most)
      screened++
      if (like.length > 0) strokes += '|'
      for (const row of likeRows(number, id, like)) lines += csvLineSparse(row)
    }
    return { texts: [lines, strokes], screened, refusedRows: rows.length - screened }
  }
}
