/** A thread that weighs the rows it is given, for the plan it was started with. */
import { workerData } from 'node:worker_threads'
import { answerBatches } from '../run/answer-batches.ts'
import { weighBatch, type WeighPlan } from './weigh-batch.ts'

const plan = workerData as WeighPlan
answerBatches((rows) => weighBatch(rows, plan))
