import { createHash } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { OnPaper, Page, Paper } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'

/** A paper and its bytes, made for a test. */
export interface MadePaper {
  readonly paper: Paper
  readonly bytes: Uint8Array
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function pageOf(number: number, text: string, origin: Page['origin'], size: readonly [number, number]): Page {
  return { number, width: size[0], height: size[1], origin, text, words: [] }
}

/** A PDF whose pages show the given lines, one string a page, on Letter sheets unless told. */
export async function makePdf(name: string, kind: PaperKind, pages: readonly string[], options: { readonly size?: readonly [number, number]; readonly rotate?: number } = {}): Promise<MadePaper> {
  const size = options.size ?? [612, 792]
  const document = await PDFDocument.create()
  // The same words make the same bytes, whenever they are made: a paper is known by its hash.
  for (const set of ['setCreationDate', 'setModificationDate'] as const) document[set](new Date('2026-11-01T00:00:00Z'))
  const font = await document.embedFont(StandardFonts.TimesRoman)
  for (const text of pages) {
    const page = document.addPage([size[0], size[1]])
    for (const [at, line] of text.split('\n').entries()) page.drawText(line, { x: 72, y: size[1] - 90 - at * 17, size: 11, font })
    if (options.rotate !== undefined) page.setRotation({ type: 'degrees', angle: options.rotate } as Parameters<typeof page.setRotation>[0])
  }
  return wrap(name, kind, 'application/pdf', await document.save(), pages.map((text, index) => pageOf(index + 1, text, 'text layer', size)))
}

/** A letter as plain text, one page. */
export function makeText(name: string, kind: PaperKind, text: string, mediaType = 'text/plain'): MadePaper {
  return wrap(name, kind, mediaType, new TextEncoder().encode(text), [pageOf(1, text, mediaType === 'text/html' ? 'markup' : 'plain text', [612, 792])])
}

/** Any bytes under any name, with what was read from them. */
export function wrap(name: string, kind: PaperKind, mediaType: string, bytes: Uint8Array, pages: readonly Page[], warnings: readonly string[] = []): MadePaper {
  return { bytes, paper: { id: hashOf(bytes), name, mediaType, bytes: bytes.length, kind: { kind, why: 'made so', certainty: 1 }, pages, warnings } }
}

/** The source of words on a paper; fails when they are not there. */
export function wordsOn(made: MadePaper, words: string): OnPaper {
  for (const page of made.paper.pages) {
    const start = page.text.indexOf(words)
    if (start >= 0) return { from: 'paper', paper: made.paper.id, page: page.number, start, end: start + words.length, words, boxes: [{ left: 0.1, top: 0.1, right: 0.4, bottom: 0.12 }], confidence: 100 }
  }
  throw new Error(`"${words}" is not on ${made.paper.name}`)
}
