import type { PeopleFile, Stretch } from '../file/people-file.ts'
import { inOrder } from './in-order.ts'
import type { BatchResult } from './screen-batch.ts'
import { ownThreads, type Threads } from './threads.ts'

export interface Progress {
  readonly rows: number
  /** How much of the file was read, 0 to 1. */
  readonly share: number
  /** Rows taken over from a run that was cut off. */
  readonly before: number
}

/** How far a pass has come. */
export interface PassAt {
  /** The last row of which everything is kept; 0 before the first. */
  readonly row: number
  readonly screened: number
  readonly refusedRows: number
}

interface PassOverRows {
  readonly file: PeopleFile
  /** The rows that are gone over; all of them where none is named. */
  readonly stretch?: Stretch | undefined
  /** Where a run that was cut off had come. */
  readonly before: PassAt
  /** What a thread runs, and what it is started with. */
  readonly script: URL
  readonly given: unknown
  readonly workers: number
  /** Where the threads come from; they are started for this pass and end with it where nobody keeps any. */
  readonly threads?: Threads | undefined
  readonly signal?: AbortSignal | undefined
  /** Keeps what came of the next rows, a text for each file, and how far that is; a pass waits for it. */
  readonly keep: (texts: readonly string[], at: PassAt & { readonly share: number }) => Promise<void>
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

const rowsInBatch = 100

/**
 * Goes over every row of a file behind the last that is kept, by threads, and gives what comes of them in the order of the rows. However many threads work, and
 * however often it was cut off, the texts are the same. No more than some batches are in memory. Throws `Unreadable`, and what `keep` throws.
 */
export async function passOver({ file, stretch, before, script, given, workers, threads = ownThreads, signal, keep, onProgress }: PassOverRows): Promise<PassAt> {
  const crew = threads.take<BatchResult>(workers, script, given)
  let [at, read, rows]: [PassAt, number, number] = [before, 0, before.screened + before.refusedRows]
  const already = rows

  async function keepOne({ texts, screened, refusedRows }: BatchResult, last: number, count: number): Promise<void> {
    at = { row: last, screened: at.screened + screened, refusedRows: at.refusedRows + refusedRows }
    rows += count
    const share = file.size === 0 ? 1 : Math.min(1, read / file.size)
    await keep(texts, { ...at, share })
    onProgress?.({ rows, share, before: already })
  }

  try {
    await inOrder({ rows: file.rows((bytes) => { read = bytes }, stretch), after: before.row, threads: crew.workers, ahead: 3 * workers, rowsInBatch, signal, take: keepOne })
  } finally {
    await crew.release()
  }
  return at
}
