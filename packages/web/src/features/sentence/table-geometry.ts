/** A cell of the Sentencing Table: offense level 1 to 43, criminal history category 1 to 6. */
export interface TableCell {
  readonly level: number
  readonly category: number
}

export interface MarkedCell extends TableCell {
  /** What the cell is: `Then`, `Now (a)`. */
  readonly label: string
  /** Which reading of the run, from 1, where its readings end in different cells. */
  readonly reading?: number | undefined
  readonly when: 'then' | 'now'
}

export const geometry = { left: 58, top: 46, width: 96, height: 23, right: 12, bottom: 10 } as const

/** The levels shown: all forty-three, or those around the cells that are marked, with two to spare on each side. */
export function levelsShown(cells: readonly TableCell[], whole: boolean): readonly number[] {
  const marked = cells.map((cell) => cell.level)
  const first = whole || marked.length === 0 ? 1 : Math.max(1, Math.min(...marked) - 2)
  const last = whole || marked.length === 0 ? 43 : Math.min(43, Math.max(...marked) + 2)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The middle of a cell, in the units of the drawing; `first` is the first level shown. */
export function middle(cell: TableCell, first: number): { readonly x: number; readonly y: number } {
  return {
    x: geometry.left + (cell.category - 0.5) * geometry.width,
    y: geometry.top + (cell.level - first + 0.5) * geometry.height,
  }
}

/** The marked part of a cell; what is left between the columns is the way of the arrows. */
export const mark = { width: 68, height: 20 } as const

/**
 * The path of an arrow from one cell to another, from edge to edge. It keeps to the space between the columns, so that every range
 * can still be read: bowed to the right within one column, and otherwise from the side of one to the facing side of the other.
 */
export function arrow(from: TableCell, to: TableCell, first: number): string {
  const [a, b] = [middle(from, first), middle(to, first)]
  const half = mark.width / 2
  if (a.x === b.x) {
    const [edge, bow] = [a.x + half, a.x + half + 31]
    return `M ${edge} ${a.y} C ${bow} ${a.y}, ${bow} ${b.y}, ${edge + 3} ${b.y}`
  }
  const way = Math.sign(b.x - a.x)
  const [start, end] = [a.x + way * half, b.x - way * (half + 3)]
  const between = (start + end) / 2
  return `M ${start} ${a.y} C ${between} ${a.y}, ${between} ${b.y}, ${end} ${b.y}`
}
