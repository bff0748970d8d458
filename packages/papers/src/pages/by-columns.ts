import type { Box } from '@lenity/casefile'

interface Placed {
  readonly text: string
}

/** So many lines must stand beside one another, and so large a share of the page, for it to be set in columns. */
const leastLines = 15
const leastShare = 0.6

/**
 * Lines in the order they are read. Where most of a page is prose on both sides of a gutter, as a newspaper sets it, the left column
 * comes before the right; lines across the gutter stay where they are. Forms and tables are never parted: their sides are no prose.
 */
export function byColumns<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): T[][] {
  const gutter = gutterOf(lines, placeOf)
  if (gutter === undefined) return lines
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
    if (before.length > 0) left.push(before)
    if (after.length > 0) right.push(after)
  }
  flush()
  return out
}

function gutterOf<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): number | undefined {
  const long = lines.filter((line) => line.length >= 3)
  if (long.length < leastLines) return undefined
  let [best, most]: [number | undefined, number] = [undefined, 0]
  for (let x = 0.3; x <= 0.7; x += 0.01) {
    const beside = long.filter((line) => !crosses(line, x, placeOf) && isProse(line.filter((word) => placeOf(word).right <= x)) && isProse(line.filter((word) => placeOf(word).left >= x)))
    if (beside.length > most) [best, most] = [x, beside.length]
  }
  return most >= leastLines && most >= long.length * leastShare ? best : undefined
}

function crosses<T extends Placed>(line: readonly T[], x: number, placeOf: (word: T) => Box): boolean {
  return line.some((word) => placeOf(word).left < x + 0.006 && placeOf(word).right > x - 0.006)
}

/** Three words or more, half of them in small letters. */
function isProse(words: readonly Placed[]): boolean {
  return words.length >= 3 && words.filter((word) => /^[a-z]{1,}/.test(word.text)).length >= words.length / 2
}
