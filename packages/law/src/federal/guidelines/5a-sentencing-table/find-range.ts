import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { extremeLevels, rowSources, sentencingTables } from './sentencing-table.table.ts'

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const

/** A criminal history category (1 to 6) as the manual writes it. */
export function roman(category: number): string {
  return romans[category - 1] ?? String(category)
}

/** The level the table is entered with: at least 1, at most 43. */
function tableLevel(level: number): number {
  return Math.min(43, Math.max(1, level))
}

/**
 * The cell of the Sentencing Table for an offense level (any whole number; below 1 counts as 1, above 43 as 43) and a criminal
 * history category (1 to 6) under the manual in force on a day. Months, both ends inclusive.
 */
export function findRange(level: number, category: number, on: CivilDate): Finding<TermRange> {
  const trace = new Trace()
  return trace.finish('5A', 'Sentencing Table', rangeInto(trace, level, category, on))
}

/** `findRange` as a step of another computation. */
export function rangeInto(trace: Trace, level: number, category: number, on: CivilDate): TermRange | undefined {
  const row = tableLevel(level)
  const found = trace.look(sentencingTables, on)
  const cell = found?.value.get(row)?.[category - 1]
  if (found && cell === undefined) trace.gaps.push({ of: `the Sentencing Table at level ${row}, category ${roman(category)}`, on, why: 'the figures of this cell before 1 November 1989 have not been found' })
  if (found && cell !== undefined) {
    trace.step({
      id: '5A', rule: 'Sentencing Table', source: row !== level ? extremeLevels : on >= '1992-11-01' ? rowSources.get(row) ?? found.source : found.source, read: [], applied: true,
      change: showRange(cell), note: `level ${row}${row === level ? '' : ` (${level})`}, category ${roman(category)}`,
    })
  }
  return cell
}

/** The cell alone; undefined where its figures are not known. */
export function cellOf(level: number, category: number, on: CivilDate): TermRange | undefined {
  const found = inForce(sentencingTables, on)
  return found.found ? found.value.get(tableLevel(level))?.[category - 1] : undefined
}

/** `188 to 235 months`, `360 months to life`, `life`, `120 months`. */
export function showRange([low, high]: TermRange): string {
  if (low === high) return low === 'life' ? 'life' : `${low} months`
  return high === 'life' ? `${low} months to life` : `${low} to ${high} months`
}
