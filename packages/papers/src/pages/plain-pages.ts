import type { Page } from '@lenity/casefile'
import { joinLines, type PlacedWord } from './lay-page.ts'

const columns = 96
const pointsPerLine = 12

/**
 * Pages of text without a layout: a new page at each form feed. Boxes are those of the text set in one fixed width, 96 signs to
 * the line. At most one empty line is kept between paragraphs.
 */
export function plainPages(text: string, origin: 'plain text' | 'markup'): Page[] {
  const parts = text.replace(/\r\n?/g, '\n').split('\f')
  const full = parts.filter((part, i) => i === 0 || part.trim() !== '')
  return full.map((part, i) => plainPage(part, i + 1, origin))
}

function plainPage(text: string, number: number, origin: 'plain text' | 'markup'): Page {
  const lines = text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd().split('\n')
  const set: { text: string; row: number; from: number; to: number }[][] = []
  let row = 0
  let wasEmpty = false
  for (const line of lines) {
    const empty = line.trim() === ''
    if (empty && wasEmpty) continue
    wasEmpty = empty
    let column = 0
    const words = []
    for (const match of line.matchAll(/\S+/g)) {
      const length = match[0].length
      if (column > 0 && column + length > columns) {
        row++
        column = 0
      }
      words.push({ text: match[0], row, from: column, to: Math.min(columns, column + length) })
      column += length + 1
    }
    set.push(words)
    row++
  }
  const rows = Math.max(66, row)
  const placed = set.map((words) =>
    words.map((word): PlacedWord => ({
      text: word.text,
      confidence: 100,
      box: { left: word.from / columns, right: word.to / columns, top: word.row / rows, bottom: (word.row + 1) / rows },
    })),
  )
  return joinLines({ number, width: 612, height: rows * pointsPerLine, origin }, placed)
}
