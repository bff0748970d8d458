import type { CivilDate } from '../../core/civil-date.ts'
import type { Trace } from '../../core/trace.ts'
import { aggravatingRoles, mitigatingRoles } from './3b1-role/role-words.table.ts'
import { obstructionLevels } from './3c1-obstruction/obstruction.table.ts'
import { order } from './adjustment-words.ts'
import { applyAdjustments } from './apply-adjustments.ts'
import { adjustmentParts } from './chapter-three-adjustments.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'
import { floorAfter } from './level-floor.ts'
import type { RunningLevel } from './running-level.ts'

/**
 * Other levels as found, then Chapter Three: victims (Part A), role (3B1.1, 3B1.2) and the rest of Part B, obstruction (3C1.1) and the rest
 * of Part C, under the manual in force on a day. What was not found stays in the trace as a step of its own only for role and obstruction.
 */
export function applyChapterThree(inputs: GuidelineInputs, on: CivilDate, trace: Trace, running: RunningLevel): void {
  for (const { id, rule, levels } of inputs.otherLevels ?? []) {
    running.add(id, rule, order, ['otherLevels'], levels, 'as found')
    const floor = levels > 0 ? floorAfter(id, levels, on) : undefined
    if (floor !== undefined) running.add(`${id} at least`, 'Not below a level', floor.source, ['otherLevels'], Math.max(0, floor.atLeast - running.level), `level ${floor.atLeast} at least`)
  }
  const { adjustments: found = [], roleLevels: role = 0 } = inputs
  if (found.length > 0) applyAdjustments(adjustmentParts.A, found, role, on, trace, running)
  const [leading, lesser, obstruction] = [trace.look(aggravatingRoles, on), trace.look(mitigatingRoles, on), trace.look(obstructionLevels, on)]
  if (!leading || !lesser || !obstruction) return
  const size = Math.abs(role) as 2 | 3 | 4
  running.add('3B1.1', 'Aggravating role', leading.value[role > 0 ? size : 4], ['roleLevels'], Math.max(role, 0), role > 0 ? undefined : 'not found')
  running.add('3B1.2', 'Mitigating role', lesser.value[role < 0 ? size : 4], ['roleLevels'], Math.min(role, 0), role < 0 ? undefined : 'not found')
  if (found.length > 0) applyAdjustments(adjustmentParts.B, found, role, on, trace, running)
  running.add('3C1.1', 'Obstruction of justice', obstruction.source, ['obstruction'], inputs.obstruction === true ? obstruction.value : 0, inputs.obstruction === true ? undefined : 'not found')
  if (found.length > 0) applyAdjustments(adjustmentParts.C, found, role, on, trace, running)
}
