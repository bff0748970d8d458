import { assembleCaseFacts, known, rival, type CaseFacts, type Leaf } from '@lenity/law'
import type { Decision, Fact } from './fact.ts'
import { gatherReadings, type PathReadings } from './gather-readings.ts'
import type { PaperKinds } from './rank-source.ts'
import type { Standing } from './standing.ts'

/**
 * The facts of a case as the law reads them, and what each rests on. Rejected facts drop out, equal values merge, values that
 * differ are rival until a person decides, whether or not one of them was confirmed. Where each source may tell its own part (`several`
 * of the shape) nothing is rival: the leaf has what the best source says, the standing names every fact and is confirmed once each of
 * them is. `standing` has a path only where some fact speaks to it; everything else is unknown. The paths are those of the merged lists (see `match-list-items.ts`), not always
 * those the facts carry. `kinds` says of what kind each paper is; without it all papers weigh the same.
 */
export function toCaseFacts(facts: readonly Fact[], decisions: readonly Decision[], kinds: PaperKinds = new Map()): { caseFacts: CaseFacts; standing: ReadonlyMap<string, Standing> } {
  const leaves = new Map<string, Leaf<unknown>>()
  const standing = new Map<string, Standing>()
  for (const gathered of gatherReadings(facts, decisions, kinds).values()) {
    leaves.set(gathered.path, leafOf(gathered))
    standing.set(gathered.path, standingOf(gathered))
  }
  return { caseFacts: assembleCaseFacts(leaves), standing }
}

function leafOf({ readings, differ, decision }: PathReadings): Leaf<unknown> {
  const chosen = decision && readings.flatMap((reading) => reading.facts).find((fact) => fact.id === decision.fact)
  if (chosen) return known(chosen.value)
  return differ ? rival(readings.map((reading) => reading.value)) : known(readings[0]?.value)
}

function standingOf({ readings, differ, decision }: PathReadings): Standing {
  const facts = readings.flatMap((reading) => reading.facts)
  const ids = facts.map((fact) => fact.id)
  if (decision) return { is: 'confirmed', facts: ids, chosen: decision.fact }
  if (differ) return { is: 'disputed', facts: ids }
  return { is: readings.every((reading) => reading.facts.some((fact) => fact.standing === 'confirmed')) ? 'confirmed' : 'proposed', facts: ids }
}

/** Those of the paths a rule read that nobody has confirmed, so that what was computed from them can say so. */
export function restsOnUnconfirmed(read: readonly string[], standing: ReadonlyMap<string, Standing>): readonly string[] {
  return [...new Set(read)].filter((path) => standing.get(path)?.is === 'proposed')
}
