import type { Gray } from './gray.ts'

/** A connected piece of ink, in dots of the picture it was found in. */
export interface Piece {
  left: number
  top: number
  right: number
  bottom: number
  dots: number
}

/** Pieces of ink that touch, found row by row over runs of dots darker than `dark`. */
export function piecesOf({ width, height, dots }: Gray, dark: number): Piece[] {
  const pieces: Piece[] = []
  const parents: number[] = []
  const find = (of: number): number => {
    let at = of
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number
    return at
  }
  let above: { from: number; to: number; piece: number }[] = []
  for (let y = 0; y < height; y++) {
    const row: typeof above = []
    let beside = 0
    const start = y * width
    for (let x = 0; x < width; x++) {
      if ((dots[start + x] as number) >= dark) continue
      const from = x
      while (x < width && (dots[start + x] as number) < dark) x++
      let piece = -1
      while (beside < above.length && (above[beside] as { to: number }).to < from - 1) beside++
      for (let i = beside; i < above.length && (above[i] as { from: number }).from <= x; i++) {
        const other = find((above[i] as { piece: number }).piece)
        if (piece < 0) piece = other
        else if (other !== piece) {
          parents[other] = piece
          join(pieces[piece] as Piece, pieces[other] as Piece)
        }
      }
      if (piece < 0) {
        piece = pieces.length
        parents.push(piece)
        pieces.push({ left: from, top: y, right: x, bottom: y + 1, dots: 0 })
      }
      join(pieces[piece] as Piece, { left: from, top: y, right: x, bottom: y + 1, dots: x - from })
      row.push({ from, to: x, piece })
    }
    above = row
  }
  return pieces.filter((_, i) => parents[i] === i)
}

/** Makes the first the piece that holds both. */
export function join(into: Piece, other: Piece): void {
  into.left = Math.min(into.left, other.left)
  into.top = Math.min(into.top, other.top)
  into.right = Math.max(into.right, other.right)
  into.bottom = Math.max(into.bottom, other.bottom)
  into.dots += other.dots
}
