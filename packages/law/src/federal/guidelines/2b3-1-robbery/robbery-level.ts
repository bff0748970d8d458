import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { lineFor } from '../amount-ladder.ts'
import { RunningLevel } from '../running-level.ts'
import { robberyBase, robberyLosses, robberyWeapons, type WeaponLevels } from './robbery.table.ts'

/** A robbery as far as it is encoded; injury, abduction and the rest are levels as found. Dollars. */
export interface Robbery {
  readonly loss?: number
  readonly weapon?: keyof WeaponLevels
}

/** The base level of a robbery, and the level with its weapon and loss. */
export interface RobberyLevel {
  readonly base: number
  /** Base, weapon and loss table together. */
  readonly level: number
}

/** The base level of robbery with the levels for a weapon and for the loss, where they are given (2B3.1). What is not given stays in the trace as not found. */
export function robberyLevel({ loss, weapon }: Robbery, on: CivilDate): Finding<RobberyLevel> {
  const trace = new Trace()
  const [base, weapons, ladder] = [trace.look(robberyBase, on), trace.look(robberyWeapons, on), trace.look(robberyLosses, on)]
  if (!base || !weapons || !ladder) return trace.finish<RobberyLevel>('2B3.1', 'Robbery', undefined)
  trace.step({ id: '2B3.1(a)', rule: 'Base offense level', source: base.source, read: [], applied: true, change: `level ${base.value}`, total: base.value })
  const running = new RunningLevel(trace, base.value)
  running.add('2B3.1(b)(2)', 'A weapon, by what was done with it', weapons.source, ['weapon'], weapon === undefined ? 0 : weapons.value[weapon] ?? 0, weapon ?? 'not found')
  const line = loss === undefined ? undefined : lineFor(ladder.value, loss)
  running.add('2B3.1(b) loss', 'Levels for the loss', line?.source ?? ladder.source, ['loss'], line?.add ?? 0, loss === undefined ? 'not given' : `$${loss.toLocaleString('en-US')}`)
  return trace.finish('2B3.1', 'Robbery', { base: base.value, level: running.level })
}
