import { createHash } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** How far a run has come: what it is of, and how long its files are with all rows up to and including `row` in them. */
export interface Journal {
  /** The hash of everything that decides the result: the file's size and time, the columns, the day. */
  readonly of: string
  readonly row: number
  readonly lengths: readonly number[]
  readonly screened: number
  readonly refusedRows: number
}

/** What a run is of, as a hash; another file, another plan or another day is another run. */
export function identityOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

export async function readJournal(folder: string): Promise<Journal | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'journal.json'), 'utf8')) as Journal
  } catch {
    return undefined
  }
}

/** Kept whole or not at all, whenever the program ends. */
export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const beside = join(folder, 'journal.next')
  const handle = await open(beside, 'w')
  await handle.writeFile(JSON.stringify(journal))
  await handle.datasync()
  await handle.close()
  await rename(beside, join(folder, 'journal.json'))
}
