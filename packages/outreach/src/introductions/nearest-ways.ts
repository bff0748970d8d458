/** One way on: to whom, over which link, how far. */
export interface WayOn<L> {
  readonly to: string
  readonly over: L
  readonly weight: number
}

/** How someone is reached: from whom, over which link, and how far it is in all. */
export interface Reached<L> {
  readonly from: string
  readonly over: L
  readonly far: number
}

/** From one place to every place that can be reached, by Dijkstra: the nearest way to each. Of ways that are equally far the one through the id that sorts first is kept. Weights are above zero. */
export function nearestWays<L>(start: string, waysOn: (from: string) => readonly WayOn<L>[]): ReadonlyMap<string, Reached<L>> {
  const reached = new Map<string, Reached<L>>()
  const settled = new Set<string>()
  for (let at: string | undefined = start, far = 0; at !== undefined;) {
    settled.add(at)
    for (const { to, over, weight } of waysOn(at)) {
      const before = reached.get(to)
      if (to !== start && !settled.has(to) && (before === undefined || far + weight < before.far)) reached.set(to, { from: at, over, far: far + weight })
    }
    const next: [string, Reached<L>] | undefined = [...reached].filter(([id]) => !settled.has(id)).toSorted(([oneId, one], [otherId, other]) => one.far - other.far || oneId.localeCompare(otherId))[0]
    at = next?.[0]
    far = next?.[1].far ?? far
  }
  return reached
}

/** The places on the way to one, from the start on; empty when it is not reached. */
export function wayTo<L>(ways: ReadonlyMap<string, Reached<L>>, to: string): readonly (Reached<L> & { readonly to: string })[] {
  const steps: (Reached<L> & { readonly to: string })[] = []
  for (let at = to, step = ways.get(at); step !== undefined; at = step.from, step = ways.get(at)) steps.unshift({ ...step, to: at })
  return steps
}
