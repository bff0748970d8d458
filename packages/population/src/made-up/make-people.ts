import { csvLineSparse } from '@lenity/casefile'
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer'
import type { Cells } from './cells.ts'
import { drawFrom } from './draw.ts'
import { madeUpColumns } from './made-up-columns.ts'
import type { MadeUp } from './made-up-note.ts'
import { makePerson } from './make-person.ts'

export const madeUpForms = ['csv', 'ndjson', 'parquet'] as const
export type MadeUpForm = (typeof madeUpForms)[number]

const headings = madeUpColumns.map(({ heading }) => heading)
/** What is never left blank: without it nobody could see that the row is made up. */
const always = new Set(['case id', 'made up'])
/** So many rows are a group of a Parquet file. */
const rowsAtOnce = 5_000
/** A text of so many characters is given on: a longer one outlives its use, and the memory taken for it is kept. */
const enoughText = 1 << 16

/** Made-up people one after another; little is in memory at a time. */
export function* makePeople({ count, seed, missing, on }: MadeUp): Generator<Cells> {
  const [person, blank] = [drawFrom(`person ${seed}`), drawFrom(`blank ${seed}`)]
  for (let number = 1; number <= count; number++) {
    const cells = makePerson(person, number, on)
    // A cell is asked about whether or not anything is in it, so that a greater share leaves out what a smaller one does.
    yield Object.fromEntries(headings.flatMap((heading) => { const isBlank = blank.share() < missing && !always.has(heading); const cell = cells[heading]; return isBlank || cell === undefined ? [] : [[heading, cell]] }))
  }
}

/** A file of made-up people, piece by piece: a table, an object on each line, or Parquet. The same request gives the same bytes. */
export async function writeMadeUp(made: MadeUp, form: MadeUpForm, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  if (form === 'parquet') return writeAsParquet(made, put)
  const encoder = new TextEncoder()
  let [text, first] = [form === 'csv' ? csvLineSparse(headings) : '', true]
  for (const cells of makePeople(made)) {
    // Of lines of JSON the first has every heading: a reader learns them from the first lines, and a rare one would come too late.
    text += form === 'csv' ? csvLineSparse(headings.map((heading) => cells[heading])) : `${JSON.stringify(first ? Object.fromEntries(headings.map((heading) => [heading, cells[heading] ?? null])) : cells)}\n`
    first = false
    if (text.length < enoughText) continue
    await put(encoder.encode(text))
    text = ''
  }
  if (text !== '') await put(encoder.encode(text))
}

async function writeAsParquet(made: MadeUp, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const empty = headings.map((name): ColumnSource => ({ name, type: 'STRING', data: [], nullable: true }))
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: empty }), createdBy: 'lenity', kvMetadata: [{ key: 'made up', value: 'Nobody in this file lives or lived.' }] })
  let rows: Cells[] = []
  const flush = async (): Promise<void> => {
    await writer.write({ columnData: empty.map((column): ColumnSource => ({ ...column, data: rows.map((row) => row[column.name] ?? null) })), rowGroupSize: rowsAtOnce })
    rows = []
    await putWhatIsThere()
  }
  const putWhatIsThere = async (): Promise<void> => {
    const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index))
    bytes.index = 0
    await put(piece)
  }
  for (const cells of makePeople(made)) if (rows.push(cells) === rowsAtOnce) await flush()
  if (rows.length > 0) await flush()
  await writer.finish()
  await putWhatIsThere()
}
