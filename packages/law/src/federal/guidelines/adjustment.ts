import type { Series } from '../../core/dated.ts'

/** An adjustment of Chapter Three as the manuals of some days have it. */
export interface AdjustmentRule {
  /** The subdivision as those manuals number it. */
  readonly at: string
  readonly levels: number
  /** "If the resulting offense level is less than level 32, increase to level 32." */
  readonly atLeast?: number
  readonly categorySix?: true
  /** Of those found with the same words here only one counts, the greatest; the words say why. */
  readonly choice?: string
  /** Whether several of the same choice add up, those manuals do not say: nothing is computed where more than one was found. */
  readonly unsettled?: true
  /** Another adjustment that must be found with it. */
  readonly with?: string
  /** It does not apply beside an increase under 3B1.1. */
  readonly notWithLeading?: true
  /** Why what was found does not tell whether those manuals would have asked for it: nothing is computed. */
  readonly open?: string
}

/** Adjustments by what was found, in the order the manual applies them; `undefined` while there was none. */
export type AdjustmentTable = Readonly<Record<string, Series<AdjustmentRule | undefined>>>
