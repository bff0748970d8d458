import { PDFDocument } from '@cantoo/pdf-lib'
import type { Packet } from './packet.ts'
import { bindExhibits } from './render/bind-exhibits.ts'
import { addBookmarks } from './render/bind-outline.ts'
import type { BytesOf } from './render/open-exhibit.ts'
import { cleanText } from './render/clean-text.ts'
import { layOutTypst, type LaidOut } from './render/compile-typst.ts'
import { finishDocument } from './render/finish-document.ts'
import { linkCites } from './render/link-cites.ts'
import { toTypst } from './render/to-typst.ts'

/** Sizes the executive summary is tried in, in points, until it fits on its page. */
const summarySizes = [11.5, 11, 10.5, 10, 9.5, 9, 8.5]

/**
 * The packet as one PDF: the authored pages, then every exhibit with tab, page number and Bates number; bookmarks for all; each
 * citation of an exhibit jumps to its page. `bytesOf` gives the original file of a paper, with its password where it is locked, or the redacted copy an exhibit names. Files that are locked, damaged or missing
 * are named in `warnings` and hold their place with a sheet that says so.
 */
export async function renderPacket(packet: Packet, bytesOf: BytesOf): Promise<{ readonly pdf: Uint8Array; readonly pages: number; readonly warnings: readonly string[] }> {
  const warnings: string[] = []
  const authored = setAuthored(packet, warnings)
  const document = await PDFDocument.load(authored.pdf, { updateMetadata: false })
  const bound = await bindExhibits(document, packet, bytesOf, authored.pages)
  warnings.push(...bound.warnings)
  for (const bates of linkCites(document, bound.pageOf)) warnings.push(`A citation leads to ${bates}, which has no page. Compose the packet again.`)
  addBookmarks(document, 'Exhibits', packet.exhibits.flatMap((exhibit) => {
    const page = bound.pageOf.get(exhibit.sheets[0]?.bates ?? '')
    return page === undefined ? [] : [{ title: cleanText(`Ex. ${String(exhibit.tab)}: ${exhibit.title.text}`), page }]
  }))
  finishDocument(document, cleanText(packet.title))
  return { pdf: await document.save(), pages: document.getPageCount(), warnings }
}

/** How closely the application is tried to be set when its last page is hardly more than a signature. */
const closer = [0.95, 0.9]
/** The least a last page is filled, in inches from its top edge. */
const leastDown = 4

/** Whether the executive summary stands on one page. */
function fits(laidOut: LaidOut): boolean {
  return laidOut.pageOf('summary-start') === laidOut.pageOf('summary-end')
}

/** Whether the last page of the application holds more than a signature. */
function isFull(laidOut: LaidOut): boolean {
  return (laidOut.downOf('end-application') ?? leastDown) >= leastDown
}

function layOutCloser(layOut: (close: number) => LaidOut): LaidOut | undefined {
  for (const close of closer) {
    const laidOut = layOut(close)
    if (isFull(laidOut)) return laidOut
  }
  return undefined
}

/** The authored pages alone: the executive summary in the largest size in which it is one page, the application as wide as leaves no page to a signature alone. */
function setAuthored(packet: Packet, warnings: string[]): { readonly pdf: Uint8Array; readonly pages: number } {
  const data = JSON.stringify(toTypst(packet))
  const layOut = (size: number, close: number) => layOutTypst('packet.typ', { data, summary: String(size), close: String(close) })
  const smallest = summarySizes.at(-1) ?? 8.5
  let chosen = { size: smallest, laidOut: undefined as LaidOut | undefined }
  for (const size of summarySizes) {
    const laidOut = layOut(size, 1)
    chosen = { size, laidOut }
    if (fits(laidOut)) break
  }
  const loose = chosen.laidOut ?? layOut(smallest, 1)
  const laidOut = isFull(loose) ? loose : layOutCloser((close) => layOut(chosen.size, close)) ?? loose
  if (!fits(laidOut)) warnings.push('The executive summary runs over one page. Shorten the facts it draws on, the names of programs or letters first.')
  const { pdf, accessible } = laidOut.toPdf()
  if (!accessible) warnings.push('The authored pages could not be set under PDF/UA-1; they are tagged, and readers should be tried.')
  return { pdf, pages: laidOut.pages }
}
