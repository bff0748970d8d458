import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Series } from '../../core/dated.ts'
import { editions } from '../guidelines/1b1-11-one-book/editions.table.ts'
import { editionLabel } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { coveredGuidelines } from './covered-guidelines.ts'
import { coveredStatutes } from './covered-statutes.ts'

/**
 * `verified`: the text of the day was read and says this. `encoded`: the last text read is used past the day it was checked, because
 * what came after has not been read. `not encoded`: asked for this day, the program says so and computes nothing.
 */
export type CoverageState = 'verified' | 'encoded' | 'not encoded'

/** How far one rule is encoded for one edition of the manual. */
export interface CoverageCell {
  /** The first day of the edition. */
  readonly on: CivilDate
  /** `1 November 1995`. */
  readonly edition: string
  readonly state: CoverageState
  /** What is missing, or through which day the text was checked. */
  readonly why: string | undefined
}

/** One rule of `coveredGuidelines` or `coveredStatutes`, with a cell for every edition, the oldest first. */
export interface CoverageRow {
  readonly id: string
  readonly title: string
  readonly cells: readonly CoverageCell[]
}

/** For every rule on the lists, how far it is encoded, by edition of the Guidelines Manual (its first day). Statutes are asked for the same days. */
export function coverage(): readonly CoverageRow[] {
  return [...coveredGuidelines, ...coveredStatutes].map(({ id, title, series }) => ({ id, title, cells: editions.map((edition) => cellOf(series, edition.from, editionLabel(edition))) }))
}

function cellOf(series: readonly Series<unknown>[], on: CivilDate, edition: string): CoverageCell {
  const looked = series.map((one) => inForce(one, on))
  const gaps = looked.flatMap((one) => (one.found ? [] : [`${one.gap.of}: ${one.gap.why}`]))
  if (series.length === 0 || gaps.length > 0) return { on, edition, state: 'not encoded', why: series.length === 0 ? 'no value has been encoded' : gaps.join('; ') }
  const through = looked.flatMap((one) => (one.found && one.verifiedThrough !== undefined ? [one.verifiedThrough] : [])).sort()[0]
  return { on, edition, state: through === undefined ? 'verified' : 'encoded', why: through === undefined ? undefined : `last verified on ${through}` }
}
