import type { CivilDate } from '@lenity/law'
import { resultsAsParquet, screenPass, type ColumnPlan, type SaidOfColumn } from '@lenity/population'
import { whatItDid } from './keep-in-steps.ts'
import { passInSteps, sumOf } from './pass-in-steps.ts'
import type { RunKind } from './run-kind.ts'

/** What a screening was asked, as it is kept. */
export interface ScreenAsked {
  readonly plan: ColumnPlan
  readonly on: CivilDate
  /** What a person said of the columns, to be shown again. */
  readonly said: SaidOfList
}

export interface SaidOfList {
  readonly columns: readonly SaidOfColumn[]
  readonly id?: string | undefined
  /** That of all its rows, where a person said it: of the Sentencing Commission’s datafile alone. */
  readonly fiscalYear?: number | undefined
}

/** What came of it in sum. */
export interface ScreenTold {
  readonly screened: number
  readonly refusedRows: number
}

const parquet = 'results.parquet'
const passOf = ({ plan, on }: ScreenAsked) => screenPass(plan, on)

/** Screens every row of a list and keeps the result as it comes; at the end it is there as Parquet too. */
export const screenRun: RunKind<ScreenAsked, ScreenTold> = {
  outputs: (asked) => passOf(asked).outputs,
  pass: (stretch, asked) => passInSteps(stretch, passOf(asked)),
  async end({ work, hold, run }, _asked, passed) {
    whatItDid(await work.forget(hold, [parquet]))
    const results = whatItDid(await work.sofar(run.id, 'results.csv'))
    await resultsAsParquet(results.all(), async bytes => { whatItDid(await work.add(hold, parquet, bytes)) })
    return sumOf(passed)
  },
}
