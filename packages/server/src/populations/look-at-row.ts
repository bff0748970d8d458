import { nextPapers, screen, type NextPaper, type Screening } from '@lenity/law'
import { done, refused, type Result } from '@lenity/casefile'
import { isMadeUp, openPeopleFrom, readPerson, triageRow, labelOf, type PeopleRow, type PeopleSource, type Triaged } from '@lenity/population'
import type { ScreenAsked } from './screen-run.ts'
import type { TriageAsked } from './triage-run.ts'

/** One person of a list with every reason of the law. */
export interface RowLookedAt {
  readonly row: number
  /** The person is made up. */
  readonly madeUp: boolean
  /** What the row says, as it was read. */
  readonly cells: readonly { readonly heading: string; readonly cell: string; readonly path: string }[]
  readonly wrong: readonly { readonly heading: string; readonly cell: string; readonly what: string; readonly next: string }[]
  readonly screening: (Screening & { readonly nextPapers: readonly NextPaper[] }) | undefined
  /** Where a sorting puts the row by itself; whether it is there twice only the whole list can tell. */
  readonly sorted: (Pick<Triaged, 'why' | 'cite' | 'link' | 'papers' | 'holders' | 'opensOn'> & { readonly group: string }) | undefined
}

/** One row of a list by its number, as a run reads it. Throws `Unreadable`. */
export async function lookAtRow(source: PeopleSource, { plan, on, ...asked }: ScreenAsked | TriageAsked, wanted: number): Promise<Result<RowLookedAt>> {
  const file = await openPeopleFrom(source)
  const row = await findRow(file.rows(), wanted)
  if (row === undefined) return refused('not found', `There is no row ${wanted}, or it is empty.`, source.name, 'Rows are numbered as a spreadsheet numbers them, the headings being row 1.')
  const madeUp = isMadeUp(file.headings)
  const cells = plan.columns.flatMap(({ at, heading, path }) => (row.cells[at]?.trim() ? [{ heading, cell: row.cells[at].slice(0, 200), path }] : []))
  if (row.wrong !== undefined) return done({ row: row.number, madeUp, cells, wrong: [{ heading: '', cell: '', what: row.wrong, next: 'Look at that row.' }], screening: undefined, sorted: undefined })
  const read = readPerson(row.cells, plan.columns, on)
  if (!read.ok) return done({ row: row.number, madeUp, cells, wrong: read.refusals, screening: undefined, sorted: undefined })
  const screening = screen(read.facts, on)
  const triaged = 'beside' in asked ? triageRow(row, { plan, beside: asked.beside, on }) : undefined
  return done({
    row: row.number, madeUp, cells, wrong: [], screening: { ...screening, nextPapers: nextPapers(screening.routes.flatMap(({ answers }) => answers)) },
    sorted: triaged !== undefined && 'triaged' in triaged ? toldOf(triaged.triaged) : undefined,
  })
}

function toldOf({ group, why, cite, link, papers, holders, opensOn }: Triaged): NonNullable<RowLookedAt['sorted']> {
  return { group: labelOf(group), why, ...(cite !== undefined && { cite }), ...(link !== undefined && { link }), ...(papers !== undefined && { papers }), ...(holders !== undefined && { holders }), ...(opensOn !== undefined && { opensOn }) }
}

async function findRow(rows: AsyncIterable<PeopleRow>, wanted: number): Promise<PeopleRow | undefined> {
  for await (const row of rows) {
    if (row.number === wanted) return row
    if (row.number > wanted) return undefined
  }
  return undefined
}
