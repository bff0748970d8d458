import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { lineFor } from '../amount-ladder.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { followingLevel } from '../follows-another/following-level.ts'
import { RunningLevel } from '../running-level.ts'
import { leastLossOfBank, robberyCharacteristics, robberyCrossReference } from './characteristics.table.ts'
import { robberyBase, robberyLosses, robberyWeapons, type WeaponLevels } from './robbery.table.ts'

/** A robbery. Dollars; what is not given is not part of the computation. */
export interface Robbery {
  readonly loss?: number
  /** What was done with a weapon, where no `characteristics` are given; the other characteristics are then levels as found. */
  readonly weapon?: keyof WeaponLevels
  /** The names of the characteristics found, of those of 2B3.1(b); what is not among them is taken as not found. */
  readonly characteristics?: readonly string[]
  /** A victim was killed under circumstances of murder: 2B3.1(c). */
  readonly murder?: boolean
}

/** The base level of a robbery, and the level with its weapon and loss. */
export interface RobberyLevel {
  readonly base: number
  /** Base, weapon or characteristics, and loss table together; that of murder where the guideline sends it there. */
  readonly level: number
}

const bank = 'property of a financial institution or post office'

/** The level of robbery under the manual in force on a day (2B3.1). What is not given stays in the trace as not found. */
export function robberyLevel({ loss, weapon, characteristics, murder }: Robbery, on: CivilDate): Finding<RobberyLevel> {
  const trace = new Trace()
  const [base, weapons, ladder] = [trace.look(robberyBase, on), trace.look(robberyWeapons, on), trace.look(robberyLosses, on)]
  if (!base || !weapons || !ladder) return trace.finish<RobberyLevel>('2B3.1', 'Robbery', undefined)
  trace.step({ id: '2B3.1(a)', rule: 'Base offense level', source: base.source, read: [], applied: true, change: `level ${base.value}`, total: base.value })
  const running = new RunningLevel(trace, base.value)
  if (characteristics !== undefined) applyCharacteristics({ guideline: '2B3.1', table: robberyCharacteristics, found: characteristics, roleLevels: 0 }, on, trace, running)
  else running.add('2B3.1(b)(2)', 'A weapon, by what was done with it', weapons.source, ['weapon'], weapon === undefined ? 0 : weapons.value[weapon] ?? 0, weapon ?? 'not found')
  const least = characteristics?.includes(bank) === true ? trace.look(leastLossOfBank, on)?.value : undefined
  const counted = least === undefined ? loss : Math.max(loss ?? 0, least)
  const line = counted === undefined ? undefined : lineFor(ladder.value, counted)
  running.add('2B3.1(b) loss', 'Levels for the loss', line?.source ?? ladder.source, ['loss'], line?.add ?? 0, counted === undefined ? 'not given' : `$${counted.toLocaleString('en-US')}`)
  const referred = murder === true ? crossReference(on, trace, running) : undefined
  return trace.finish('2B3.1', 'Robbery', { base: base.value, level: referred ?? running.level })
}

/** The level of murder, which applies instead of that of robbery (Appendix C, amend. 483), also where it is not the greater. */
function crossReference(on: CivilDate, trace: Trace, running: RunningLevel): number | undefined {
  const rule = trace.look(robberyCrossReference, on)
  if (!rule) return undefined
  const level = rule.value === undefined ? undefined : followingLevel(rule.value, undefined, on)
  const known = level?.status === 'computed' ? level.value : undefined
  trace.step({ id: '2B3.1(c)', rule: 'A victim was killed under circumstances of murder', source: rule.source, read: ['murder'], applied: known !== undefined, change: known === undefined ? 'none' : `level ${known}`, total: known ?? running.level, ...(known === undefined ? { note: 'not part of the guideline before 1 November 1993' } : {}) })
  return known
}
