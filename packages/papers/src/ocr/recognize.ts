import type { Box } from '@lenity/casefile'
import type { CleanScan } from '../image/clean-scan.ts'
import type { PlacedWord } from '../pages/lay-page.ts'
import { lookAgain } from './look-again.ts'
import { readAccents } from './read-accents.ts'
import type { Language } from './engine.ts'
import { readLines } from './read-lines.ts'

/** The words of a cleaned page, with the place each has on the page as it came. Nothing is fetched: the model is in the installed packages. */
export async function recognize(scan: CleanScan, language: Language = 'eng'): Promise<PlacedWord[]> {
  const lines = await readLines(scan.picture, 'page', language)
  const surer = await lookAgain(lines, scan.picture, language)
  const read = language === 'eng' ? await readAccents(surer, scan.picture) : surer
  return read.flatMap((line) => line.words.flatMap((word) => {
    if (!/[\p{L}\p{N}$§]/u.test(word.text) && word.confidence < 50) return []
    const { x0, y0, x1, y1 } = word.bbox
    const upright = { left: x0 / scan.width, top: line.bbox.y0 / scan.height, right: x1 / scan.width, bottom: line.bbox.y1 / scan.height }
    const lineIsTall = line.bbox.y1 - line.bbox.y0 > 2.2 * (y1 - y0)
    return [{ text: word.text, confidence: word.confidence, box: onPage(scan, x0, y0, x1, y1), upright: lineIsTall ? { ...upright, top: y0 / scan.height, bottom: y1 / scan.height } : upright }]
  }))
}

function onPage(scan: CleanScan, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [scan.toPage(x0, y0), scan.toPage(x1, y0), scan.toPage(x0, y1), scan.toPage(x1, y1)]
  const [xs, ys] = [corners.map((c) => c.x), corners.map((c) => c.y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
