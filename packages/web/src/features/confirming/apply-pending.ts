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
  return { ...of, facts: [...facts.values()] }
}

function partOf(origin: Fact, id: string, path: string, value: unknown): Fact {
  return { id, path, value, source: origin.source, standing: 'confirmed', corrects: origin.id }
}

/** The facts with those that came back from the server in the place of what was known of them; the ones that are new go last. */
export function mergeFacts(of: FactsOfCase, came: readonly Fact[]): FactsOfCase {
  const newer = new Map(came.map((fact) => [fact.id, fact]))
  const known = of.facts.map((fact) => newer.get(fact.id) ?? fact)
  const there = new Set(of.facts.map(({ id }) => id))
  return { ...of, facts: [...known, ...came.filter(({ id }) => !there.has(id))] }
}
