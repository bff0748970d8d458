import type { Gray } from './gray.ts'
import type { Piece } from './pieces.ts'

/** Shares of the shorter side: what is at most so large can be dust, and is none when anything stands so near. */
const [largest, near] = [1 / 330, 1 / 85]
/** What is larger than this share is a rule, a frame or a picture: dust lies within its corners. */
const framing = 1 / 8

/**
 * The picture without specks that stand alone: dots of letters, stops and colons stand by something. Recognition reads specks as signs, and as
 * letters of lines that are not there. The same picture where there are none.
 */
export function clearDust(picture: Gray, pieces: readonly Piece[]): Gray {
  const unit = Math.min(picture.width, picture.height)
  const reach = Math.max(4, Math.round(unit * near))
  const across = Math.ceil(picture.width / reach) + 2
  const places = new Map<number, Piece[]>()
  for (const piece of pieces) {
    if (Math.max(piece.right - piece.left, piece.bottom - piece.top) > unit * framing) continue
    for (let y = Math.floor(piece.top / reach); y <= Math.floor(piece.bottom / reach); y++) {
      for (let x = Math.floor(piece.left / reach); x <= Math.floor(piece.right / reach); x++) {
        const there = places.get(y * across + x)
        if (there === undefined) places.set(y * across + x, [piece])
        else there.push(piece)
      }
    }
  }
  const isAlone = (speck: Piece): boolean => {
    for (let y = Math.floor(speck.top / reach) - 1; y <= Math.floor(speck.bottom / reach) + 1; y++) {
      for (let x = Math.floor(speck.left / reach) - 1; x <= Math.floor(speck.right / reach) + 1; x++) {
        if (places.get(y * across + x)?.some((other) => other !== speck && other.left < speck.right + reach && other.right > speck.left - reach && other.top < speck.bottom + reach && other.bottom > speck.top - reach)) return false
      }
    }
    return true
  }
  const specks = pieces.filter((piece) => Math.max(piece.right - piece.left, piece.bottom - piece.top) <= unit * largest && isAlone(piece))
  if (specks.length === 0) return picture
  const dots = Uint8Array.from(picture.dots)
  for (const { left, top, right, bottom } of specks) {
    for (let y = Math.max(0, top - 2); y < Math.min(picture.height, bottom + 2); y++) dots.fill(255, y * picture.width + Math.max(0, left - 2), y * picture.width + Math.min(picture.width, right + 2))
  }
  return { ...picture, dots }
}
