import type { Page } from '@lenity/casefile'
import { cells, wordsIn } from './cells.ts'
import { findFirst, linesOf, wordsAt, type Spot } from './spot.ts'

/** A line of a page in the cells the eye sees. */
type Row = readonly Spot[]

/** What stands under a label may be so many lines below it. */
const deepest = 2

/**
 * The places of what is labelled: behind the label in its cell, else in the next cell, else in the cell below, else, where the label stands under a
 * rule to be written on, in the cell above. A cell begins with its label; a mark follows the label, or the end of the cell, or a value that fills the
 * rest of the cell. A value begins what it stands in.
 */
export function labelled(pages: readonly Page[], label: string, value: RegExp): Spot[] {
  const begins = new RegExp(`^\\W{0,4}(?:\\d{1,2}[a-z]?[.)]\\s*)?(?:${label})(?:\\s*\\([^)\\n]{0,24}\\))?(?:(?<end>\\s*(?:[:…_=–—-]|\\.{2,})[:.…_=–—\\s-]*)|\\s+(?=(?:${value.source})\\W*$)|\\s*$)`, 'i')
  const opens = new RegExp(`^[^\\w$]{0,3}(?<value>${value.source})`, value.flags)
  return pages.flatMap((page) => {
    const rows = rowsOf(page)
    return rows.flatMap((row, i) => row.flatMap((cell, j) => {
      const head = findFirst([cell], begins)
      if (head === undefined) return []
      const rest: Spot = { ...cell, start: head.end }
      const spot = /\w|\$/.test(wordsAt(rest))
        ? valueIn(rest, opens)
        : valueIn(row[j + 1], opens) ?? below(rows, i, cell, opens) ?? (head.get('end').includes(':') ? undefined : above(rows, i, cell, opens))
      return spot === undefined ? [] : [spot]
    }))
  })
}

const laid = new WeakMap<Page, readonly Row[]>()

/** The rows of a page, found once for all its labels. */
function rowsOf(page: Page): readonly Row[] {
  const rows = laid.get(page) ?? linesOf({ page, start: 0, end: page.text.length }).map(cells)
  laid.set(page, rows)
  return rows
}

function valueIn(cell: Spot | undefined, opens: RegExp): Spot | undefined {
  return cell && findFirst([cell], opens)?.at('value')
}

function below(rows: readonly Row[], i: number, cell: Spot, opens: RegExp): Spot | undefined {
  for (const row of rows.slice(i + 1, i + 1 + deepest)) {
    const under = row.find((one) => overlap(one, cell))
    if (under !== undefined) return valueIn(under, opens)
  }
  return undefined
}

function above(rows: readonly Row[], i: number, cell: Spot, opens: RegExp): Spot | undefined {
  return valueIn(rows[i - 1]?.find((one) => overlap(one, cell)), opens)
}

/** Whether the one stands over the other. */
function overlap(one: Spot, other: Spot): boolean {
  const [left, right] = [extent(one), extent(other)]
  return Math.min(left[1], right[1]) - Math.max(left[0], right[0]) > 0.01
}

function extent(cell: Spot): readonly [number, number] {
  const words = wordsIn(cell)
  return [words[0]?.box.left ?? 0, words.at(-1)?.box.right ?? 0]
}
