/** Someone of the circle; `ring` is how many introductions away they are, undefined where no link leads. */
export interface InRing {
  readonly id: string
  readonly name: string
  readonly ring?: number | undefined
}

export interface Placed extends InRing {
  readonly x: number
  readonly y: number
  /** On which side of the point the name stands. */
  readonly side: 'left' | 'right'
}

export interface CircleDrawn {
  readonly placed: readonly Placed[]
  /** The radius of each ring, the innermost first. */
  readonly rings: readonly number[]
  /** Half the width and half the height of what is drawn, names and all; the team stands at 0, 0. */
  readonly halfWidth: number
  readonly halfHeight: number
}

const ringWidth = 96
const letter = 7.2

/**
 * Where each person stands: on the ring of how many introductions away they are, beside whoever leads to them, each branch as wide as the people it ends in. What
 * no link leads to is not drawn.
 */
export function drawCircle(people: readonly InRing[], links: readonly { readonly one: string; readonly other: string }[]): CircleDrawn {
  const linked = people.filter((one): one is InRing & { readonly ring: number } => one.ring !== undefined).toSorted((one, other) => one.ring - other.ring || one.name.localeCompare(other.name))
  const ringOf = new Map(linked.map(({ id, ring }) => [id, ring]))
  const leads = (id: string, ring: number) => (ring === 1 ? 'us' : links.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : [])).filter((other) => ringOf.get(other) === ring - 1).toSorted()[0] ?? 'us')
  const under = Map.groupBy(linked, ({ id, ring }) => leads(id, ring))
  const width = (id: string): number => (under.get(id) ?? []).reduce((sum, one) => sum + width(one.id), 0) || 1
  const placed: Placed[] = []
  const place = (id: string, from: number, to: number): void => {
    let at = from
    for (const one of under.get(id) ?? []) {
      const share = ((to - from) * width(one.id)) / width(id)
      const angle = at + share / 2
      const [x, y] = [Math.cos(angle) * one.ring * ringWidth, Math.sin(angle) * one.ring * ringWidth]
      placed.push({ ...one, x, y, side: x < -1 ? 'left' : 'right' })
      place(one.id, at, at + share)
      at += share
    }
  }
  place('us', -Math.PI / 2, (Math.PI * 3) / 2)
  const most = Math.max(0, ...linked.map(({ ring }) => ring))
  return {
    placed,
    rings: Array.from({ length: most }, (_, i) => (i + 1) * ringWidth),
    halfWidth: Math.max(most * ringWidth, ...placed.map(({ x, name }) => Math.abs(x) + 14 + name.length * letter)) + 8,
    halfHeight: most * ringWidth + 24,
  }
}
