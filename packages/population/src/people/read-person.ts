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
  for (const column of columns) {
    const cell = cells[column.at] ?? ''
    if (cell === '') continue
    const read = readAsFact(column, cell, on)
    if ('wrong' in read) refusals.push({ heading: column.heading, cell: cell.slice(0, 120), what: `the ${fieldOf(column.path).label} ${read.wrong}`, next: read.next })
    else if ('leaf' in read) leaves.set(column.path, read.leaf)
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts: assembleCaseFacts(leaves) }
}

type CellRead = { readonly leaf: Leaf<unknown> } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

/** What the same few cells of a column were read as, on the day it was asked; a person's name or number is one of too many to be kept. */
const readBefore = new WeakMap<Column, { readonly on: CivilDate; readonly cells: Map<string, CellRead> }>()
const mostKept = 4096

function readAsFact(column: Column, cell: string, on: CivilDate): CellRead {
  let kept = readBefore.get(column)
  if (kept === undefined || kept.on !== on) readBefore.set(column, (kept = { on, cells: new Map() }))
  const before = kept.cells.get(cell)
  if (before !== undefined) return before
  const { path, way, unit } = column
  const text = cell.replace(/^'(?=[=+\-@])/, '')
  const read = readCell(fieldOf(path), unit !== undefined && /^[\d.,\s]+$/.test(text.trim()) && text.trim() !== '' ? `${text.trim()} ${unit}` : text, way, on)
  const fact: CellRead = 'value' in read ? { leaf: known(read.value) } : read
  if (kept.cells.size < mostKept) kept.cells.set(cell, fact)
  return fact
}
