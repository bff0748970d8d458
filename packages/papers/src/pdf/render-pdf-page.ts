import type { Pdfium } from './pdfium.ts'

export interface Raster {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha; four bytes to the dot. */
  readonly rgba: Uint8Array
}

const annotations = 0x01
const reverseByteOrder = 0x10
const bgra = 4
const mostDots = 60_000_000

/** A page drawn on white. `scale` 1 is 72 dots to the inch; it is lowered where the picture would be too large. */
export function renderPdfPage(pdfium: Pdfium, page: number, scale: number): Raster {
  return withDrawnPage(pdfium, page, scale, ({ width, height, rgba }) => ({ width, height, rgba: rgba.slice() }))
}

/** Does something with a page drawn so, whose bytes are there only meanwhile: a page has thirty million, which need not be copied to be looked at. */
export function withDrawnPage<T>(pdfium: Pdfium, page: number, scale: number, use: (drawn: Raster) => T): T {
  const [w, h] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const factor = Math.min(scale, Math.sqrt(mostDots / Math.max(1, w * h)))
  const width = Math.max(1, Math.round(w * factor))
  const height = Math.max(1, Math.round(h * factor))
  const data = pdfium.malloc(width * height * 4)
  const bitmap = data === 0 ? 0 : pdfium.FPDFBitmap_CreateEx(width, height, bgra, data, width * 4)
  if (bitmap === 0) throw new Error('no memory to draw the page')
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations | reverseByteOrder)
    return use({ width, height, rgba: pdfium.HEAPU8.subarray(data, data + width * height * 4) })
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
    pdfium.free(data)
  }
}
