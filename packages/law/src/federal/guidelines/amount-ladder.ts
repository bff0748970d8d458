import type { CivilDate } from '../../core/civil-date.ts'
import type { Dated, Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'

/** One line of a table that adds levels for an amount: it holds for amounts greater than `above`. */
export interface AmountLine {
  readonly above: number
  readonly add: number
  readonly source: Source
}

/** The lines of one edition, the lowest first. Below the first nothing is added. */
export type AmountLadder = readonly AmountLine[]

/** The lines of one edition as printed, one a line, each word for word; `linesFrom` says where they are found. */
export interface AmountEntry {
  readonly from: CivilDate
  readonly to?: CivilDate
  readonly checkedThrough?: CivilDate
  readonly source: Source
  readonly linesFrom: Source
  readonly lines: string
}

/** A table of amounts over the editions. A line that cannot be read is an error of the table and throws on loading. */
export function amountSeries(of: string, entries: readonly AmountEntry[]): Series<AmountLadder> {
  return { of, entries: entries.map(readEntry) }
}

function readEntry({ from, to, checkedThrough, source, linesFrom, lines }: AmountEntry): Dated<AmountLadder> {
  const value = lines.trim().split('\n').map((line) => readLine(line.trim(), linesFrom))
  if (to !== undefined) return { from, to, value, source }
  if (checkedThrough !== undefined) return { from, checkedThrough, value, source }
  throw new Error(`The table from ${from} has neither a last day nor a day it was checked through.`)
}

/** `(B) More than $5,000 add 2`, `(N) over $5,000,000 add 13`, `(B) $101 - $1,000 add 1`, `(A) 3-7 add 2`, `(E) 200 or more add 10`. */
function readLine(quote: string, from: Source): AmountLine {
  const above = /(?:more than|over) \$?([\d,]+) add (\d+)/i.exec(quote)
  const atLeast = /\(\w\) \$?([\d,]+) ?(?:[-–‑‐] ?\$?[\d,]+|or more) add (\d+)/.exec(quote)
  const parts = above ?? atLeast
  if (parts === null) throw new Error(`No amount can be read in this line: ${quote}`)
  return { above: number(parts[1]) - (above === null ? 1 : 0), add: Number(parts[2]), source: { ...from, quote } }
}

function number(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''))
}

/** The line an amount falls on: the last it exceeds. Undefined where it exceeds none. */
export function lineFor(ladder: AmountLadder, amount: number): AmountLine | undefined {
  return ladder.findLast(({ above }) => amount > above)
}
