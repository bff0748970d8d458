import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString, PDFHexString, type PDFPage } from '@cantoo/pdf-lib'

/** What a PDF tells beside its pages, and how finely its pictures of pages are scanned. */
export interface PdfSeen {
  readonly pages: number
  /** What is in it that a reader of the paper would not see: names, comments, files, scripts, what a camera wrote. Empty when it is clean. */
  readonly tells: readonly string[]
  /** Of each page, from 1: dots to the inch of its largest picture, were it as large as the page; undefined for a page without one. */
  readonly dots: readonly (number | undefined)[]
}

/** Undefined when the bytes are no PDF that opens. */
export async function lookAtPdf(bytes: Uint8Array): Promise<PdfSeen | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages()
    return { pages: pages.length, tells: [...new Set([...ofDocument(document), ...pages.flatMap(ofPage)])], dots: pages.map(dotsOf) }
  } catch {
    return undefined
  }
}

function ofDocument(document: PDFDocument): readonly string[] {
  const tells: string[] = []
  for (const [what, said] of [['an author', document.getAuthor()], ['a subject', document.getSubject()], ['keywords', document.getKeywords()]] as const) if (said !== undefined && said.trim() !== '') tells.push(`${what} in its properties: “${said.trim()}”`)
  const metadata = document.catalog.lookup(PDFName.of('Metadata'))
  if (metadata instanceof PDFRawStream) {
    const author = /<dc:creator>[\s\S]*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/.exec(new TextDecoder().decode(decodePDFRawStream(metadata).decode()))?.[1]
    if (author !== undefined && author.trim() !== '') tells.push(`an author in its metadata: “${author.trim()}”`)
  }
  const names = document.catalog.lookup(PDFName.of('Names'))
  if (names instanceof PDFDict && names.has(PDFName.of('EmbeddedFiles'))) tells.push('files within the file')
  if (names instanceof PDFDict && names.has(PDFName.of('JavaScript'))) tells.push('a script')
  if (document.catalog.has(PDFName.of('AA'))) tells.push('a script')
  for (const [, object] of document.context.enumerateIndirectObjects()) if (object instanceof PDFRawStream && holdsCamera(object)) tells.push('what a camera or a scanner wrote into a picture (EXIF)')
  return tells
}

/** A JPEG with an EXIF segment: the camera, the day, sometimes the place. */
function holdsCamera({ dict, contents }: PDFRawStream): boolean {
  if (dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image') || contents[0] !== 0xff || contents[1] !== 0xd8) return false
  for (let at = 2; at + 10 < contents.length && contents[at] === 0xff && contents[at + 1] !== 0xda; at += 2 + (((contents[at + 2] ?? 0) << 8) | (contents[at + 3] ?? 0))) {
    if (contents[at + 1] === 0xe1 && String.fromCharCode(...contents.subarray(at + 4, at + 8)) === 'Exif') return true
  }
  return false
}

const harmless = new Set(['/Link', '/Widget', '/Popup'])

/** Comments, marks and files pinned to a page. */
function ofPage(page: PDFPage): readonly string[] {
  const annotations = page.node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  return annotations.asArray().flatMap((reference) => {
    const one = page.doc.context.lookup(reference)
    const kind = one instanceof PDFDict ? String(one.lookup(PDFName.of('Subtype'))) : ''
    if (!(one instanceof PDFDict) || kind === '' || harmless.has(kind)) return []
    const said = one.lookup(PDFName.of('Contents'))
    const words = said instanceof PDFString || said instanceof PDFHexString ? said.decodeText().trim() : ''
    return [kind === '/FileAttachment' ? 'a file pinned to a page' : `a comment or mark on a page${words === '' ? '' : `: “${words.slice(0, 80)}”`}`]
  })
}

function dotsOf(page: PDFPage): number | undefined {
  const objects = page.node.Resources()?.lookup(PDFName.of('XObject'))
  if (!(objects instanceof PDFDict)) return undefined
  const long = Math.max(page.getWidth(), page.getHeight()) / 72
  const found = objects.keys().flatMap((name) => {
    const image = objects.lookup(name)
    if (!(image instanceof PDFRawStream) || image.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return []
    const [width, height] = ['Width', 'Height'].map((side) => image.dict.lookup(PDFName.of(side)))
    return width instanceof PDFNumber && height instanceof PDFNumber ? [Math.max(width.asNumber(), height.asNumber()) / long] : []
  })
  return found.length === 0 ? undefined : Math.round(Math.max(...found))
}
