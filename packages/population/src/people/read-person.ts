import { readCell } from '@lenity/casefile'
import { assembleCaseFacts, known, type CaseFacts, type CivilDate, type Leaf } from '@lenity/law'
import { isCoded, readByCodebook, type CodedColumn } from '../codebook/read-by-codebook.ts'
import type { Column } from '../columns/column.ts'
import { fieldOf } from '../columns/plan-columns.ts'
import type { Refusal } from './refusal.ts'

export type { Refusal } from './refusal.ts'

export type PersonRead = { readonly ok: true; readonly facts: CaseFacts } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Reads the cells of one row as the facts of a person. What could mean two things is never guessed: the row is refused with every reason. A
 * blank cell, or one that says “unknown”, is unknown. `on` is the last day anything can have happened.
 */
export function readPerson(cells: readonly string[], columns: readonly Column[], on: CivilDate): PersonRead {
  const leaves = new Map<string, Leaf<unknown>>()
  const refusals: Refusal[] = []
  const { plain, coded } = partsOf(columns)
  if (coded.length > 0) {
    const read = readByCodebook(cells, coded, on)
    if (read.ok) for (const [path, leaf] of read.leaves) leaves.set(path, leaf)
    else refusals.push(...read.refusals)
  }
  const kept = readBefore(plain, on)
  for (let i = 0; i < plain.length; i++) {
    const column = plain[i] as Column
    const cell = cells[column.at] ?? ''
    if (cell === '') continue
    const read = kept[i]?.get(cell) ?? keep(kept[i], cell, readAsFact(column, cell, on))
    if ('leaf' in read) leaves.set(column.path, read.leaf)
    else if ('wrong' in read) refusals.push({ heading: column.heading, cell: cell.slice(0, 120), what: `the ${fieldOf(column.path).label} ${read.wrong}`, next: read.next })
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts: assembleCaseFacts(leaves) }
}

/** The same columns are asked about for every row of a file. */
const parted = new WeakMap<readonly Column[], { readonly plain: readonly Column[]; readonly coded: readonly CodedColumn[] }>()

function partsOf(columns: readonly Column[]) {
  const same = parted.get(columns)
  if (same !== undefined) return same
  const parts = { plain: columns.filter((column) => !isCoded(column)), coded: columns.filter(isCoded) }
  parted.set(columns, parts)
  return parts
}

type CellRead = { readonly leaf: Leaf<unknown> } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

function readAsFact({ path, way, unit }: Column, cell: string, on: CivilDate): CellRead {
  const text = cell.replace(/^'(?=[=+\-@])/, '')
  const read = readCell(fieldOf(path), unit !== undefined && /^[\d.,\s]+$/.test(text.trim()) && text.trim() !== '' ? `${text.trim()} ${unit}` : text, way, on)
  return 'value' in read ? { leaf: known(read.value) } : read
}

/** What the same few cells of each column were read as, on the day it was asked; a person's name or number is one of too many to be kept. */
const before = new WeakMap<readonly Column[], { readonly on: CivilDate; readonly cells: readonly Map<string, CellRead>[] }>()
const mostKept = 4096

function readBefore(columns: readonly Column[], on: CivilDate): readonly Map<string, CellRead>[] {
  let kept = before.get(columns)
  if (kept?.on !== on) before.set(columns, (kept = { on, cells: columns.map(() => new Map()) }))
  return kept.cells
}

function keep(cells: Map<string, CellRead> | undefined, cell: string, read: CellRead): CellRead {
  if (cells !== undefined && cells.size < mostKept) cells.set(cell, read)
  return read
}
