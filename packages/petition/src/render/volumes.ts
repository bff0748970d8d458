import type { Exhibit } from '../packet.ts'

/** The exhibits of each volume in order; the first may hold none, for the authored pages are in it. */
export type VolumePlan = readonly (readonly Exhibit[])[]

/** How much of the limit is filled by what is only estimated: tabs, Bates stamps and cover sheets come on top. */
const filled = 0.94

/**
 * Cuts the exhibits into volumes that are likely to stay under `limit` bytes, at their borders. `authored` is the size of the pages before
 * them, which the first volume holds; `sizes` are those of the files, by tab.
 */
export function planVolumes(exhibits: readonly Exhibit[], sizes: ReadonlyMap<number, number>, authored: number, limit: number): VolumePlan {
  const volumes: Exhibit[][] = [[]]
  let room = limit * filled - authored
  for (const exhibit of exhibits) {
    const size = sizes.get(exhibit.tab) ?? 0
    const last = volumes.at(-1) ?? []
    if (size > room && (last.length > 0 || volumes.length === 1)) {
      volumes.push([exhibit])
      room = limit * filled - size
    } else {
      last.push(exhibit)
      room -= size
    }
  }
  return volumes
}

/** The plan with one volume cut in two, which turned out larger than was estimated; the same plan where it cannot be cut. */
export function cutVolume(plan: VolumePlan, at: number): VolumePlan {
  const volume = plan[at] ?? []
  if (volume.length < (at === 0 ? 1 : 2)) return plan
  const half = Math.floor(volume.length / 2)
  return [...plan.slice(0, at), volume.slice(0, half), volume.slice(half), ...plan.slice(at + 1)]
}

/** The volume, from 1, each sheet of the exhibits is in. */
export function volumeOfSheets(plan: VolumePlan): ReadonlyMap<string, number> {
  return new Map(plan.flatMap((exhibits, index) => exhibits.flatMap(({ sheets }) => sheets.map(({ bates }) => [bates, index + 1] as const))))
}
