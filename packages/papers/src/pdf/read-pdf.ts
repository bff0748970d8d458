import type { Page } from '@lenity/casefile'
import sharp from 'sharp'
import { fromColours } from '../image/from-colours.ts'
import { whyPhotographed } from '../image/looks-photographed.ts'
import { recognizePage } from '../ocr/recognize-page.ts'
import { keepBoth } from '../pages/keep-both.ts'
import { layPage } from '../pages/lay-page.ts'
import { Unreadable } from '../problem.ts'
import type { OpenPages } from '../pages/read-pages-result.ts'
import { setAside } from '../pages/set-aside.ts'
import { openPdf, type OpenPdf } from './open-pdf.ts'
import { withDrawnPage } from './render-pdf-page.ts'
import { readTextLayer } from './text-layer.ts'
import { whyRecognized } from './why-recognized.ts'

export const mostPages = 20_000
const dotsPerPoint = 300 / 72
/** On a picture of so many dots along its longest side it is seen whether a page was photographed. */
const smallSide = 1000
/** The library keeps what it parsed of each page: after so many the file is opened anew, so that its memory stays the same. */
const pagesPerOpening = 500

/** The pages of a PDF: each from its text layer where that can be trusted, else recognised from its picture. */
export async function openPdfPages(bytes: Uint8Array, password?: string): Promise<OpenPages> {
  let pdf = await openPdf(bytes, password)
  const count = pdf.pageCount
  const refuse = (what: string, next: string): never => {
    pdf.close()
    throw new Unreadable({ what, where: 'the whole file', next })
  }
  if (count === 0) refuse('The PDF has no pages.', 'Ask for the paper once more, or scan it.')
  if (count > mostPages) refuse(`The PDF has ${count} pages; at most ${mostPages} are read.`, 'Split it into the papers it is made of and add those.')
  let read = 0
  let photographed = false
  return {
    count,
    warnings: pdf.warnings,
    async read(number) {
      if (++read % pagesPerOpening === 0) {
        pdf.close()
        pdf = await openPdf(bytes, password)
      }
      const page = await readPdfPage(pdf, number, !photographed)
      photographed ||= page.photographed !== undefined
      return page
    },
    close: () => pdf.close(),
  }
}

async function readPdfPage(pdf: OpenPdf, number: number, mayBePhotographed: boolean): Promise<Page> {
  const layer = pdf.withPage(number - 1, (page) => readTextLayer(pdf.pdfium, page))
  if (!layer) return setAside(number, 'It is damaged and could not be read.')
  const frame = { number, width: layer.width, height: layer.height }
  const layered = layPage({ ...frame, origin: 'text layer' }, layer.words)
  const why = whyRecognized(layer)
  if (why === undefined) return layered
  const { gray, small } = draw(pdf, number - 1)
  const photographed = mayBePhotographed && layer.pictures > 0.5 ? await whyPhotographed(() => sharp(small.rgb, { raw: { width: small.width, height: small.height, channels: 3 } }), undefined) : undefined
  const page = keepBoth(await recognizePage(frame, gray), layered, why)
  return photographed === undefined ? page : { ...page, photographed }
}

function draw(pdf: OpenPdf, index: number): ReturnType<typeof fromColours> {
  const drawn = pdf.withPage(index, (page) => withDrawnPage(pdf.pdfium, page, dotsPerPoint, ({ rgba, width, height }) => fromColours(rgba, width, height, smallSide)))
  if (!drawn) throw new Unreadable({ what: 'A page of the PDF is damaged and cannot be drawn.', where: `page ${index + 1}`, next: 'Open it in a PDF reader and save it again, or scan the paper.' })
  return drawn
}
