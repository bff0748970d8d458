/** A thread that screens the rows it is given, for the plan and the day it was started with. */
import { workerData } from 'node:worker_threads'
import type { CivilDate } from '@lenity/law'
import { answerBatches } from './answer-batches.ts'
import type { ColumnPlan } from '../columns/column.ts'
import { screenBatch } from './screen-batch.ts'

const { plan, on } = workerData as { readonly plan: ColumnPlan; readonly on: CivilDate }
answerBatches((rows) => screenBatch(rows, plan, on))
