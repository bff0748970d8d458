/** A cell of the Sentencing Table: offense level 1 to 43, criminal history category 1 to 6. */
export interface TableCell {
  readonly level: number
  readonly category: number
}

export const geometry = { left: 58, top: 46, width: 96, height: 22, right: 12, bottom: 10 } as const

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

/**
 * The path of an arrow from one cell to another, from edge to edge: straight where they share a level, otherwise bowed to the
 * right of both, so that the ranges between them can still be read.
 */
export function arrow(from: TableCell, to: TableCell, first: number): string {
  const [a, b] = [middle(from, first), middle(to, first)]
  const half = geometry.width / 2
  if (a.y === b.y) {
    const way = Math.sign(b.x - a.x)
    return `M ${a.x + way * (half - 3)} ${a.y} L ${b.x - way * (half + 1)} ${b.y}`
  }
  const edge = Math.max(a.x, b.x) + half - 3
  const bow = edge + 26 + Math.min(40, Math.abs(a.y - b.y) / 8)
  return `M ${a.x + half - 3} ${a.y} C ${bow} ${a.y}, ${bow} ${b.y}, ${b.x + half + 1} ${b.y}`
}
