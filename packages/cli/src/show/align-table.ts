import { wrap } from './wrap.ts'

/** Rows of cells in columns two spaces apart; the last column is wrapped to the width. Columns named in `right` are set to the right. */
export function alignTable(rows: readonly (readonly string[])[], options: { readonly right?: readonly number[]; readonly width?: number } = {}): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.filter((row) => i < row.length - 1 || row.length < columns || options.right?.includes(i)).map((row) => [...(row[i] ?? '')].length)))
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const room = Math.max(30, (options.width ?? 100) - before)
  return rows.flatMap((row) => {
    const head = row.slice(0, -1).map((cell, i) => pad(cell, widths[i] as number, options.right?.includes(i) ?? false)).join('  ')
    const last = row.at(-1) ?? ''
    const right = options.right?.includes(row.length - 1) ?? false
    const [first = '', ...more] = right ? [pad(last, widths[row.length - 1] as number, true)] : wrap(last, room)
    const gap = row.length > 1 ? '  ' : ''
    return [`${head}${gap}${first}`.trimEnd(), ...more.map((line) => `${' '.repeat([...head].length + gap.length)}${line}`)]
  }).join('\n')
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - [...text].length))
  return right ? space + text : text + space
}
