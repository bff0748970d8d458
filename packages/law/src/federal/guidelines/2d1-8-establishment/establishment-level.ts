import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { followingLevel } from '../follows-another/following-level.ts'
import { RunningLevel } from '../running-level.ts'
import { establishmentWeapon, noMitigatingRole } from './establishment.table.ts'

/** A conviction under 21 U.S.C. 856. */
export interface Establishment {
  /** The level of 2D1.1 for the underlying offense, its characteristics with it; not needed until October 1992. */
  readonly drugLevel?: number
  /** The person took no part but to allow the use of the premises (n.1), and got them for a lawful purpose. */
  readonly onlyAllowedUse: boolean
  /** For the manuals until October 1992. */
  readonly weapon?: boolean
}

/** The level of a drug establishment. */
export interface EstablishmentLevel {
  readonly level: number
  /** Whether 3B1.2 may still lower it. */
  readonly mitigatingRole: boolean
}

/** The level of 2D1.8, which is that of Chapter Two, under the manual of a day. */
export function establishmentLevel({ drugLevel, onlyAllowedUse, weapon = false }: Establishment, on: CivilDate): Finding<EstablishmentLevel> {
  const trace = new Trace()
  const lesser = onlyAllowedUse && on >= '1992-11-01'
  const found = followingLevel(lesser ? '2D1.8(a)(2)' : '2D1.8(a)(1)', drugLevel, on)
  trace.take(found)
  if (found.status !== 'computed') return trace.finish<EstablishmentLevel>('2D1.8', 'Drug establishment', undefined)
  const running = new RunningLevel(trace, found.value)
  const armed = trace.look(establishmentWeapon, on)
  if (armed && armed.value > 0) running.add('2D1.8(b)(1)', 'A dangerous weapon was possessed', armed.source, ['weapon'], weapon ? armed.value : 0, weapon ? undefined : 'not found')
  if (lesser) trace.step({ id: '2D1.8(b)(1) role', rule: 'No adjustment for a mitigating role', source: noMitigatingRole, read: ['onlyAllowedUse'], applied: true, change: '3B1.2 does not apply' })
  return trace.finish<EstablishmentLevel>('2D1.8', 'Drug establishment', { level: running.level, mitigatingRole: !lesser })
}
