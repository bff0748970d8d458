import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { Box } from '@lenity/casefile'
import type { PlacedWord } from '../pages/lay-page.ts'
import type { CleanScan } from '../image/clean-scan.ts'

let worker: Promise<Worker> | undefined

function start(): Promise<Worker> {
  const data = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int')
  return createWorker('eng', OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler: () => undefined }).then(async (made) => {
    await made.setParameters({ tessedit_pageseg_mode: PSM.AUTO, preserve_interword_spaces: '1' })
    return made
  })
}

/** The words of a cleaned page, with the place each has on the page as it came. Nothing is fetched: the model is in the installed packages. */
export async function recognize(scan: CleanScan): Promise<PlacedWord[]> {
  worker ??= start()
  const { data } = await (await worker).recognize(scan.png, {}, { blocks: true, text: false })
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

/** Ends the recognition worker, if one runs. */
export async function stopRecognition(): Promise<void> {
  const running = worker
  worker = undefined
  await (await running)?.terminate()
}
