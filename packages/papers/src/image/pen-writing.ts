import type { Box } from '@lenity/casefile'
import { smallerOf, type Gray } from './gray.ts'
import { join, piecesOf, type Piece } from './pieces.ts'

const side = 1100
const dark = 150

/**
 * Where the ink of a page is no type: places that hold no surely recognised word and whose strokes are thin, of uneven height and join
 * into pieces wider than letters, as pens write. Boxes are fractions of the picture. `typed` are the boxes of words that were surely
 * recognised. Rules, frames, specks and pictures are none.
 */
export async function penWriting(picture: Gray, typed: readonly Box[]): Promise<Box[]> {
  const small = await smallerOf(picture, side)
  const pieces = piecesOf(small, dark).filter((piece) => !isTyped(piece, typed, small) && isStroke(piece, small))
  return cluster(pieces, small).filter((group) => looksPenned(group, small)).map((group) => boxOf(group, small))
}

function isTyped(piece: Piece, typed: readonly Box[], { width, height }: Gray): boolean {
  const [x, y] = [(piece.left + piece.right) / 2 / width, (piece.top + piece.bottom) / 2 / height]
  return typed.some((box) => x > box.left - 0.004 && x < box.right + 0.004 && y > box.top - 0.004 && y < box.bottom + 0.004)
}

/** Neither a speck, nor a rule or frame, nor a dense picture. */
function isStroke(piece: Piece, { width, height }: Gray): boolean {
  const [wide, high] = [piece.right - piece.left, piece.bottom - piece.top]
  if (Math.max(wide, high) < 6 || piece.dots < 10) return false
  if (wide > width * 0.5 || high > height * 0.2) return false
  if (Math.min(wide, high) <= 3 && Math.max(wide, high) > 20) return false
  return piece.dots / (wide * high) < 0.6 || Math.max(wide, high) < 14
}

/** Pieces that stand near one another: a line of writing, a signature. */
function cluster(pieces: readonly Piece[], { height }: Gray): Piece[][] {
  const near = height * 0.018
  const groups: { box: Piece; members: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    const touching = groups.filter(({ box }) => piece.left < box.right + 2 * near && piece.right > box.left - 2 * near && piece.top < box.bottom + near && piece.bottom > box.top - near)
    const [home, ...others] = touching
    if (!home) {
      groups.push({ box: { ...piece }, members: [piece] })
      continue
    }
    home.members.push(piece)
    join(home.box, piece)
    for (const other of others) {
      home.members.push(...other.members)
      join(home.box, other.box)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map(({ members }) => members)
}

function looksPenned(group: readonly Piece[], { width, height }: Gray): boolean {
  const box = group.reduce((all, piece) => (join(all, piece), all), { ...(group[0] as Piece) })
  if (box.right - box.left < width * 0.06 || box.bottom - box.top < height * 0.008) return false
  const tall = group.map((piece) => piece.bottom - piece.top).filter((high) => high > 4)
  if (tall.length === 0) return false
  const mean = tall.reduce((a, b) => a + b, 0) / tall.length
  const spread = Math.sqrt(tall.reduce((sum, high) => sum + (high - mean) ** 2, 0) / tall.length) / mean
  const fill = group.reduce((sum, piece) => sum + piece.dots, 0) / group.reduce((sum, piece) => sum + (piece.right - piece.left) * (piece.bottom - piece.top), 0)
  const joined = group.filter((piece) => piece.right - piece.left > 2.2 * (piece.bottom - piece.top) || piece.right - piece.left > width * 0.05).length
  return fill < 0.42 && (spread > 0.42 || joined > group.length * 0.25 || group.length <= 3)
}

function boxOf(group: readonly Piece[], { width, height }: Gray): Box {
  const box = group.reduce((all, piece) => (join(all, piece), all), { ...(group[0] as Piece) })
  return { left: box.left / width, top: box.top / height, right: box.right / width, bottom: box.bottom / height }
}
