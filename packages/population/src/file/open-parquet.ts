import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { objectsFile, type ObjectRow } from './objects-file.ts'
import { Unreadable, type PeopleFile } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'

/** A group of rows is in memory while its rows are screened; one of more values than this is refused. */
const mostInGroup = 40_000_000

/** A Parquet file, its people numbered from 1. Throws `Unreadable`. */
export async function openParquet(source: PeopleSource): Promise<PeopleFile> {
  const { name, size } = source
  const file: AsyncBuffer = {
    byteLength: size,
    async slice(from, to = size) {
      const bytes = await source.read(from, to - from)
      return new Uint8Array(bytes).buffer
    },
  }
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => { throw damaged(name, error) })
  for (const group of metadata.row_groups) {
    if (Number(group.num_rows) * group.columns.length > mostInGroup) throw new Unreadable(`A group of its rows has ${Number(group.num_rows).toLocaleString('en')} rows of ${group.columns.length} columns, more than is held at once.`, name, 'Write it with groups of 100,000 rows (“row_group_size” where it was made).')
  }
  return objectsFile('Parquet', size, async function* objects(seen): AsyncGenerator<ObjectRow> {
    let from = 0
    for (const group of metadata.row_groups) {
      const to = from + Number(group.num_rows)
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: from, rowEnd: to }).catch((error: unknown) => { throw damaged(`${name}, rows ${from + 1} to ${to}`, error) })
      for (const [i, value] of rows.entries()) yield { number: from + i + 1, value }
      from = to
      seen?.(Math.round((from / Math.max(1, Number(metadata.num_rows))) * size))
    }
  })
}

function damaged(where: string, error: unknown): Unreadable {
  return new Unreadable(`The Parquet file cannot be read: ${error instanceof Error ? error.message : String(error)}`, where, 'Write it again where it came from, or as CSV.')
}
