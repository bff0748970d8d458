import { parquetRead, parquetSchema, type FileMetaData, type ParquetReadOptions } from 'hyparquet'

interface Piece {
  readonly from: number
  readonly to: number
  readonly values: ArrayLike<unknown>
}

/** Some rows of a Parquet file, from `rowStart` up to and without `rowEnd`, read as the columns they are stored as; the object of a row is made when it is its turn, so that only the columns are in memory. */
export async function readParquetRows(options: ParquetReadOptions & { readonly metadata: FileMetaData; readonly rowStart: number; readonly rowEnd: number }): Promise<Iterable<Record<string, unknown>>> {
  // In the order in which the file has them, whichever is read first.
  const columns = new Map(parquetSchema(options.metadata).children.map(({ element }): [string, Piece[]] => [element.name, []]))
  await parquetRead({
    ...options,
    onChunk: ({ columnName, columnData, rowStart, rowEnd }) => {
      columns.get(columnName)?.push({ from: rowStart, to: rowEnd, values: columnData })
    },
  })
  return rowsOf(columns, options.rowStart, options.rowEnd)
}

function* rowsOf(columns: ReadonlyMap<string, readonly Piece[]>, from: number, to: number): Generator<Record<string, unknown>> {
  const all = [...columns].map(([name, pieces]) => ({ name, pieces: pieces.toSorted((one, other) => one.from - other.from), at: 0 }))
  for (let row = from; row < to; row++) {
    const object: Record<string, unknown> = {}
    for (const column of all) {
      while ((column.pieces[column.at]?.to ?? Infinity) <= row) column.at++
      const piece = column.pieces[column.at]
      object[column.name] = piece?.values[row - piece.from]
    }
    yield object
  }
}
