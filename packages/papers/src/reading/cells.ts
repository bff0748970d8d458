import type { Page, Word } from '@lenity/casefile'
import { linesOf, type Spot } from './spot.ts'

/** A gap wider than this many letters parts two cells of a form or table. The boxes of a recognised page end with the ink: the same gap is wider there. */
const wide = 1.7
const wideOfInk = 1.9

/** The words that stand within a spot, or partly. */
export function wordsIn({ page: { words }, start, end }: Spot): Word[] {
  let [from, to] = [0, words.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const word = words[middle] as Word
    if (word.start + word.text.length > start) to = middle
    else from = middle + 1
  }
  for (to = from; to < words.length && (words[to] as Word).start < end;) to++
  return words.slice(from, to)
}

/** The words of each line of a spot, parted where a wide gap stands between them. */
export function cells(spot: Spot): Spot[] {
  return linesOf(spot).flatMap((line) => {
    const out: Word[][] = []
    let last: Word | undefined
    for (const word of wordsIn(line)) {
      if (last && !isWide(line.page, last, word)) out.at(-1)?.push(word)
      else out.push([word])
      last = word
    }
    return out.map((words) => around(line, words))
  })
}

/** The spot up to the first wide gap or line end. */
export function firstCell(spot: Spot): Spot | undefined {
  return cells(spot)[0]
}

/** The spot from its last wide gap or line end on. */
export function lastCell(spot: Spot): Spot | undefined {
  return cells(spot).at(-1)
}

/** The words of a column: those of the spot's lines that begin between two places across the page, while each line keeps to the column's left edge. */
export function columnFrom(start: Word, spot: Spot, right: number): Word[] {
  const left = start.box.left
  const out: Word[] = []
  for (const line of linesOf({ ...spot, start: lineStart(spot, start.start) })) {
    const mine = wordsIn(line).filter((word) => word.box.left >= left - 0.012 && word.box.left < right)
    const [first] = mine
    if (!first) {
      if (wordsIn(line).length > 0 && out.length > 0 && wordsIn(line).every((word) => word.box.right < left)) continue
      if (out.length > 0) break
      continue
    }
    if (Math.abs(first.box.left - left) > 0.014) {
      if (out.length > 0) break
      continue
    }
    const before = wordsIn(line).filter((word) => word.box.right <= first.box.left + 0.004).at(-1)
    if (before && out.length > 0 && !isWide(spot.page, before, first)) break
    out.push(...mine)
  }
  return out
}

export function around(spot: Spot, words: readonly Word[]): Spot {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return { ...spot, end: spot.start }
  return { page: spot.page, start: Math.max(spot.start, first.start), end: Math.min(spot.end, last.start + last.text.length) }
}

function lineStart(spot: Spot, at: number): number {
  return Math.max(spot.start, spot.page.text.lastIndexOf('\n', at) + 1)
}

function isWide({ origin }: Page, before: Word, after: Word): boolean {
  const letter = (before.box.right - before.box.left + after.box.right - after.box.left) / (before.text.length + after.text.length)
  return after.box.left - before.box.right > (origin === 'optical recognition' ? wideOfInk : wide) * letter
}
