import type { Gray } from './gray.ts'
import type { Piece } from './pieces.ts'

/** Shares of the shorter side: what is at most so high and wide can be a dot or dash of a leader, and stands at most so far from the next. */
const [highest, widest, farthest] = [1 / 250, 1 / 85, 1 / 65]
const fewest = 6

/**
 * The picture without leaders: dots and dashes of one size that stand in a row at one distance, between a label and its value or around a heading, with
 * the colon at their end.
 * Recognition reads them as letters, and loses the words beside them. The same picture where there are none.
 */
export function clearLeaders(picture: Gray, pieces: readonly Piece[]): Gray {
  const unit = Math.min(picture.width, picture.height)
  const marks = pieces.filter(({ left, top, right, bottom }) => bottom - top <= unit * highest && right - left <= unit * widest && bottom - top >= 2 && right - left >= 2)
  const leaders = rowsOf(marks, unit * farthest).flat()
  if (leaders.length === 0) return picture
  const dots = Uint8Array.from(picture.dots)
  for (const { left, top, right, bottom } of leaders) {
    for (let y = Math.max(0, top - 2); y < Math.min(picture.height, bottom + 2); y++) dots.fill(255, y * picture.width + Math.max(0, left - 2), y * picture.width + Math.min(picture.width, right + 2))
  }
  return { ...picture, dots }
}

/** Marks that follow one another at one distance, row by row. */
function rowsOf(marks: readonly Piece[], reach: number): Piece[][] {
  const sorted = [...marks].sort((a, b) => a.left - b.left)
  const follower = sorted.map((mark, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const next = sorted[j] as Piece
      if (next.left - mark.left > reach) break
      if (next.left >= mark.right && isAlike(mark, next)) return j
    }
    return -1
  })
  const seen = new Set<number>()
  const rows: Piece[][] = []
  for (let i = 0; i < sorted.length; i++) {
    let row: Piece[] = []
    let pitch = 0
    for (let at = i; at >= 0 && !seen.has(at); at = follower[at] as number) {
      const mark = sorted[at] as Piece
      const last = row.at(-1)
      const step = last === undefined ? 0 : mark.left - last.left
      if (row.length === 1) pitch = step
      else if (row.length > 1 && Math.abs(step - pitch) > Math.max(2.5, 0.15 * pitch)) break
      row = [...row, mark]
      if (row.length > 1) pitch += (step - pitch) / (row.length - 1)
    }
    if (row.length < fewest) continue
    rows.push([...row, ...row.slice(-1).flatMap((mark) => aboveOrBelow(mark, marks, reach))])
    for (const mark of row) seen.add(sorted.indexOf(mark))
  }
  return rows
}

/** The other dot of the colon a leader ends with: by itself, far from its label, it would be read as a figure. */
function aboveOrBelow(mark: Piece, marks: readonly Piece[], reach: number): Piece[] {
  return marks.filter((other) => other !== mark && Math.abs(other.left - mark.left) <= 3 && Math.abs(other.right - mark.right) <= 3 && Math.abs(other.top - mark.top) > 3 && Math.abs(other.top - mark.top) < reach)
}

/** Of one size and on one line, askew or not. */
function isAlike(one: Piece, other: Piece): boolean {
  const [wide, high] = [one.right - one.left, one.bottom - one.top]
  return Math.abs(other.right - other.left - wide) <= Math.max(2, wide * 0.35) && Math.abs(other.bottom - other.top - high) <= 3 && Math.abs(other.bottom - one.bottom) <= 3
}
