import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { followingLevel } from '../follows-another/following-level.ts'
import { firstEnterpriseLevels, noRoleAdjustment, type EnterpriseConviction } from './enterprise.table.ts'

/** A conviction under 21 U.S.C. 848. */
export interface Enterprise {
  /** The level of 2D1.1 for the underlying offense; not needed before November 1989. */
  readonly drugLevel?: number
  /** Needed until 14 October 1988 only. */
  readonly conviction?: EnterpriseConviction
}

/** The base level of 2D1.5 under the manual of a day. No adjustment for role in the offense goes with it. */
export function enterpriseLevel({ drugLevel, conviction }: Enterprise, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const level = on < '1988-10-15' ? ofFirstYear(conviction, on, trace) : following(drugLevel, on, trace)
  if (level !== undefined) trace.step({ id: '2D1.5 role', rule: 'No adjustment for role in the offense', source: noRoleAdjustment, read: [], applied: true, change: 'Chapter Three, Part B does not apply' })
  return trace.finish('2D1.5', 'Continuing criminal enterprise', level)
}

function following(drugLevel: number | undefined, on: CivilDate, trace: Trace): number | undefined {
  const found = followingLevel('2D1.5', drugLevel, on)
  trace.take(found)
  return found.status === 'computed' ? found.value : undefined
}

function ofFirstYear(conviction: EnterpriseConviction | undefined, on: CivilDate, trace: Trace): number | undefined {
  const looked = trace.look(firstEnterpriseLevels, on)
  if (!looked) return undefined
  if (conviction === undefined) {
    trace.needs.push({ path: 'conviction', label: 'which conviction of an enterprise it is', because: 'unknown', papers: ['judgment', 'presentence report'] })
    return undefined
  }
  const level = looked.value[conviction]
  trace.step({ id: '2D1.5(a)', rule: 'Base offense level of a continuing criminal enterprise', source: looked.source, read: ['conviction'], applied: true, change: `level ${level}`, total: level, note: conviction })
  return level
}
