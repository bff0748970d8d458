import { us, type Circle } from './circle.ts'

/** How many introductions away each person is from us by the links there are, whatever stands against them; those without a way are left out. */
export function ringsOf({ people, links }: Circle): ReadonlyMap<string, number> {
  const known = new Set(people.map(({ id }) => id))
  const rings = new Map<string, number>()
  for (let [edge, ring] = [[us] as readonly string[], 1]; edge.length > 0; ring += 1) {
    const next = [...new Set(edge.flatMap((at) => links.flatMap(({ one, other }) => (one === at ? [other] : other === at ? [one] : []))))].filter((id) => known.has(id) && !rings.has(id))
    for (const id of next) rings.set(id, ring)
    edge = next
  }
  return rings
}
