import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer'
import { throughParser } from './through-parser.ts'

const rowsInGroup = 50_000

/**
 * Writes a result that is CSV as Parquet, piece by piece: whole numbers where `isNumber` says a column has nothing else, text elsewhere, and what is empty as null. The same
 * rows give the same bytes. Some tens of thousands of rows are in memory at a time. Throws what `csv` and `put` throw.
 */
export async function writeParquet(csv: AsyncIterable<Uint8Array>, put: (bytes: Uint8Array) => Promise<void>, headings: readonly string[], isNumber: (heading: string) => boolean): Promise<void> {
  const empty = headings.map((name): ColumnSource => ({ name, type: isNumber(name) ? 'INT32' : 'STRING', data: [], nullable: true }))
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: empty }), createdBy: 'lenity' })
  const putWhatIsThere = async (): Promise<void> => {
    const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index))
    bytes.index = 0
    await put(piece)
  }
  let rows: string[][] = []
  const flush = async (): Promise<void> => {
    const columnData = empty.map((column, at): ColumnSource => ({ ...column, data: rows.map((row) => cellOf(row[at] ?? '', column.type === 'INT32')) }))
    rows = []
    await writer.write({ columnData, rowGroupSize: rowsInGroup })
    await putWhatIsThere()
  }
  for await (const row of throughParser(Readable.from(csv, { objectMode: false }), parse({ from_line: 2 }))) if (rows.push(row as string[]) === rowsInGroup) await flush()
  if (rows.length > 0) await flush()
  await writer.finish()
  await putWhatIsThere()
}

function cellOf(cell: string, number: boolean): string | number | null {
  return cell === '' ? null : number ? Number(cell) : cell
}
