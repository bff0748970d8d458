import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** The pages of a PDF as PNG images at `dotsPerInch`, first page first. */
export async function drawPages(pdf: Uint8Array, dotsPerInch: number): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages: Buffer[] = []
  for (const page of document.pages()) {
    const drawn = await page.render({
      scale: dotsPerInch / 72,
      render: ({ data, width, height }) => sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().png().toBuffer(),
    })
    pages.push(Buffer.from(drawn.data))
  }
  document.destroy()
  library.destroy()
  return pages
}

/** The words of a PDF's text layer, page by page. */
export async function readPages(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages = [...document.pages()].map((page) => page.getText())
  document.destroy()
  library.destroy()
  return pages
}
