import type { CivilDate } from '@lenity/law'
import { passOver, resultsAsParquet, screenPass, type ColumnPlan, type SaidOfColumn } from '@lenity/population'
import { keepInSteps, PassEnded } from './keep-in-steps.ts'
import type { PassToDo } from './pass-over-people.ts'

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
}

/** What came of it in sum. */
export interface ScreenTold {
  readonly screened: number
  readonly refusedRows: number
}

const parquet = 'results.parquet'

/** Screens every row of a list and keeps the result as it comes; at the end it is there as Parquet too. Throws `PassEnded`, `Unreadable`. */
export async function screenRun({ work, run, file, workers, signal }: PassToDo): Promise<ScreenTold> {
  const { plan, on } = run.asked as ScreenAsked
  const { outputs, script, given } = screenPass(plan, on)
  const keeping = keepInSteps(work, run, outputs)
  const { screened, refusedRows } = await passOver({ file, before: run, script, given, workers, signal, keep: keeping.keep })
  await keeping.settle()
  if (signal.aborted) return { screened, refusedRows }
  await work.forget(run.id, [parquet])
  const results = await work.sofar(run.id, 'results.csv')
  if (!results.ok) throw new PassEnded(results.problem.what)
  await resultsAsParquet(results.value.all(), async bytes => {
    const added = await work.add(run.id, parquet, bytes)
    if (!added.ok || !added.value) throw new PassEnded('the pass has ended')
  })
  return { screened, refusedRows }
}
