import type { Page } from '@lenity/casefile'
import { joinLines, type PlacedWord } from './lay-page.ts'

const least = 96
const widest = 160
const pointsPerLine = 12

/**
 * Pages of text without a layout: a new page at each form feed. Boxes are those of the text set in one fixed width, its
 * columns kept; lines beyond 160 signs are folded. At most one empty line is kept between paragraphs.
 */
export function plainPages(text: string, origin: 'plain text' | 'markup'): Page[] {
  const parts = text.replace(/\r\n?/g, '\n').split('\f')
  const full = parts.filter((part, i) => i === 0 || part.trim() !== '')
  return full.map((part, i) => plainPage(part, i + 1, origin))
}

function plainPage(text: string, number: number, origin: 'plain text' | 'markup'): Page {
  const lines = text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd().split('\n').map(spread)
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const columns = longest > widest ? least : Math.max(least, longest)
  const rows: SetWord[][] = []
  let row = 0
  let wasEmpty = false
  for (const line of lines) {
    const empty = line.trim() === ''
    if (empty && wasEmpty) continue
    wasEmpty = empty
    const words = longest > widest ? folded(line, row) : kept(line, row)
    rows.push(words)
    row = (words.at(-1)?.row ?? row) + 1
  }
  const height = Math.max(66, row)
  const placed = rows.map((words) =>
    words.map((word): PlacedWord => ({
      text: word.text,
      confidence: 100,
      box: { left: word.from / columns, right: Math.min(1, (word.from + word.text.length) / columns), top: word.row / height, bottom: (word.row + 1) / height },
    })),
  )
  return joinLines({ number, width: 612, height: height * pointsPerLine, origin }, placed)
}

/** A word in a row, from a column on. */
interface SetWord {
  readonly text: string
  readonly row: number
  readonly from: number
}

function kept(line: string, row: number): SetWord[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], row, from: match.index }))
}

function folded(line: string, first: number): SetWord[] {
  let [row, from] = [first, 0]
  return [...line.matchAll(/\S+/g)].map((match) => {
    const { length } = match[0]
    if (from > 0 && from + length > least) [row, from] = [row + 1, 0]
    const word = { text: match[0], row, from }
    from += length + 1
    return word
  })
}

function spread(line: string): string {
  return line.replace(/\t/g, '        ')
}
