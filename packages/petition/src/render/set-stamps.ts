import { PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'

/** The strips that are stamped on exhibit pages, in points. */
export const strip = { width: 470, height: 15, gap: 2.2 } as const

/** One piece of a stamp, set in type once and drawn on every page it stands on. `key` names it within the document. */
export interface Piece {
  readonly key: string
  readonly ref: PDFRef
  /** In points. */
  readonly width: number
}

/** The pieces of every stamp: by exhibit its tab and its title; what a page number and a Bates number are made of, by their words. */
export interface Stamps {
  readonly tabs: ReadonlyMap<number, Piece>
  readonly titles: ReadonlyMap<number, Piece>
  readonly plain: ReadonlyMap<string, Piece>
  readonly strong: ReadonlyMap<string, Piece>
}

/** What `sheets.typ` is to set for stamps, in the order in which its pages follow the sheets. */
export interface StampWords {
  readonly exhibits: readonly { readonly tab: number; readonly title: string }[]
  readonly plain: readonly string[]
  readonly strong: readonly string[]
  /** The widest page number there is: the title has the room before it. */
  readonly widest: string
}

const digits = [...'0123456789']

/** The words all stamps are made of: digits one by one, so that ten thousand numbers take ten pieces. */
export function stampWords(exhibits: StampWords['exhibits'], bates: readonly string[], total: number): StampWords {
  const leads = bates.map((one) => readBates(one).lead).filter((lead) => lead !== '')
  return { exhibits, plain: ['Page', `of ${String(total)}`, ...digits], strong: [...new Set(leads), ...digits], widest: `Page ${String(total)} of ${String(total)}` }
}

/** `LEN-000019` as `LEN-` and its digits. */
export function readBates(bates: string): { readonly lead: string; readonly digits: readonly string[] } {
  const lead = /^\D*/.exec(bates)?.[0] ?? ''
  return { lead, digits: bates.slice(lead.length).split('') }
}

/** The pieces as they were set after `sheets` sheets, embedded into the document: each once. */
export async function embedStamps(document: PDFDocument, printed: PDFDocument, sheets: number, { exhibits, plain, strong }: StampWords): Promise<Stamps> {
  const count = exhibits.length * 2 + plain.length + strong.length
  const set = await document.copyPages(printed, Array.from({ length: count }, (_, index) => sheets + index))
  const pieces = await Promise.all(set.map(async (page, index): Promise<Piece> => ({ key: `LenityStamp${String(index)}`, ref: await asForm(document, page), width: page.getWidth() })))
  const take = <K>(keys: readonly K[], from: number) => new Map(keys.flatMap((key, index) => { const piece = pieces[from + index]; return piece === undefined ? [] : [[key, piece] as const] }))
  const tabs = exhibits.map(({ tab }) => tab)
  return { tabs: take(tabs, 0), titles: take(tabs, tabs.length), plain: take(plain, tabs.length * 2), strong: take(strong, tabs.length * 2 + plain.length) }
}

/** A copied page as something that is drawn on others: its one stream as it came, packed as it was. A page of several streams is put together by the library. */
async function asForm(document: PDFDocument, page: PDFPage): Promise<PDFRef> {
  const { context } = document
  const contents = page.node.get(PDFName.of('Contents'))
  const stream = contents instanceof PDFRef ? context.lookup(contents) : undefined
  const resources = page.node.Resources()
  if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream) || resources === undefined) return (await document.embedPage(page)).ref
  const { x, y, width, height } = page.getMediaBox()
  const form = context.obj({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [x, y, x + width, y + height], Matrix: [1, 0, 0, 1, -x, -y], Resources: resources })
  for (const [key, value] of form.entries()) stream.dict.set(key, value)
  context.delete(page.ref)
  return contents
}

/** How many pages the pieces are: what is laid out beyond them ran over. */
export function pagesOfStamps({ exhibits, plain, strong }: StampWords): number {
  return exhibits.length * 2 + plain.length + strong.length
}

