import { csvLineSparse } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import { resultHeadings } from '../result/result-row.ts'
import { refusedHeadings } from './screen-batch.ts'

/** A screening as a pass over a file: what its threads run, and the files its batches are lines of, each with its headings. */
export function screenPass(plan: ColumnPlan, on: CivilDate) {
  return {
    outputs: [{ name: 'results.csv', first: csvLineSparse(resultHeadings) }, { name: 'refused.csv', first: csvLineSparse(refusedHeadings) }],
    script: new URL('./screen-worker.ts', import.meta.url), given: { plan, on },
  } as const
}
