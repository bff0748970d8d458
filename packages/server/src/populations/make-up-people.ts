import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MadeUp } from '@lenity/population'

/** So many people are made up for an office at most: some seconds of work, and some megabytes. The command line makes as many as are wanted. */
export const mostForOffice = 20_000

let turn: Promise<unknown> = Promise.resolve()

/** Made-up people as a table, piece by piece, from a thread of its own so that nobody’s page waits; one list at a time in each process. Throws what the thread throws. */
export async function* makeUpPeople(made: MadeUp): AsyncGenerator<Uint8Array> {
  const mine = Promise.withResolvers<undefined>()
  const before = turn
  turn = mine.promise
  await before
  const thread = new Worker(new URL('./made-up-thread.ts', import.meta.url), { workerData: made })
  try {
    for await (const [piece] of on(thread, 'message') as AsyncIterable<[Uint8Array | undefined]>) {
      if (piece === undefined) return
      yield piece
    }
  } finally {
    await thread.terminate()
    mine.resolve(undefined)
  }
}
