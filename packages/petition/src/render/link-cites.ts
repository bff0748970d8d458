import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { pageAddress } from './to-typst.ts'

/** Turns every link to an exhibit page into a jump within the document. Returns the Bates numbers that have no page. */
export function linkCites(document: PDFDocument, pageOf: ReadonlyMap<string, PDFPage>): readonly string[] {
  const lost = new Set<string>()
  for (const page of document.getPages()) {
    const notes = page.node.Annots()
    if (!(notes instanceof PDFArray)) continue
    for (let i = 0; i < notes.size(); i++) {
      const note = notes.lookup(i)
      const action = note instanceof PDFDict ? note.lookup(PDFName.of('A')) : undefined
      const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
      if (!(note instanceof PDFDict) || !(uri instanceof PDFString || uri instanceof PDFHexString)) continue
      const address = uri.decodeText()
      if (!address.startsWith(pageAddress)) continue
      const bates = address.slice(pageAddress.length)
      const target = pageOf.get(bates)
      note.delete(PDFName.of('A'))
      if (target === undefined) lost.add(bates)
      else note.set(PDFName.of('Dest'), document.context.obj([target.ref, 'XYZ', null, null, null]))
    }
  }
  return [...lost]
}
