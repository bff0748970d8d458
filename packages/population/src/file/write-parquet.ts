import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { fileWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer'

const rowsInGroup = 50_000

/** Writes a result that is CSV as Parquet: whole numbers where `isNumber` says a column has nothing else, text elsewhere, and what is empty as null. The same rows give the same bytes. */
export async function writeParquet(csv: string, parquet: string, headings: readonly string[], isNumber: (heading: string) => boolean): Promise<void> {
  const empty = headings.map((name): ColumnSource => ({ name, type: isNumber(name) ? 'INT32' : 'STRING', data: [], nullable: true }))
  const file = fileWriter(parquet)
  const writer = new ParquetWriter({ writer: file, schema: schemaFromColumnData({ columnData: empty }), createdBy: 'lenity' })
  let rows: string[][] = []
  const flush = async (): Promise<void> => {
    const columnData = empty.map((column, at): ColumnSource => ({ ...column, data: rows.map((row) => cellOf(row[at] ?? '', column.type === 'INT32')) }))
    rows = []
    await writer.write({ columnData, rowGroupSize: rowsInGroup })
  }
  for await (const row of createReadStream(csv).pipe(parse({ from_line: 2 })) as AsyncIterable<string[]>) if (rows.push(row) === rowsInGroup) await flush()
  if (rows.length > 0) await flush()
  await writer.finish()
}

function cellOf(cell: string, number: boolean): string | number | null {
  return cell === '' ? null : number ? Number(cell) : cell
}
