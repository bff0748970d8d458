import type { Gray } from '../image/gray.ts'
import type { Language } from './engine.ts'
import { readLines, type ReadLine } from './read-lines.ts'

/** White around a line that is looked at alone, and what of the page is seen above and below it, in dots. */
const [margin, beyond] = [12, 4]

/** A line of a page recognised by itself; places are those on the page. */
export async function readAlone({ bbox }: ReadLine, page: Gray, language: Language): Promise<ReadLine> {
  const [left, top] = [Math.max(0, bbox.x0 - margin), Math.max(0, bbox.y0 - beyond)]
  const [right, bottom] = [Math.min(page.width, bbox.x1 + margin), Math.min(page.height, bbox.y1 + beyond)]
  const [width, height] = [right - left, bottom - top + 2 * margin]
  const dots = new Uint8Array(width * height).fill(255)
  for (let y = top; y < bottom; y++) dots.set(page.dots.subarray(y * page.width + left, y * page.width + right), (y - top + margin) * width)
  const words = (await readLines({ width, height, dots }, 'line', language)).flatMap((line) => line.words)
  return { bbox, words: words.map((word) => ({ ...word, bbox: { x0: word.bbox.x0 + left, x1: word.bbox.x1 + left, y0: word.bbox.y0 + top - margin, y1: word.bbox.y1 + top - margin } })) }
}
