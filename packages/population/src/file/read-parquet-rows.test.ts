import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { readParquetRows } from './read-parquet-rows.ts'

/** Words that are few and come from a dictionary, words that are many, numbers with gaps: columns that are stored each in another way and read at another time. */
const many = 2_500
const file = parquetWriteBuffer({
  columnData: [
    { name: 'zeta', data: Array.from({ length: many }, (_, i) => ['crack', 'heroin', null][i % 3] ?? null), type: 'STRING' },
    { name: 'alpha', data: Array.from({ length: many }, (_, i) => `row ${i} ${'and more '.repeat(i % 40)}`), type: 'STRING' },
    { name: 'months', data: Array.from({ length: many }, (_, i) => (i % 7 === 0 ? null : i)), type: 'INT32' },
    { name: 'within', data: Array.from({ length: many }, (_, i) => ({ points: i % 13 })), type: 'JSON' },
  ],
  rowGroupSize: 1_000,
  pageSize: 2_000,
})
const metadata = parquetMetadata(file)

describe('the rows of a Parquet file, each made when it is its turn', () => {
  it.each([[0, many], [0, 1], [999, 1_001], [1_250, 2_499], [2_000, 2_000]])('from %i up to %i are those that are made all at once', async (rowStart, rowEnd) => {
    const rows = [...await readParquetRows({ file, metadata, rowStart, rowEnd })]
    expect(rows).toEqual(rowStart === rowEnd ? [] : await parquetReadObjects({ file, metadata, rowStart, rowEnd }))
    expect(rows).toHaveLength(rowEnd - rowStart)
  })

  it('have their columns in the order of the file', async () => {
    for (const row of await readParquetRows({ file, metadata, rowStart: 990, rowEnd: 1_010 })) expect(Object.keys(row)).toEqual(['zeta', 'alpha', 'months', 'within'])
  })
})
