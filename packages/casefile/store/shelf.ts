import { recordKinds, reach, type CaseRole } from '../src/index.ts'
import type { CaseFile } from './store.ts'

/**
 * What was read of cases, in memory, the ones longest unused making room for others. `most` is the sum of sizes that is kept. To look costs
 * little, since a search looks for all that a user may see; who is longest unused is asked only when there is too much.
 */
export function shelf<T>(most: number, sizeOf: (one: T) => number) {
  const kept = new Map<string, { readonly changes: number; readonly one: T; readonly size: number; used: number }>()
  let [full, clock] = [0, 0]
  const drop = (key: string) => {
    full -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  const makeRoom = (newest: string) => {
    const oldestFirst = [...kept].toSorted(([, one], [, other]) => one.used - other.used)
    // A little more than must go, so that it is not asked again at once.
    for (const [key] of oldestFirst) {
      if (full <= most * 0.95) break
      if (key !== newest) drop(key)
    }
  }
  return {
    /** The sum of sizes of what is kept; the newest is kept whatever its size. */
    full: () => full,
    /** What is under that key, when nothing was done to the case since. */
    get(key: string, changes: number): T | undefined {
      const there = kept.get(key)
      if (there === undefined) return undefined
      if (there.changes !== changes) {
        drop(key)
        return undefined
      }
      there.used = ++clock
      return there.one
    },
    put(key: string, changes: number, one: T): void {
      drop(key)
      const size = sizeOf(one)
      kept.set(key, { changes, one, size, used: ++clock })
      full += size
      if (full > most) makeRoom(key)
    },
  }
}

const readers = new Map<CaseRole, string | undefined>()

/**
 * The same for all who see the same of a case: row-level security gives them the same rows. Undefined for who sees of some kind what was
 * shared with them and nothing else.
 */
export function readerOf({ id, role }: Pick<CaseFile, 'id' | 'role'>): string | undefined {
  if (!readers.has(role)) {
    const may = recordKinds.map((kind) => reach(role, kind))
    readers.set(role, may.includes('share') ? undefined : may.map((one) => (one === 'nothing' ? '-' : '+')).join(''))
  }
  const sees = readers.get(role)
  return sees === undefined ? undefined : `${id} ${sees}`
}
