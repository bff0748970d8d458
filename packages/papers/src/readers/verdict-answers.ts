import type { Page } from '@lenity/casefile'
import { findAll, findFirst, linesOf, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'

/** Whether the paper is a verdict: a jury speaks in it, signs it, or its title says so. Whoever pleads gives up a trial too, and tells of verdicts and of pleas of not guilty. */
export function isVerdict(pages: readonly Page[]): boolean {
  return findFirst(pages, /we,?\s+the\s+jury|^[^\S\n]*(?:jury\s+)?foreperson\b|^\W*(?:special\s+|jury\s+)*verdict(?:\s+form)?\W*$/im) !== undefined
}

/** An answer of a form beside a box or on a line that is marked. */
export interface Answer {
  readonly spot: Spot
  readonly words: string
}

const cross = '(?:[xX✓✔✗✘]|XX|xx)'
const boxes = new RegExp(`(?<marked>[☒☑✓✔✗✘■⊠]|[\\[(]\\s{0,3}${cross}\\s{0,3}[\\])]|_+\\s?${cross}\\s?_*|(?<![A-Za-z])${cross}_+|(?<=^|\\s)X(?=\\s|$))|(?<empty>[☐□]|[\\[(]\\s{0,6}[\\])]|_{2,})`, 'm')

/**
 * The marked answers of a block. Boxes stand before their answers where the first of their line begins it, else behind them; an answer reaches to the
 * box of the next, over the end of a line.
 */
export function markedAnswers(block: Spot): Answer[] {
  const all = findAll([block], boxes)
  let isFirst = false
  return all.flatMap((box, i) => {
    const last = all[i - 1]
    if (last === undefined || box.page.text.slice(last.end, box.start).includes('\n')) isFirst = beginsLine(block, box)
    if (box.get('marked') === '') return []
    const spot = isFirst ? { page: box.page, start: box.end, end: all[i + 1]?.start ?? block.end } : behind(block, all[i - 1]?.end ?? block.start, box.start)
    const one = trimSpot(firstPart(spot, isFirst))
    return one.end > one.start ? [{ spot: one, words: wordsAt(one).replace(/\s+/g, ' ') }] : []
  })
}

function beginsLine({ page, start }: Spot, box: Spot): boolean {
  const line = page.text.slice(Math.max(start, page.text.lastIndexOf('\n', box.start - 1) + 1), box.start)
  return /^\W*(?:(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s*)?$/i.test(line)
}

/** The answer that ends at a box: its line, and the line before where that goes on in it. */
function behind({ page }: Spot, from: number, to: number): Spot {
  const lines = linesOf({ page, start: from, end: to })
  const last = lines.at(-1) ?? { page, start: from, end: to }
  const before = lines.at(-2)
  const goesOn = before !== undefined && wordsAt(before).trim() !== '' && !/[.?:]\s*$/.test(wordsAt(before)) && !/^\W*(?:not\s+)?guilty/i.test(wordsAt(last))
  return { page, start: goesOn ? before.start : last.start, end: to }
}

/** An answer before which its box stands ends with its line, or with the next where it goes on there; a sentence below is another. */
function firstPart(spot: Spot, isBefore: boolean): Spot {
  if (!isBefore) return spot
  const stop = /[.?:]\s*\n|\n\s*\n|\n(?=[^\S\n]*(?:Question|If\b|We\b|As\s+to|Count|COUNT|\d{1,2}[.)]))/.exec(wordsAt(spot))
  return stop === null ? spot : { ...spot, end: spot.start + stop.index }
}
