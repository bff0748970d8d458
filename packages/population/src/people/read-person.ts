import { readCell } from '@lenity/casefile'
import { assembleCaseFacts, known, type CaseFacts, type CivilDate, type Leaf } from '@lenity/law'
import { isCoded, readByCodebook, type CodedColumn } from '../codebook/read-by-codebook.ts'
import type { Column } from '../columns/column.ts'
import { fieldOf } from '../columns/plan-columns.ts'
import type { Refusal } from './refusal.ts'

export type PersonRead = { readonly ok: true; readonly facts: CaseFacts } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Reads the cells of one row as the facts of a person. What could mean two things is never guessed: the row is refused with every reason. A
 * blank cell, or one that says “unknown”, is unknown. `on` is the last day anything can have happened.
 */
export function readPerson(cells: readonly string[], columns: readonly Column[], on: CivilDate): PersonRead {
  const leaves = new Map<string, Leaf<unknown>>()
  const refusals: Refusal[] = []
  const { plain, coded } = readerOf(columns, on)
  if (coded.length > 0) {
    const read = readByCodebook(cells, coded, on)
    if (read.ok) for (const [path, leaf] of read.leaves) leaves.set(path, leaf)
    else refusals.push(...read.refusals)
  }
  for (const { column, before } of plain) {
    const cell = cells[column.at] ?? ''
    if (cell === '') continue
    const read = before.get(cell) ?? keep(before, cell, readAsFact(column, cell, on))
    if ('leaf' in read) leaves.set(column.path, read.leaf)
    else if ('wrong' in read) refusals.push({ heading: column.heading, cell: cell.slice(0, 120), what: `the ${fieldOf(column.path).label} ${read.wrong}`, next: read.next })
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts: assembleCaseFacts(leaves) }
}

/** How the columns of a file are read on a day: the same for every row of it. */
interface Reader {
  readonly on: CivilDate
  /** Each with what the same few cells were read as before; a person's name or number is one of too many to be kept. */
  readonly plain: readonly { readonly column: Column; readonly before: Map<string, CellRead> }[]
  readonly coded: readonly CodedColumn[]
}

const readers = new WeakMap<readonly Column[], Reader>()
const mostKept = 4096

function readerOf(columns: readonly Column[], on: CivilDate): Reader {
  const same = readers.get(columns)
  if (same?.on === on) return same
  const reader = { on, plain: columns.filter((column) => !isCoded(column)).map((column) => ({ column, before: new Map<string, CellRead>() })), coded: columns.filter(isCoded) }
  readers.set(columns, reader)
  return reader
}

type CellRead = { readonly leaf: Leaf<unknown> } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

function readAsFact({ path, way, unit }: Column, cell: string, on: CivilDate): CellRead {
  const text = cell.replace(/^'(?=[=+\-@])/, '')
  const read = readCell(fieldOf(path), unit !== undefined && /^[\d.,\s]+$/.test(text.trim()) && text.trim() !== '' ? `${text.trim()} ${unit}` : text, way, on)
  return 'value' in read ? { leaf: known(read.value) } : read
}

function keep(before: Map<string, CellRead>, cell: string, read: CellRead): CellRead {
  if (before.size < mostKept) before.set(cell, read)
  return read
}
