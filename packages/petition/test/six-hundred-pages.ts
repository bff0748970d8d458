import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** How the exhibits of the bench are cut: files and pages each. Six hundred pages. */
export const size = { files: 24, pages: 25 } as const

const words = 'The records of the institution show the work, the courses, the conduct and the health of the person over the years of the sentence, day by day, as they were written down then. '

/** Six hundred pages of exhibits as PDF files in a folder of their own: pages of type, and on every fifth a picture like a scan. */
export async function makeExhibits(): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'lenity-bench-petition-'))
  const files: string[] = []
  for (let file = 0; file < size.files; file++) {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.TimesRoman)
    for (let number = 1; number <= size.pages; number++) {
      const page = document.addPage([612, 792])
      page.drawText(`File ${String(file + 1)}, page ${String(number)}`, { x: 72, y: 720, size: 11, font })
      for (let line = 0; line < 40; line++) page.drawText(words.slice(line % 40, 80 + (line % 40)), { x: 72, y: 700 - line * 15, size: 11, font })
      if (number % 5 === 0) page.node.newXObject('Scan', document.context.register(document.context.stream(noise(file * size.pages + number), { Type: 'XObject', Subtype: 'Image', Width: 300, Height: 200, ColorSpace: 'DeviceGray', BitsPerComponent: 8 })))
    }
    const name = join(folder, `exhibit-${String(file + 1)}.pdf`)
    writeFileSync(name, await document.save())
    files.push(name)
  }
  return { folder, files }
}

/** The same files merged page by page with the library a packet is bound with, and nothing else done. Seconds. */
export async function mergeByLibrary(files: readonly string[]): Promise<number> {
  const began = performance.now()
  const into = await PDFDocument.create()
  for (const file of files) {
    const from = await PDFDocument.load(readFileSync(file))
    for (const page of await into.copyPages(from, from.getPageIndices())) into.addPage(page)
  }
  await into.save()
  return (performance.now() - began) / 1000
}

/** Sixty kilobytes that no packing makes fewer, the same for the same seed. */
function noise(seed: number): Uint8Array {
  let state = seed + 1
  return Uint8Array.from({ length: 60_000 }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff)
}
