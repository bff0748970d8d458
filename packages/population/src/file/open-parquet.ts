import { parquetMetadataAsync, type AsyncBuffer } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { forHeadings, objectsFile, type ObjectRow } from './objects-file.ts'
import { readParquetRows } from './read-parquet-rows.ts'
import { Unreadable, type Mark, type PeopleFile, type Stretch } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'

/** A group of rows is in memory while its rows are screened; one of more values than this is refused. */
const mostInGroup = 40_000_000
/** A group is parted among so many stretches at most: whoever reads one of them fetches all of the group. */
const mostStretches = 16

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
  const groups = beginsOf(metadata.row_groups.map(({ num_rows }) => Number(num_rows)))
  const last = groups.at(-1)?.to ?? 0
  async function* objects(seen?: (bytes: number) => void, { after, upTo = Infinity }: Stretch = { after: 0 }): AsyncGenerator<ObjectRow> {
    for (const group of groups) {
      const [from, to] = [Math.max(group.from, after), Math.min(group.to, upTo)]
      if (from >= to) continue
      const rows = await readParquetRows({ file, metadata, compressors, rowStart: from, rowEnd: to }).catch((error: unknown) => { throw damaged(`${name}, rows ${from + 1} to ${to}`, error) })
      let number = from
      for (const value of rows) yield { number: ++number, value }
      seen?.(Math.round((to / Math.max(1, last)) * size))
    }
  }
  async function marks(every: number): Promise<{ readonly last: number; readonly marks: readonly Mark[] }> {
    return { last, marks: groups.flatMap(({ from, to }) => stretchesOf(from, to, every)).filter(({ after }) => after > 0) }
  }
  return objectsFile({ how: 'Parquet', size, marks }, objects, () => objects(undefined, { after: 0, upTo: forHeadings }))
}

function beginsOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  let to = 0
  return rows.map((many) => ({ from: to, to: (to += many) }))
}

function stretchesOf(from: number, to: number, every: number): readonly Mark[] {
  const many = Math.max(1, Math.min(mostStretches, Math.floor((to - from) / every)))
  return Array.from({ length: many }, (_, i) => ({ after: from + Math.floor(((to - from) * i) / many) }))
}

function damaged(where: string, error: unknown): Unreadable {
  return new Unreadable(`The Parquet file cannot be read: ${error instanceof Error ? error.message : String(error)}`, where, 'Write it again where it came from, or as CSV.')
}
