import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFiumModule } from '@hyzyla/pdfium'

/** A glyph as it is seen, in points from the top left of its page: the box of its ink. */
export interface Glyph {
  readonly sign: string
  /** Its place in the order of reading. */
  readonly at: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PageLayout {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** The words of each line, from the top. */
  readonly lines: readonly { readonly text: string; readonly top: number; readonly bottom: number }[]
}

interface Pdfium {
  readonly HEAPU8: Uint8Array
  malloc(size: number): number
  free(pointer: number): void
  FPDF_InitLibrary(): void
  FPDF_LoadMemDocument(data: number, size: number, password: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetPageCount(document: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  FPDF_GetPageWidthF(page: number): number
  FPDF_GetPageHeightF(page: number): number
  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(text: number): void
  FPDFText_CountChars(text: number): number
  FPDFText_GetUnicode(text: number, index: number): number
  FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number
}

async function start(): Promise<Pdfium> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  const made = (await PDFiumModule({ wasmBinary: new Uint8Array(bytes).buffer as ArrayBuffer })) as unknown as Readonly<Record<string, unknown>>
  const calls = Object.entries(made).flatMap(([name, call]) => (name.startsWith('_') && typeof call === 'function' ? [[name.slice(1), call] as const] : []))
  return Object.defineProperty(Object.fromEntries(calls), 'HEAPU8', { get: () => made['HEAPU8'] }) as unknown as Pdfium
}

/** Where every glyph of a PDF stands, for its first `count` pages. */
export async function readLayout(bytes: Uint8Array, count: number): Promise<readonly PageLayout[]> {
  const pdfium = await start()
  pdfium.FPDF_InitLibrary()
  const data = pdfium.malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, data)
  const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, 0)
  const memory = pdfium.malloc(32)
  try {
    return Array.from({ length: Math.min(count, pdfium.FPDF_GetPageCount(document)) }, (_, index) => readPage(pdfium, document, index, memory))
  } finally {
    pdfium.FPDF_CloseDocument(document)
    pdfium.free(memory)
    pdfium.free(data)
  }
}

function readPage(pdfium: Pdfium, document: number, index: number, memory: number): PageLayout {
  const page = pdfium.FPDF_LoadPage(document, index)
  const text = pdfium.FPDFText_LoadPage(page)
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const glyphs: Glyph[] = []
  const lines: { text: string; top: number; bottom: number }[] = []
  let line = { text: '', top: Infinity, bottom: -Infinity }
  const end = () => { if (line.text.trim() !== '') lines.push(line); line = { text: '', top: Infinity, bottom: -Infinity } }
  for (let at = 0; at < pdfium.FPDFText_CountChars(text); at++) {
    const sign = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, at) || 0xfffd)
    if (/[\r\n]/.test(sign)) { end(); continue }
    if (!/\s/.test(sign) && pdfium.FPDFText_GetCharBox(text, at, memory, memory + 8, memory + 16, memory + 24) !== 0) {
      const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(pdfium.HEAPU8.buffer.slice(memory, memory + 32))
      const glyph = { sign, at, left, right, top: height - top, bottom: height - bottom }
      if (right > left && top > bottom) glyphs.push(glyph)
      line = { ...line, top: Math.min(line.top, glyph.top), bottom: Math.max(line.bottom, glyph.bottom) }
    }
    line = { ...line, text: line.text + sign }
  }
  end()
  pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return { width, height, glyphs, lines: lines.sort((a, b) => a.top - b.top) }
}

/** Pairs of glyphs of which more than half of the smaller is covered by the other, as `a over b`. */
export function overlaps({ glyphs }: PageLayout): readonly string[] {
  const cell = 12
  const grid = new Map<string, Glyph[]>()
  const found: string[] = []
  for (const glyph of glyphs) {
    for (const other of new Set(cellsOf(glyph, cell).flatMap((key) => grid.get(key) ?? []))) if (covered(glyph, other) > 0.5 && !isNeighbour(glyph, other)) found.push(`${glyph.sign} over ${other.sign} at ${Math.round(glyph.left)}, ${Math.round(glyph.top)}`)
    for (const key of cellsOf(glyph, cell)) grid.set(key, [...(grid.get(key) ?? []), glyph])
  }
  return found
}

/** Letters of one word, next to each other: of a ligature they have one box, and a slanted one leans over its neighbour. */
function isNeighbour(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.at - b.at) <= 3
}

function cellsOf({ left, right, top, bottom }: Glyph, cell: number): readonly string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(`${String(x)} ${String(y)}`)
  return keys
}

/** How much of the smaller of two boxes the other covers, 0 to 1. */
function covered(a: Glyph, b: Glyph): number {
  const [w, h] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
  const area = ({ left, right, top, bottom }: Glyph) => (right - left) * (bottom - top)
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(area(a), area(b))
}
