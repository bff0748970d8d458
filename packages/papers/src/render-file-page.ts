import sharp from 'sharp'
import { openImage, soundImage } from './image/gray.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { renderPdfPage } from './pdf/render-pdf-page.ts'
import { Unreadable } from './problem.ts'

/** A page of a PDF or picture as PNG, in this process. Throws `Unreadable`. */
export async function renderFilePage(bytes: Uint8Array, mediaType: string, page: number, scale: number, password?: string): Promise<Uint8Array> {
  if (!(scale > 0) || scale > 10) throw new Unreadable({ what: 'A page is drawn at a scale above 0 and at most 10.', where: `scale ${scale}`, next: 'Use 1 for 72 dots to the inch, 2 for 144.' })
  if (mediaType === 'application/pdf') return drawPdf(bytes, page, scale, password)
  if (mediaType.startsWith('image/')) return soundImage(() => drawImage(bytes, page, scale))
  throw new Unreadable({ what: 'Only pages of PDFs and pictures can be drawn.', where: mediaType, next: 'Show the text of the page instead.' })
}

async function drawPdf(bytes: Uint8Array, page: number, scale: number, password?: string): Promise<Uint8Array> {
  const pdf = await openPdf(bytes, password)
  try {
    const raster = Number.isInteger(page) && page >= 1 && page <= pdf.pageCount ? pdf.withPage(page - 1, (handle) => renderPdfPage(pdf.pdfium, handle, scale)) : undefined
    if (!raster) throw noSuchPage(page, pdf.pageCount)
    return await sharp(raster.rgba, { raw: { width: raster.width, height: raster.height, channels: 4 } }).removeAlpha().png({ compressionLevel: 6 }).toBuffer()
  } finally {
    pdf.close()
  }
}

/** Scale 1 draws a picture as if its shorter side were a letter page's 612 points, as its pages are measured. */
async function drawImage(bytes: Uint8Array, page: number, scale: number): Promise<Uint8Array> {
  const about = await openImage(bytes).metadata()
  const frames = about.pages ?? 1
  if (!Number.isInteger(page) || page < 1 || page > frames) throw noSuchPage(page, frames)
  const side = Math.round(612 * scale)
  return openImage(bytes, page - 1).resize({ width: side, height: side, fit: 'outside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).png({ compressionLevel: 6 }).toBuffer()
}

function noSuchPage(page: number, pages: number): Unreadable {
  return new Unreadable({ what: 'There is no such page, or it is damaged.', where: `page ${page} of ${pages}`, next: `Ask for a page from 1 to ${pages}.` })
}
