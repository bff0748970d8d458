import type { Flag } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { misfitOfDays } from './misfit-of-days.ts'
import { misfitOfHistory } from './misfit-of-history.ts'
import { misfitOfRange } from './misfit-of-range.ts'
import { misfitOfTerms } from './misfit-of-terms.ts'

/** The values of one paper by path, the first of each. */
export type Values = ReadonlyMap<string, unknown>

/** Paths whose values do not fit one another, and what is wrong with them. */
export interface Misfit {
  readonly paths: readonly string[]
  readonly says: string
}

/** Per path, the doubts that come from values of one paper that cannot all be right. */
export function doubtfulFits(found: readonly Pick<Found, 'path' | 'value'>[]): ReadonlyMap<string, readonly Flag[]> {
  const values = new Map<string, unknown>()
  for (const { path, value } of found) if (!values.has(path)) values.set(path, value)
  const flags = new Map<string, Flag[]>()
  for (const { paths, says } of [...misfitOfDays(values), ...misfitOfRange(values), ...misfitOfHistory(values), ...misfitOfTerms(values)]) {
    for (const path of paths) flags.set(path, [...(flags.get(path) ?? []), { reason: 'does not fit', says }])
  }
  return flags
}
