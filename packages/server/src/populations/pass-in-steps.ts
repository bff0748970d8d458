import { passOver } from '@lenity/population'
import { keepInSteps } from './keep-in-steps.ts'
import type { RowsDone, StretchToDo } from './run-kind.ts'

interface Pass {
  readonly outputs: readonly { readonly name: string; readonly first: string }[]
  readonly script: URL
  readonly given: unknown
}

/** Goes over the rows of a run or of a part by threads, and keeps the lines that come of them step by step. Throws `PassEnded`, `Unreadable`. */
export async function passInSteps({ work, run, part, file, workers, threads, signal }: StretchToDo, { outputs, script, given }: Pass): Promise<RowsDone> {
  const keeping = keepInSteps(work, run, part, outputs)
  const passed = await passOver({ file, stretch: part, before: part ?? run, script, given, workers, threads, signal, keep: keeping.keep })
  await keeping.settle()
  return passed
}

/** How many were screened and how many rows refused over all stretches. */
export function sumOf(passed: readonly RowsDone[]): { readonly screened: number; readonly refusedRows: number } {
  return { screened: passed.reduce((sum, { screened }) => sum + screened, 0), refusedRows: passed.reduce((sum, { refusedRows }) => sum + refusedRows, 0) }
}
