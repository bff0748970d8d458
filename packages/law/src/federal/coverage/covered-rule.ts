import type { Series } from '../../core/dated.ts'

/** One rule, and the dated values it rests on. A rule without any has not been encoded and is listed so that the list is honest. */
export interface CoveredRule {
  /** The citation: `2D1.1(c) cocaine`, `21 U.S.C. 841(b)(1)(A)`. */
  readonly id: string
  readonly title: string
  readonly series: readonly Series<unknown>[]
}
