import type { CivilDate } from './civil-date.ts'

/** The last of `days`, which are in order, that is not after `on`; undefined where all of them are. */
export function lastDayUntil(on: CivilDate, days: readonly CivilDate[]): CivilDate | undefined {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as CivilDate) <= on) low = middle + 1
    else high = middle
  }
  return days[low - 1]
}
