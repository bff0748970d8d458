import type { Fact, FactsOfCase } from '../../api/shapes.ts'
import type { Decided } from './decision-queue.ts'

const standingAfter = { confirm: 'confirmed', reject: 'rejected', reopen: 'proposed', replace: 'rejected' } as const

/** The facts as they will stand once everything that was decided here has been sent. */
export function applyPending(of: FactsOfCase, pending: readonly Decided[]): FactsOfCase {
  if (pending.length === 0) return of
  const facts = new Map(of.facts.map((fact) => [fact.id, fact]))
  for (const { act, is, facts: named, parts = [] } of pending) {
    for (const { id } of named) {
      const fact = facts.get(id)
      if (fact === undefined) continue
      facts.set(id, { ...fact, standing: standingAfter[is], act })
      if (is === 'reopen') for (const other of facts.values()) if (other.corrects === id) facts.set(other.id, { ...other, standing: 'rejected', act })
    }
    const [wrong] = named
    const origin = wrong && facts.get(wrong.id)
    if (is === 'replace' && origin !== undefined) for (const [i, { path, value }] of parts.entries()) facts.set(`${act} ${i}`, partOf(origin, `${act} ${i}`, path, value))
  }
  return withoutRejected(of, [...facts.values()])
}

function partOf(origin: Fact, id: string, path: string, value: unknown): Fact {
  return { id, path, value, source: origin.source, standing: 'confirmed', corrects: origin.id }
}

/** The facts with those that came back from the server in the place of what was known of them; the ones that are new go last. */
export function mergeFacts(of: FactsOfCase, came: readonly Fact[]): FactsOfCase {
  const newer = new Map(came.map((fact) => [fact.id, fact]))
  const known = of.facts.map((fact) => newer.get(fact.id) ?? fact)
  const there = new Set(of.facts.map(({ id }) => id))
  return withoutRejected(of, [...known, ...came.filter(({ id }) => !there.has(id))])
}

/**
 * The case with these facts, and its disagreements without what was rejected meanwhile, which the server counted. One of which a single reading is left is
 * none. What did not change is the very same object.
 */
function withoutRejected(of: FactsOfCase, facts: readonly Fact[]): FactsOfCase {
  const rejected = new Set(facts.filter(({ standing }) => standing === 'rejected').map(({ id }) => id))
  if (!of.disagreements.some(({ readings }) => readings.some(({ facts: ids }) => ids.some((id) => rejected.has(id))))) return { ...of, facts: [...facts] }
  const disagreements = of.disagreements.flatMap((one) => {
    if (!one.readings.some(({ facts: ids }) => ids.some((id) => rejected.has(id)))) return [one]
    const readings = one.readings.map((reading) => ({ ...reading, facts: reading.facts.filter((id) => !rejected.has(id)) })).filter(({ facts: ids }) => ids.length > 0)
    return readings.length > 1 ? [{ ...one, readings }] : []
  })
  return { ...of, facts: [...facts], disagreements }
}
