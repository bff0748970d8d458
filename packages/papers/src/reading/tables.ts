import type { Page, Word } from '@lenity/casefile'
import { height, rowsOf, wordsOf, type Row } from './rows.ts'
import { cellOf, type TableCell } from './table-cell.ts'
import { headsAt, type Column, type Head } from './table-heads.ts'

/** A row of a table by the fields of its columns. */
export type TableRow = ReadonlyMap<string, TableCell>

export interface TableForm {
  readonly columns: readonly Column[]
  /** Whether heads of these fields are those of such a table. */
  readonly isTable: (fields: ReadonlySet<string>) => boolean
  /** Whether a line with these cells begins a row of a table with these fields; else it goes on with the row above. */
  readonly begins: (line: TableRow, fields: ReadonlySet<string>) => boolean
  /** Whether a line with these cells, which begins no row, is none of the table either. */
  readonly isOther?: (line: TableRow) => boolean
  /** Whether a line that stands alone is the heading of what follows the table. */
  readonly ends?: (words: string) => boolean
}

/** A line further below the last than so many of its heights belongs to no row above. */
const widestGap = 2.6
/** So much may a word stand left of its head and still begin the column. */
const edge = 0.014

/** The rows of the tables on these pages whose heads are those of the form, by the columns under which their words stand. */
export function tableRows(pages: readonly Page[], form: TableForm): TableRow[] {
  return pages.flatMap((page) => {
    const rows = rowsOf(page)
    const out: TableRow[] = []
    for (let i = 0; i < rows.length; i++) {
      const found = headsAt(rows, i, form.columns, form.isTable)
      if (found === undefined || isTitleOver(rows, i, found, form)) continue
      const body = bodyRows(page, rows, i + found.lines, found.heads, form)
      out.push(...body.rows)
      i = Math.max(i, body.next - 1)
    }
    return out
  })
}

/** How many fields the heads name. */
const known = ({ heads }: { readonly heads: readonly Head[] }): number => new Set(heads.flatMap(({ field }) => field ?? [])).size

/** Whether what was taken for the first of several lines of heads is the title of the table, or stands before it: without it more of the columns are known. */
function isTitleOver(rows: readonly Row[], i: number, found: { readonly heads: readonly Head[]; readonly lines: number }, { columns, isTable }: TableForm): boolean {
  return Array.from({ length: found.lines - 1 }, (_, j) => headsAt(rows, i + 1 + j, columns, isTable)).some((next) => next !== undefined && known(next) > known(found))
}

function bodyRows(page: Page, rows: readonly Row[], from: number, heads: readonly Head[], form: TableForm): { readonly rows: readonly TableRow[]; readonly next: number } {
  const out: Map<number, Word[]>[] = []
  const fields = new Set(heads.flatMap(({ field }) => field ?? []))
  let last: readonly [number, number] | undefined
  let at = from
  for (; at < rows.length; at++) {
    const words = (rows[at] ?? []).flatMap(wordsOf)
    if (words.every(({ text }) => /^[_=.–—-]+$/.test(text))) continue
    if (headsAt(rows, at, form.columns, form.isTable) !== undefined) break
    const line = columnsOf(rows[at] ?? [], heads)
    const [top, bottom] = height(words)
    const gap = last === undefined ? 0 : top - last[1]
    const isNear = gap < widestGap * (bottom - top)
    if (line === undefined || (rows[at]?.length === 1 && form.ends?.(words.map(({ text }) => text).join(' ')) === true)) break
    const cells = named(page, line, heads)
    if (form.begins(cells, fields)) out.push(line)
    else if (out.length > 0 && form.isOther?.(cells) === true) break
    else if (out.length > 0 && isNear) for (const [column, more] of line) out.at(-1)?.set(column, [...(out.at(-1)?.get(column) ?? []), ...more])
    else if (out.length > 0) break
    last = [top, bottom]
  }
  return { rows: out.map((row) => named(page, row, heads)), next: at }
}

/** The words of a line by their columns; undefined where the line runs across them as a sentence does. */
function columnsOf(row: Row, heads: readonly Head[]): Map<number, Word[]> | undefined {
  const out = new Map<number, Word[]>()
  for (const cell of row) {
    for (const piece of pieces(wordsOf(cell), heads)) {
      const [left, right] = [piece[0]?.box.left ?? 0, piece.at(-1)?.box.right ?? 0]
      const crossed = heads.filter((head) => Math.min(head.right, right) - Math.max(head.left, left) > 0).length
      if (crossed > 2 && piece.length > 6) return undefined
      const column = columnOf(left, right, heads)
      out.set(column, [...(out.get(column) ?? []), ...piece])
    }
  }
  return out
}

/** A cell parted where a word of it begins at the left edge of another head. */
function pieces(words: readonly Word[], heads: readonly Head[]): Word[][] {
  const out: Word[][] = []
  words.forEach((word, i) => {
    const head = heads.find(({ left }) => Math.abs(word.box.left - left) < edge / 2)
    const before = words[i - 1]
    const first = out.at(-1)?.[0]
    const starts = head !== undefined && before !== undefined && first !== undefined && head.left > first.box.left + edge && before.box.right <= head.left + 0.002
    if (out.length === 0 || starts) out.push([word])
    else out.at(-1)?.push(word)
  })
  return out
}

/** The column under whose head a piece begins, else the one it stands under most, else the nearest. */
function columnOf(left: number, right: number, heads: readonly Head[]): number {
  const begun = heads.findIndex((head) => Math.abs(head.left - left) < edge)
  if (begun >= 0) return begun
  const overlaps = heads.map((head) => Math.min(head.right, right) - Math.max(head.left, left))
  const most = Math.max(...overlaps)
  if (most > 0) return overlaps.indexOf(most)
  const distances = heads.map((head) => Math.max(head.left - right, left - head.right))
  return distances.indexOf(Math.min(...distances))
}

function named(page: Page, line: ReadonlyMap<number, readonly Word[]>, heads: readonly Head[]): TableRow {
  const out = new Map<string, TableCell>()
  for (const [column, words] of line) {
    const field = heads[column]?.field
    if (field === undefined || words.length === 0) continue
    if (!out.has(field)) out.set(field, cellOf(words, page))
  }
  return out
}
