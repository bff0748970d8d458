import type { CivilDate } from './civil-date.ts'

/** Of entries in the order of the days they begin on, the last that has begun on a day; undefined before the first. */
export function lastFrom<E extends { readonly from: CivilDate }>(entries: readonly E[], on: CivilDate): E | undefined {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as E).from <= on) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}
