import type { LeafShape } from '@lenity/law'
import type { Decision, Fact } from './fact.ts'
import { gatherReadings, type Reading } from './gather-readings.ts'
import { sayRank, type PaperKinds } from './rank-source.ts'

/** Facts that differ on one path, side by side. */
export interface Disagreement {
  readonly path: string
  readonly label: string
  /** Two or more, better source first. */
  readonly readings: readonly (Reading & {
    /** Why this reading stands where it does: what its best source is. */
    readonly why: string
  })[]
  /** The decision that settled it; undefined while it is open. */
  readonly settled: Decision | undefined
}

/** Where the sources of a case differ: open disagreements first, each in the order its path was first spoken of. */
export function disagreements(facts: readonly Fact[], decisions: readonly Decision[], kinds: PaperKinds = new Map()): readonly Disagreement[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const all = [...gatherReadings(facts, decisions, kinds).values()]
    .filter((gathered) => gathered.differ)
    .map(({ path, shape, readings, decision }): Disagreement => ({
      path,
      label: shape.label,
      readings: readings.map(({ value, facts: given }) => ({ value, facts: given, why: whyOf(shape, value, given) })),
      settled: decision,
    }))
  return [...all.filter((d) => d.settled === undefined), ...all.filter((d) => d.settled !== undefined)]

  function whyOf(shape: LeafShape<unknown>, value: unknown, given: readonly Fact[]): string {
    const [best] = given
    if (best === undefined) return ''
    if (value === false && best.value !== false) return `another paper has ${given.length === 1 ? 'an item' : `${given.length} items`} that the one which calls the list complete does not have`
    return sayRank(best, shape, kinds, byId)
  }
}
