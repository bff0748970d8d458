import { degrees, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib'

/** Points between the edge of the sheet and a stamp. */
const edge = 6

/**
 * Sets the tab at the top right and the strip with the Bates number along the bottom, as the page is seen: on a rotated page the
 * stamps turn with it. Strips wider than the page are made smaller.
 */
export function stampPage(page: PDFPage, tab: PDFEmbeddedPage, strip: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getMediaBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const [seenWidth, seenHeight] = turn % 180 === 0 ? [width, height] : [height, width]
  for (const [stamp, atTop] of [[tab, true], [strip, false]] as const) {
    const scale = Math.min(1, (seenWidth - 2 * edge) / stamp.width)
    const [w, h] = [stamp.width * scale, stamp.height * scale]
    const left = (seenWidth - w) / 2
    const bottom = atTop ? seenHeight - h - edge : edge
    page.drawPage(stamp, { ...corner(turn, left, bottom, { x, y, width, height }), width: w, height: h, rotate: degrees(turn) })
  }
}

/** A point as seen (from the bottom left of the page as shown) in the page's own coordinates. */
function corner(turn: number, left: number, bottom: number, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): { readonly x: number; readonly y: number } {
  switch (turn) {
    case 90: return { x: box.x + box.width - bottom, y: box.y + left }
    case 180: return { x: box.x + box.width - left, y: box.y + box.height - bottom }
    case 270: return { x: box.x + bottom, y: box.y + box.height - left }
    default: return { x: box.x + left, y: box.y + bottom }
  }
}
