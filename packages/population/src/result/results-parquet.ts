import { writeParquet } from '../file/write-parquet.ts'
import { isNumber, resultHeadings } from './result-row.ts'

/** The result of a screening, which is CSV, as Parquet: `put` is given the next bytes, and waited for. */
export async function resultsAsParquet(csv: AsyncIterable<Uint8Array>, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  await writeParquet(csv, put, resultHeadings, isNumber)
}
