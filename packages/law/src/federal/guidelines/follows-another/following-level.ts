import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { followingLevels, type FollowingLevel } from './levels.table.ts'

/** A guideline with a fixed base level, or one that follows the level of another offense: a key of `followingLevels`. */
export type FollowingGuideline = keyof typeof followingLevels

export function isFollowingGuideline(name: string): name is FollowingGuideline {
  return Object.hasOwn(followingLevels, name)
}

/**
 * The base level of a guideline that has a fixed one or follows the level of another offense (`underlying`, of Chapter Two and under the
 * manual of the same day). `cannot say` where it follows one that is not given.
 */
export function followingLevel(guideline: FollowingGuideline, underlying: number | undefined, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const series: Series<FollowingLevel> = followingLevels[guideline]
  const found = trace.look(series, on)
  if (!found) return trace.finish<number>(guideline, series.of, undefined)
  const rule = found.value
  if ('plus' in rule && underlying === undefined) {
    trace.needs.push({ path: 'underlyingLevel', label: 'offense level of the underlying offense', because: 'unknown', papers: ['presentence report'] })
    return trace.finish<number>(guideline, series.of, undefined)
  }
  const level = 'fixed' in rule ? rule.fixed : Math.min(rule.atMost ?? Number.POSITIVE_INFINITY, Math.max(rule.atLeast ?? Number.NEGATIVE_INFINITY, (underlying ?? 0) + rule.plus))
  trace.step({
    id: `${guideline}(a)`.replace(/\)\(a\)$/, ')'), rule: `Base offense level of ${series.of}`, source: found.source, read: 'plus' in rule ? ['underlyingLevel'] : [], applied: true, change: `level ${level}`, total: level,
    ...('plus' in rule ? { note: `level ${underlying} of the underlying offense` } : {}),
  })
  return trace.finish(guideline, series.of, level)
}

/** A cross reference that counts only where it gives a greater level (2J1.2(c), 2K2.1(c), 2B1.1(c)): the greater of the two. */
export function crossReferenced(own: number, referenced: number | undefined): { readonly level: number; readonly applied: boolean } {
  return referenced !== undefined && referenced > own ? { level: referenced, applied: true } : { level: own, applied: false }
}
