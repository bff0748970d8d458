import type { Page } from '@lenity/casefile'
import { extent, rowsOf, type Row } from './rows.ts'
import { findAll, findFirst, trimSpot, wordsAt, type Spot } from './spot.ts'

/** What stands under a label may be so many lines below it. */
const deepest = 2
/** So many lines of a column are looked at for more than one value. */
const longest = 12

/**
 * The places of what is labelled: behind the label in its cell, else in the next cell, else in the cell below, else, where the label stands under a
 * rule to be written on, in the cell above. A value may stand before its label where it begins the line. A cell begins with its label; a mark follows the label, or the end of the cell, or a value that fills the
 * rest of the cell. A value begins what it stands in. Where a row or a column has several, all of them are given: whoever reads them sees that the
 * label is that of a list.
 */
export function labelled(pages: readonly Page[], label: string, value: RegExp, isLabel: (words: string) => boolean = () => false): Spot[] {
  const { begins, opens } = patternsOf(label, value)
  return pages.flatMap((page) => {
    const rows = formRows(page)
    return rows.flatMap((row, i) => row.flatMap((cell, j) => {
      const upper = upperHalf(rows, i, cell, isLabel)
      if (upper !== undefined) return begins.test(`${wordsAt(upper).trim()} ${wordsAt(cell).trim()}`) ? valuesIn(toLabel(besideOf(rows, i - 1, upper), isLabel), opens) : []
      const head = findFirst([cell], begins)
      if (head === undefined || lowerHalf(rows, i, cell, isLabel) !== undefined) return []
      const rest: Spot = { ...cell, start: head.end }
      if (/\w|\$/.test(wordsAt(rest))) return valuesIn([rest], opens)
      const beside = valuesIn(toLabel(row.slice(j + 1), isLabel), opens)
      if (beside.length > 0) return beside
      const column = toLabel(below(rows, i, cell), isLabel)
      const under = valuesIn(column, opens)
      if (under.length > 0) return under
      const before = j === 1 && row[0] !== undefined ? valuesIn([row[0]], opens).filter((spot) => spot.end >= trimSpot(row[0] as Spot).end) : []
      if (before.length > 0) return before
      if (!head.get('end').includes(':')) return column.length > 0 ? [] : valuesIn(above(rows, i, cell), opens)
      return j > 0 && j === row.length - 1 ? valuesIn(rows[i + 1]?.slice(0, 1) ?? [], opens) : []
    }))
  })
}

/** Both halves of a label that is set in two lines begin at the same place, so far apart at most. */
const sameLeft = 0.004

/** The cell over a cell with which it makes one label, of which neither is a value. */
function upperHalf(rows: readonly Row[], i: number, cell: Spot, isLabel: (words: string) => boolean): Spot | undefined {
  const over = rows[i - 1]?.find((one) => Math.abs(extent(one)[0] - extent(cell)[0]) < sameLeft)
  return over !== undefined && areHalves(over, cell, besideOf(rows, i - 1, over), isLabel) ? over : undefined
}

function lowerHalf(rows: readonly Row[], i: number, cell: Spot, isLabel: (words: string) => boolean): Spot | undefined {
  const under = rows[i + 1]?.find((one) => Math.abs(extent(one)[0] - extent(cell)[0]) < sameLeft)
  return under !== undefined && areHalves(cell, under, besideOf(rows, i, cell), isLabel) ? under : undefined
}

/** Whether two cells one over the other are one label, which each alone is not: beside the upper stands its value, which is no label. */
function areHalves(upper: Spot, lower: Spot, beside: readonly Spot[], isLabel: (words: string) => boolean): boolean {
  const [first, second] = [wordsAt(upper).trim(), wordsAt(lower).trim()]
  const [value] = beside
  return /^[A-Za-z ]{3,30}$/.test(first) && /^[A-Za-z ]{3,30}$/.test(second) && value !== undefined && isLabel(`${first} ${second}`) && !isLabel(first) && !isLabel(wordsAt(value).trim())
}

const besideOf = (rows: readonly Row[], i: number, cell: Spot): readonly Spot[] => rows[i]?.slice(rows[i].indexOf(cell) + 1) ?? []

/** The cells down to another label: what follows that is its own. */
function toLabel(cells: readonly Spot[], isLabel: (words: string) => boolean): readonly Spot[] {
  const at = cells.findIndex((cell) => isLabel(wordsAt(cell).trim()))
  return at < 0 ? cells : cells.slice(0, at)
}

const parted = new WeakMap<Page, readonly Row[]>()
/** In a running line of a form a label stands behind a sign that parts it from the value before, and before a colon. */
const inner = /(?<=[;|•·]\s{0,3}|[.,]\s{1,3})(?=[A-Z][\w.'’/#() -]{0,40}?:(?:\s|$))/
const marks = /:[^:]*:/

/** The rows of a page whose cells are parted before every label in them, found once. */
function formRows(page: Page): readonly Row[] {
  const known = parted.get(page)
  if (known !== undefined) return known
  const rows = rowsOf(page).map((row) => row.flatMap((cell) => (marks.test(wordsAt(cell)) ? partedCell(cell) : [cell])))
  parted.set(page, rows)
  return rows
}

function partedCell(cell: Spot): Spot[] {
  const starts = [cell.start, ...findAll([cell], inner).map(({ start }) => start)]
  return starts.map((start, i) => ({ ...cell, start, end: starts[i + 1] ?? cell.end })).filter((one) => one.end > one.start)
}

const made = new Map<string, { readonly begins: RegExp; readonly opens: RegExp }>()

/** What a cell with the label begins with, and one with the value; made once of each. */
function patternsOf(label: string, value: RegExp): { readonly begins: RegExp; readonly opens: RegExp } {
  const key = `${label}\n${value.flags}\n${value.source}`
  const there = made.get(key)
  if (there !== undefined) return there
  const begins = new RegExp(`^\\W{0,4}(?:\\d{1,2}[a-z]?[.)]\\s*)?(?:${label})(?:\\s*\\([^)\\n]{0,60}\\))?(?:(?<end>(?:\\s*(?:[:…_=]|[–—-](?!\\d)|\\.{2,})|[–—-])(?:[:.…_=\\s]|[–—-](?!\\d))*)|\\s+(?=(?:${value.source})\\W*$)|\\s*$)`, 'i')
  const opens = new RegExp(`^[^\\w$]{0,3}(?<value>${value.source})`, value.flags)
  const patterns = { begins, opens }
  made.set(key, patterns)
  return patterns
}

/** The values that cells begin with, the first cell's and those of the same form after it; none where the first has none, or goes on with figures. */
function valuesIn(places: readonly Spot[], opens: RegExp): Spot[] {
  const out: Spot[] = []
  for (const place of places) {
    const hit = findFirst([place], opens)
    const spot = hit?.at('value')
    if (hit === undefined || spot === undefined) break
    if (/\d/.test(wordsAt({ ...place, start: hit.end }).replaceAll(/\([^)]*\)/g, ''))) return []
    out.push(spot)
  }
  return out
}

/** The cells of the column under a cell, from the first or second line below it on. */
function below(rows: readonly Row[], i: number, cell: Spot): Spot[] {
  const under = rows.slice(i + 1, i + 1 + longest).map((row) => row.find((one) => overlap(one, cell) && isUnder(one, cell, rows[i] ?? [])))
  const first = under.findIndex((one) => one !== undefined)
  if (first < 0 || first >= deepest) return []
  const column = under.slice(first)
  const end = column.indexOf(undefined)
  return column.slice(0, end < 0 ? column.length : end).filter((one) => one !== undefined)
}

/** Whether of all the cells of a line this is the one that stands most over the other. */
function isUnder(one: Spot, cell: Spot, row: Row): boolean {
  const [left, right] = extent(one)
  const shared = (other: Spot): number => Math.min(right, extent(other)[1]) - Math.max(left, extent(other)[0])
  return row.every((other) => shared(other) <= shared(cell) + 0.001)
}

function above(rows: readonly Row[], i: number, cell: Spot): Spot[] {
  return rows[i - 1]?.filter((one) => overlap(one, cell)) ?? []
}

/** Whether the one stands over the other. */
function overlap(one: Spot, other: Spot): boolean {
  const [left, right] = [extent(one), extent(other)]
  return Math.min(left[1], right[1]) - Math.max(left[0], right[0]) > 0.01
}
