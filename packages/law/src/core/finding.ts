import type { CivilDate } from './civil-date.ts'
import type { Need } from './answer.ts'
import type { Gap } from './dated.ts'
import type { Source } from './source.ts'

/** One step of a computation: the rule, what it read, what it changed and where the total then stood. */
export interface Step {
  /** Stable over time and between runs, so that two runs can be compared step by step: `2D1.1(c)`, `3B1.1`, `3E1.1(b)`. */
  readonly id: string
  /** What the rule is, in words. */
  readonly rule: string
  readonly source: Source
  readonly read: readonly string[]
  /** The rules considered and not applied stay in the trace, with the reason in `note`. */
  readonly applied: boolean
  /** What the step did, as it should be shown: `+2`, `level 34`, `category III`. */
  readonly change: string
  /** The running total after the step, when the step belongs to one. */
  readonly total?: number
  readonly note?: string
}

/**
 * A computed value with its steps. `computed` carries the value; `cannot say` the facts it needs; `not encoded` the law that was
 * asked for and is not there; `out of scope` the reason and the way to go on by hand. There is never a partial value.
 */
export type Finding<T> = {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
  readonly verifiedThrough?: CivilDate
} & (
  | { readonly status: 'computed'; readonly value: T }
  | { readonly status: 'cannot say'; readonly needs: readonly Need[] }
  | { readonly status: 'not encoded'; readonly gaps: readonly Gap[] }
  | { readonly status: 'out of scope'; readonly why: string; readonly instead: string }
)
