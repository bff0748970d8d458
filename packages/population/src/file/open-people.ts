import { openCsv } from './open-csv.ts'
import { openLines } from './open-lines.ts'
import { openParquet } from './open-parquet.ts'
import { Unreadable, type PeopleFile } from './people-file.ts'
import { sourceOnDisk, type PeopleSource } from './people-source.ts'

/** What the name of a file of people ends in. */
export const peopleFile = /\.(?:csv|tsv|txt|ndjson|jsonl|parquet)$/i

/** Opens a file of people on the disk. Throws `Unreadable`. */
export async function openPeople(path: string): Promise<PeopleFile> {
  return openPeopleFrom(await sourceOnDisk(path))
}

/** Opens a file of people by what it holds: a table of any common kind, an object on each line, or Parquet. Little of it is in memory at a time. Throws `Unreadable`. */
export async function openPeopleFrom(source: PeopleSource): Promise<PeopleFile> {
  const { where, size } = source
  if (size === 0) throw new Unreadable('The file is empty.', where, 'Choose a list with its headings in the first row.')
  const head = Buffer.from(await source.read(0, 65_536))
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return openParquet(source)
  if (head[0] === 0x50 && head[1] === 0x4b) throw new Unreadable('This is a packed file, such as a workbook of Excel, and not a list.', where, 'Open it and save it as CSV.')
  if (head.includes(0) && !wide(head)) throw new Unreadable('This is not text: there are bytes in it that no list has.', where, 'Save the list as CSV, or as lines of JSON, and choose that file.')
  const text = new TextDecoder(wide(head) ?? 'utf-8').decode(head)
  return /^\s*\{/.test(text) ? openLines(source) : openCsv(source, { head: text, wide: wide(head) })
}

function wide(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  return head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined
}
