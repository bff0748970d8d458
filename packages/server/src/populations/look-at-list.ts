import type { CivilDate } from '@lenity/law'
import { asksFiscalYear, commissionFile, isCommissionFile, openPeopleFrom, readPerson, type PeopleRow, type PeopleSource } from '@lenity/population'
import type { SaidOfList } from './screen-run.ts'
import { planList, viewColumns, type ColumnView } from './view-columns.ts'

const rowsShown = 8
const longestCell = 80

/** A list as it is looked at before anything is done with it. */
export interface LookedAt {
  /** How it is written, in words. */
  readonly how: string
  readonly columns: readonly (ColumnView & { readonly sample: readonly string[] })[]
  /** What it is by its columns, where a published codebook knows it. */
  readonly knownAs: typeof commissionFile | undefined
  /** Some of the first rows do not tell of which fiscal year they are, or one was said: whoever brought the list may say it. */
  readonly asksFiscalYear: boolean
  /** Why no pass can be made with this mapping. */
  readonly whyNot: { readonly what: string; readonly where: string; readonly next: string } | undefined
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly wrong: readonly { readonly heading: string; readonly cell: string; readonly what: string; readonly next: string }[] }[]
}

/** What the columns of a list hold and what becomes of its first rows. Throws `Unreadable`. */
export async function lookAtList(source: PeopleSource, said: SaidOfList, on: CivilDate): Promise<LookedAt> {
  const file = await openPeopleFrom(source)
  const rows: PeopleRow[] = []
  for await (const row of file.rows()) if (rows.push(row) === rowsShown) break
  const planned = planList(file.headings, said)
  const wrongWith = ({ cells, wrong }: PeopleRow): LookedAt['rows'][number]['wrong'] => {
    if (wrong !== undefined) return [{ heading: '', cell: '', what: wrong, next: 'Look at that row.' }]
    const read = planned.ok ? readPerson(cells, planned.value.plan.columns, on) : undefined
    return read?.ok === false ? read.refusals : []
  }
  return {
    how: file.how,
    columns: viewColumns(file.headings, said.columns, planned).map((column, at) => ({ ...column, sample: rows.slice(0, 3).flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].trim().slice(0, longestCell)] : [])) })),
    knownAs: isCommissionFile(file.headings) ? commissionFile : undefined,
    asksFiscalYear: said.fiscalYear !== undefined || asksFiscalYear(file.headings, said.columns, rows),
    whyNot: planned.ok ? undefined : planned.problem,
    rows: rows.map((row) => ({ row: row.number, cells: row.cells.map((cell) => cell.slice(0, longestCell)), wrong: wrongWith(row) })),
  }
}
