import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { RunningLevel } from '../running-level.ts'
import { acceptanceLevels, thirdLevel, thirdLevelFrom } from './acceptance.table.ts'

/** The levels acceptance of responsibility takes off under the manual of a day: 0, 2 or 3, never a third below level 16 or before 1992. */
function acceptanceFor(foundLevels: number, level: number, third: 'none' | 'found by the court' | 'on motion of the government'): 0 | 2 | 3 {
  if (foundLevels === 0) return 0
  return foundLevels === -3 && level >= thirdLevelFrom && third !== 'none' ? 3 : 2
}

/** 3E1.1. The third level is its own step, noted with what it asks for where it is not given. */
export function applyAcceptance(foundLevels: number | undefined, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const [two, third] = [trace.look(acceptanceLevels, on), trace.look(thirdLevel, on)]
  if (!two || !third) return
  const before = running.level
  const levels = acceptanceFor(foundLevels ?? 0, before, third.value)
  running.add('3E1.1(a)', 'Acceptance of responsibility', two.source, ['acceptanceLevels'], levels === 0 ? 0 : -two.value, levels === 0 ? 'not found' : undefined)
  const why = levels === 3 ? undefined
    : levels === 0 ? 'no acceptance of responsibility found'
    : third.value === 'none' ? 'there was no third level before 1 November 1992'
    : before < thirdLevelFrom ? `level ${before} is below 16`
    : third.value === 'on motion of the government' ? 'needs a motion of the government; none is known' : 'not found by the court'
  running.add('3E1.1(b)', 'The third level for a timely plea', third.source, ['acceptanceLevels'], levels === 3 ? -1 : 0, why)
}
