import { PDFDocument, PDFName, PDFNumber, PDFOperator, PDFOperatorNames, StandardFonts, TextRenderingMode, beginText, drawObject, endText, fill, popGraphicsState, pushGraphicsState, concatTransformationMatrix, rectangle, setFillingRgbColor, setFontAndSize, setTextMatrix, setTextRenderingMode, showText, type PDFFont } from '@cantoo/pdf-lib'
import type { Box, Word } from '@lenity/casefile'
import type { CoveredPlace } from './covered-places.ts'
import type { PagePicture } from './page-picture.ts'

/** A page of a copy: its size in points, its picture with the bars in it, the words that can be found in it, and what is printed on the bars. */
export interface CopyPage {
  readonly width: number
  readonly height: number
  readonly picture: PagePicture
  readonly words: readonly Word[]
  readonly places: readonly CoveredPlace[]
}

const imageName = PDFName.of('Page')
const fontName = PDFName.of('Words')

/** A PDF of pictures and words and nothing else: no title, no date, no maker, and the same bytes for the same pages. */
export async function buildPdf(pages: AsyncIterable<CopyPage>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  const signs = new Set(font.getCharacterSet())
  for await (const { width, height, picture, words, places } of pages) {
    const page = document.addPage([width, height])
    page.node.setXObject(imageName, document.context.register(document.context.stream(picture.bytes, imageHead(picture))))
    page.node.setFontDictionary(fontName, font.ref)
    page.pushOperators(
      pushGraphicsState(), concatTransformationMatrix(width, 0, 0, height, 0, 0), drawObject(imageName), popGraphicsState(),
      beginText(), setTextRenderingMode(TextRenderingMode.Invisible), ...words.flatMap(({ text, box }) => wordAt(font, encodable(signs, text), box, width, height)), endText(),
      setTextRenderingMode(TextRenderingMode.Fill), ...places.flatMap(({ box, keep }) => (keep === undefined ? [] : labelOn(font, encodable(signs, keep), box, width, height))),
    )
    // Put there by the library, and empty.
    page.node.delete(PDFName.of('Annots'))
    page.node.Resources()?.delete(PDFName.of('ExtGState'))
  }
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false })
}

function imageHead({ width, height, as }: PagePicture) {
  const head = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  if (as === 'sixteen grays') return { ...head, ColorSpace: 'DeviceGray', BitsPerComponent: 4, Filter: 'FlateDecode', DecodeParms: { Predictor: 15, Colors: 1, BitsPerComponent: 4, Columns: width } }
  return { ...head, ColorSpace: as === 'gray JPEG' ? 'DeviceGray' : 'DeviceRGB', BitsPerComponent: 8, Filter: 'DCTDecode' }
}

/** A word spread over its box; one that is higher than wide is taken to run upward. What the font has no sign for is left out. */
function wordAt(font: PDFFont, known: string, box: Box, width: number, height: number): PDFOperator[] {
  if (known === '') return []
  const [wide, high] = [(box.right - box.left) * width, (box.bottom - box.top) * height]
  const upward = known.length > 2 && high > 1.5 * wide
  const [along, across] = upward ? [high, wide] : [wide, high]
  const size = Math.max(1, across * 0.8)
  const stretch = (100 * along) / Math.max(0.01, font.widthOfTextAtSize(known, size))
  const [x, y] = [box.left * width, (1 - box.bottom) * height]
  return [
    setFontAndSize(fontName, size),
    stretched(stretch),
    upward ? setTextMatrix(0, 1, -1, 0, x + wide - across * 0.2, y) : setTextMatrix(1, 0, 0, 1, x, y + across * 0.2),
    showText(font.encodeText(`${known} `)),
  ]
}

function labelOn(font: PDFFont, known: string, box: Box, width: number, height: number): PDFOperator[] {
  const [wide, high] = [(box.right - box.left) * width, (box.bottom - box.top) * height]
  const size = Math.min(high * 0.8, (wide * 0.9) / Math.max(0.01, font.widthOfTextAtSize(known, 1)))
  if (known === '' || size <= 0) return []
  const long = font.widthOfTextAtSize(known, size)
  const [left, bottom] = [box.left * width + (wide - long) / 2, (1 - box.bottom) * height]
  return [
    // Black on a white field within the bar: light on dark is lost in copying.
    setFillingRgbColor(1, 1, 1), rectangle(left - wide * 0.03, bottom + high * 0.08, long + wide * 0.06, high * 0.84), fill(), setFillingRgbColor(0, 0, 0),
    beginText(), setFontAndSize(fontName, size), stretched(100), setTextMatrix(1, 0, 0, 1, left, bottom + (high - size * 0.72) / 2), showText(font.encodeText(known)), endText(),
  ]
}

function stretched(percent: number): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.SetTextHorizontalScaling, [PDFNumber.of(percent)])
}

function encodable(signs: ReadonlySet<number>, text: string): string {
  return Array.from(text).filter((sign) => signs.has(sign.codePointAt(0) ?? 0)).join('')
}
