import type { Page } from '@lenity/casefile'
import sharp from 'sharp'
import { openImage, soundImage } from '../image/gray.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { renderPdfPage } from '../pdf/render-pdf-page.ts'
import { Unreadable } from '../problem.ts'
import { buildPdf, type CopyPage } from './build-pdf.ts'
import { checkCopy } from './check-copy.ts'
import { checkText, redactText } from './redact-text.ts'
import { coverPage, type CoveredPage } from './covered-places.ts'
import { blackOut, encodePicture, type Dots } from './page-picture.ts'
import type { CopyStep, MadeCopy, RedactTask } from './made-copy.ts'
import { visibleWords } from './visible-words.ts'

/** Enough to read small print and stamps; a letter page of type takes about eighty kilobytes. */
const dotsPerPoint = 200 / 72

/**
 * A copy of a paper without what the marks remove, built anew from pictures of its pages, or from its words when it is words alone; read back
 * and found clean before it is given out. Throws `Unreadable`, also when something that was to be removed can still be read.
 */
export async function redactFile({ bytes, mediaType, password, pages, marks }: RedactTask, progress: (page: number, of: number, step: CopyStep) => void): Promise<MadeCopy> {
  if (marks.length === 0) throw new Unreadable({ what: 'Nothing is marked to be removed.', where: 'the paper', next: 'Mark words or draw boxes first.' })
  const covered = pages.map((page) => coverPage(page, marks))
  const lost = marks.find((mark) => !covered.some(({ page, places }) => page.number === mark.page && places.length > 0))
  if (lost !== undefined) throw new Unreadable({ what: 'A mark is on no word of the paper.', where: `page ${lost.page}`, next: 'Take it away and mark the words again.' })
  if (pages.every(({ origin }) => origin === 'plain text' || origin === 'markup')) {
    const text = redactText(pages, marks)
    checkText(text, pages, marks)
    return { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', pages: pages.length, recognised: 0 }
  }
  const drawn = await openDrawing(bytes, mediaType, password)
  try {
    // Twice over the pages: drawn, and read back from what was made.
    const copy = await buildPdf(copyPages(covered, drawn, (page) => progress(page, pages.length, 'drawing')))
    const recognised = await checkCopy(copy, covered, marks, (page) => progress(page, pages.length, 'reading back'))
    return { bytes: copy, mediaType: 'application/pdf', pages: pages.length, recognised }
  } finally {
    drawn.close()
  }
}

async function* copyPages(covered: readonly CoveredPage[], drawn: Drawing, progress: (page: number) => void): AsyncGenerator<CopyPage> {
  for (const { page, places, left } of covered) {
    progress(page.number)
    const dots = await drawn.draw(page)
    // Before the bars are drawn: a word beside one would look as if it were under it.
    const words = visibleWords(left, dots)
    blackOut(dots, places)
    yield { width: page.width, height: page.height, picture: await encodePicture(dots), words, places }
  }
}

interface Drawing {
  draw(page: Page): Promise<Dots>
  close(): void
}

async function openDrawing(bytes: Uint8Array, mediaType: string, password: string | undefined): Promise<Drawing> {
  if (mediaType.startsWith('image/')) return { draw: (page) => soundImage(() => drawImage(bytes, page)), close: () => undefined }
  const pdf = await openPdf(bytes, password)
  return {
    async draw(page) {
      const raster = pdf.withPage(page.number - 1, (handle) => renderPdfPage(pdf.pdfium, handle, dotsPerPoint))
      if (!raster) throw new Unreadable({ what: 'A page is damaged and cannot be drawn.', where: `page ${page.number}`, next: 'Open the paper in a PDF reader, save it again, and redact that.' })
      const rgb = await sharp(raster.rgba, { raw: { width: raster.width, height: raster.height, channels: 4 } }).removeAlpha().raw().toBuffer()
      return { width: raster.width, height: raster.height, rgb }
    },
    close: () => pdf.close(),
  }
}

/** The dots alone, turned as the camera said: what the file says of camera, place and time stays behind. */
async function drawImage(bytes: Uint8Array, page: Page): Promise<Dots> {
  const [most, least] = [Math.round(Math.max(page.width, page.height) * dotsPerPoint), 2200]
  const side = Math.max(most, least)
  const { data, info } = await openImage(bytes, page.number - 1).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  if (info.channels === 3) return { width: info.width, height: info.height, rgb: data }
  const rgb = new Uint8Array(info.width * info.height * 3)
  for (let i = 0; i < info.width * info.height; i++) rgb.fill(data[i * info.channels] as number, i * 3, i * 3 + 3)
  return { width: info.width, height: info.height, rgb }
}
