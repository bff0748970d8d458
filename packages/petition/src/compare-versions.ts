import { diffArrays } from 'diff'
import type { KeptSentence } from './kept-sentences.ts'

/** A stretch of words that stands in both texts, or in one of them. */
export interface MarkedWords {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A sentence of two versions of a draft: the same in both, in one of them, or in both with other words. */
export interface ComparedSentence {
  readonly where: string
  readonly is: 'same' | 'added' | 'removed' | 'changed'
  /** The words in their order; of a sentence that is the same, added or removed it is one stretch. */
  readonly words: readonly MarkedWords[]
}

/** Two versions, sentence by sentence in the order of the second; what was left out stands where it stood. */
export function compareVersions(from: readonly KeptSentence[], to: readonly KeptSentence[]): readonly ComparedSentence[] {
  const [before, after] = [Map.groupBy(from, ({ where }) => where), Map.groupBy(to, ({ where }) => where)]
  const places = [...after.keys()]
  // A place that is gone is told before the place that followed it.
  const gone = [...before.keys()]
  for (const [index, place] of gone.entries()) {
    if (after.has(place)) continue
    const next = gone.slice(index + 1).find((other) => after.has(other))
    places.splice(next === undefined ? places.length : places.indexOf(next), 0, place)
  }
  return places.flatMap((where) => comparePlace(where, (before.get(where) ?? []).map(({ text }) => text), (after.get(where) ?? []).map(({ text }) => text)))
}

function comparePlace(where: string, from: readonly string[], to: readonly string[]): readonly ComparedSentence[] {
  const found: ComparedSentence[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const flush = () => {
    found.push(...pairUp(where, removed, added))
    ;[removed, added] = [[], []]
  }
  for (const { is, item } of laidBeside(from, to)) {
    if (is === 'removed') removed.push(item)
    else if (is === 'added') added.push(item)
    else {
      flush()
      found.push({ where, is: 'same', words: [{ is: 'same', text: item }] })
    }
  }
  flush()
  return found
}

/** Sentences left out and put in at one place: those with half their words in common are one sentence with other words. */
function pairUp(where: string, removed: readonly string[], added: readonly string[]): readonly ComparedSentence[] {
  const found: ComparedSentence[] = []
  let from = 0
  for (const text of added) {
    const at = removed.findIndex((one, index) => index >= from && likeness(one, text) >= 0.5)
    if (at < 0) {
      found.push({ where, is: 'added', words: [{ is: 'added', text }] })
      continue
    }
    for (const one of removed.slice(from, at)) found.push({ where, is: 'removed', words: [{ is: 'removed', text: one }] })
    found.push({ where, is: 'changed', words: compareWords(removed[at] ?? '', text) })
    from = at + 1
  }
  return [...found, ...removed.slice(from).map((one): ComparedSentence => ({ where, is: 'removed', words: [{ is: 'removed', text: one }] }))]
}

/** Words in common, as a share of the longer one. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  return common / Math.max(a.length, b.length, 1)
}

/** One sentence with the words of both, each marked. */
function compareWords(from: string, to: string): readonly MarkedWords[] {
  const marked: MarkedWords[] = []
  for (const { is, item } of laidBeside(wordsOf(from), wordsOf(to))) {
    const last = marked.at(-1)
    if (last?.is === is) marked[marked.length - 1] = { is, text: `${last.text} ${item}` }
    else marked.push({ is, text: item })
  }
  return marked
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Two lists with what only one of them has; what is removed comes before what is added. */
function laidBeside(from: readonly string[], to: readonly string[]): readonly { readonly is: MarkedWords['is']; readonly item: string }[] {
  return diffArrays([...from], [...to]).flatMap(({ value, added, removed }) => value.map((item) => ({ is: added ? 'added' as const : removed ? 'removed' as const : 'same' as const, item })))
}
