import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { characteristicsOf, type CharacteristicName } from '../../../facts/characteristics.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { followingLevel } from '../follows-another/following-level.ts'
import { RunningLevel } from '../running-level.ts'
import { endangeringCharacteristicTable } from './endangering.table.ts'

/**
 * The level of 2D1.10, endangering human life while making a drug, under the manual of a day. `tableLevel` is that of the Drug Quantity
 * Table alone, without the characteristics of 2D1.1 (1B1.5(b)(2)). Before November 1989 there was no such guideline.
 */
export function endangeringLevel(tableLevel: number | undefined, found: readonly CharacteristicName[], on: CivilDate): Finding<number> {
  const trace = new Trace()
  const base = followingLevel('2D1.10', tableLevel, on)
  trace.take(base)
  if (base.status !== 'computed') return trace.finish<number>('2D1.10', 'Endangering human life while making a drug', undefined)
  const running = new RunningLevel(trace, base.value)
  applyCharacteristics({ guideline: '2D1.10', table: endangeringCharacteristicTable, found: characteristicsOf('2D1.10', found), roleLevels: 0 }, on, trace, running)
  return trace.finish('2D1.10', 'Endangering human life while making a drug', running.level)
}
