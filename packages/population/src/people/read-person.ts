import { readCell } from '@lenity/casefile'
import { assembleCaseFacts, known, type CaseFacts, type CivilDate, type Leaf } from '@lenity/law'
import type { Column } from '../columns/column.ts'
import { fieldOf } from '../columns/plan-columns.ts'

/** What is wrong with a cell, or with the row as a whole, and what to do. */
export interface Refusal {
  readonly heading: string
  readonly cell: string
  readonly what: string
  readonly next: string
}

export type PersonRead = { readonly ok: true; readonly facts: CaseFacts } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Reads the cells of one row as the facts of a person. What could mean two things is never guessed: the row is refused with every reason. A
 * blank cell, or one that says “unknown”, is unknown. `on` is the last day anything can have happened.
 */
export function readPerson(cells: readonly string[], columns: readonly Column[], on: CivilDate): PersonRead {
  const leaves = new Map<string, Leaf<unknown>>()
  const refusals: Refusal[] = []
  for (const { at, heading, path, way, unit } of columns) {
    const cell = (cells[at] ?? '').replace(/^'(?=[=+\-@])/, '')
    const read = readCell(fields(path), unit !== undefined && /^[\d.,\s]+$/.test(cell.trim()) && cell.trim() !== '' ? `${cell.trim()} ${unit}` : cell, way, on)
    if ('wrong' in read) refusals.push({ heading, cell: cell.slice(0, 120), what: `the ${fields(path).label} ${read.wrong}`, next: read.next })
    else if ('value' in read) leaves.set(path, known(read.value))
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts: assembleCaseFacts(leaves) }
}

const met = new Map<string, ReturnType<typeof fieldOf>>()
function fields(path: string): ReturnType<typeof fieldOf> {
  const before = met.get(path)
  if (before !== undefined) return before
  const field = fieldOf(path)
  met.set(path, field)
  return field
}
