import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { crossReferenced, followingLevel } from '../follows-another/following-level.ts'
import { RunningLevel } from '../running-level.ts'
import { obstructionCharacteristics } from './characteristics.table.ts'

/** Obstruction of justice as an offense of its own. */
export interface ObstructionOffense {
  /** The names of the characteristics found, of those of 2J1.2(b); what is not among them is taken as not found. */
  readonly characteristics: readonly string[]
  /** The level of the offense whose investigation or prosecution was obstructed, for the cross reference to 2X3.1; it counts only where that gives a greater level. */
  readonly obstructedLevel?: number
}

/** The level of obstruction of justice, before and after its characteristics and cross reference. */
export interface ObstructionLevel {
  readonly base: number
  readonly level: number
}

/** The offense level of obstruction of justice under the manual in force on a day (2J1.2), that of an accessory to the offense obstructed where it is greater. */
export function obstructionLevel({ characteristics, obstructedLevel }: ObstructionOffense, on: CivilDate): Finding<ObstructionLevel> {
  const trace = new Trace()
  const base = followingLevel('2J1.2', undefined, on)
  trace.take(base)
  if (base.status !== 'computed') return trace.finish<ObstructionLevel>('2J1.2', 'Obstruction of justice', undefined)
  const running = new RunningLevel(trace, base.value)
  applyCharacteristics({ guideline: '2J1.2', table: obstructionCharacteristics, found: characteristics, roleLevels: 0 }, on, trace, running)
  const accessory = obstructedLevel === undefined ? undefined : followingLevel('2X3.1', obstructedLevel, on)
  if (accessory) trace.take(accessory)
  const { level } = crossReferenced(running.level, accessory?.status === 'computed' ? accessory.value : undefined)
  return trace.finish('2J1.2', 'Obstruction of justice', { base: base.value, level })
}
