import { PDFName, type PDFDict, type PDFPage } from '@cantoo/pdf-lib'
import { readBates, strip, type Piece, type Stamps } from './set-stamps.ts'

/** Points between the edge of the sheet and a stamp. */
const edge = 6

/** What is stamped on one page. */
export interface Stamp {
  readonly tab: number
  readonly page: number
  readonly total: number
  readonly bates: string
}

/**
 * Sets the tab at the top right and the strip with the Bates number along the bottom, as the page is seen: on a rotated page the
 * stamps turn with it. Strips wider than the page are made smaller. What is on the page stays as it came: the stamps are a stream of their own after it.
 */
export function stampPage(page: PDFPage, stamps: Stamps, stamp: Stamp): void {
  const box = page.getMediaBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const [seenWidth, seenHeight] = turn % 180 === 0 ? [box.width, box.height] : [box.height, box.width]
  const scale = Math.min(1, (seenWidth - 2 * edge) / strip.width)
  const left = (seenWidth - strip.width * scale) / 2
  const { XObject: shown } = page.node.normalizedEntries()
  const draw = (piece: Piece | undefined, at: number) => (piece === undefined ? '' : `q 1 0 0 1 ${number(at)} 0 cm /${keyOn(shown, piece)} Do Q\n`)
  const row = (bottom: number, inside: string) => `q ${number(scale)} 0 0 ${number(scale)} ${number(left)} ${number(bottom)} cm\n${inside}Q\n`
  const [pages, bates] = [pageNumber(stamps, stamp), batesNumber(stamps, stamp.bates)]
  const words = [
    row(seenHeight - strip.height * scale - edge, draw(stamps.tabs.get(stamp.tab), 0)),
    row(edge, draw(stamps.titles.get(stamp.tab), 0) + inLine(pages, (strip.width - widthOf(pages)) / 2, draw) + inLine(bates, strip.width - widthOf(bates), draw)),
  ].join('')
  page.node.addContentStream(page.doc.context.register(page.doc.context.stream(`q ${asSeen(turn, box)} cm\n${words}Q\n`)))
}

interface InLine {
  readonly piece: Piece | undefined
  /** Points before it. */
  readonly gap: number
}

function pageNumber({ plain }: Stamps, { page, total }: Stamp): readonly InLine[] {
  return [{ piece: plain.get('Page'), gap: 0 }, ...[...String(page)].map((digit, index) => ({ piece: plain.get(digit), gap: index === 0 ? strip.gap : 0 })), { piece: plain.get(`of ${String(total)}`), gap: strip.gap }]
}

function batesNumber({ strong }: Stamps, bates: string): readonly InLine[] {
  const { lead, digits } = readBates(bates)
  return [lead, ...digits].map((one) => ({ piece: strong.get(one), gap: 0 }))
}

function widthOf(pieces: readonly InLine[]): number {
  return pieces.reduce((sum, { piece, gap }) => sum + gap + (piece?.width ?? 0), 0)
}

function inLine(pieces: readonly InLine[], from: number, draw: (piece: Piece | undefined, at: number) => string): string {
  let at = from
  return pieces.map(({ piece, gap }) => {
    const drawn = draw(piece, at + gap)
    at += gap + (piece?.width ?? 0)
    return drawn
  }).join('')
}

/** The name under which a piece is drawn on a page. Pages of one file may share their resources, so that the name is used again; a page that has another thing under it gets a longer one. */
function keyOn(shown: PDFDict, piece: Piece): string {
  let key = piece.key
  for (;;) {
    const there = shown.get(PDFName.of(key))
    if (there === piece.ref) return key
    if (there === undefined) break
    key += 'x'
  }
  shown.set(PDFName.of(key), piece.ref)
  return key
}

/** From points as seen (from the bottom left of the page as shown) to the page's own: the six numbers of the matrix. */
function asSeen(turn: number, { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): string {
  switch (turn) {
    case 90: return `0 1 -1 0 ${number(x + width)} ${number(y)}`
    case 180: return `-1 0 0 -1 ${number(x + width)} ${number(y + height)}`
    case 270: return `0 -1 1 0 ${number(x)} ${number(y + height)}`
    default: return `1 0 0 1 ${number(x)} ${number(y)}`
  }
}

function number(value: number): string {
  return String(Number(value.toFixed(3)))
}
