import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { attemptLevels, partlyCompleted } from './attempt.table.ts'

/** The level of an offense completed in part, and the two it is the greater of. */
export interface PartlyCompleted {
  readonly level: number
  /** The level of the whole intended offense, three levels taken off. */
  readonly intendedLess3: number
  readonly completed: number
}

/**
 * An offense of which only part was completed (2X1.1 note 4): the greater of the level of what was intended less three, and the level
 * of what was completed. Both levels are those of the guideline for the offense itself.
 */
export function partlyCompletedLevel(intended: number, completed: number, on: CivilDate): Finding<PartlyCompleted> {
  const trace = new Trace()
  const found = trace.look(attemptLevels, on)
  if (!found) return trace.finish<PartlyCompleted>('2X1.1', 'Attempt, partly completed', undefined)
  const intendedLess3 = intended + found.value
  const level = Math.max(intendedLess3, completed)
  trace.step({ id: '2X1.1(b)', rule: 'The intended offense, three levels less', source: found.source, read: ['intendedLoss'], applied: level === intendedLess3, change: `level ${intendedLess3}` })
  trace.step({ id: '2X1.1 partly completed', rule: 'The greater of that and the part completed', source: partlyCompleted, read: ['actualLoss'], applied: level === completed && completed > intendedLess3, change: `level ${level}`, total: level, note: `level ${completed} for the part completed` })
  return trace.finish('2X1.1', 'Attempt, partly completed', { level, intendedLess3, completed })
}
