import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { groupingLists, groupingWords, isNamed, type GroupingLists } from '../3d1-2-grouping/grouping.table.ts'
import { combineGroups, type CombinedGroups } from '../3d1-4-groups/combine-groups.ts'
import { excludedCounts, groupLevels, groupLevelWords, totalPunishment, type ExcludedCounts } from './excluded-counts.table.ts'

/** One count of conviction with its own level. */
export interface ConvictedCount {
  /** Of Chapter Two, such as `2B3.1`. */
  readonly guideline: string
  /** From Chapter Two and Parts A to C of Chapter Three, for this count alone. */
  readonly level: number
  /** The statute asks for a consecutive sentence: of imprisonment it requires, as 18 U.S.C. 924(c) does, or only where one is imposed, as 18 U.S.C. 3146 does. */
  readonly consecutive?: 'imprisonment is required' | 'only if imprisonment is imposed'
}

/** Counts found to be of substantially the same harm, by their places in the list, from 0. */
export interface RelatedCounts {
  readonly counts: readonly number[]
  readonly rule: '3D1.2(a)' | '3D1.2(b)' | '3D1.2(c)' | '3D1.2(d)'
  /** For 3D1.2(d): the level of what the counts come to together, adjustments of Chapter Three included. */
  readonly levelTogether?: number
}

/** One group of counts, by their place in the list given, and its offense level. */
export interface CountGroup {
  readonly counts: readonly number[]
  readonly level: number
}

/** The combined level of several counts, with what each group came to. */
export interface CombinedConvictions extends CombinedGroups {
  readonly groups: readonly CountGroup[]
  /** The counts outside the groups, whose terms run after every other (5G1.2(a)). */
  readonly excluded: readonly number[]
}

/**
 * The combined offense level of several counts (3D1.1 to 3D1.5) under the manual in force on a day: which stand outside, which are one
 * group, the level of each group and of all. Counts under one guideline that 3D1.2(d) names are one group whether `related` says so or
 * not, and need the level of what they come to together; a guideline it excludes is never grouped under (d). Acceptance comes after.
 */
export function combineConvictions(counts: readonly ConvictedCount[], related: readonly RelatedCounts[], on: CivilDate): Finding<CombinedConvictions> {
  const trace = new Trace()
  const [outside, lists, rule, last] = [trace.look(excludedCounts, on), trace.look(groupingLists, on), trace.look(groupLevels, on), trace.look(totalPunishment, on)]
  if (!outside || !lists || !rule || !last) return trace.finish<CombinedConvictions>('3D1.1', 'Combined offense level of several counts', undefined)
  const excluded = counts.flatMap((count, i) => (standsOutside(count, outside.value) ? [i] : []))
  if (excluded.length > 0) trace.step({ id: '3D1.1(b)', rule: 'Counts with a term of their own stay outside the groups', source: outside.source, read: ['counts'], applied: true, change: 'apart', note: excluded.map((i) => `count ${i + 1}`).join(', ') })
  const inside = counts.flatMap((_, i) => (excluded.includes(i) ? [] : [i]))
  const joined = withListed(counts, inside, related, lists.value, trace)
  const groups = gather(inside, joined).map((members) => groupOf(members, counts, joined, trace))
  if (inside.length === 0) return { id: '3D1.1', title: 'Combined offense level of several counts', steps: trace.steps, status: 'out of scope', why: 'Every count has a term of its own: there is no offense level to combine.', instead: 'Take the terms the statutes require, one after another (5G1.2(a)).' }
  const combined = groups.every((group) => group !== undefined) ? combineGroups(groups.map(({ level }) => level), on) : undefined
  if (combined) trace.take(combined)
  const whole = combined?.status === 'computed' ? { ...combined.value, groups: groups.flatMap((group) => group ?? []), excluded } : undefined
  if (whole) trace.step({ id: '3D1.5', rule: 'The combined level goes to Chapter Five', source: last.source, read: ['counts'], applied: true, change: `level ${whole.level}`, total: whole.level })
  return trace.finish('3D1.1', 'Combined offense level of several counts', whole)
}

function standsOutside({ consecutive }: ConvictedCount, rule: ExcludedCounts): boolean {
  return consecutive !== undefined && (rule === 'every consecutive sentence' || consecutive === 'imprisonment is required')
}

/** The relations found, those under (d) of an excluded guideline left out, and those the list itself makes. */
function withListed(counts: readonly ConvictedCount[], inside: readonly number[], related: readonly RelatedCounts[], { grouped, excluded }: GroupingLists, trace: Trace): readonly RelatedCounts[] {
  const kept = related.map((one) => ({ ...one, counts: one.counts.filter((i) => inside.includes(i)) })).filter((one) => {
    const barred = one.rule === '3D1.2(d)' && one.counts.some((i) => !isNamed(grouped, counts[i]?.guideline ?? '') && isNamed(excluded, counts[i]?.guideline ?? ''))
    trace.step({ id: `${one.rule} counts ${one.counts.map((i) => i + 1).join(', ')}`, rule: 'Counts of substantially the same harm are one group', source: groupingWords[one.rule.slice(-2, -1) as 'a' | 'b' | 'c' | 'd'], read: ['counts'], applied: !barred, change: barred ? 'none' : 'one group', ...(barred ? { note: 'a guideline is excluded from 3D1.2(d)' } : {}) })
    return !barred
  })
  const listed = [...new Set(inside.map((i) => counts[i]?.guideline ?? ''))].filter((guideline) => isNamed(grouped, guideline)).flatMap((guideline): RelatedCounts[] => {
    const same = inside.filter((i) => counts[i]?.guideline === guideline)
    const known = kept.some(({ rule, counts: members }) => rule === '3D1.2(d)' && same.every((i) => members.includes(i)))
    return same.length < 2 || known ? [] : [{ counts: same, rule: '3D1.2(d)' }]
  })
  return [...kept, ...listed]
}

/** The counts inside by group: those that relations join, directly or by way of others. */
function gather(inside: readonly number[], related: readonly RelatedCounts[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const i of inside) {
    if (groups.some((group) => group.includes(i))) continue
    const group = [i]
    for (const member of group) for (const { counts } of related) if (counts.includes(member)) group.push(...counts.filter((other) => !group.includes(other)))
    groups.push(group.toSorted((a, b) => a - b))
  }
  return groups
}

function groupOf(members: readonly number[], counts: readonly ConvictedCount[], related: readonly RelatedCounts[], trace: Trace): CountGroup | undefined {
  const together = related.filter(({ rule, counts: joined }) => rule === '3D1.2(d)' && joined.some((i) => members.includes(i)))
  if (together.some(({ levelTogether }) => levelTogether === undefined)) {
    trace.needs.push({ path: 'counts.levelTogether', label: 'the offense level of what the grouped counts come to together', because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  const alone = members.filter((i) => !together.some(({ counts: joined }) => joined.includes(i)))
  const level = Math.max(...alone.map((i) => counts[i]?.level ?? 0), ...together.map(({ levelTogether = 0 }) => levelTogether))
  trace.step({ id: `3D1.3 counts ${members.map((i) => i + 1).join(', ')}`, rule: 'The level of a group', source: together.length > 0 ? groupLevelWords.whole : groupLevelWords.highest, read: ['counts'], applied: true, change: `level ${level}` })
  return { counts: members, level }
}
