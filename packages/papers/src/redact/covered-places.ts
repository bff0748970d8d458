import type { Box, Page, RedactionMark, Word } from '@lenity/casefile'
import { foldWord } from './fold-word.ts'

/** A rectangle that is blacked out, and what is printed on it. */
export interface CoveredPlace {
  readonly box: Box
  readonly keep?: string | undefined
}

/** A page with what is removed from it: the places, the words that are gone and those that stay. */
export interface CoveredPage {
  readonly page: Page
  readonly places: readonly CoveredPlace[]
  readonly gone: readonly Word[]
  readonly left: readonly Word[]
}

/** What the marks remove from a page. Words go whole, and with every word that a box touches. */
export function coverPage(page: Page, marks: readonly RedactionMark[]): CoveredPage {
  const here = marks.filter((mark) => mark.page === page.number)
  const places = here.flatMap((mark) => placesOf(page, mark))
  const gone = new Set(page.words.filter((word) => here.some((mark) => holds(mark, word)) || places.some(({ box }) => shareCovered(word.box, box) > 0.2)))
  return { page, places, gone: [...gone], left: page.words.filter((word) => !gone.has(word)) }
}

/** The words of a mark, in folded form; a part of two signs tells nothing alone. */
export function tellingWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ text }) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map(foldWord).filter((word) => word.length > 2))
}

export function holds({ start, end }: RedactionMark, word: Word): boolean {
  return start !== undefined && end !== undefined && word.start < end && word.start + word.text.length > start
}

function placesOf(page: Page, mark: RedactionMark): readonly CoveredPlace[] {
  if (mark.box !== undefined) return [{ box: mark.box, keep: mark.keep }]
  const lines: Box[] = []
  let before: Word | undefined
  for (const word of page.words.filter((one) => holds(mark, one))) {
    const box = grown(word.box, page)
    const last = lines.at(-1)
    // One bar for words side by side, so that it does not tell how many there were.
    if (last !== undefined && before !== undefined && !page.text.slice(before.start, word.start).includes('\n')) lines[lines.length - 1] = around(last, box)
    else lines.push(box)
    before = word
  }
  const widest = lines.reduce((best, box, i) => (box.right - box.left > width(lines[best]) ? i : best), 0)
  return lines.map((box, i) => ({ box, ...(i === widest && mark.keep !== undefined && { keep: mark.keep }) }))
}

function width(box: Box | undefined): number {
  return box === undefined ? 0 : box.right - box.left
}

/** Letters reach beyond the boxes of their words: accents, tails and slanted ends. */
function grown(box: Box, page: Page): Box {
  const letter = Math.min((box.bottom - box.top) * page.height, (box.right - box.left) * page.width)
  const [x, y] = [(0.12 * letter) / page.width, (0.12 * letter) / page.height]
  return { left: Math.max(0, box.left - x), top: Math.max(0, box.top - y), right: Math.min(1, box.right + x), bottom: Math.min(1, box.bottom + y) }
}

function around(one: Box, other: Box): Box {
  return { left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) }
}

/** How much of a box another covers, 0 to 1. */
export function shareCovered(box: Box, by: Box): number {
  const across = Math.min(box.right, by.right) - Math.max(box.left, by.left)
  const down = Math.min(box.bottom, by.bottom) - Math.max(box.top, by.top)
  if (across <= 0 || down <= 0) return 0
  return (across * down) / Math.max(1e-12, (box.right - box.left) * (box.bottom - box.top))
}
