/** A thread that screens and sorts the rows it is given, for the plan it was started with. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PeopleRow } from '../file/people-file.ts'
import { triageBatch, type TriagePlan } from './triage-batch.ts'

const plan = workerData as TriagePlan
parentPort?.on('message', (rows: readonly PeopleRow[]) => parentPort?.postMessage(triageBatch(rows, plan)))
