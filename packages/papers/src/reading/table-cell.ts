import type { Word } from '@lenity/casefile'
import { around, wordsIn } from './cells.ts'
import { day } from './dates.ts'
import { daySaid } from './facts.ts'
import type { Found } from './propose.ts'
import { wordsAt, type Spot } from './spot.ts'

/** What stands in one column of one row of a table, over its lines, or behind a label. */
export interface TableCell {
  /** Its words joined by spaces. */
  readonly text: string
  readonly words: readonly Word[]
  readonly spot: Spot
}

/** A cell of words of one page. */
export function cellOf(words: readonly Word[], page: Spot['page']): TableCell {
  return { text: words.map(({ text }) => text).join(' '), words, spot: around({ page, start: 0, end: page.text.length }, words) }
}

/** A cell that is one stretch of its page. */
export function cellAt(spot: Spot): TableCell {
  return { text: wordsAt(spot).replace(/\s+/g, ' ').trim(), words: wordsIn(spot), spot }
}

/** A match within the words of a cell, whatever stands between its lines on the page. */
export interface CellHit extends TableCell {
  readonly index: number
  get(group: string): string
}

/** The first match in a cell, with the whole words it stands in. */
export function findInCell(cell: TableCell | undefined, pattern: RegExp): CellHit | undefined {
  const match = cell && pattern.exec(cell.text)
  if (cell === undefined || match === null || match === undefined) return undefined
  return { ...partOf(cell, match.index, match.index + match[0].length), text: match[0], index: match.index, get: (group) => match.groups?.[group] ?? '' }
}

/** The part of a cell between two places of its text. */
export function partOf(cell: TableCell, start: number, end: number): TableCell {
  let at = 0
  const words = cell.words.filter((word) => {
    const from = at
    at += word.text.length + 1
    return from < end && from + word.text.length > start
  })
  return { text: cell.text.slice(start, end), words, spot: words.length === 0 ? cell.spot : around(cell.spot, words) }
}

const anyDay = new RegExp(day, 'i')

/** The first day in a cell, as a finding. */
export function dayIn(cell: TableCell | undefined, path: string, check?: string): Found[] {
  const hit = findInCell(cell, anyDay)
  return hit === undefined ? [] : daySaid(path, hit.text, hit.spot, check)
}
