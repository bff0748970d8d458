/** A thread that screens and sorts the rows it is given, for the plan it was started with. */
import { workerData } from 'node:worker_threads'
import { answerBatches } from '../run/answer-batches.ts'
import { triageBatch, type TriagePlan } from './triage-batch.ts'

const plan = workerData as TriagePlan
answerBatches((rows) => triageBatch(rows, plan))
