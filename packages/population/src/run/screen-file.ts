import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CivilDate } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import { resultHeadings } from '../result/result-row.ts'
import { resultsAsParquet } from '../result/results-parquet.ts'
import { runPass, type PassOver } from './run-pass.ts'
import { screenPass } from './screen-pass.ts'

export interface ScreenFile extends PassOver {
  readonly plan: ColumnPlan
  readonly on: CivilDate
  /** Where the result goes, as CSV or, where its name ends so, as Parquet; what was refused goes beside it as `.refused.csv`. */
  readonly out: string
}

export interface Screened {
  readonly screened: number
  readonly refusedRows: number
  readonly results: string
  readonly refused: string
  readonly resumed: boolean
  /** It was given up on the way; the same call goes on from there. */
  readonly stopped: boolean
}

/**
 * Screens every row of a file, in the order of the rows, and writes the result beside the refusals. What is done is kept on the way in the
 * folder `OUT.part`; the files take their names when all is done. Throws `Unreadable`.
 */
export async function screenFile({ plan, on, out, ...over }: ScreenFile): Promise<Screened> {
  const folder = `${out}.part`
  const { paths: [results = '', refused = ''], ...passed } = await runPass({
    ...over, ...screenPass(plan, on), folder, of: { plan, on, result: resultHeadings },
  })
  if (passed.stopped) return { ...passed, results, refused }
  const whole = /\.parquet$/i.test(out) ? join(folder, 'results.parquet') : results
  if (whole !== results) {
    const parquet = await open(whole, 'w')
    await resultsAsParquet(createReadStream(results) as AsyncIterable<Buffer>, async (bytes) => { await parquet.writeFile(bytes) }).finally(() => parquet.close())
  }
  await rename(whole, out)
  await rename(refused, refusedBeside(out))
  await rm(folder, { recursive: true, force: true })
  return { ...passed, results: out, refused: refusedBeside(out) }
}

export function refusedBeside(out: string): string {
  return out.replace(/(?:\.csv|\.parquet)?$/i, '.refused.csv')
}
