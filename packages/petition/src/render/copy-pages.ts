import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'

/** How much of its size a page keeps, so that the stamps stand on paper and not on words. */
const kept = 0.93

/** What a page carries that must not travel: scripts, actions, hidden data, ties to a tree that stays behind. */
const unwantedOfPage = ['AA', 'Metadata', 'PieceInfo', 'StructParents', 'Thumb', 'B', 'Trans', 'Tabs']
const unwantedOfNote = ['A', 'AA', 'Dest', 'StructParent', 'P', 'Popup', 'Parent', 'PA', 'MK']
const unwantedNotes = ['/FileAttachment', '/RichMedia', '/Screen', '/Movie', '/Sound', '/3D', '/Link', '/Popup']

/**
 * Pages of another document (numbers from 0), copied together so that what they share is copied once, and not yet added. Each keeps
 * its size and rotation; what was to be seen of it is made a little smaller about its middle, notes and form fields with it, and what
 * was outside its crop box stays hidden. What must not travel is taken off before the copy, for whatever is copied stays in the file
 * even where nothing leads to it.
 */
export async function copyPages(into: PDFDocument, from: PDFDocument, numbers: readonly number[]): Promise<readonly PDFPage[]> {
  for (const number of numbers) takeOff(from.getPage(number))
  const pages = await into.copyPages(from, [...numbers])
  for (const page of pages) shrink(into, page)
  return pages
}

function shrink(into: PDFDocument, page: PDFPage): void {
  const { x, y, width, height } = page.getCropBox()
  for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) page.node.delete(PDFName.of(box))
  page.setMediaBox(x, y, width, height)
  const [dx, dy] = [(x + width / 2) * (1 - kept), (y + height / 2) * (1 - kept)]
  const start = once(into, `q ${String(kept)} 0 0 ${String(kept)} ${dx.toFixed(4)} ${dy.toFixed(4)} cm ${String(x)} ${String(y)} ${String(width)} ${String(height)} re W n\n`)
  const end = once(into, '\nQ\n')
  page.node.normalize()
  page.node.wrapContentStreams(start, end)
  shrinkNotes(page, dx, dy)
}

/** What stands before and after the words of pages, by document: pages of one size share it. */
const wrappers = new WeakMap<PDFDocument, Map<string, PDFRef>>()

function once(into: PDFDocument, words: string): PDFRef {
  const known = wrappers.get(into) ?? new Map<string, PDFRef>()
  wrappers.set(into, known)
  const ref = known.get(words) ?? into.context.register(into.context.stream(words))
  known.set(words, ref)
  return ref
}

function takeOff(page: PDFPage): void {
  for (const key of unwantedOfPage) page.node.delete(PDFName.of(key))
  const notes = page.node.Annots()
  if (!(notes instanceof PDFArray)) return
  for (let i = notes.size() - 1; i >= 0; i--) {
    const note = notes.lookup(i)
    if (!(note instanceof PDFDict) || unwantedNotes.includes(String(note.get(PDFName.of('Subtype'))))) {
      notes.remove(i)
      continue
    }
    for (const key of unwantedOfNote) note.delete(PDFName.of(key))
  }
}

function shrinkNotes(page: PDFPage, dx: number, dy: number): void {
  const notes = page.node.Annots()
  if (!(notes instanceof PDFArray)) return
  for (let i = 0; i < notes.size(); i++) {
    const note = notes.lookup(i)
    const rect = note instanceof PDFDict ? note.lookup(PDFName.of('Rect')) : undefined
    if (!(note instanceof PDFDict) || !(rect instanceof PDFArray) || rect.size() !== 4) continue
    const moved = rect.asArray().map((side, at) => (side instanceof PDFNumber ? side.asNumber() * kept + (at % 2 === 0 ? dx : dy) : 0))
    note.set(PDFName.of('Rect'), page.doc.context.obj(moved))
  }
}
