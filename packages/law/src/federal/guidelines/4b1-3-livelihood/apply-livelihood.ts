import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { RunningLevel } from '../running-level.ts'
import { livelihoodLevels } from './livelihood.table.ts'

/** 4B1.3: where the offense was part of a criminal livelihood, as found, the level is at least 13; with acceptance at least 11. It comes after every other change of the level. */
export function applyLivelihood(accepted: boolean, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const found = trace.look(livelihoodLevels, on)
  if (!found) return
  const least = accepted ? found.value.accepted : found.value.level
  running.add('4B1.3', 'Criminal livelihood', found.source, ['criminalLivelihood'], Math.max(0, least - running.level), `level ${least} at least`)
}
