import type { CivilDate } from '../../../core/civil-date.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { categoryForPoints } from '../4a1-1-criminal-history/category.ts'
import { cellOf } from '../5a-sentencing-table/find-range.ts'
import { clampRange } from '../5g1-statutory-limits/apply-statutory-limits.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

/** A level and category that the facts allow. */
export interface Cell {
  readonly level: number
  readonly category: number
  readonly range: TermRange
}

const levels = Array.from({ length: 43 }, (_, i) => i + 1)
const categories = [1, 2, 3, 4, 5, 6]

/** The manual of the range: the court's own, else the one of the day of the reduction; the table is the same since 1 November 1992. */
export function tableDay(inputs: ReductionInputs): CivilDate {
  return inputs.manualOn ?? (inputs.reducedOn > '1992-11-01' ? inputs.reducedOn : '1992-11-01')
}

/** The cell of the table, or undefined where its figures are not known. */
export function cellAt(level: number, category: number, on: CivilDate): TermRange | undefined {
  return cellOf(level, category, on)
}

export function sameRange(one: TermRange, other: TermRange): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

/**
 * Every level and category that fits what is known of the range: the level, the category or the points where they were found, the plain cell, or
 * the range within the statute. Empty when nothing is known of it, or when what is known does not fit together.
 */
export function possibleCells(inputs: ReductionInputs): readonly Cell[] {
  const { level, tableRange, range } = inputs
  const category = inputs.category ?? (inputs.points === undefined || inputs.careerOffender === true ? undefined : categoryForPoints(inputs.points))
  const on = tableDay(inputs)
  if (level === undefined && tableRange === undefined && range === undefined) return []
  const inLevels = level === undefined ? levels : [level]
  const inCategories = category === undefined ? categories : [category]
  const fits = (cell: TermRange): boolean => (tableRange !== undefined ? sameRange(tableRange, cell) : range === undefined || sameRange(range, clampRange(cell, inputs.statutoryMin, inputs.statutoryMax)))
  const fitting: Cell[] = []
  for (const l of inLevels) for (const c of inCategories) {
    const cell = cellAt(l, c, on)
    if (cell !== undefined && fits(cell)) fitting.push({ level: l, category: c, range: cell })
  }
  if (fitting.length > 0 || level === undefined || category === undefined) return fitting
  const cell = cellAt(level, category, on)
  return cell === undefined ? fitting : [{ level, category, range: cell }]
}
