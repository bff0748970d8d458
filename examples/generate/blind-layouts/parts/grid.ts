import type { PaperWriter, Style } from '../../sheet/paper-writer.ts'

/** A line of a table in boxes, each cell wrapped within its own; a table goes on over the page where it must. */
export function gridRow(w: PaperWriter, widths: readonly number[], texts: readonly string[], style: Style = {}): void {
  const [page, from] = [w.page, w.y]
  let at = 0
  w.y += 1.5
  const cells = widths.map((width, i) => {
    const cell = { ...style, at: at + 4, width: width - 8, text: (texts[i] ?? '') === '' ? ' ' : (texts[i] ?? '') }
    at += width
    return cell
  })
  w.row(cells, 0.3)
  const top = w.page === page ? from : w.look.margins.top
  let x = w.left
  for (const width of widths) {
    w.box(x, top, width, w.y - top, 0.5)
    x += width
  }
}

/** A box over the whole measure about what `draw` sets; it must fit on the page. */
export function boxed(w: PaperWriter, points: number, draw: () => void): void {
  w.need(points)
  const top = w.y
  w.y += 3
  draw()
  w.box(w.left - 5, top, w.measure + 10, w.y - top + 3, 0.8)
  w.y += 8
}
