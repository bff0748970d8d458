import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { RunningLevel } from '../running-level.ts'
import { attemptLevels, attemptsNotLowered, conspiracyLowered, solicitationLowered } from './attempt.table.ts'

/** An attempt, conspiracy or solicitation that no guideline of its own covers. */
export interface Attempt {
  readonly kind: 'attempt' | 'conspiracy' | 'solicitation'
  /** The level of the guideline for the substantive offense, with its adjustments for what was intended. */
  readonly substantive: number
  /** All the acts believed necessary were completed, or were about to be but for apprehension: then nothing is taken off. */
  readonly completed: boolean
  /** One of the offenses of 2X1.1(d), which are not lowered. */
  readonly notLowered?: boolean
}

/** The level under 2X1.1 in the manual of a day: that of the substantive offense, three levels less where it was not about to be completed. */
export function attemptLevel({ kind, substantive, completed, notLowered = false }: Attempt, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const [levels, exceptions] = [trace.look(attemptLevels, on), trace.look(attemptsNotLowered, on)]
  if (!levels || !exceptions) return trace.finish<number>('2X1.1', 'Attempt, conspiracy or solicitation', undefined)
  const source = kind === 'conspiracy' ? conspiracyLowered : kind === 'solicitation' && on >= '1989-11-01' ? solicitationLowered : levels.source
  trace.step({ id: '2X1.1(a)', rule: 'The level of the substantive offense', source: levels.source, read: ['substantive'], applied: true, change: `level ${substantive}`, total: substantive })
  const running = new RunningLevel(trace, substantive)
  const excepted = notLowered && exceptions.value.ifTerrorism.length > 0
  running.add('2X1.1(b)', `The ${kind} was not about to be completed`, excepted ? exceptions.source : source, ['completed'], completed || excepted ? 0 : levels.value, excepted ? 'an offense of 2X1.1(d) is not lowered' : completed ? 'all the acts believed necessary were completed or about to be' : undefined)
  return trace.finish('2X1.1', 'Attempt, conspiracy or solicitation', running.level)
}
