import type { Page } from '@lenity/casefile'
import sharp from 'sharp'
import { toGray } from '../image/gray.ts'
import { whyPhotographed } from '../image/looks-photographed.ts'
import { recognizePage } from '../ocr/recognize-page.ts'
import { layPage } from '../pages/lay-page.ts'
import { Unreadable } from '../problem.ts'
import type { Progress, ReadPages } from '../pages/read-pages-result.ts'
import { openPdf, type OpenPdf } from './open-pdf.ts'
import { renderPdfPage, type Raster } from './render-pdf-page.ts'
import { readTextLayer, type TextLayer } from './text-layer.ts'

export const mostPages = 3000
const dotsPerPoint = 300 / 72

/** Every page of a PDF: its text layer where that can be trusted, else recognised from its picture. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<ReadPages> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.pageCount === 0) throw new Unreadable({ what: 'The PDF has no pages.', where: 'the whole file', next: 'Ask for the paper once more, or scan it.' })
    if (pdf.pageCount > mostPages) throw new Unreadable({ what: `The PDF has ${pdf.pageCount} pages; at most ${mostPages} are read.`, where: 'the whole file', next: 'Split it into the papers it is made of and add those.' })
    const pages: Page[] = []
    const warnings: string[] = [...pdf.warnings]
    let photographed: string | undefined
    for (let i = 0; i < pdf.pageCount; i++) {
      progress(i + 1, pdf.pageCount)
      const layer = pdf.withPage(i, (page) => readTextLayer(pdf.pdfium, page))
      if (!layer) {
        warnings.push(`Page ${i + 1} is damaged and could not be read.`)
        pages.push({ number: i + 1, width: 612, height: 792, origin: 'text layer', text: '', words: [] })
        continue
      }
      const frame = { number: i + 1, width: layer.width, height: layer.height }
      if (!needsRecognition(layer)) {
        pages.push(layPage({ ...frame, origin: 'text layer' }, layer.words))
        continue
      }
      const picture = draw(pdf, i)
      if (layer.pictures > 0.5) photographed ??= await whyPhotographed(() => sharp(picture.rgba, { raw: { width: picture.width, height: picture.height, channels: 4 } }), undefined)
      const gray = await toGray(sharp(picture.rgba, { raw: { width: picture.width, height: picture.height, channels: 4 } }))
      pages.push(await recognizePage(frame, gray))
    }
    return { pages, warnings, photographed }
  } finally {
    pdf.close()
  }
}

/** The text layer is missing under a picture, was laid there by a scanner, or says nothing a reader could read. */
function needsRecognition(layer: TextLayer): boolean {
  const signs = layer.words.reduce((sum, word) => sum + word.text.length, 0)
  if (signs === 0) return layer.pictures > 0.02
  if (layer.pictures > 0.5 && (signs < 200 || layer.invisible > 0.8)) return true
  return signs > 20 && (layer.unmapped > 0.3 || garbled(layer.words.map((word) => word.text)))
}

/** Whether most words are made of signs that English text is not made of. */
export function garbled(words: readonly string[]): boolean {
  const odd = words.filter((word) => !/^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}§¶°©®™|+=<>~^`☐☑☒✓✔✗✘□■●•◦]*$/u.test(word) || /[\uE000-\uF8FF\uFFFD]/.test(word)).length
  const letters = words.join('').replace(/[^a-z]/gi, '')
  const vowels = letters.replace(/[^aeiouy]/gi, '').length
  return odd > words.length * 0.3 || (letters.length > 200 && vowels < letters.length * 0.15)
}

function draw(pdf: OpenPdf, index: number): Raster {
  const raster = pdf.withPage(index, (page) => renderPdfPage(pdf.pdfium, page, dotsPerPoint))
  if (!raster) throw new Unreadable({ what: 'A page of the PDF is damaged and cannot be drawn.', where: `page ${index + 1}`, next: 'Open it in a PDF reader and save it again, or scan the paper.' })
  return raster
}
