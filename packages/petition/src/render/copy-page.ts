import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'

/** How much of its size a page keeps, so that the stamps stand on paper and not on words. */
const kept = 0.93

/** What a copied page brings along that must not travel: scripts, actions, attached files, hidden data, ties to another tree. */
const unwantedOfPage = ['AA', 'Metadata', 'PieceInfo', 'StructParents', 'Thumb', 'B', 'Trans', 'Tabs']
const unwantedOfNote = ['A', 'AA', 'Dest', 'StructParent', 'P', 'Popup', 'Parent']

/**
 * Appends page `index` (from 0) of another document. The page keeps its size and rotation; what was to be seen of it is made a
 * little smaller about its middle, notes and form fields with it, and what was outside its crop box stays hidden.
 */
export async function copyPage(into: PDFDocument, from: PDFDocument, index: number): Promise<PDFPage> {
  const [page] = await into.copyPages(from, [index])
  if (page === undefined) throw new Error('the page is not there')
  const { x, y, width, height } = page.getCropBox()
  for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) page.node.delete(PDFName.of(box))
  page.setMediaBox(x, y, width, height)
  const [dx, dy] = [(x + width / 2) * (1 - kept), (y + height / 2) * (1 - kept)]
  const start = into.context.register(into.context.stream(`q ${String(kept)} 0 0 ${String(kept)} ${dx.toFixed(4)} ${dy.toFixed(4)} cm ${String(x)} ${String(y)} ${String(width)} ${String(height)} re W n\n`))
  const end = into.context.register(into.context.stream('\nQ\n'))
  page.node.normalize()
  page.node.wrapContentStreams(start, end)
  for (const key of unwantedOfPage) page.node.delete(PDFName.of(key))
  shrinkNotes(page, dx, dy)
  into.addPage(page)
  return page
}

function shrinkNotes(page: PDFPage, dx: number, dy: number): void {
  const notes = page.node.Annots()
  if (!(notes instanceof PDFArray)) return
  for (let i = notes.size() - 1; i >= 0; i--) {
    const note = notes.lookup(i)
    const kind = note instanceof PDFDict ? String(note.get(PDFName.of('Subtype'))) : ''
    if (!(note instanceof PDFDict) || ['/FileAttachment', '/RichMedia', '/Screen', '/Movie', '/Sound', '/3D', '/Link', '/Popup'].includes(kind)) {
      notes.remove(i)
      continue
    }
    for (const key of unwantedOfNote) note.delete(PDFName.of(key))
    const rect = note.lookup(PDFName.of('Rect'))
    if (rect instanceof PDFArray && rect.size() === 4) {
      const moved = rect.asArray().map((side, at) => (side instanceof PDFNumber ? side.asNumber() * kept + (at % 2 === 0 ? dx : dy) : 0))
      note.set(PDFName.of('Rect'), page.doc.context.obj(moved))
    }
  }
}
