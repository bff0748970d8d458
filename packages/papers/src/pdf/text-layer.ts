import type { PlacedWord } from '../pages/lay-page.ts'
import type { Pdfium } from './pdfium.ts'

export interface TextLayer {
  readonly words: readonly PlacedWord[]
  /** In points. */
  readonly width: number
  readonly height: number
  /** Signs that are drawn invisibly: what a scanner recognised and laid under its picture, as a share of all. */
  readonly invisible: number
  /** Signs of which the font does not say what they mean, as a share of all. */
  readonly unmapped: number
  /** How much of the page pictures cover, 0 to 1. */
  readonly pictures: number
}

const most = 200_000
const fine = 1_000_000

/** The words of a page's text layer with their boxes; the page is as a reader sees it, turned and cropped. */
export function readTextLayer(pdfium: Pdfium, page: number): TextLayer {
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const text = pdfium.FPDFText_LoadPage(page)
  const memory = pdfium.malloc(32)
  try {
    const count = text === 0 ? 0 : Math.min(most, pdfium.FPDFText_CountChars(text))
    const words = new WordsOfSigns()
    let [signs, invisible, unmapped] = [0, 0, 0]
    for (let i = 0; i < count; i++) {
      const code = pdfium.FPDFText_GetUnicode(text, i)
      if (isUnseen(code)) continue
      if (isBlank(code)) {
        words.end()
        continue
      }
      const box = signBox(pdfium, page, text, i, memory)
      if (!box) continue
      signs++
      if (pdfium.FPDFText_HasUnicodeMapError(text, i) === 1) unmapped++
      if (pdfium.FPDFText_IsGenerated(text, i) !== 1) {
        const object = pdfium.FPDFText_GetTextObject(text, i)
        if (object !== 0 && pdfium.FPDFTextObj_GetTextRenderMode(object) === 3) invisible++
      }
      words.add(signFor(code), box)
    }
    words.end()
    return { words: words.found, width, height, invisible: invisible / Math.max(1, signs), unmapped: unmapped / Math.max(1, signs), pictures: pictureShare(pdfium, page, memory, width * height) }
  } finally {
    pdfium.free(memory)
    if (text !== 0) pdfium.FPDFText_ClosePage(text)
  }
}

interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** Signs gathered into words; a sign that stands off from the one before begins a new word. */
class WordsOfSigns {
  readonly found: PlacedWord[] = []
  private text = ''
  private box: Edges | undefined

  add(sign: string, box: Edges): void {
    const high = box.bottom - box.top
    if (this.box && (box.left - this.box.right > 0.6 * high || box.left < this.box.left - high || Math.abs(box.top - this.box.top) > 0.7 * high)) this.end()
    this.text += sign
    this.box = this.box
      ? { left: Math.min(this.box.left, box.left), top: Math.min(this.box.top, box.top), right: Math.max(this.box.right, box.right), bottom: Math.max(this.box.bottom, box.bottom) }
      : { ...box }
  }

  end(): void {
    if (this.box && this.text !== '') this.found.push({ text: this.text, confidence: 100, box: this.box })
    this.text = ''
    this.box = undefined
  }
}

function signBox(pdfium: Pdfium, page: number, text: number, index: number, memory: number): Edges | undefined {
  if (pdfium.FPDFText_GetLooseCharBox(text, index, memory) === 0) return undefined
  const at = memory >> 2
  const [left, top, right, bottom] = [pdfium.HEAPF32[at], pdfium.HEAPF32[at + 1], pdfium.HEAPF32[at + 2], pdfium.HEAPF32[at + 3]] as [number, number, number, number]
  const a = toFraction(pdfium, page, left, top, memory + 16)
  const b = toFraction(pdfium, page, right, bottom, memory + 16)
  const box = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) }
  const seen = box.right > 0 && box.left < 1 && box.bottom > 0 && box.top < 1
  return seen ? box : undefined
}

function toFraction(pdfium: Pdfium, page: number, x: number, y: number, memory: number): { x: number; y: number } {
  pdfium.FPDF_PageToDevice(page, 0, 0, fine, fine, 0, x, y, memory, memory + 4)
  const at = memory >> 2
  return { x: (pdfium.HEAP32[at] ?? 0) / fine, y: (pdfium.HEAP32[at + 1] ?? 0) / fine }
}

function pictureShare(pdfium: Pdfium, page: number, memory: number, area: number): number {
  const picture = 3
  let covered = 0
  const objects = Math.min(5000, pdfium.FPDFPage_CountObjects(page))
  for (let i = 0; i < objects; i++) {
    const object = pdfium.FPDFPage_GetObject(page, i)
    if (pdfium.FPDFPageObj_GetType(object) !== picture) continue
    if (pdfium.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0) continue
    const at = memory >> 2
    const [left, bottom, right, top] = [pdfium.HEAPF32[at], pdfium.HEAPF32[at + 1], pdfium.HEAPF32[at + 2], pdfium.HEAPF32[at + 3]] as [number, number, number, number]
    covered += Math.max(0, right - left) * Math.max(0, top - bottom)
  }
  return Math.min(1, covered / Math.max(1, area))
}

/** Marks that only say how the sign before them is to be drawn. */
function isUnseen(code: number): boolean {
  return code === 0xfeff || code === 0x200b || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
}

function isBlank(code: number): boolean {
  return code <= 32 && code !== 2 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
}

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

function signFor(code: number): string {
  if (code === 2 || code === 0xad) return '-'
  if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00] as string
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
}
