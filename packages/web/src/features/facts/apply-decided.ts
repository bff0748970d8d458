import type { Fact, FactsOfCase } from '../../api/shapes.ts'

/** The facts as they will stand once what was decided here has been sent. */
export function applyDecided(of: FactsOfCase, decided: ReadonlyMap<string, Fact['standing']>): FactsOfCase {
  if (decided.size === 0) return of
  const touched = new Set(of.facts.filter((fact) => decided.has(fact.id)).map((fact) => fact.path))
  return {
    ...of,
    facts: of.facts.map((fact) => {
      const standing = decided.get(fact.id)
      return standing === undefined ? fact : { ...fact, standing }
    }),
    standing: Object.fromEntries(Object.entries(of.standing).filter(([path]) => !touched.has(path))),
  }
}
