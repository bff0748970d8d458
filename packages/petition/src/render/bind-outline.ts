import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'

/** One bookmark to add. */
export interface Bookmark {
  readonly title: string
  readonly page: PDFPage
}

/** Adds a bookmark `title` with one below it for each exhibit, after those the document has. */
export function addBookmarks(document: PDFDocument, title: string, entries: readonly Bookmark[]): void {
  const first = entries[0]
  if (first === undefined) return
  const { context, catalog } = document
  const root = rootOf(document)
  const parent = context.nextRef()
  const refs = entries.map(() => context.nextRef())
  for (const [index, entry] of entries.entries()) {
    const dict = context.obj({ Title: PDFHexString.fromText(entry.title), Parent: parent, Dest: [entry.page.ref, 'XYZ', null, null, null] })
    link(dict, 'Prev', refs[index - 1])
    link(dict, 'Next', refs[index + 1])
    context.assign(refs[index] as PDFRef, dict)
  }
  const group = context.obj({ Title: PDFHexString.fromText(title), Parent: root.ref, Dest: [first.page.ref, 'XYZ', null, null, null], First: refs[0] as PDFRef, Last: refs.at(-1) as PDFRef, Count: entries.length })
  const last = root.dict.get(PDFName.of('Last'))
  if (last === undefined) root.dict.set(PDFName.of('First'), parent)
  else {
    group.set(PDFName.of('Prev'), last)
    const before = context.lookup(last)
    if (before instanceof PDFDict) before.set(PDFName.of('Next'), parent)
  }
  context.assign(parent, group)
  root.dict.set(PDFName.of('Last'), parent)
  const count = root.dict.lookup(PDFName.of('Count'))
  root.dict.set(PDFName.of('Count'), PDFNumber.of((count instanceof PDFNumber ? Math.abs(count.asNumber()) : 0) + 1 + entries.length))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function link(dict: PDFDict, key: 'Prev' | 'Next', ref: PDFRef | undefined): void {
  if (ref !== undefined) dict.set(PDFName.of(key), ref)
}

function rootOf(document: PDFDocument): { readonly ref: PDFRef; readonly dict: PDFDict } {
  const { context, catalog } = document
  const there = catalog.get(PDFName.of('Outlines'))
  const dict = catalog.lookup(PDFName.of('Outlines'))
  if (dict instanceof PDFDict && there !== undefined && !(there instanceof PDFDict)) return { ref: there as PDFRef, dict }
  const made = dict instanceof PDFDict ? dict : context.obj({ Type: 'Outlines', Count: 0 })
  const ref = context.register(made)
  catalog.set(PDFName.of('Outlines'), ref)
  return { ref, dict: made }
}
