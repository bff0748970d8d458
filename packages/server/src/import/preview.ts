import { done, suggestColumns, whyNotColumns, type ColumnMeans, type Result, type RowProblem } from '@lenity/casefile'
import type { ImportCase, ImportMatch, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { Table } from './read-table.ts'
import { toImportCase } from './to-import-case.ts'

export interface PreviewRow {
  readonly row: number
  readonly name: string
  readonly outcome: 'will be added' | 'already here' | 'refused'
  readonly problems: readonly RowProblem[]
  readonly matches: readonly Omit<ImportMatch, 'row'>[]
}

/** What taking a list in would do, before anything is written. */
export interface Preview {
  readonly means: readonly ColumnMeans[]
  /** Why nothing can be said of the rows yet. */
  readonly whyNot: string | undefined
  readonly rows: readonly PreviewRow[]
  /** Those that would be added or are here, by their rows. */
  readonly cases: readonly ImportCase[]
}

/** `columns`: what they hold, where a person said so; otherwise what their headings suggest. */
export async function preview(mine: StoreForUser, office: string, table: Table, columns: readonly ColumnMeans[] | undefined, from: string, today: CivilDate): Promise<Result<Preview>> {
  const means = columns ?? suggestColumns(table.columns)
  const whyNot = whyNotColumns(means, table.columns.length)
  if (whyNot !== undefined) return done({ means, whyNot, rows: [], cases: [] })
  const read = table.rows.map(row => ({ row: row.number, ...toImportCase(row, means, from, today) }))
  const cases = read.flatMap(one => (one.ok ? [one.value] : []))
  const compared = await mine.imports.compare(office, cases)
  if (!compared.ok) return compared
  const matches = Map.groupBy(compared.value, ({ row }) => row)
  return done({
    means, whyNot, cases,
    rows: read.map((one): PreviewRow => {
      const alike = (matches.get(one.row) ?? []).map(({ row: _row, ...rest }) => rest)
      return one.ok ? { row: one.row, name: one.value.title, outcome: alike.length > 0 ? 'already here' : 'will be added', problems: [], matches: alike } : { row: one.row, name: one.name, outcome: 'refused', problems: one.problems, matches: [] }
    }),
  })
}

/** The cases to be added: those that are new, and those like someone that a person wants all the same. What says the same as another row is never added. */
export function toBeAdded({ rows, cases }: Preview, anyway: ReadonlySet<number>): readonly ImportCase[] {
  const outcomes = new Map(rows.map(row => [row.row, row]))
  return cases.filter(({ row }) => {
    const told = outcomes.get(row)
    return told?.outcome === 'will be added' || (anyway.has(row) && told?.matches.every(({ kind }) => kind === 'may be the same person') === true)
  })
}
