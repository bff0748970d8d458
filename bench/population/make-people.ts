import type { CaseFacts } from '@lenity/law'
import { fileWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer'
import { cellsOf } from '../../packages/population/test/write-people.ts'
import { generateCases } from '../generate-cases.ts'

const inGroup = 20_000

/** The people of one group of rows, the same for the same number. */
export function peopleOf(group: number, count: number): readonly CaseFacts[] {
  return generateCases({ seed: `population ${group}`, count: Math.min(inGroup, count - group * inGroup), missing: 0.15 })
}

export function groupsOf(count: number): number {
  return Math.ceil(count / inGroup)
}

/** The number of the first row of a group; rows of Parquet are numbered from 1. */
export function firstRow(group: number): number {
  return group * inGroup + 1
}

/** So many made-up people with missing facts as Parquet, a group of rows at a time. */
export async function makePeople(path: string, count: number): Promise<void> {
  const headings = [...new Set(peopleOf(0, inGroup).flatMap((facts) => [...cellsOf(facts).keys()]))].toSorted()
  const columns = headings.map((name): ColumnSource => ({ name, type: 'STRING', data: [], nullable: true }))
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: schemaFromColumnData({ columnData: columns }) })
  for (let group = 0; group < groupsOf(count); group++) {
    const rows = peopleOf(group, count).map(cellsOf)
    await writer.write({ columnData: columns.map((column): ColumnSource => ({ ...column, data: rows.map((row) => row.get(column.name) ?? null) })), rowGroupSize: inGroup })
  }
  await writer.finish()
}
