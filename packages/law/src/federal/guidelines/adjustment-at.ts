import type { CivilDate } from '../../core/civil-date.ts'
import { inForce } from '../../core/dated.ts'
import type { AdjustmentName } from '../../facts/adjustments.ts'
import { adjustmentParts } from './chapter-three-adjustments.ts'

/** An adjustment of Chapter Three as a manual numbers it, and what it adds there. */
export interface NumberedAdjustment {
  readonly name: AdjustmentName
  /** Its section and subdivision, such as `3A1.1(b)(1)`. */
  readonly at: string
  readonly levels: number
}

/**
 * The adjustments that a section named in a paper, such as `3B1.4` or `3A1.1(b)(1)`, stands for in the manual of a day: several where the
 * paper does not tell alternatives apart, none where the manual has no such adjustment by name. Roles (3B1.1, 3B1.2) and obstruction
 * (3C1.1) are facts of their own and none of them.
 */
export function adjustmentsAt(section: string, on: CivilDate): readonly NumberedAdjustment[] {
  const asked = section.replaceAll(/\s/g, '')
  return Object.values(adjustmentParts).flatMap((table) => Object.entries(table).flatMap(([name, series]) => {
    const looked = inForce(series, on)
    if (!looked.found || looked.value === undefined) return []
    const { at, levels } = looked.value
    return at === asked || at.startsWith(`${asked}(`) ? [{ name: name as AdjustmentName, at, levels }] : []
  }))
}
