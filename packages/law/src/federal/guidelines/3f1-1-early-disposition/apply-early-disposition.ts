import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { RunningLevel } from '../running-level.ts'
import { earlyDisposition } from './early-disposition.table.ts'

/**
 * Levels taken off for an early disposition program, as found (1 to 4; more is taken for 4), under the manual in force on a day. Until
 * October 2025 the program was a departure: the level and the range stay, and the step says so. Whether it lowers a level that 4B1.1 or
 * 4B1.4 sets, which those lower for acceptance only, the manual does not say: `raised` makes it a gap.
 */
export function applyEarlyDisposition(levels: number, raised: boolean, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const found = trace.look(earlyDisposition, on)
  if (!found) return
  const { value, source } = found
  const part = value?.at === '3F1.1'
  if (part && raised) {
    trace.gaps.push({ of: 'an early disposition program for a career offender or an armed career criminal', on, why: 'Chapter Four lowers its levels for acceptance, and does not name 3F1.1' })
    return
  }
  const why = value === undefined ? 'not part of the manual of that day' : part ? undefined : `a departure of up to ${value.mostLevels} levels from the range (5K3.1), no part of the level`
  running.add('3F1.1', 'Early disposition program', source, ['earlyDispositionLevels'], part ? -Math.min(levels, value.mostLevels) : 0, why)
}
