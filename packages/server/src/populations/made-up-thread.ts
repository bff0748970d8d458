/** A thread that makes up the people it is asked for, as a table, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { writeMadeUp, type MadeUp } from '@lenity/population'

await writeMadeUp(workerData as MadeUp, 'csv', async (bytes) => { parentPort?.postMessage(bytes) })
parentPort?.postMessage(undefined)
