import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { lineFor } from '../amount-ladder.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { RunningLevel } from '../running-level.ts'
import type { FirearmLevel } from './firearm-level.ts'
import { olderFirearmBases, olderFirearmCharacteristics, olderFirearmNumbers } from './older-firearms.table.ts'

/** An offense under 2K2.2 (until 31 October 1991) or the first 2K2.3 (until 31 October 1989). What is not given is not part of the computation. */
export interface OlderFirearmOffense {
  readonly guideline: '2K2.2' | '2K2.3'
  /** The paragraph of subsection (a): `1` for a conviction under 18 U.S.C. 922(o) or 26 U.S.C. 5861, `2` otherwise; none in the 2K2.2 of 1987. */
  readonly paragraph?: '1' | '2'
  readonly firearms?: number
  /** The names of the characteristics found, of those of the guideline. */
  readonly characteristics?: readonly string[]
}

/** The offense level under a firearms guideline that is part of 2K2.1 since 1 November 1991. Not encoded after its last day. */
export function olderFirearmLevel({ guideline, paragraph = '1', firearms, characteristics = [] }: OlderFirearmOffense, on: CivilDate): Finding<FirearmLevel> {
  const trace = new Trace()
  const bases = trace.look(olderFirearmBases[guideline], on)
  const base = bases && (bases.value[''] ?? bases.value[paragraph])
  if (!bases || base === undefined) return trace.finish<FirearmLevel>(guideline, 'Firearms', undefined)
  trace.step({ id: `${guideline}(a)`, rule: 'Base offense level', source: bases.source, read: ['paragraph'], applied: true, change: `level ${base}`, total: base })
  const running = new RunningLevel(trace, base)
  const numbers = firearms === undefined || (guideline === '2K2.2' && on < '1989-11-01') ? undefined : trace.look(olderFirearmNumbers[guideline], on)
  const line = numbers && firearms !== undefined ? lineFor(numbers.value, firearms) : undefined
  if (numbers) running.add(`${guideline}(b)(1)`, 'Number of firearms', line?.source ?? numbers.source, ['firearms'], line?.add ?? 0, `${firearms}`)
  applyCharacteristics({ guideline, table: olderFirearmCharacteristics[guideline], found: characteristics, roleLevels: 0 }, on, trace, running)
  return trace.finish(guideline, 'Firearms', { base, level: running.level })
}
