import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce, type Looked } from '../../../core/dated.ts'
import { fraudMaxima } from './fraud-maxima.table.ts'

/** The maximum in months that a statute of fraud named in words allows for an offense of a day; undefined for a statute that is not listed. */
export function fraudMaximum(statute: string, offenseOn: CivilDate): Looked<number> | undefined {
  const section = /\b134[134]\b/.exec(statute)?.[0]
  const series = Object.entries(fraudMaxima).find(([name]) => section !== undefined && name.endsWith(section))?.[1]
  return series === undefined ? undefined : inForce(series, offenseOn)
}
