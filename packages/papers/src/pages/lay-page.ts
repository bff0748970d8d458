import type { Box, Page, Word } from '@lenity/casefile'
import { byColumns } from './by-columns.ts'
import { languageOf } from './language-of.ts'

/** A word as found, before it has a place in the text. */
export interface PlacedWord {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  /** Where it stands on the page, as fractions. */
  readonly box: Box
  /** Where it stands for the purpose of forming lines, when that is another place: the page turned straight. */
  readonly upright?: Box
}

export interface PageFrame {
  readonly number: number
  /** In points. */
  readonly width: number
  readonly height: number
  readonly origin: Page['origin']
}

/** The page whose text is the lines' words joined by one space, lines by one line feed. Words without text are left out. */
export function joinLines(frame: PageFrame, lines: readonly (readonly PlacedWord[])[]): Page {
  const words: Word[] = []
  let text = ''
  lines.forEach((line, i) => {
    if (i > 0) text += '\n'
    let first = true
    for (const word of line) {
      const clean = word.text.replace(/\s+/g, '')
      if (clean === '') continue
      if (!first) text += ' '
      first = false
      words.push({ text: clean, box: soundBox(word.box), confidence: Math.max(0, Math.min(100, Math.round(word.confidence))), start: text.length })
      text += clean
    }
  })
  const language = languageOf(words)
  return { ...frame, text, words, ...(language && { language }) }
}

/**
 * The page whose lines are what the eye sees: words side by side, from the top down, whatever order the file has them in; columns
 * of prose one after the other.
 */
export function layPage(frame: PageFrame, words: readonly PlacedWord[]): Page {
  return joinLines(frame, byColumns(visualLines(words), placeOf))
}

interface Line {
  top: number
  bottom: number
  readonly words: PlacedWord[]
}

const placeOf = (word: PlacedWord): Box => word.upright ?? word.box

/** Words in lines: a word belongs to a line when their heights overlap by half of the lesser. */
export function visualLines(words: readonly PlacedWord[]): PlacedWord[][] {
  const byTop = [...words].sort((a, b) => middle(placeOf(a)) - middle(placeOf(b)))
  const lines: Line[] = []
  for (const word of byTop) {
    const { top, bottom } = placeOf(word)
    let home: Line | undefined
    let best = 0.5
    for (const line of lines.slice(-6)) {
      const overlap = (Math.min(bottom, line.bottom) - Math.max(top, line.top)) / Math.max(1e-9, Math.min(bottom - top, line.bottom - line.top))
      if (overlap >= best) {
        best = overlap
        home = line
      }
    }
    if (home) {
      const n = home.words.push(word)
      home.top += (top - home.top) / n
      home.bottom += (bottom - home.bottom) / n
    } else {
      lines.push({ top, bottom, words: [word] })
    }
  }
  return lines
    .sort((a, b) => a.top + a.bottom - (b.top + b.bottom))
    .map((line) => line.words.sort((a, b) => placeOf(a).left - placeOf(b).left))
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2
}

/** The box within the page and not empty. */
function soundBox(box: Box): Box {
  const left = clamp(box.left, 0, 0.9999)
  const top = clamp(box.top, 0, 0.9999)
  return { left, top, right: clamp(box.right, left + 0.0001, 1), bottom: clamp(box.bottom, top + 0.0001, 1) }
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least
}
