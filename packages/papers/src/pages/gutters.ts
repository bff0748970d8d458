import type { Box } from '@lenity/casefile'

export interface Placed {
  readonly text: string
}

/** So many lines must stand beside one another, and so large a share of the page, for it to be set in columns. */
const leastLines = 15
const leastShare = 0.6
/** Between two columns of type that is set to their edges a smaller share shows it: captions and notes stand among the paragraphs. */
const leastJustified = 0.35
/** So much of the page two edges may lie apart and be the same. */
const sameEdge = 0.012

/** Where prose stands on both sides, or prose on one and on both type that is set to the edges of its column. */
export function gutterOfProse<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): number | undefined {
  const long = lines.filter((line) => line.length >= 3)
  if (long.length < leastLines) return undefined
  let [best, most]: [number | undefined, number] = [undefined, 0]
  for (let x = 0.3; x <= 0.7; x += 0.01) {
    const beside = long.flatMap((line) => parted(line, x, placeOf) ?? [])
    const prose = beside.filter(({ left, right }) => isProse(left) && isProse(right)).length
    const isSet = prose >= leastLines && prose >= long.length * leastShare
    if ((isSet || isJustified(beside, placeOf)) && beside.length > most) [best, most] = [x, beside.length]
  }
  return best
}

interface Sides<T> {
  readonly left: readonly T[]
  readonly right: readonly T[]
}

/** The words on each side of a place, where no word stands across it and both sides have some. */
function parted<T extends Placed>(line: readonly T[], x: number, placeOf: (word: T) => Box): Sides<T> | undefined {
  const [left, right] = [line.filter((word) => placeOf(word).right <= x - 0.006), line.filter((word) => placeOf(word).left >= x + 0.006)]
  return left.length > 0 && right.length > 0 && left.length + right.length === line.length ? { left, right } : undefined
}

/** Whether both columns have type set to their outer edges, as no table has, and most of one is prose. */
function isJustified<T extends Placed>(beside: readonly Sides<T>[], placeOf: (word: T) => Box): boolean {
  if (beside.length < leastLines) return false
  const ends = (words: readonly T[]): number => Math.max(...words.map((word) => placeOf(word).right))
  const [left, right] = [beside.map((one) => ends(one.left)), beside.map((one) => ends(one.right))]
  const [leftEdge, rightEdge] = [Math.max(...left), Math.max(...right)]
  const [setLeft, setRight] = [left.filter((end) => leftEdge - end < sameEdge).length, right.filter((end) => rightEdge - end < sameEdge).length]
  const prose = Math.max(beside.filter((one) => isProse(one.left)).length, beside.filter((one) => isProse(one.right)).length)
  return setLeft >= 4 && setRight >= 4 && setLeft + setRight >= beside.length * 2 * leastJustified && prose >= beside.length * leastShare
}

/** Three words or more, half of them in small letters. */
function isProse(words: readonly Placed[]): boolean {
  return words.length >= 3 && words.filter((word) => /^[a-z]{1,}/.test(word.text)).length >= words.length / 2
}

/** The number with which a line of a transcript begins. */
export function pageNumber([first]: readonly Placed[]): number | undefined {
  return first !== undefined && /^\d{1,2}$/.test(first.text) ? Number(first.text) : undefined
}

const leastNumbered = 12

/** Where the second of two pages begins that stand side by side on a sheet, each line of both with the same number. */
export function gutterOfPages<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): number | undefined {
  const again = lines.flatMap((line) => {
    const [first] = line
    const number = pageNumber(line)
    const second = first === undefined || number === undefined ? undefined : line.slice(1).find((word) => word.text === first.text && placeOf(word).left > placeOf(first).left + 0.25)
    return second === undefined || number === undefined ? [] : [{ number, right: placeOf(second).right, left: placeOf(second).left }]
  })
  const edges = again.map(({ right }) => right).sort((a, b) => a - b)
  const edge = edges[Math.floor(edges.length / 2)] ?? 0
  const same = again.filter(({ right, left }) => Math.abs(right - edge) < 0.02 || Math.abs(left - edge) < 0.02)
  if (new Set(same.map(({ number }) => number)).size < leastNumbered) return undefined
  return Math.min(...same.map(({ left }) => left)) - 0.008
}

const leastLabels = 6
/** In a row of boxes each label of one side stands level with one of the other. */
const mostLevel = 0.7

/** Where columns part of which each has labels in capitals over what they are of, as the first page of a report has: their lines do not stand level, as those of a row of boxes do. */
export function gutterOfLabels<T extends Placed>(lines: T[][], placeOf: (word: T) => Box): number | undefined {
  for (let x = 0.4; x <= 0.6; x += 0.01) {
    const beside = lines.filter((line) => !line.some((word) => placeOf(word).left < x + 0.006 && placeOf(word).right > x - 0.006))
    const sides = beside.map((line) => ({ left: line.filter((word) => placeOf(word).right <= x), right: line.filter((word) => placeOf(word).left >= x) }))
    const [left, right] = [labels(sides.map((one) => one.left), placeOf), labels(sides.map((one) => one.right), placeOf)]
    const level = [...left].filter((i) => right.has(i)).length
    if (left.size >= leastLabels && right.size >= leastLabels && level <= Math.min(left.size, right.size) * mostLevel && beside.length >= lines.length * 0.8) return x
  }
  return undefined
}

/** The places of lines that are labels at the edge of their column. */
function labels<T extends Placed>(lines: readonly (readonly T[])[], placeOf: (word: T) => Box): ReadonlySet<number> {
  const capital = lines.flatMap((line, i) => (line.length > 0 && line.length <= 6 && /^[A-Z][A-Z.,'’/ ()-]{2,}(?:\([A-Za-z, ]+\))?$/.test(line.map(({ text }) => text).join(' ')) ? [{ i, left: placeOf(line[0] as T).left }] : []))
  const edge = Math.min(...capital.map(({ left }) => left))
  return new Set(capital.filter(({ left }) => left - edge < sameEdge).map(({ i }) => i))
}
