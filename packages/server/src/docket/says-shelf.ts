import { isCounsel } from '@lenity/casefile'
import { readerOf, type CaseFile } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { FactsSay } from './facts-say.ts'

/**
 * What the facts of cases say, the ones longest unused making room: for all whose part sees the same of the case, as long as the facts they
 * see are of one version. A task, a letter or a change of the team has nothing computed anew.
 */
export function saysShelf(most: number) {
  const kept = new Map<string, { readonly of: string; readonly say: FactsSay }>()
  return {
    get(file: CaseFile, version: string, on: CivilDate): FactsSay | undefined {
      const place = placeOf(file)
      const there = place === undefined ? undefined : kept.get(place)
      if (place === undefined || there?.of !== saysOf(file, version, on)) return undefined
      kept.delete(place)
      kept.set(place, there)
      return there.say
    },
    put(file: CaseFile, version: string, on: CivilDate, say: FactsSay): void {
      const place = placeOf(file)
      if (place === undefined) return
      kept.delete(place)
      kept.set(place, { of: saysOf(file, version, on), say })
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}

/** Undefined for whoever sees of some kind what was shared with them. */
function placeOf(file: CaseFile): string | undefined {
  const reader = readerOf(file)
  return reader === undefined ? undefined : `${reader} ${isCounsel(file.role) ? 'counsel' : 'others'}`
}

function saysOf({ asOf }: CaseFile, version: string, on: CivilDate): string {
  return `${version} ${asOf === undefined ? 'today' : 'as of'} ${on}`
}
