import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { groupRules, unitWords } from './groups.table.ts'

/** The combined level of groups of counts: the highest, and the levels its units add. */
export interface CombinedGroups {
  readonly level: number
  readonly units: number
  readonly increase: number
}

/**
 * The combined offense level of groups of closely related counts (3D1.4), each given by its own level, under the manual in force on a
 * day. Which counts form a group (3D1.2) is for the caller. One group alone is its own level; without any, nothing can be said.
 */
export function combineGroups(levels: readonly number[], on: CivilDate): Finding<CombinedGroups> {
  const trace = new Trace()
  const rules = trace.look(groupRules, on)
  if (levels.length === 0) trace.needs.push({ path: 'groups', label: 'offense levels of the groups of counts', because: 'unknown', papers: ['presentence report'] })
  if (!rules || levels.length === 0) return trace.finish<CombinedGroups>('3D1.4', 'Combined offense level', undefined)
  const highest = Math.max(...levels)
  const others = levels.toSpliced(levels.indexOf(highest), 1)
  let half = 2
  for (const level of others) {
    const below = highest - level
    const counts = below <= 4 ? 2 : below <= 8 ? 1 : 0
    half += counts
    trace.step({
      id: `3D1.4 group of level ${level}`, rule: 'A further group of counts', source: counts === 2 ? unitWords.whole : counts === 1 ? unitWords.half : unitWords.none, read: ['groups'], applied: counts > 0,
      change: counts === 2 ? '1 unit' : counts === 1 ? '1/2 unit' : 'none', note: `${below} levels below the highest`,
    })
  }
  if (rules.value.roundsUp && half % 2 === 1 && half !== 3) half += 1
  const line = rules.value.lines.find(({ halfUnits }) => half <= halfUnits)
  if (line === undefined) return trace.finish<CombinedGroups>('3D1.4', 'Combined offense level', undefined)
  const level = highest + line.increase
  trace.step({ id: '3D1.4', rule: 'Combined offense level', source: line.source, read: ['groups'], applied: line.increase > 0, change: `+${line.increase}`, total: level, note: `${half / 2} units on level ${highest}` })
  return trace.finish('3D1.4', 'Combined offense level', { level, units: half / 2, increase: line.increase })
}
