import type { PiecesAtHand } from './population-shapes.ts'

/** One piece as it lies: its place among the others, and how many bytes it has when it is opened. */
export interface PieceLies {
  readonly number: number
  readonly size: number
}

/** So many pieces are kept in memory, those that were asked for last. */
const mostHeld = 96
/** So many are asked for at once by whoever reads all of them. */
const atOnce = 8

/** Bytes that lie in pieces as one row of bytes; `open` gives pieces by their numbers, in that order, or throws. */
export function piecesAtHand(pieces: readonly PieceLies[], open: (numbers: readonly number[]) => Promise<readonly Buffer[]>): PiecesAtHand {
  const begins: number[] = []
  let size = 0
  for (const piece of pieces) {
    begins.push(size)
    size += piece.size
  }
  const held = new Map<number, Promise<Buffer>>()
  const pieceAt = (index: number): Promise<Buffer> => {
    const there = held.get(index)
    held.delete(index)
    const piece = there ?? open([pieces[index]?.number ?? -1]).then(([bytes = Buffer.alloc(0)]) => bytes)
    held.set(index, piece)
    // What could not be read is asked for again.
    piece.catch(() => { if (held.get(index) === piece) held.delete(index) })
    const [oldest] = held.keys()
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
    return piece
  }
  return {
    size,
    async read(at, length) {
      const end = Math.min(size, at + length)
      const parts: Buffer[] = []
      for (let from = at; from < end;) {
        const index = lastAtMost(begins, from)
        const begin = begins[index] ?? 0
        const piece = await pieceAt(index)
        const part = piece.subarray(from - begin, Math.min(piece.length, end - begin))
        if (part.length === 0) throw new Error(`a piece is shorter than it was kept: ${index}`)
        parts.push(part)
        from += part.length
      }
      const [only] = parts
      return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)
    },
    async *all(from = 0) {
      if (from >= size) return
      const first = lastAtMost(begins, from)
      for (let index = first; index < pieces.length; index += atOnce) {
        const opened = await open(pieces.slice(index, index + atOnce).map(({ number }) => number))
        for (const [i, piece] of opened.entries()) yield index + i === first ? piece.subarray(from - (begins[first] ?? 0)) : piece
      }
    },
  }
}

/** The place of the last that is no greater; `begins` goes upward from 0. */
function lastAtMost(begins: readonly number[], value: number): number {
  let [low, high] = [0, begins.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((begins[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
