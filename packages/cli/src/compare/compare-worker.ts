/** A thread that compares the rows it is given with the grants it was started with. */
import { workerData } from 'node:worker_threads'
import { answerBatches } from '@lenity/population'
import { comparesBatches, type ComparePlan } from './compare-batch.ts'

answerBatches(comparesBatches(workerData as ComparePlan))
