import type { PaperTruth } from '../paper-truth.ts'
import { breakLines, measure, pieces, type Piece } from './pieces.ts'
import type { Run, Sheet } from './sheet.ts'
import type { Cut, Family } from './type-faces.ts'

/** How a paper is set; points. */
export interface Look {
  readonly family: Family
  readonly size: number
  /** Of a line, as a multiple of the size. */
  readonly leading: number
  /** The face of what is filled in. */
  readonly filled: Family
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly width?: number
  readonly height?: number
  readonly justified?: boolean
}

export interface Style {
  readonly family?: Family
  readonly size?: number
  readonly cut?: Cut
  readonly align?: 'left' | 'center' | 'right'
  /** Of the first line, from `left`. */
  readonly indent?: number
  /** Of the whole paragraph, from the margins. */
  readonly left?: number
  readonly right?: number
  readonly leading?: number
  /** Blank after it, in lines. */
  readonly after?: number
}

/** Text at a place from the left margin, within a width. */
export interface Cell extends Style {
  readonly at: number
  readonly width?: number
  readonly text: string
}

type Furniture = (page: number, of: number) => void

/**
 * Sets a paper from the top down, page after page, and keeps what is true on each page. In text, `{b|…}` is bold, `{i|…}` italic,
 * `{u|…}` underlined, `{t|…}` in the face of what is filled in.
 */
export class PaperWriter {
  readonly sheets: Sheet[] = []
  readonly truth: PaperTruth[] = []
  readonly also: { readonly path: string; readonly value: unknown }[] = []
  y = 0
  /** From the left edge of the page and of the measure. */
  left: number
  right: number
  readonly look: Look
  private furniture: Furniture[] = []

  constructor(look: Look) {
    this.look = look
    this.left = look.margins.left
    this.right = (look.width ?? 612) - look.margins.right
    this.newPage()
  }

  get page(): number {
    return this.sheets.length
  }

  get measure(): number {
    return this.right - this.left
  }

  /** What the paper says here: it must be found. */
  says(path: string, value: unknown): this {
    if (!this.truth.some((one) => one.path === path)) this.truth.push({ path, value, page: this.page })
    return this
  }

  saysAll(values: Readonly<Record<string, unknown>>): this {
    for (const [path, value] of Object.entries(values)) this.says(path, value)
    return this
  }

  /** What may be read out of the paper and need not be. */
  allows(...all: readonly Readonly<Record<string, unknown>>[]): this {
    for (const values of all) for (const [path, value] of Object.entries(values)) if (value !== undefined) this.also.push({ path, value })
    return this
  }

  /** Drawn on every page when the paper is done. */
  onEveryPage(draw: Furniture): this {
    this.furniture.push(draw)
    return this
  }

  newPage(): this {
    this.sheets.push({ width: this.look.width ?? 612, height: this.look.height ?? 792, runs: [], strokes: [] })
    this.y = this.look.margins.top
    return this
  }

  /** A new page when less than `points` are left. */
  need(points: number): this {
    if (this.y + points > (this.look.height ?? 792) - this.look.margins.bottom) this.newPage()
    return this
  }

  space(lines: number): this {
    this.y += lines * this.look.size * this.look.leading
    return this
  }

  par(text: string, style: Style = {}): this {
    const { size, leading } = this.measures(style)
    const width = this.measure - (style.left ?? 0) - (style.right ?? 0)
    const lines = breakLines(pieces(text, this.faces(style)), size, width, style.indent ?? 0)
    lines.forEach((line, i) => {
      this.need(size * leading)
      const [from, to] = [this.left + (style.left ?? 0), this.right - (style.right ?? 0)]
      const stretches = this.look.justified === true && style.align === undefined && i < lines.length - 1
      this.setLine(line, from + (i === 0 ? (style.indent ?? 0) : 0), to, size, style.align ?? 'left', this.y + size, stretches)
      this.y += size * leading
    })
    return this.space(style.after ?? 0)
  }

  center(text: string, style: Style = {}): this {
    return this.par(text, { ...style, align: 'center' })
  }

  /** Cells side by side, each wrapped within its width; the highest says where the next begins. */
  row(cells: readonly Cell[], after = 0): this {
    const set = cells.map((cell) => {
      const { size, leading } = this.measures(cell)
      const width = cell.width ?? this.measure - cell.at
      return { cell, size, leading, width, lines: breakLines(pieces(cell.text, this.faces(cell)), size, width, 0) }
    })
    const height = Math.max(...set.map(({ lines, size, leading }) => lines.length * size * leading))
    this.need(Math.min(height, 500))
    for (const { cell, size, leading, width, lines } of set) {
      const from = this.left + cell.at
      lines.forEach((line, i) => this.setLine(line, from, from + width, size, cell.align ?? 'left', this.y + size + i * size * leading, false))
    }
    this.y += height
    return this.space(after)
  }

  /** Lines as they stand, blanks and all. */
  lines(text: readonly string[], style: Style = {}): this {
    const { size, leading } = this.measures(style)
    for (const line of text) {
      this.need(size * leading)
      if (line.trim() !== '') this.setBlanks(line, this.left + (style.left ?? 0), this.y + size, size, style)
      this.y += size * leading
    }
    return this
  }

  /** A box to tick and what it is for. */
  tick(on: boolean, text: string, style: Style = {}): this {
    const { size } = this.measures(style)
    const at = style.left ?? 0
    this.need(size * 1.4)
    this.mark(on, this.left + at, this.y + size, size)
    return this.par(text, { ...style, left: at + size * 1.8, after: style.after ?? 0.25 })
  }

  /** The box alone, its foot at `y`. */
  mark(on: boolean, x: number, y: number, size: number): this {
    this.sheet.strokes.push({ x, y: y - size * 0.75, width: size * 0.8, height: size * 0.8, weight: 0.6 })
    if (on) this.sheet.runs.push({ text: 'X', x: x + size * 0.12, y: y - size * 0.05, family: 'sans', cut: 'bold', size: size * 0.78 })
    return this
  }

  rule(weight = 0.6, style: Style = {}): this {
    this.sheet.strokes.push({ x: this.left + (style.left ?? 0), y: this.y + 2, width: this.measure - (style.left ?? 0) - (style.right ?? 0), height: 0, weight })
    this.y += 5
    return this
  }

  box(x: number, y: number, width: number, height: number, weight = 0.6): this {
    this.sheet.strokes.push({ x, y, width, height, weight })
    return this
  }

  /** Text anywhere on a page (from 1; else the present one), points from its top left corner; not of the paper's own text when `added`. */
  put(text: string, x: number, y: number, style: Style & { readonly angle?: number; readonly gray?: number; readonly added?: boolean; readonly page?: number } = {}): this {
    const { size } = this.measures(style)
    const sheet = this.sheets[(style.page ?? this.page) - 1] ?? this.sheet
    const wide = measure(pieces(text, this.faces(style)), size)
    const from = style.align === 'center' ? x - wide / 2 : style.align === 'right' ? x - wide : x
    const run: Run = { text, x: from, y, family: style.family ?? this.look.family, cut: style.cut ?? 'regular', size }
    sheet.runs.push({ ...run, ...(style.angle === undefined ? {} : { angle: style.angle }), ...(style.gray === undefined ? {} : { gray: style.gray }), ...(style.added === true ? { added: true } : {}) })
    return this
  }

  /** Draws what every page bears. Nothing may be set afterwards. */
  finish(): readonly Sheet[] {
    const of = this.page
    for (const draw of this.furniture) for (let page = 1; page <= of; page++) draw(page, of)
    return this.sheets
  }

  private get sheet(): Sheet {
    return this.sheets.at(-1) as Sheet
  }

  private measures(style: Style): { size: number; leading: number } {
    return { size: style.size ?? this.look.size, leading: style.leading ?? this.look.leading }
  }

  private faces(style: Style): { family: Family; cut: Cut; filled: Family } {
    return { family: style.family ?? this.look.family, cut: style.cut ?? 'regular', filled: this.look.filled }
  }

  private setLine(line: readonly Piece[], from: number, to: number, size: number, align: 'left' | 'center' | 'right', y: number, stretches: boolean): void {
    const wide = measure(line, size)
    const blanks = line.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0)
    const stretch = stretches && blanks > 0 ? Math.max(0, (to - from - wide) / blanks) : 0
    let x = align === 'center' ? (from + to - wide) / 2 : align === 'right' ? to - wide : from
    for (const piece of line) {
      const width = measure([piece], size) + stretch * (piece.text.split(' ').length - 1)
      if (piece.text.trim() !== '') this.sheet.runs.push({ text: piece.text, x, y, family: piece.family, cut: piece.cut, size, ...(stretch > 0 ? { stretch } : {}) })
      if (piece.underlined) this.sheet.strokes.push({ x, y: y + size * 0.14, width, height: 0, weight: 0.5 })
      x += width
    }
  }

  /** A line of type with wide gaps is put word group by word group, as a printer does. */
  private setBlanks(line: string, x: number, y: number, size: number, style: Style): void {
    const { family, cut } = this.faces(style)
    const one = measure([{ text: ' ', family, cut, underlined: false }], size)
    for (const group of line.matchAll(/\S+(?: \S+)*/g)) {
      this.sheet.runs.push({ text: group[0], x: x + one * group.index, y, family, cut, size })
    }
  }
}
