/** How plain text and the words of markup are printed: a typewriter face, so many columns and lines to a sheet. */
export const columns = 86
export const linesPerSheet = 50

/** One sheet of text and the part of the source it shows. */
export interface TextSheet {
  readonly text: string
  /** UTF-16 units of the source, `start` inclusive, `end` exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * Text broken into sheets: lines are wrapped at a space where there is one, at the column where there is none. Every character of
 * the source belongs to exactly one sheet. Empty text makes one empty sheet.
 */
export function layOutText(source: string): readonly TextSheet[] {
  const lines = wrap(source)
  const sheets: TextSheet[] = []
  for (let i = 0; i < lines.length; i += linesPerSheet) {
    const [first, last] = [lines[i], lines[Math.min(i + linesPerSheet, lines.length) - 1]]
    if (first === undefined || last === undefined) break
    sheets.push({ text: lines.slice(i, i + linesPerSheet).map((line) => source.slice(line.start, line.end).trimEnd()).join('\n'), start: first.start, end: last.end })
  }
  return sheets
}

function wrap(source: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  while (start <= source.length) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline + 1
    let from = start
    while (end - from > columns + 1) {
      const space = source.lastIndexOf(' ', from + columns)
      let to = space > from ? space + 1 : from + columns
      if (/[\uD800-\uDBFF]/.test(source.charAt(to - 1))) to++
      lines.push({ start: from, end: to })
      from = to
    }
    lines.push({ start: from, end })
    if (newline === -1) break
    start = end
  }
  return lines
}
