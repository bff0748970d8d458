import type { Box } from '@lenity/casefile'
import { gutterOfLabels, gutterOfPages, gutterOfProse, pageNumber, type Placed } from './gutters.ts'

/**
 * Lines in the order they are read. Where most of a page is prose on both sides of a gutter, as a newspaper sets it, the left column
 * comes before the right; so where several pages with numbered lines stand on one sheet, and where a face has a column of labels over their
 * values on each side. Lines across the gutter stay where they are. Other forms and tables are never parted: their sides are neither.
 */
export function byColumns<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): T[][] {
  const pages = gutterOfPages(lines, placeOf)
  if (pages !== undefined) return part(lines, pages, placeOf, (line, last) => (pageNumber(line) ?? 99) < (last === undefined ? 0 : (pageNumber(last) ?? 0)))
  const gutter = gutterOfProse(lines, placeOf) ?? gutterOfLabels(lines, placeOf)
  return gutter === undefined ? lines : part(lines, gutter, placeOf, () => false)
}

/** What stands left of the gutter, then what stands right of it, down to each line across it or that with which columns begin anew. */
function part<T extends Placed>(lines: T[][], gutter: number, placeOf: (word: T) => Box, beginsAnew: (line: T[], last: T[] | undefined) => boolean): T[][] {
  const out: T[][] = []
  let [left, right]: [T[][], T[][]] = [[], []]
  const flush = (): void => {
    out.push(...left, ...right)
    ;[left, right] = [[], []]
  }
  for (const line of lines) {
    if (crosses(line, gutter, placeOf)) {
      flush()
      out.push(line)
      continue
    }
    const before = line.filter((word) => placeOf(word).right <= gutter)
    const after = line.filter((word) => placeOf(word).right > gutter)
    if (beginsAnew(before, left.findLast((one) => pageNumber(one) !== undefined))) flush()
    if (before.length > 0) left.push(before)
    if (after.length > 0) right.push(after)
  }
  flush()
  return out
}

/** Whether a word of the line stands across or against a place. */
function crosses<T extends Placed>(line: readonly T[], x: number, placeOf: (word: T) => Box): boolean {
  return line.some((word) => placeOf(word).left < x + 0.006 && placeOf(word).right > x - 0.006)
}
