import type { CaseRole } from '@lenity/casefile'
import type { CaseFile } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { DocketLine } from './docket-line.ts'

/**
 * Lines in memory, the ones longest unused making room. A line is one part's on one case: counsel and helpers see different facts, so they
 * do not share lines. It holds until something was done to the case that its part may know of; from the next day on it is `older`.
 * `undefined` is kept of a case that cannot be opened any more.
 */
export function lineShelf(most: number) {
  const lines = new Map<string, { readonly changes: number; readonly on: CivilDate; readonly line: DocketLine | undefined }>()
  return {
    get({ id, role, changes, asOf }: CaseFile, today: CivilDate): { readonly line: DocketLine | undefined; readonly older: boolean } | undefined {
      const at = placeOf(id, role)
      const there = lines.get(at)
      if (there === undefined || there.changes !== changes) return undefined
      lines.delete(at)
      lines.set(at, there)
      return { line: there.line, older: there.on !== (asOf ?? today) }
    },
    put({ id, role, changes, asOf }: CaseFile, today: CivilDate, line: DocketLine | undefined): void {
      const at = placeOf(id, role)
      lines.delete(at)
      lines.set(at, { changes, on: asOf ?? today, line })
      const [oldest] = lines.keys()
      if (lines.size > most && oldest !== undefined) lines.delete(oldest)
    },
  }
}


function placeOf(id: string, role: CaseRole): string {
  return `${id} ${role}`
}
