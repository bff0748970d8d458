import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { Box } from '@lenity/casefile'
import type { PlacedWord } from '../pages/lay-page.ts'
import type { CleanScan } from '../image/clean-scan.ts'

/** The languages whose models are installed. */
export type Language = 'eng' | 'spa'

const workers = new Map<Language, Promise<Worker>>()

function workerFor(language: Language): Promise<Worker> {
  const made = workers.get(language) ?? start(language)
  workers.set(language, made)
  return made
}

async function start(language: Language): Promise<Worker> {
  const data = join(dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int')
  const made = await createWorker(language, OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  await made.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_COLUMN, user_defined_dpi: '300' })
  return made
}

/** The words of a cleaned page, with the place each has on the page as it came. Nothing is fetched: the model is in the installed packages. */
export async function recognize(scan: CleanScan, language: Language = 'eng'): Promise<PlacedWord[]> {
  const { data } = await (await workerFor(language)).recognize(scan.picture, {}, { blocks: true, text: false })
  const words: PlacedWord[] = []
  for (const block of data.blocks ?? []) {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        for (const word of line.words) {
          if (!/[\p{L}\p{N}$§]/u.test(word.text) && word.confidence < 50) continue
          const { x0, y0, x1, y1 } = word.bbox
          const upright = { left: x0 / scan.width, top: line.bbox.y0 / scan.height, right: x1 / scan.width, bottom: line.bbox.y1 / scan.height }
          const lineIsTall = line.bbox.y1 - line.bbox.y0 > 2.2 * (y1 - y0)
          words.push({ text: word.text, confidence: word.confidence, box: onPage(scan, x0, y0, x1, y1), upright: lineIsTall ? { ...upright, top: y0 / scan.height, bottom: y1 / scan.height } : upright })
        }
      }
    }
  }
  return words
}

function onPage(scan: CleanScan, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [scan.toPage(x0, y0), scan.toPage(x1, y0), scan.toPage(x0, y1), scan.toPage(x1, y1)]
  const [xs, ys] = [corners.map((c) => c.x), corners.map((c) => c.y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
