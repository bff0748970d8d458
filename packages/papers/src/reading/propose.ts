import { whyNot, type Box, type Flag, type OnPaper, type Page, type PaperId, type ProposedFact, type Word } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { doubtfulFits } from '../certainty/doubtful-fits.ts'
import { doubtfulForm } from '../certainty/doubtful-form.ts'
import { doubtfulWords } from '../certainty/doubtful-words.ts'
import { wordsIn } from './cells.ts'
import { trimSpot, wordsAt, type Spot } from './spot.ts'

/** What a reader found: a value for a path, and the words it rests on. */
export interface Found {
  readonly path: string
  readonly value: unknown
  readonly spot: Spot
  /** What a person must weigh: see `ProposedFact`. */
  readonly check?: string | undefined
  /** Doubts the reader itself has whether it was read right. */
  readonly flags?: readonly Flag[] | undefined
}

/** A reader of one kind of paper. */
export type Reader = (pages: readonly Page[]) => readonly Found[]

/**
 * Findings as proposals. A finding is dropped when its path is none of the case's, its value is not of the path's type, or it rests
 * on no words; of equal findings the first is kept, or the first in which the reader has no doubt. Each carries its doubts: words poorly recognised, figures from a picture, a form
 * such a value does not have, values that do not fit one another.
 */
export function propose(paper: PaperId, pages: readonly Page[], found: readonly Found[]): ProposedFact[] {
  const seen = new Set<string>()
  const out: ProposedFact[] = []
  const kept: Found[] = []
  const sure = new Set(found.filter(isSure).map(keyOf))
  for (const one of found) {
    const shape = leafShapeAt(one.path)
    const spot = trimSpot(one.spot)
    if (!shape || whyNot(shape, one.value) !== undefined || spot.end <= spot.start || !pages.includes(spot.page)) continue
    const key = keyOf(one)
    if (seen.has(key) || (sure.has(key) && !isSure(one))) continue
    seen.add(key)
    const words = wordsIn(spot)
    if (words.length === 0) continue
    const flags = [...(one.flags ?? []), ...doubtfulWords(spot.page, words, shape, one), ...doubtfulForm(one, wordsAt(spot))]
    kept.push(one)
    out.push({ path: one.path, value: one.value, source: sourceOf(paper, spot, words), ...(one.check === undefined ? {} : { check: one.check }), ...(flags.length === 0 ? {} : { flags }) })
  }
  const misfits = doubtfulFits(kept)
  return out.map((proposal) => {
    const more = misfits.get(proposal.path)
    return more === undefined ? proposal : { ...proposal, flags: [...(proposal.flags ?? []), ...more] }
  })
}

const isSure = ({ flags }: Found): boolean => flags === undefined || flags.length === 0
const keyOf = ({ path, value }: Found): string => `${path}\n${JSON.stringify(value)}`

function sourceOf(paper: PaperId, spot: Spot, words: readonly Word[]): OnPaper {
  return {
    from: 'paper',
    paper,
    page: spot.page.number,
    start: spot.start,
    end: spot.end,
    words: wordsAt(spot),
    boxes: boxesOf(spot.page, words),
    confidence: Math.min(...words.map((word) => word.confidence)),
  }
}

/** One box for each line of the words. */
function boxesOf(page: Page, words: readonly Word[]): Box[] {
  const boxes: Box[] = []
  let last: Word | undefined
  for (const word of words) {
    const box = boxes.at(-1)
    const sameLine = last !== undefined && box !== undefined && !page.text.slice(last.start, word.start).includes('\n') && word.box.top < box.bottom && word.box.bottom > box.top
    if (sameLine && box) boxes[boxes.length - 1] = { left: Math.min(box.left, word.box.left), top: Math.min(box.top, word.box.top), right: Math.max(box.right, word.box.right), bottom: Math.max(box.bottom, word.box.bottom) }
    else boxes.push(word.box)
    last = word
  }
  return boxes
}
