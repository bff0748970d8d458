import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'
import type { Characteristic, CharacteristicRule } from './characteristics.ts'
import { checkedThrough } from './cite.ts'

/** A characteristic from a day on, until the next span begins; no rule while the guideline does not have it. */
export interface CharacteristicSpan {
  readonly from: CivilDate
  readonly rule?: CharacteristicRule
  readonly source: Source
}

/** A characteristic as its spans follow one another without a gap; the last is still in force. */
export function overTime(of: string, ...spans: readonly CharacteristicSpan[]): Characteristic {
  return {
    of,
    entries: spans.map(({ from, rule, source }, i) => {
      const next = spans[i + 1]
      return next === undefined ? { from, checkedThrough, value: rule, source } : { from, to: addDays(next.from, -1), value: rule, source }
    }),
  }
}
