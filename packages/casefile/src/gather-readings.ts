import { leafShapeAt, type LeafShape } from '@lenity/law'
import type { Decision, Fact } from './fact.ts'
import { matchListItems, placeInList } from './match-list-items.ts'
import { originOf, rankSource, type PaperKinds } from './rank-source.ts'
import { comparable, isMoreExact } from './same-value.ts'
import { whyNot } from './validate-proposal.ts'

/** One value of a path and the facts that give it, better source first. */
export interface Reading {
  readonly value: unknown
  readonly facts: readonly Fact[]
}

/** Everything that was said of one path. */
export interface PathReadings {
  readonly path: string
  readonly shape: LeafShape<unknown>
  /** At least one; more when facts differ. Better source first. */
  readonly readings: readonly Reading[]
  /** Whether the readings are rivals. Letters that promise different things are not: see `several` of the shape. */
  readonly differ: boolean
  /** The decision that holds: the last one for a fact that was not rejected, unless a fact that came later says otherwise. */
  readonly decision: Decision | undefined
}

/**
 * The facts by the path of the case they speak to, equal values together. Rejected facts drop out. A list that one paper calls
 * complete while another paper has an item it does not list is not known to be complete: both readings stand.
 */
export function gatherReadings(facts: readonly Fact[], decisions: readonly Decision[], kinds: PaperKinds): ReadonlyMap<string, PathReadings> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const paths = matchListItems(facts, kinds)
  const byPath = new Map<string, Fact[]>()
  for (const fact of facts) {
    const path = paths.get(fact.id)
    const shape = path === undefined ? undefined : leafShapeAt(path)
    if (path === undefined || shape === undefined || whyNot(shape, fact.value) !== undefined) continue
    byPath.set(path, [...(byPath.get(path) ?? []), fact])
  }
  const gathered = new Map<string, PathReadings>()
  for (const [path, spoken] of byPath) {
    const shape = leafShapeAt(path) as LeafShape<unknown>
    const better = (fact: Fact): (number | string)[] => [rankSource(fact, shape, kinds, byId), fact.standing === 'confirmed' ? 0 : 1, fact.source.from === 'paper' ? -fact.source.confidence : 0, fact.source.from === 'paper' ? fact.source.paper : '']
    const ordered = spoken.map((fact) => ({ fact, by: better(fact) })).sort((a, b) => compareKeys(a.by, b.by)).map(({ fact }) => fact)
    const groups = Map.groupBy(ordered, (fact) => comparable(path, shape, fact.value))
    const readings = foldExact(path, groups)
    const beyond = path.endsWith('.complete') ? itemsBeyond(ordered, path.slice(0, -'.complete'.length), facts, paths, byId) : []
    if (beyond.length > 0 && !readings.some((reading) => reading.value === false)) readings.push({ value: false, facts: beyond })
    gathered.set(path, { path, shape, readings, differ: readings.length > 1 && shape.several !== true, decision: decisionFor(path, ordered, decisions, shape) })
  }
  return gathered
}

/** The readings of a path; one that says only less exactly what a single other says is taken together with it. */
function foldExact(path: string, groups: ReadonlyMap<string, readonly Fact[]>): Reading[] {
  const readings = new Map<string, { value: unknown; facts: Fact[] }>()
  for (const [form, facts] of groups) {
    const exact = [...groups.keys()].filter((other) => isMoreExact(path, other, form) && ![...groups.keys()].some((third) => isMoreExact(path, third, other)))
    const [into = form] = exact.length === 1 ? exact : []
    const there = readings.get(into)
    if (there) there.facts.push(...facts)
    else readings.set(into, { value: groups.get(into)?.[0]?.value, facts: [...facts] })
  }
  return [...readings.values()]
}

function decisionFor(path: string, ordered: readonly Fact[], decisions: readonly Decision[], shape: LeafShape<unknown>): Decision | undefined {
  const decision = decisions.filter((d) => ordered.some((fact) => fact.id === d.fact)).at(-1)
  if (decision === undefined) return undefined
  const chosen = ordered.find((fact) => fact.id === decision.fact)
  const value = comparable(path, shape, chosen?.value)
  const later = ordered.some((fact) => fact.addedAt !== undefined && fact.addedAt > decision.at && comparable(path, shape, fact.value) !== value)
  return later ? undefined : decision
}

/** One fact for each item of the list that a paper which calls the list complete does not have. */
function itemsBeyond(complete: readonly Fact[], list: string, facts: readonly Fact[], paths: ReadonlyMap<string, string>, byId: ReadonlyMap<string, Fact>): readonly Fact[] {
  const items = new Map<number, Fact[]>()
  for (const fact of facts) {
    const place = placeInList(paths.get(fact.id) ?? '')
    if (place?.list === list) items.set(place.number, [...(items.get(place.number) ?? []), fact])
  }
  const paperOf = (fact: Fact): string | undefined => {
    const { source } = originOf(fact, byId)
    return source.from === 'paper' ? source.paper : undefined
  }
  const claims = complete.filter((fact) => fact.value === true).flatMap((fact) => paperOf(fact) ?? [])
  const missing = [...items.values()].filter((item) => claims.some((paper) => !item.some((fact) => paperOf(fact) === paper)))
  return missing.flatMap((item) => item.slice(0, 1))
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, key] of a.entries()) if (key !== b[i]) return key < (b[i] ?? '') ? -1 : 1
  return 0
}
