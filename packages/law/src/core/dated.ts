import type { CivilDate } from './civil-date.ts'
import type { Source } from './source.ts'

/**
 * A value of law and the days it was in force. `from` is its first day and `to` its last, both inclusive.
 * A value still in force has no `to` and says through which day that was checked.
 */
export type Dated<T> = { readonly from: CivilDate; readonly value: T; readonly source: Source } & (
  | { readonly to: CivilDate }
  | { readonly to?: undefined; readonly checkedThrough: CivilDate }
)

/** The values of one thing over time, oldest first, never overlapping; days between two entries are gaps. */
export interface Series<T> {
  /** Words for the thing, as they complete "… is not encoded for …". */
  readonly of: string
  readonly entries: readonly Dated<T>[]
}

/** Why no value of law could be had. It is never replaced by a guess. */
export interface Gap {
  readonly of: string
  readonly on: CivilDate
  readonly why: string
}

/** What a look into a series gives: the value with its source, or the gap. */
export type Looked<T> =
  | { readonly found: true; readonly value: T; readonly source: Source; readonly verifiedThrough: CivilDate | undefined }
  | { readonly found: false; readonly gap: Gap }

/**
 * The value in force on a day. Nothing is carried back before its first day or across a gap. A value still in force is used past
 * its `checkedThrough`; `verifiedThrough` is then that day, and what is shown says "last verified on".
 */
export function inForce<T>(series: Series<T>, on: CivilDate): Looked<T> {
  for (const entry of series.entries) {
    if (on < entry.from) break
    if (entry.to !== undefined && on > entry.to) continue
    const stale = entry.to === undefined && on > entry.checkedThrough ? entry.checkedThrough : undefined
    return { found: true, value: entry.value, source: entry.source, verifiedThrough: stale }
  }
  const first = series.entries[0]
  const why = first === undefined ? 'no value has been encoded' : on < first.from ? `the first day encoded is ${first.from}` : `no text was found for the days around ${on}`
  return { found: false, gap: { of: series.of, on, why } }
}
