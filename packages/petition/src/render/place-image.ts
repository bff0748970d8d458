import { degrees, PageSizes, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'

/** A scanned image on a Letter sheet of its own, as large as fits inside the stamps; wide images on a wide sheet. Turned as its EXIF says. */
export async function placeImage(document: PDFDocument, image: { readonly bytes: Uint8Array; readonly form: 'png' | 'jpeg' }): Promise<PDFPage> {
  const placed = image.form === 'png' ? await document.embedPng(image.bytes) : await document.embedJpg(image.bytes)
  const turn = image.form === 'jpeg' ? turnOf(image.bytes) : 0
  const [seenWidth, seenHeight] = turn % 180 === 0 ? [placed.width, placed.height] : [placed.height, placed.width]
  const [short, long] = PageSizes.Letter
  const page = document.addPage(seenWidth > seenHeight ? [long, short] : [short, long])
  const [room, tall] = [page.getWidth() - 48, page.getHeight() - 64]
  const scale = Math.min(room / seenWidth, tall / seenHeight)
  const [width, height] = [placed.width * scale, placed.height * scale]
  const [left, bottom] = [(page.getWidth() - seenWidth * scale) / 2, (page.getHeight() - seenHeight * scale) / 2]
  const at = turn === 90 ? { x: left, y: bottom + width } : turn === 180 ? { x: left + width, y: bottom + height } : turn === 270 ? { x: left + height, y: bottom } : { x: left, y: bottom }
  page.drawImage(placed, { ...at, width, height, rotate: degrees(-turn) })
  return page
}

/** Degrees clockwise the image must be turned, from the EXIF orientation tag (0x0112); 0 where there is none. */
function turnOf(bytes: Uint8Array): 0 | 90 | 180 | 270 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at + 1) !== 0xe1 || view.getUint32(at + 4) !== 0x45786966) continue
    const tiff = at + 10
    const little = view.getUint16(tiff) === 0x4949
    const directory = tiff + view.getUint32(tiff + 4, little)
    if (directory + 2 > view.byteLength) return 0
    for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
      const field = directory + 2 + entry * 12
      if (field + 12 > view.byteLength) return 0
      if (view.getUint16(field, little) === 0x0112) return turns[view.getUint16(field + 8, little)] ?? 0
    }
  }
  return 0
}

const turns: Readonly<Record<number, 90 | 180 | 270>> = { 3: 180, 6: 90, 8: 270 }
