import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A PDF as a reader meets it: words by page, bookmarks and inner links with the page they lead to (both from 1). */
export interface ReadPdf {
  readonly pages: readonly string[]
  readonly bookmarks: readonly { readonly title: string; readonly page: number | undefined; readonly level: number }[]
  readonly links: readonly { readonly from: number; readonly to: number | undefined }[]
  readonly addresses: readonly string[]
  readonly sizes: readonly (readonly [number, number])[]
  readonly title: string | undefined
  readonly language: string | undefined
  /** Every string in the file, decoded: metadata, bookmarks, tags, whatever is there. */
  readonly everything: string
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const library = await PDFiumLibrary.init()
  const open = await library.loadDocument(bytes)
  const pages = [...open.pages()].map((page) => page.getText())
  open.destroy()
  library.destroy()
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const numbers = new Map(document.getPages().map((page, index) => [String(page.ref), index + 1]))
  const links: { from: number; to: number | undefined }[] = []
  const addresses: string[] = []
  for (const [index, page] of document.getPages().entries()) {
    const notes = page.node.Annots()
    if (!(notes instanceof PDFArray)) continue
    for (let i = 0; i < notes.size(); i++) {
      const note = notes.lookup(i)
      if (!(note instanceof PDFDict) || String(note.get(PDFName.of('Subtype'))) !== '/Link') continue
      const action = note.lookup(PDFName.of('A'))
      const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
      if (uri instanceof PDFString || uri instanceof PDFHexString) addresses.push(uri.decodeText())
      else links.push({ from: index + 1, to: pageOfTarget(document, note, numbers) })
    }
  }
  return {
    pages, links, addresses,
    bookmarks: readBookmarks(document, numbers),
    sizes: document.getPages().map((page) => [page.getWidth(), page.getHeight()]),
    title: document.getTitle(),
    language: textOf(document.catalog.lookup(PDFName.of('Lang'))),
    everything: document.context.enumerateIndirectObjects().flatMap(([, object]) => stringsIn(object)).join('\n') + pages.join('\n'),
  }
}

function pageOfTarget(document: PDFDocument, holder: PDFDict, numbers: ReadonlyMap<string, number>): number | undefined {
  const action = holder.lookup(PDFName.of('A'))
  let target: PDFObject | undefined = holder.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined)
  if (target instanceof PDFString || target instanceof PDFHexString || target instanceof PDFName) target = namedTarget(document, target)
  if (target instanceof PDFDict) target = target.lookup(PDFName.of('D'))
  const page = target instanceof PDFArray ? target.get(0) : undefined
  return page instanceof PDFRef ? numbers.get(String(page)) : undefined
}

function namedTarget(document: PDFDocument, name: PDFString | PDFHexString | PDFName): PDFObject | undefined {
  const names = document.catalog.lookup(PDFName.of('Names'))
  const dests = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : document.catalog.lookup(PDFName.of('Dests'))
  const wanted = name instanceof PDFName ? name.decodeText() : name.decodeText()
  const search = (node: PDFObject | undefined): PDFObject | undefined => {
    if (!(node instanceof PDFDict)) return undefined
    const leaves = node.lookup(PDFName.of('Names'))
    if (leaves instanceof PDFArray) for (let i = 0; i < leaves.size(); i += 2) if (textOf(leaves.lookup(i)) === wanted) return leaves.lookup(i + 1)
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) for (let i = 0; i < kids.size(); i++) { const found = search(kids.lookup(i)); if (found) return found }
    return node.lookup(PDFName.of(wanted))
  }
  return search(dests)
}

function readBookmarks(document: PDFDocument, numbers: ReadonlyMap<string, number>): ReadPdf['bookmarks'] {
  const found: { title: string; page: number | undefined; level: number }[] = []
  const walk = (parent: PDFObject | undefined, level: number): void => {
    let at = parent instanceof PDFDict ? parent.lookup(PDFName.of('First')) : undefined
    for (let guard = 0; at instanceof PDFDict && guard < 2000; guard++) {
      found.push({ title: textOf(at.lookup(PDFName.of('Title'))) ?? '', page: pageOfTarget(document, at, numbers), level })
      walk(at, level + 1)
      at = at.lookup(PDFName.of('Next'))
    }
  }
  walk(document.catalog.lookup(PDFName.of('Outlines')), 1)
  return found
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

function plain(object: PDFObject, packed: Uint8Array): Uint8Array {
  try {
    return object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Subtype'))) !== '/Image' ? decodePDFRawStream(object).decode() : packed
  } catch {
    return packed
  }
}

function stringsIn(object: PDFObject): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()]
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn)
  if (object instanceof PDFDict) return object.values().flatMap(stringsIn)
  if ('getContents' in object && 'dict' in object) {
    const stream = object as unknown as { dict: PDFDict; getContents: () => Uint8Array }
    return [...stringsIn(stream.dict), new TextDecoder('latin1').decode(plain(object, stream.getContents()))]
  }
  return []
}
