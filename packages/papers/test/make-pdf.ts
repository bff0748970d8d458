import { PDFDocument, StandardFonts, type PDFFont } from '@cantoo/pdf-lib'

/** A line of a made-up paper: text from the left edge, or pieces at places in points from the left. */
export type Row = string | readonly (readonly [left: number, text: string])[]

/** A letter-size PDF with a text layer; each list of rows is a page. */
export async function makePdf(pages: readonly (readonly Row[])[], options: { font?: 'serif' | 'mono'; size?: number } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const size = options.size ?? 11
  const font: PDFFont = await document.embedFont(options.font === 'mono' ? StandardFonts.Courier : StandardFonts.TimesRoman)
  for (const rows of pages) {
    const page = document.addPage([612, 792])
    rows.forEach((row, i) => {
      const pieces = typeof row === 'string' ? [[72, row] as const] : row
      for (const [x, text] of pieces) if (text !== '') page.drawText(text, { x, y: 730 - i * (size + 4), size, font })
    })
  }
  return document.save()
}
