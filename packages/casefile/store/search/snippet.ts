import { foldedWords, signedNumbers, type FoldedWord } from './fold-words.ts'
import type { Term, Way } from './search-words.ts'

/** A piece of a text with the words that were searched for. `marks` are [start, end) in `text`, in order, not overlapping. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

const around = 90

/** The piece of the text that has most of what was searched for; undefined when the text no longer has all of it. */
export function snippetOf(text: string, terms: readonly Term[]): Snippet | undefined {
  const words = foldedWords(text)
  const numbers = signedNumbers(text)
  const found = terms.map((term) => term.ways.flatMap((way) => spans(words, numbers, way)))
  if (found.some((spansOfTerm) => spansOfTerm.length === 0)) return undefined
  const all = found.flat().toSorted(([a], [b]) => a - b)
  const best = mostAround(all)
  const start = wordStart(text, Math.max(0, best[0] - around))
  const end = wordEnd(text, Math.min(text.length, best[1] + around))
  const marks: [number, number][] = []
  for (const [from, to] of all) {
    const last = marks.at(-1)
    if (from < start || to > end) continue
    if (last && from - start < last[1]) last[1] = Math.max(last[1], to - start)
    else marks.push([from - start, to - start])
  }
  return { text: text.slice(start, end).replaceAll(/\s/g, ' '), marks }
}

/** Where the words of one way to find a term stand. */
function spans(words: readonly FoldedWord[], numbers: readonly FoldedWord[], { words: wanted, whole }: Way): readonly (readonly [number, number])[] {
  const last = wanted.length - 1
  const is = (one: FoldedWord | undefined, i: number) => one !== undefined && (i === last && !whole ? one.word.startsWith(wanted[i] ?? '') : one.word === wanted[i])
  const found: (readonly [number, number])[] = []
  for (const [at, first] of words.entries()) {
    if (is(first, 0) && wanted.every((_, i) => is(words[at + i], i))) found.push([first.start, words[at + last]?.end ?? first.end])
  }
  return last > 0 ? found : [...found, ...numbers.filter((one) => is(one, 0)).map(({ start, end }) => [start, end] as const)]
}

/** The first of those in their order that has most of them around it. */
function mostAround(all: readonly (readonly [number, number])[]): readonly [number, number] {
  let [best, most]: [readonly [number, number], number] = [[0, 0], 0]
  let [low, high] = [0, 0]
  for (const one of all) {
    while ((all[low]?.[0] ?? 0) < one[0] - around) low += 1
    while (high < all.length && (all[high]?.[0] ?? 0) <= one[0] + around) high += 1
    if (high - low > most) [best, most] = [one, high - low]
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + 30).search(/\s/)
  return space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const space = text.slice(Math.max(0, at - 30), at).search(/\s\S*$/)
  return space < 0 ? at : Math.max(0, at - 30) + space
}
