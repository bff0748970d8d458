import type { Result } from '@lenity/casefile'

export type Say = (line: string) => void

/** The examples are ours: what fails with them is a fault of the program, not of the user. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.problem.what} (${result.problem.where})`)
}
