import { victimAdjustments } from './3a1-victims/victims.table.ts'
import { otherRoles } from './3b1-role/other-roles.table.ts'
import { relatedToObstruction } from './3c1-obstruction/obstruction.table.ts'
import type { AdjustmentTable } from './adjustment.ts'

/** The adjustments of Chapter Three, Parts A to C, that are known by a name; roles (3B1.1, 3B1.2) and obstruction (3C1.1) stand apart. */
export type ChapterThreeAdjustment = keyof typeof victimAdjustments | keyof typeof otherRoles | keyof typeof relatedToObstruction

/** The names of the adjustments, in the order of the manual. */
export const chapterThreeAdjustments = [...Object.keys(victimAdjustments), ...Object.keys(otherRoles), ...Object.keys(relatedToObstruction)] as readonly ChapterThreeAdjustment[]

/** The tables by part: A comes before the roles, B with them, C after obstruction. */
export const adjustmentParts: Readonly<Record<'A' | 'B' | 'C', AdjustmentTable>> = { A: victimAdjustments, B: otherRoles, C: relatedToObstruction }
