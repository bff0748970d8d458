import { pageWidth } from './page-width.ts'
import { wrap } from './wrap.ts'

const gap = 2
/** No column is made narrower than this to fit the width. */
const least = 14

/**
 * Rows of cells in columns two spaces apart, no wider than `width` where that can be: the widest columns are narrowed and their cells
 * wrapped. Columns named in `right` are set to the right. Space before a first cell is a margin and is kept.
 */
export function alignTable(rows: readonly (readonly string[])[], options: { readonly right?: readonly number[]; readonly width?: number } = {}): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((row) => length(row[i] ?? ''))))
  const words = Array.from({ length: columns }, (_, i) => Math.max(least, ...rows.map((row) => longestWord(row[i] ?? ''))))
  narrow(widths, words, options.width ?? pageWidth)
  return rows.flatMap((row) => {
    const cells = row.map((cell, i) => wrapCell(cell, widths[i] as number))
    return Array.from({ length: Math.max(1, ...cells.map((lines) => lines.length)) }, (_, line) =>
      cells.map((lines, i) => pad(lines[line] ?? '', widths[i] as number, options.right?.includes(i) ?? false)).join(' '.repeat(gap)).trimEnd())
  }).join('\n')
}

const length = (text: string): number => [...text].length

const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map(length)) + (/^ */.exec(text)?.[0].length ?? 0)

function narrow(widths: number[], words: readonly number[], width: number): void {
  const total = (): number => widths.reduce((sum, one) => sum + one + gap, -gap)
  while (total() > width) {
    const spare = widths.map((one, i) => (one > (words[i] as number) ? one : 0))
    const widest = spare.indexOf(Math.max(...spare))
    if (spare[widest] === 0 || widest < 0) return
    widths[widest] = Math.max(words[widest] as number, (widths[widest] as number) - (total() - width > 4 ? 4 : 1))
  }
}

function wrapCell(cell: string, width: number): string[] {
  const margin = /^ */.exec(cell)?.[0] ?? ''
  const lines = wrap(cell, width - margin.length).map((line) => margin + line)
  return lines.length > 0 ? lines : ['']
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - length(text)))
  return right ? space + text : text + space
}
