import type { Page, Word } from '@lenity/casefile'
import { cells, wordsIn } from './cells.ts'
import { linesOf, type Spot } from './spot.ts'

/** A line of a page in the cells the eye sees. */
export type Row = readonly Spot[]

const laid = new WeakMap<Page, readonly Row[]>()

/** The rows of a page, found once for whoever looks at it. */
export function rowsOf(page: Page): readonly Row[] {
  const rows = laid.get(page) ?? linesOf({ page, start: 0, end: page.text.length }).map(cells)
  laid.set(page, rows)
  return rows
}

const known = new WeakMap<Spot, readonly Word[]>()

/** The words of a cell of a row, looked for once. */
export function wordsOf(cell: Spot): readonly Word[] {
  const words = known.get(cell) ?? wordsIn(cell)
  known.set(cell, words)
  return words
}

/** From where to where a cell reaches across the page. */
export function extent(cell: Spot): readonly [left: number, right: number] {
  const words = wordsOf(cell)
  return [words[0]?.box.left ?? 0, words.at(-1)?.box.right ?? 0]
}

/** Where the words stand down the page. */
export function height(words: readonly Word[]): readonly [top: number, bottom: number] {
  return [Math.min(...words.map(({ box }) => box.top)), Math.max(...words.map(({ box }) => box.bottom))]
}
