/** A thread that screens the rows it is given, for the plan and the day it was started with. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { screenBatch } from './screen-batch.ts'

const { plan, on } = workerData as { readonly plan: ColumnPlan; readonly on: CivilDate }
parentPort?.on('message', (rows: readonly PeopleRow[]) => parentPort?.postMessage(screenBatch(rows, plan, on)))
