import { PaperWriter, type Look } from '../../sheet/paper-writer.ts'

interface Columns {
  readonly left: number
  readonly width: number
  readonly gap: number
  top: number
  bottom: number
}

/** A writer that can set a stretch of a paper in two columns of about the same height. */
export class ColumnsWriter extends PaperWriter {
  private columns: Columns | undefined
  private second = false

  constructor(look: Look) {
    super(look)
    this.columns = undefined
  }

  /** What `draw` sets stands in two columns. It is called twice, first on a sheet that is thrown away, and must set the same each time. */
  inColumns(gap: number, draw: (w: PaperWriter) => void): this {
    const { margins, width: wide, height } = this.look
    const width = (this.measure - gap) / 2
    const trial = new PaperWriter({ ...this.look, width: (wide ?? 612) - this.measure + width, height: 1_000_000 })
    draw(trial)
    const end = (height ?? 792) - margins.bottom
    const half = (trial.y - margins.top) / 2 + this.look.size * this.look.leading * 1.5
    const before = { left: this.left, right: this.right }
    this.columns = { left: this.left, width, gap, top: this.y, bottom: Math.min(end, this.y + half) }
    this.second = false
    this.right = this.left + width
    draw(this)
    const { bottom } = this.columns
    this.columns = undefined
    Object.assign(this, before)
    this.y = this.second ? bottom : this.y
    return this
  }

  override need(points: number): this {
    return this.columns !== undefined && this.y + points > this.columns.bottom ? this.newPage() : super.need(points)
  }

  override newPage(): this {
    const { columns } = this
    if (columns === undefined) return super.newPage()
    if (this.second) {
      super.newPage()
      columns.top = this.y
      columns.bottom = (this.look.height ?? 792) - this.look.margins.bottom
    }
    this.second = !this.second
    this.left = columns.left + (this.second ? columns.width + columns.gap : 0)
    this.right = this.left + columns.width
    this.y = columns.top
    return this
  }
}
