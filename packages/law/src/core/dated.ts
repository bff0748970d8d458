import { changedLaw } from './changed-law.ts'
import { dayOrder, type CivilDate } from './civil-date.ts'
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
  const changed = changedOn(series, on)
  if (changed !== undefined) return changed
  const spans = (spansBySeries.get(series) ?? readSpans(series)) as readonly Span<T>[]
  const day = dayOrder(on)
  for (let i = spans.length - 1; i >= 0; i--) {
    const { from, to, checkedThrough, looked, stale } = spans[i] as Span<T>
    if (day < from) continue
    if (day > to) break
    return day > checkedThrough ? stale : looked
  }
  const first = series.entries[0]
  const why = first === undefined ? 'no value has been encoded' : on < first.from ? `the first day encoded is ${first.from}` : `no text was found for the days around ${on}`
  return { found: false, gap: { of: series.of, on, why } }
}

/** What a reform puts in place of a series on a day, where the law is looked at as one would have it. */
export function changedOn<T>(series: Series<T>, on: CivilDate): Extract<Looked<T>, { found: true }> | undefined {
  const change = changedLaw()?.values.get(series) as Dated<T> | undefined
  return change === undefined || on < change.from ? undefined : { found: true, value: change.value, source: change.source, verifiedThrough: undefined }
}

/** An entry of a series and what a look into it gives, within the days it was checked and past them. */
interface Span<T> {
  readonly from: number
  readonly to: number
  readonly checkedThrough: number
  readonly looked: Looked<T>
  readonly stale: Looked<T>
}

/** The spans of each series looked into, read once: a series is part of a table and never changes. */
const spansBySeries = new WeakMap<Series<unknown>, readonly Span<unknown>[]>()

function readSpans<T>(series: Series<T>): readonly Span<T>[] {
  const spans = series.entries.map((entry): Span<T> => {
    const { from, to, value, source } = entry
    const checkedThrough = entry.to === undefined ? entry.checkedThrough : undefined
    return {
      from: dayOrder(from), to: to === undefined ? Infinity : dayOrder(to), checkedThrough: checkedThrough === undefined ? Infinity : dayOrder(checkedThrough),
      looked: { found: true, value, source, verifiedThrough: undefined }, stale: { found: true, value, source, verifiedThrough: checkedThrough },
    }
  })
  spansBySeries.set(series, spans)
  return spans
}
