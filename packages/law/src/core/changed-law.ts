import type { Dated, Series } from './dated.ts'

/** The law as a reform would have it. What it does not name stays as it is. */
export interface LawChange {
  /** Values that govern from their day on, in place of those of a series. */
  readonly values: ReadonlyMap<Series<unknown>, Dated<unknown>>
  /** A count under 18 U.S.C. 924(c) is a second one only after a conviction that was final before the offense, whenever it was sentenced. */
  readonly finalFirearms?: true
  /** The terms of 401 of the First Step Act reach a sentence of any day. */
  readonly firstStepTerms?: true
  /** The safety valve is also open to who has so many criminal history points at most, whatever they are for. */
  readonly valvePoints?: number
}

let current: LawChange | undefined

/** What is computed under changed law. The change holds while `make` runs, which must not wait for anything, and no longer. */
export function underLaw<T>(change: LawChange, make: () => T): T {
  const before = current
  current = change
  try {
    return make()
  } finally {
    current = before
  }
}

/** The change under which a computation runs; mostly none. */
export function changedLaw(): LawChange | undefined {
  return current
}
