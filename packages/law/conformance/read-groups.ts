import type { CivilDate } from '../src/core/civil-date.ts'
import { combineGroups } from '../src/federal/guidelines/3d1-4-groups/combine-groups.ts'
import { groupCounts } from '../src/federal/guidelines/3d1-2-grouping/group-counts.ts'
import { isRecord, numberAt, quotes, textAt, type Facts } from './case.ts'
import { readAdjustments } from './read-adjustments.ts'

export interface ReadGroups {
  /** The combined offense level, where the groups can be told. */
  readonly combined: number | undefined
  /** Acceptance, which comes off the combined level; undefined where other adjustments are given whose group is not told. */
  readonly accepted: { readonly acceptanceLevels?: number } | undefined
  readonly values: ReadonlyMap<string, unknown>
  readonly law: readonly string[]
  readonly why: string
}

/** The groups of counts of a case (3D1.2) and their combined level (3D1.4). `own` is the level computed for the group the facts describe. */
export function readGroups(facts: Facts, guideline: string, own: number | undefined, on: CivilDate): ReadGroups {
  const values = new Map<string, unknown>()
  const law: string[] = []
  const groups = guideline === '3D1.2' ? countGroups(facts, on, law) : undefined
  if (groups !== undefined) values.set('group_count', groups)
  const levels = levelsOf(facts, own)
  const together = levels !== undefined && inOneGroup(facts)
  const found = levels === undefined || together ? undefined : combineGroups(levels, on)
  if (found) law.push(...quotes(found))
  const combined = together ? Math.max(...levels) : found?.status === 'computed' ? found.value.level : undefined
  if (combined !== undefined) values.set('combined_offense_level', combined)
  if (found?.status === 'computed') values.set('units', found.value.units).set('increase', found.value.increase)
  return { combined, accepted: acceptanceAlone(facts), values, law, why: 'the levels of the groups, or which counts are one group, are not given' }
}

/** Levels as figures; or the level of these facts and that of another group, where the case says whether the two are one. */
function levelsOf(facts: Facts, own: number | undefined): readonly number[] | undefined {
  const levels = facts['group_levels']
  if (Array.isArray(levels)) return levels.length > 0 && levels.every((level) => typeof level === 'number') ? (levels as readonly number[]) : undefined
  if (isRecord(levels)) return Object.values(levels).every((level) => typeof level === 'number') ? (Object.values(levels) as readonly number[]) : undefined
  const other = numberAt(facts, 'other_group_level')
  return other === undefined || own === undefined || !('grouping' in facts) || Array.isArray(facts['adjustments']) ? undefined : [own, other]
}

export function inOneGroup(facts: Facts): boolean {
  const { grouping } = facts
  if (typeof grouping === 'boolean') return grouping
  return typeof grouping === 'string' && /3D1\.2\([abcd]\)|^\(?[abcd]\)?$|grouped|one group|single group/i.test(grouping) && !/\bnot?\b|none|never|n't\b|separate|distinct|exclu/i.test(grouping)
}

function acceptanceAlone(facts: Facts): ReadGroups['accepted'] {
  const adjusted = readAdjustments(facts, false)
  if (adjusted === undefined || Object.keys(adjusted).some((key) => key !== 'acceptanceLevels')) return undefined
  return adjusted.acceptanceLevels === undefined ? {} : { acceptanceLevels: adjusted.acceptanceLevels }
}

const offenses: readonly (readonly [pattern: RegExp, guideline: string])[] = [
  [/robber/i, '2B3.1'], [/extort|blackmail/i, '2B3.2'], [/burglar/i, '2B2.1'], [/fraud|embezzl|theft|forg|steal/i, '2B1.1'], [/launder/i, '2S1.1'], [/assault|rape|murder|kidnap/i, '2A2.2'],
  [/drug|heroin|cocaine|distribut|traffick/i, '2D1.1'], [/firearm|gun/i, '2K2.1'], [/tax/i, '2T1.1'],
]

function countGroups(facts: Facts, on: CivilDate, law: string[]): number | undefined {
  const counts = Array.isArray(facts['counts']) ? facts['counts'].length : numberAt(facts, 'counts')
  const words = textAt(facts, 'offense_type') ?? ''
  const guideline = /2[A-Z]\d\.\d{1,2}/.exec(words)?.[0] ?? offenses.find(([pattern]) => pattern.test(words))?.[1]
  if (counts === undefined || guideline === undefined) return undefined
  const [sameVictim, apart] = [facts['same_victim'], facts['different_occasions']]
  const found = groupCounts({ guideline, counts, ...(typeof sameVictim === 'boolean' ? { sameVictim } : {}), ...(typeof apart === 'boolean' ? { oneHarm: !apart } : {}) }, on)
  law.push(...quotes(found))
  return found.status === 'computed' ? found.value.groups : undefined
}
