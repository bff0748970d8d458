import type { Page, Word } from '@lenity/casefile'
import { wordsIn } from './cells.ts'
import { linesOf, trimSpot, wordsAt, type Spot } from './spot.ts'

/** Two pieces of two pages that were joined, and where the second begins in the joint text. */
interface Seam {
  readonly first: Spot
  readonly second: Spot
  readonly at: number
}

const seams = new WeakMap<Page, Seam>()
const known = new WeakMap<Page, Map<Page, readonly Page[]>>()

/** So much of either page a sentence may take, and so much the words about one. */
const longest = 700
/** At the end of a sentence; a stop after a title, an initial or the sign of a number ends none. */
const ends = /(?<!(?<![A-Za-zÀ-ÿ])(?:Mr|Mrs|Ms|Dr|St|Hon|Jr|Sr|No|Nos|vs|v|Sec|[A-Za-z]))[.!?:]["”’)]?(?=\s|$)/g
/** What a page has at its head or foot beside its own text: its number, alone or with a few words. */
const furniture = /^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i

/**
 * What is told over the end of a page: for each two pages that follow one another a page made of the sentence that the first breaks off and the next
 * goes on with, and `wide` of the sentences before and behind it too. `offSeam` leads from places on such a page to the pages themselves.
 */
export function seamsOf(pages: readonly Page[], wide = false): Page[] {
  return pages.slice(1).flatMap((page, i) => {
    const before = pages[i] as Page
    return seam({ page: before, start: 0, end: before.text.length }, { page, start: 0, end: page.text.length }, wide)
  })
}

/** The page made of what the first place breaks off and the second goes on with; none where the first ends with its sentence. */
export function seam(one: Spot, other: Spot, wide = false): readonly Page[] {
  const isWhole = one.start === 0 && other.end === other.page.text.length && !wide
  const there = isWhole ? known.get(one.page)?.get(other.page) : undefined
  if (there !== undefined) return there
  const made = join(lastOf(withoutFurniture(one, 'foot'), wide), firstOf(withoutFurniture(other, 'head'), wide))
  const out = made === undefined ? [] : [made]
  if (isWhole) known.set(one.page, (known.get(one.page) ?? new Map<Page, readonly Page[]>()).set(other.page, out))
  return out
}

/** The place on a page itself of a place on a joint one: of what lies on both pages the longer piece. */
export function offSeam(spot: Spot): Spot {
  const made = seams.get(spot.page)
  if (made === undefined) return spot
  const { first, second, at } = made
  const [inFirst, inSecond] = [Math.max(0, Math.min(spot.end, at - 1) - spot.start), Math.max(0, spot.end - Math.max(spot.start, at))]
  return inFirst > inSecond
    ? { page: first.page, start: first.start + spot.start, end: Math.min(first.end, first.start + spot.end) }
    : { page: second.page, start: second.start + Math.max(0, spot.start - at), end: Math.min(second.end, second.start + spot.end - at) }
}

const isOwn = (line: Spot): boolean => wordsAt(line).trim() !== '' && !furniture.test(wordsAt(line))

function withoutFurniture(spot: Spot, where: 'head' | 'foot'): Spot {
  const lines = linesOf(spot)
  const line = where === 'foot' ? lines.findLast(isOwn) : lines.find(isOwn)
  return line === undefined ? { ...spot, end: spot.start } : trimSpot(where === 'foot' ? { ...spot, end: line.end } : { ...spot, start: line.start })
}

/** The sentence that is broken off at the end; `wide` with those before it. */
function lastOf(spot: Spot, wide: boolean): Spot | undefined {
  const near: Spot = { ...spot, start: Math.max(spot.start, spot.end - longest) }
  const stops = [...wordsAt(near).matchAll(ends)].map((hit) => near.start + hit.index + hit[0].length)
  if (stops.at(-1) === spot.end && !wide) return undefined
  const start = wide ? (near.start === spot.start ? near.start : stops[0]) : stops.findLast((stop) => stop < spot.end) ?? (near.start === spot.start ? near.start : undefined)
  const made = start === undefined ? undefined : trimSpot({ ...spot, start })
  return made === undefined || made.end <= made.start ? undefined : made
}

function firstOf(spot: Spot, wide: boolean): Spot | undefined {
  const near: Spot = { ...spot, end: Math.min(spot.end, spot.start + longest) }
  const stops = [...wordsAt(near).matchAll(ends)].map((hit) => near.start + hit.index + hit[0].length)
  const end = (wide ? stops.at(-1) : stops[0]) ?? (near.end === spot.end ? near.end : undefined)
  return end === undefined || end <= spot.start ? undefined : { ...spot, end }
}

/** The words of a place, moved to where its text stands on the joint page. */
function moved(spot: Spot, by: number): Word[] {
  return wordsIn(spot).filter(({ start, text }) => start >= spot.start && start + text.length <= spot.end).map((word) => ({ ...word, start: word.start - spot.start + by }))
}

function join(first: Spot | undefined, second: Spot | undefined): Page | undefined {
  if (first === undefined || second === undefined) return undefined
  const at = first.end - first.start + 1
  const made: Page = { ...first.page, text: `${wordsAt(first)}\n${wordsAt(second)}`, words: [...moved(first, 0), ...moved(second, at)] }
  seams.set(made, { first, second, at })
  return made
}
