import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import { Unreadable, type PeopleFile } from '../file/people-file.ts'
import { writeParquet } from '../file/write-parquet.ts'
import { isNumber, resultHeadings } from '../result/result-row.ts'
import { inOrder } from './in-order.ts'
import { identityOf, readJournal, writeJournal, type Journal } from './journal.ts'
import { refusedHeadings, type BatchResult } from './screen-batch.ts'
import { Workers } from './workers.ts'

export interface ScreenFile {
  readonly file: PeopleFile
  /** The path of the file, of which size and time tell whether it is the one a run was begun with. */
  readonly path: string
  readonly plan: ColumnPlan
  readonly on: CivilDate
  /** Where the result goes, as CSV or, where its name ends so, as Parquet; what was refused goes beside it as `.refused.csv`. */
  readonly out: string
  readonly workers: number
  /** Forgets what a run that was cut off had done. */
  readonly anew?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly rows: number
  /** How much of the file was read, 0 to 1. */
  readonly share: number
  /** Rows taken over from a run that was cut off. */
  readonly before: number
}

export interface Screened {
  readonly screened: number
  readonly refusedRows: number
  readonly results: string
  readonly refused: string
  readonly resumed: boolean
  /** It was given up on the way; the same call goes on from there. */
  readonly stopped: boolean
}

const rowsInBatch = 100
const journalEvery = 2_000

/**
 * Screens every row of a file, in the order of the rows, and writes the result beside the refusals. What is done is kept on the way in the
 * folder `OUT.part`, so that a run that is given up or killed goes on from there; the files take their names when all is done. However many threads work, and
 * however often it was cut off, the bytes are the same. No more than some batches are in memory. Throws `Unreadable`.
 */
export async function screenFile({ file, path, plan, on, out, workers, anew, signal, onProgress }: ScreenFile): Promise<Screened> {
  const refusedOut = refusedBeside(out)
  const folder = `${out}.part`
  const { size, mtimeMs } = await stat(path)
  const of = identityOf({ path, size, mtimeMs, plan, on, headings: file.headings, result: resultHeadings })
  const before = anew === true ? undefined : await readJournal(folder)
  if (before !== undefined && before.of !== of) throw new Unreadable('A run that was cut off here was of another file, other columns or another day.', folder, 'Finish that one as it was begun, name another result, or begin anew (--anew), which forgets it.')
  if (before === undefined) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const parts = [join(folder, 'results.csv'), join(folder, 'refused.csv')] as const
  const results = await openAt(parts[0], before?.results, csvLineSparse(resultHeadings))
  const refused = await openAt(parts[1], before?.refused, csvLineSparse(refusedHeadings))
  const threads = new Workers<BatchResult>(workers, new URL('./screen-worker.ts', import.meta.url), { plan, on })
  let at: Journal = { of, row: before?.row ?? 0, results: results.length, refused: refused.length, screened: before?.screened ?? 0, refusedRows: before?.refusedRows ?? 0 }
  // The first batch is kept at once, so that no run that got anywhere is lost.
  let [kept, read, rows] = [0, 0, at.screened + at.refusedRows]
  const already = rows

  async function keepOne(done: BatchResult, last: number, count: number): Promise<void> {
    await results.handle.write(done.results)
    await refused.handle.write(done.refused)
    at = { of, row: last, results: at.results + Buffer.byteLength(done.results), refused: at.refused + Buffer.byteLength(done.refused), screened: at.screened + done.screened, refusedRows: at.refusedRows + done.refusedRows }
    rows += count
    onProgress?.({ rows, share: size === 0 ? 1 : Math.min(1, read / size), before: already })
    if (Date.now() - kept > journalEvery) await keep()
  }
  async function keep(): Promise<void> {
    await results.handle.datasync()
    await refused.handle.datasync()
    await writeJournal(folder, at)
    kept = Date.now()
  }

  try {
    await inOrder({ rows: file.rows((bytes) => { read = bytes }), after: at.row, threads, ahead: 3 * workers, rowsInBatch, signal, take: keepOne })
  } finally {
    await keep()
    await Promise.all([results.handle.close(), refused.handle.close(), threads.close()])
  }
  const told = { screened: at.screened, refusedRows: at.refusedRows, resumed: before !== undefined }
  if (signal?.aborted) return { ...told, results: parts[0], refused: parts[1], stopped: true }
  const whole = /\.parquet$/i.test(out) ? join(folder, 'results.parquet') : parts[0]
  if (whole !== parts[0]) await writeParquet(parts[0], whole, resultHeadings, isNumber)
  await rename(whole, out)
  await rename(parts[1], refusedOut)
  await rm(folder, { recursive: true, force: true })
  return { ...told, results: out, refused: refusedOut, stopped: false }
}

export function refusedBeside(out: string): string {
  return out.replace(/(?:\.csv|\.parquet)?$/i, '.refused.csv')
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
