/** A thread that weighs the rows it is given, for the plan it was started with. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PeopleRow } from '../file/people-file.ts'
import { weighBatch, type WeighPlan } from './weigh-batch.ts'

const plan = workerData as WeighPlan
parentPort?.on('message', (rows: readonly PeopleRow[]) => parentPort?.postMessage(weighBatch(rows, plan)))
