import type { CivilDate } from '../../core/civil-date.ts'
import { aggravating, mitigating, obstruction, order } from './adjustment-words.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'
import { floorAfter } from './level-floors.table.ts'
import type { RunningLevel } from './running-level.ts'

/** Role in the offense (3B1.1, 3B1.2), obstruction (3C1.1), and other levels as found. Their figures have not changed since 1987. */
export function applyChapterThree(inputs: GuidelineInputs, on: CivilDate, running: RunningLevel): void {
  for (const { id, rule, levels } of inputs.otherLevels ?? []) {
    running.add(id, rule, order, ['otherLevels'], levels, 'as found')
    const floor = floorAfter(id, on)
    if (floor !== undefined && levels > 0) running.add(`${id} at least`, 'Not below a level', floor.source, ['otherLevels'], Math.max(0, floor.atLeast - running.level), `level ${floor.atLeast} at least`)
  }
  const role = inputs.roleLevels ?? 0
  const size = Math.abs(role) as 2 | 3 | 4
  running.add('3B1.1', 'Aggravating role', aggravating[role > 0 ? size : 4], ['roleLevels'], Math.max(role, 0), role > 0 ? undefined : 'not found')
  running.add('3B1.2', 'Mitigating role', mitigating[role < 0 ? size : 4], ['roleLevels'], Math.min(role, 0), role < 0 ? undefined : 'not found')
  running.add('3C1.1', 'Obstruction of justice', obstruction, ['obstruction'], inputs.obstruction === true ? 2 : 0, inputs.obstruction === true ? undefined : 'not found')
}
