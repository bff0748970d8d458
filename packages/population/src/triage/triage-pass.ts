import { csvLineSparse } from '@lenity/casefile'
import { resultHeadings } from '../result/result-row.ts'
import { refusedHeadings } from '../run/screen-batch.ts'
import type { TriagePlan } from './triage-batch.ts'

/** A sorting as a pass over a file: what its threads run, and the files its batches are lines of, each with its headings. */
export function triagePass(given: TriagePlan) {
  return {
    outputs: [{ name: 'results.csv', first: csvLineSparse(resultHeadings) }, { name: 'refused.csv', first: csvLineSparse(refusedHeadings) }, { name: 'sorted.ndjson', first: '' }],
    script: new URL('./triage-worker.ts', import.meta.url), given,
  } as const
}
