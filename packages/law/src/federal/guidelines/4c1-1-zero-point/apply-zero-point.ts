import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import type { RunningLevel } from '../running-level.ts'
import { zeroPointLevels } from './zero-point.table.ts'

/** 4C1.1: no criminal history points at all, and the other criteria met. A role increase under 3B1.1 or a weapon alone disqualifies. */
export function applyZeroPoint(inputs: GuidelineInputs, points: number | undefined, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const found = trace.look(zeroPointLevels, on)
  if (!found) return
  const why = found.value === 0 ? 'not part of the manual before 1 November 2023'
    : points !== 0 ? 'criminal history points, or their number is not known'
    : (inputs.roleLevels ?? 0) > 0 ? 'an aggravating role'
    : inputs.weapon === true || inputs.firearmCount === true ? 'a weapon was possessed'
    : inputs.deathResults !== undefined ? 'death or serious bodily injury resulted'
    : inputs.zeroPointCriteria === true ? undefined : 'the other criteria have not been found to be met'
  running.add('4C1.1', 'No criminal history points', found.source, ['points', 'zeroPointCriteria'], why === undefined ? found.value : 0, why)
}
