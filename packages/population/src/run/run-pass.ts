import { mkdir, open, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Unreadable, type PeopleFile } from '../file/people-file.ts'
import { identityOf, readJournal, writeJournal, type Journal } from './journal.ts'
import { passOver, type Progress } from './pass-over.ts'

/** What every pass over a file of people is given by whoever asks for it. */
export interface PassOver {
  readonly file: PeopleFile
  /** The path of the file, of which size and time tell whether it is the one a run was begun with. */
  readonly path: string
  readonly workers: number
  /** Forgets what a run that was cut off had done. */
  readonly anew?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

interface Pass extends PassOver {
  /** What besides the file decides the result: columns, day, headings. */
  readonly of: Readonly<Record<string, unknown>>
  /** Where what is done is kept on the way. */
  readonly folder: string
  /** The files that are written there, each with what stands first in it; a batch gives a text for each. */
  readonly outputs: readonly { readonly name: string; readonly first: string }[]
  /** What a thread runs, and what it is started with. */
  readonly script: URL
  readonly given: unknown
}

export interface Passed {
  readonly screened: number
  readonly refusedRows: number
  readonly paths: readonly string[]
  readonly resumed: boolean
  /** It was given up on the way; the same call goes on from there. */
  readonly stopped: boolean
}

const journalEvery = 2_000

/**
 * Goes over every row of a file once and writes what comes of them in the order of the rows. What is done is kept in the folder, so that
 * a run that is given up or killed goes on from there, to the same bytes. Throws `Unreadable`.
 */
export async function runPass({ file, path, of: about, folder, outputs, script, given, workers, anew, signal, onProgress }: Pass): Promise<Passed> {
  const { size, mtimeMs } = await stat(path)
  const of = identityOf({ path, size, mtimeMs, headings: file.headings, ...about })
  const before = anew === true ? undefined : await readJournal(folder)
  if (before !== undefined && before.of !== of) throw new Unreadable('A run that was cut off here was of another file, other columns or another day.', folder, 'Finish that one as it was begun, name another result, or begin anew (--anew), which forgets it.')
  if (before === undefined) await rm(folder, { recursive: true, force: true })
  // What lies there on the way is about people: it is nobody’s but whoever runs this.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const paths = outputs.map(({ name }) => join(folder, name))
  const opened: { readonly handle: FileHandle; readonly length: number }[] = []
  for (const [i, { first }] of outputs.entries()) opened.push(await openAt(paths[i] ?? '', before?.lengths[i], first))
  let at: Journal = { of, row: before?.row ?? 0, lengths: opened.map(({ length }) => length), screened: before?.screened ?? 0, refusedRows: before?.refusedRows ?? 0 }
  // The first batch is kept at once, so that no run that got anywhere is lost.
  let kept = 0
  async function keep(): Promise<void> {
    for (const { handle } of opened) await handle.datasync()
    await writeJournal(folder, at)
    kept = Date.now()
  }

  try {
    await passOver({
      file, before: at, script, given, workers, signal, onProgress,
      keep: async (texts, { row, screened, refusedRows }) => {
        for (const [i, { handle }] of opened.entries()) await handle.write(texts[i] ?? '')
        at = { of, row, lengths: at.lengths.map((length, i) => length + Buffer.byteLength(texts[i] ?? '')), screened, refusedRows }
        if (Date.now() - kept > journalEvery) await keep()
      },
    })
  } finally {
    await keep()
    await Promise.all(opened.map(({ handle }) => handle.close()))
  }
  return { screened: at.screened, refusedRows: at.refusedRows, paths, resumed: before !== undefined, stopped: signal?.aborted === true }
}

/** A file to be written on from a length that is known to be whole, or from its first line. */
async function openAt(path: string, length: number | undefined, first: string): Promise<{ readonly handle: FileHandle; readonly length: number }> {
  const handle = await open(path, length === undefined ? 'w' : 'r+')
  if (length === undefined) await handle.write(first)
  else await handle.truncate(length)
  const at = length ?? Buffer.byteLength(first)
  // What is written goes to the end, wherever the handle stood.
  await handle.close()
  return { handle: await open(path, 'a'), length: at }
}
