import type { PeopleRow } from '../file/people-file.ts'
import type { Workers } from './workers.ts'

interface InOrder<R extends object> {
  readonly rows: AsyncIterable<PeopleRow>
  /** Rows up to and including this number are passed over. */
  readonly after?: number
  readonly threads: Workers<R>
  /** How many batches may be waited for at a time. */
  readonly ahead: number
  readonly rowsInBatch: number
  readonly signal?: AbortSignal | undefined
  /** Hears what came of each batch in the order of the rows, with the number of its last row and how many it has. */
  readonly take: (result: R, last: number, count: number) => Promise<void> | void
}

/** Gives rows to threads in batches and takes the results in the order of the rows; no more than some batches are in memory. Given up, what was begun is finished. */
export async function inOrder<R extends object>({ rows, after = 0, threads, ahead, rowsInBatch, signal, take }: InOrder<R>): Promise<void> {
  const given: { readonly last: number; readonly count: number; readonly result: Promise<R> }[] = []
  async function takeFirst(): Promise<void> {
    const first = given.shift()
    if (first !== undefined) await take(await first.result, first.last, first.count)
  }
  async function give(batch: readonly PeopleRow[]): Promise<void> {
    while (given.length >= ahead) await takeFirst()
    given.push({ last: batch.at(-1)?.number ?? after, count: batch.length, ...(await threads.take(batch)) })
  }
  let batch: PeopleRow[] = []
  for await (const row of rows) {
    if (signal?.aborted) break
    if (row.number <= after) continue
    batch.push(row)
    if (batch.length < rowsInBatch) continue
    await give(batch)
    batch = []
  }
  if (batch.length > 0 && !signal?.aborted) await give(batch)
  while (given.length > 0) await takeFirst()
}
