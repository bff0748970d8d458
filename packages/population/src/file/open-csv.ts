import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { lineOfRecord, sayCsvFault, signBetweenCells, signsBetweenCells } from '@lenity/casefile'
import { textOf } from './text-of.ts'
import { Unreadable, type Mark, type PeopleFile, type PeopleRow, type PlaceInFile } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'
import { markRecords } from './mark-records.ts'
import { throughParser } from './through-parser.ts'

const mostColumns = 2_000
const longestRow = 2_000_000

/** A table of text, its headings in the first row. Throws `Unreadable`. */
export async function openCsv(file: PeopleSource, { head, wide }: { readonly head: string; readonly wide: 'utf-16le' | 'utf-16be' | undefined }): Promise<PeopleFile> {
  const { name, size } = file
  const delimiter = signBetweenCells(head)
  async function* records(seen?: (bytes: number) => void, at: PlaceInFile = { byte: 0, line: 0 }): AsyncGenerator<readonly string[]> {
    const parser = parse({ delimiter, bom: at.byte === 0, relax_column_count: true, skip_empty_lines: false, max_record_size: longestRow, record_delimiter: ['\r\n', '\n', '\r'] })
    const source = Readable.from(textOf(file, wide ?? 'utf-8', seen, at.byte))
    try {
      for await (const record of throughParser(source, parser)) yield record as string[]
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const { what, next } = sayCsvFault(error.code)
      const record = lineOfRecord(Number(error['bytes']))
      for await (const piece of textOf(file, wide ?? 'utf-8', undefined, at.byte)) if (!record.take(piece)) break
      throw new Unreadable(what, `${name}, line ${at.line + record.line()}`, next)
    }
  }
  let headings: readonly string[] = []
  for await (const first of records()) {
    headings = first.map((cell) => cell.trim())
    break
  }
  if (headings.length > mostColumns) throw new Unreadable(`It has ${headings.length} columns, and ${mostColumns} are the most.`, name, 'Leave out the columns that say nothing of the people.')
  return {
    headings, size, how: `a table parted by ${signsBetweenCells[delimiter]}`,
    rows: async function* rows(seen, { after, upTo = Infinity, at } = { after: 0 }): AsyncGenerator<PeopleRow> {
      let number = at === undefined ? 0 : after
      for await (const cells of records(seen, at)) {
        number++
        if (number > upTo) return
        if (number <= after || number === 1 || cells.every((cell) => cell.trim() === '')) continue
        const wrong = cells.length === headings.length ? {} : { wrong: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the headings have ${headings.length}` }
        yield { number, cells, ...wrong }
      }
    },
    async marks(every) {
      if (wide === undefined) return markRecords(file, { every, quoted: true })
      const marks: Mark[] = []
      let last = 0
      for await (const _ of records()) if (last++ > 0 && (last - 1) % every === 0) marks.push({ after: last - 1 })
      return { last, marks }
    },
  }
}
