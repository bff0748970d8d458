import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { openCsv } from './open-csv.ts'
import { openLines } from './open-lines.ts'
import { openParquet } from './open-parquet.ts'
import { Unreadable, type PeopleFile } from './people-file.ts'

/** What the name of a file of people ends in. */
export const peopleFile = /\.(?:csv|tsv|txt|ndjson|jsonl|parquet)$/i

/** Opens a file of people by what it holds: a table of any common kind, an object on each line, or Parquet. Little of it is in memory at a time. Throws `Unreadable`. */
export async function openPeople(path: string): Promise<PeopleFile> {
  const name = basename(path)
  const about = await stat(path).catch(() => { throw new Unreadable('There is no such file.', path, 'Check the name and the folder.') })
  if (!about.isFile()) throw new Unreadable('This is not a file.', path, 'Name a file of people, such as people.csv.')
  if (about.size === 0) throw new Unreadable('The file is empty.', path, 'Choose a list with its headings in the first row.')
  const head = await headOf(path)
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return openParquet(path, name, about.size)
  if (head[0] === 0x50 && head[1] === 0x4b) throw new Unreadable('This is a packed file, such as a workbook of Excel, and not a list.', path, 'Open it and save it as CSV.')
  if (head.includes(0) && !wide(head)) throw new Unreadable('This is not text: there are bytes in it that no list has.', path, 'Save the list as CSV, or as lines of JSON, and choose that file.')
  const text = new TextDecoder(wide(head) ?? 'utf-8').decode(head)
  return /^\s*\{/.test(text) ? openLines(path, name, about.size) : openCsv(path, name, about.size, { head: text, wide: wide(head) })
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function wide(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  return head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined
}
