import { addMonths, type CivilDate } from '../../core/civil-date.ts'
import type { Dated } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import { coveredGuidelines } from './covered-guidelines.ts'
import { coveredStatutes } from './covered-statutes.ts'

/** A value of law that should be looked at again. */
export interface StaleValue {
  /** The rule as the coverage names it, and what of it the value is. */
  readonly rule: string
  readonly of: string
  /** The first day the value was in force. */
  readonly from: CivilDate
  /** The last day the value is known to have been right: through which it was checked, or on which a source of which no copy is kept was read. */
  readonly verified: CivilDate
  readonly because: 'checked through' | 'read on'
  readonly source: Source
}

/**
 * Every value last verified more than a year before `on`, the oldest first: values still in force by the day they were checked through,
 * and values of any time whose source was read at a public address by the day it was read. A value checked exactly a year before is not yet listed.
 */
export function lawWatch(on: CivilDate): readonly StaleValue[] {
  const yearBefore = addMonths(on, -12)
  return [...coveredGuidelines, ...coveredStatutes]
    .flatMap(({ id, series }) => series.flatMap(({ of, entries }) => entries.flatMap((entry) => {
      const verified = verifiedOn(entry)
      return verified === undefined || verified.day >= yearBefore ? [] : [{ rule: id, of, from: entry.from, verified: verified.day, because: verified.because, source: entry.source }]
    })))
    .sort((a, b) => (a.verified < b.verified ? -1 : a.verified > b.verified ? 1 : 0))
}

/** The earlier of the two days, where a value has both. */
function verifiedOn(entry: Dated<unknown>): { readonly day: CivilDate; readonly because: StaleValue['because'] } | undefined {
  const checked = entry.to === undefined ? entry.checkedThrough : undefined
  const read = entry.source.readOn as CivilDate | undefined
  if (checked !== undefined && (read === undefined || checked <= read)) return { day: checked, because: 'checked through' }
  return read === undefined ? undefined : { day: read, because: 'read on' }
}
