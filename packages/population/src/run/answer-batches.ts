import { parentPort } from 'node:worker_threads'
import type { PeopleRow } from '../file/people-file.ts'

/** Has this thread answer each batch it is sent, until it is sent `null`: then it ends by itself. */
export function answerBatches(make: (rows: readonly PeopleRow[]) => object): void {
  parentPort?.on('message', (rows: readonly PeopleRow[] | null) => {
    if (rows === null) parentPort?.close()
    else parentPort?.postMessage(make(rows))
  })
}
