import { done, lineOfRecord, refused, sayCsvFault, signBetweenCells, signsBetweenCells, type Result } from '@lenity/casefile'
import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { objectsOf } from './read-objects.ts'

/** A list as it was brought: headings, and rows numbered as a spreadsheet numbers them, the headings being row 1. */
export interface Table {
  readonly how: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
  /** Why the row as a whole cannot be read. */
  readonly wrong?: string
}

export const mostColumns = 300
export const mostRows = 20_000

/** Reads CSV of any common kind, a JSON array or NDJSON. What cannot be read as a whole is refused; a row that cannot be keeps its reason. */
export function readTable(bytes: Uint8Array, name: string): Result<Table> {
  if (bytes.length === 0) return refused('invalid', 'The file is empty.', name, 'Choose a list with its headings in the first row.')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refused('invalid', 'This is a packed file, such as a workbook of Excel, and not a list.', name, 'Open it and save it as CSV. An export of a case is taken in further below.')
  const read = decodeText(bytes)
  if (read === undefined) return refused('invalid', 'This is not text: there are bytes in it that no list has.', name, 'Save the list as CSV or JSON and choose that file.')
  const text = read.text.replace(/^\uFEFF/, '')
  const table = /^\s*[[{]/.test(text) ? objectsOf(text, name) : csvOf(text, name, read.encoding)
  if (!table.ok) return table
  const { columns, rows } = table.value
  if (columns.length > mostColumns) return refused('invalid', `It has ${columns.length} columns, and ${mostColumns} are the most.`, name, 'Leave out the columns that say nothing of the people.')
  if (rows.length === 0) return refused('invalid', 'It has headings and no row.', name, 'The first row is taken for the headings; the people follow below.')
  if (rows.length > mostRows) return refused('invalid', `It has ${rows.length} rows, and ${mostRows} are the most at a time.`, name, 'Split it, keeping the headings in each part.')
  return table
}

function csvOf(text: string, name: string, encoding: string): Result<Table> {
  const delimiter = signBetweenCells(text)
  let records: string[][]
  try {
    records = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, max_record_size: 2_000_000, record_delimiter: ['\r\n', '\n', '\r'] })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { what, next } = sayCsvFault(error.code)
    const record = lineOfRecord(Number(error['bytes']))
    record.take(text)
    return refused('invalid', what, `${name}, line ${record.line()}`, next)
  }
  const [head = [], ...rest] = records
  const columns = head.map(cell => cell.trim())
  return done({
    how: `CSV, ${encoding}, parted by ${signsBetweenCells[delimiter]}`,
    columns,
    rows: rest.flatMap((cells, i): readonly TableRow[] => {
      if (cells.every(cell => cell.trim() === '')) return []
      const wrong = cells.length === columns.length ? {} : { wrong: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the headings have ${columns.length}` }
      return [{ number: i + 2, cells, ...wrong }]
    }),
  })
}
