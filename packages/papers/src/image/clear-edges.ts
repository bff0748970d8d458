import { smallerOf, type Gray } from './gray.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** Dots along the longest side of the picture on which edges and holes are looked for. */
const side = 1100
const dark = 110
/** What is dark from the edge inwards is taken away no further in than this share of the side: there is no print. */
const deepest = 0.035
/** A punched hole is about 7 mm across and lies within the outer eighth of a page; no sign of print is so large, round and full there. */
const [least, most] = [0.014, 0.04]
const outer = 0.13

/**
 * The picture without what the scanner saw beside the paper and through it: dark edges, and holes punched in the margins. Recognition
 * reads them as signs and puts them into the lines beside them. The same picture where there is neither.
 */
export async function clearEdges(picture: Gray): Promise<Gray> {
  const small = await smallerOf(picture, side)
  const holes = piecesOf(small, dark).filter((piece) => isHole(piece, small))
  const edges = darkEdges(small)
  if (holes.length === 0 && edges.length === 0) return picture
  const dots = Uint8Array.from(picture.dots)
  const across = picture.width / small.width
  const down = picture.height / small.height
  const clear = (left: number, top: number, right: number, bottom: number): void => {
    const [from, to] = [Math.max(0, Math.floor(left * across)), Math.min(picture.width, Math.ceil(right * across))]
    for (let y = Math.max(0, Math.floor(top * down)); y < Math.min(picture.height, Math.ceil(bottom * down)); y++) dots.fill(255, y * picture.width + from, y * picture.width + to)
  }
  for (const { left, top, right, bottom } of holes) clear(left - 2, top - 2, right + 2, bottom + 2)
  for (const at of edges) clear((at % small.width) - 1, Math.floor(at / small.width) - 1, (at % small.width) + 2, Math.floor(at / small.width) + 2)
  return { ...picture, dots }
}

function isHole({ left, top, right, bottom, dots }: Piece, { width, height }: Gray): boolean {
  const [wide, high] = [right - left, bottom - top]
  const shortest = Math.min(width, height)
  if (Math.min(wide, high) < shortest * least || Math.max(wide, high) > shortest * most) return false
  if (Math.abs(wide - high) > 0.2 * Math.max(wide, high)) return false
  const fill = dots / (wide * high)
  const [x, y] = [(left + right) / 2 / width, (top + bottom) / 2 / height]
  const inMargin = x < outer || x > 1 - outer || y < outer || y > 1 - outer
  return inMargin && fill > 0.66 && fill < 0.9
}

/** The dark dots that reach the edge of the picture through dark ones, near the edge, by their places; none when they are few. */
function darkEdges({ width, height, dots }: Gray): number[] {
  const reach = Math.round(Math.min(width, height) * deepest)
  const seen = new Uint8Array(width * height)
  const found: number[] = []
  const visit = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return
    if (x >= reach && y >= reach && x < width - reach && y < height - reach) return
    const at = y * width + x
    if (seen[at] === 1 || (dots[at] as number) >= dark) return
    seen[at] = 1
    found.push(at)
  }
  for (let x = 0; x < width; x++) [0, height - 1].forEach((y) => visit(x, y))
  for (let y = 0; y < height; y++) [0, width - 1].forEach((x) => visit(x, y))
  for (let i = 0; i < found.length; i++) {
    const [x, y] = [(found[i] as number) % width, Math.floor((found[i] as number) / width)]
    for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) visit(x + dx, y + dy)
  }
  return found.length > (width + height) / 4 ? found : []
}
