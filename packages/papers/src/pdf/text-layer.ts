import type { PlacedWord } from '../pages/lay-page.ts'
import { turnBox, turnedBack, type Quarter } from '../pages/turn-box.ts'
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

/** The words of a page's text layer with their boxes on the page as a reader sees it, turned and cropped. */
export function readTextLayer(pdfium: Pdfium, page: number): TextLayer {
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const text = pdfium.FPDFText_LoadPage(page)
  const memory = pdfium.malloc(32)
  try {
    const count = text === 0 ? 0 : Math.min(most, pdfium.FPDFText_CountChars(text))
    const pictures = pictureShare(pdfium, page, memory, width * height)
    const place = placement(pdfium, page, memory)
    const quarter = directionOf(pdfium, page, text, count)
    const words = new WordsOfSigns()
    let [signs, drawn, invisible, unmapped] = [0, 0, 0, 0]
    for (let i = 0; i < count; i++) {
      const code = pdfium.FPDFText_GetUnicode(text, i)
      if (isUnseen(code)) continue
      if (isBlank(code)) {
        words.end()
        continue
      }
      const box = signBox(pdfium, text, i, memory, place)
      if (!box) continue
      signs++
      if (pdfium.FPDFText_HasUnicodeMapError(text, i) === 1) unmapped++
      if (pictures > 0 && i % 4 === 0 && pdfium.FPDFText_IsGenerated(text, i) !== 1) {
        drawn++
        if (pdfium.FPDFTextObj_GetTextRenderMode(pdfium.FPDFText_GetTextObject(text, i)) === 3) invisible++
      }
      words.add(signFor(code), turnBox(box, turnedBack(quarter)))
    }
    words.end()
    const found = quarter === 0 ? words.found : words.found.map((word) => ({ ...word, upright: word.box, box: turnBox(word.box, quarter) }))
    return { words: found, width, height, invisible: invisible / Math.max(1, drawn), unmapped: unmapped / Math.max(1, signs), pictures }
  } finally {
    pdfium.free(memory)
    if (text !== 0) pdfium.FPDFText_ClosePage(text)
  }
}

/** How a point of the page's own space, in points from below, stands on the page as seen, in fractions from the top left. */
type Placement = (x: number, y: number) => { x: number; y: number }

function placement(pdfium: Pdfium, page: number, memory: number): Placement {
  const [zero, right, up] = [toFraction(pdfium, page, 0, 0, memory), toFraction(pdfium, page, 1000, 0, memory), toFraction(pdfium, page, 0, 1000, memory)]
  const across = { x: (right.x - zero.x) / 1000, y: (right.y - zero.y) / 1000 }
  const along = { x: (up.x - zero.x) / 1000, y: (up.y - zero.y) / 1000 }
  return (x, y) => ({ x: zero.x + x * across.x + y * along.x, y: zero.y + x * across.y + y * along.y })
}

/** The quarter, clockwise, by which most of the text lies on the page as seen; 0 when it stands upright. The library gives the angle of a sign clockwise. */
function directionOf(pdfium: Pdfium, page: number, text: number, count: number): Quarter {
  const votes = [0, 0, 0, 0]
  const rotation = pdfium.FPDFPage_GetRotation(page)
  const step = Math.max(1, Math.floor(count / 200))
  for (let i = 0; i < count; i += step) {
    if (isBlank(pdfium.FPDFText_GetUnicode(text, i))) continue
    const quarters = Math.round(pdfium.FPDFText_GetCharAngle(text, i) / (Math.PI / 2))
    const quarter = (rotation + quarters) % 4
    votes[quarter] = (votes[quarter] ?? 0) + 1
  }
  return votes.indexOf(Math.max(...votes)) as Quarter
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

function signBox(pdfium: Pdfium, text: number, index: number, memory: number, place: Placement): Edges | undefined {
  if (pdfium.FPDFText_GetLooseCharBox(text, index, memory) === 0) return undefined
  const at = memory >> 2
  const [left, top, right, bottom] = [pdfium.HEAPF32[at], pdfium.HEAPF32[at + 1], pdfium.HEAPF32[at + 2], pdfium.HEAPF32[at + 3]] as [number, number, number, number]
  const [a, b] = [place(left, top), place(right, bottom)]
  const box = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) }
  return box.right > 0 && box.left < 1 && box.bottom > 0 && box.top < 1 ? box : undefined
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
