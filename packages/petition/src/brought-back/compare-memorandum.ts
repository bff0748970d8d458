import { diffArrays } from 'diff'
import type { Packet } from '../packet.ts'
import { cleanText } from '../render/clean-text.ts'
import { sentencesOfPart } from '../walk-sentences.ts'
import { newNumbers } from './new-numbers.ts'
import { partsOfMemorandum } from './parts-of-memorandum.ts'
import type { Wording } from './reword-packet.ts'

/** What became of the memorandum's text in a word processor. Sentences that are as they were are only counted. */
export interface BroughtBack {
  readonly same: number
  /** In reading order. */
  readonly changes: readonly BroughtBackChange[]
}

/**
 * `changed`: a sentence that has other words, in `now`. `left out`: one that is no longer there. `added`: words that stand after a sentence
 * (`was` is that sentence) or before all (`was` is empty). `around`: headings, labels or citations that are other than they were, after the
 * sentence `was`. `numbers`: what of `now` has digits or names a month and stands nowhere in what was composed there: nothing of the case
 * is known to stand behind it. `wording` is what counsel would keep to have it so: a composed sentence and what stands in its place (words
 * added after it with it). None for the applicant's own words, and where no sentence is concerned.
 */
export interface BroughtBackChange {
  readonly is: 'changed' | 'left out' | 'added' | 'around'
  readonly where: string
  readonly was: string
  readonly now: string
  readonly numbers: readonly string[]
  readonly wording: Wording | undefined
}

interface Placed {
  readonly where: string
  readonly text: string
  /** As composed. */
  readonly composed: string
  readonly own: boolean
  /** Words of the text as made: [from, to). */
  readonly from: number
  readonly to: number
}

/**
 * Compares the memorandum as it was made with the same document come back from a word processor, sentence by sentence. Both texts are the
 * plain text of the documents, whatever their line ends and spaces. A sentence of the packet that stands nowhere in `asMade` is left out.
 */
export function compareMemorandum(packet: Packet, asMade: string, broughtBack: string): BroughtBack {
  const made = wordsOf(asMade)
  const placed = placeSentences(packet, made)
  const touched = placed.map(() => ({ words: [] as string[], changed: false }))
  const between = new Map<number, { was: string[]; now: string[] }>()
  const gapAfter = (index: number) => {
    const there = between.get(index) ?? { was: [], now: [] }
    between.set(index, there)
    return there
  }
  let [at, next] = [0, 0]
  /** The sentence the word at `at` belongs to, or else -1; `next` is the first sentence that ends after it. */
  const holder = () => {
    while (next < placed.length && (placed[next]?.to ?? 0) <= at) next += 1
    return next < placed.length && (placed[next]?.from ?? 0) <= at ? next : -1
  }
  for (const hunk of hunksOf(made, wordsThatDiffer(asMade, broughtBack), new Set(placed.map(({ from }) => from)))) {
    if (hunk.is === 'kept') {
      for (const word of hunk.words) {
        touched[holder()]?.words.push(word)
        at += 1
      }
      continue
    }
    const [began, first] = [at, holder()]
    // Words put at the very beginning of a sentence, with nothing taken away, stand before it.
    const inside = first >= 0 && (placed[first]?.from ?? 0) < began ? first : -1
    const struck: number[] = []
    for (const word of hunk.taken) {
      const one = holder()
      if (one < 0) gapAfter(next - 1).was.push(word)
      else if (struck.at(-1) !== one) struck.push(one)
      at += 1
    }
    for (const one of struck) mark(touched[one])
    const homes = struck.length > 0 ? struck : inside >= 0 ? [inside] : []
    if (hunk.put.length === 0) continue
    if (homes.length === 0) gapAfter((first >= 0 ? first : next) - 1).now.push(...hunk.put)
    else for (const [i, words] of shareOut(hunk.put, homes.length).entries()) {
      const one = touched[homes[i] ?? -1]
      one?.words.push(...words)
      mark(one)
    }
  }
  return tell(placed, touched, between)
}

function mark(one: { changed: boolean } | undefined): void {
  if (one) one.changed = true
}

function tell(placed: readonly Placed[], touched: readonly { readonly words: readonly string[]; readonly changed: boolean }[], between: ReadonlyMap<number, { readonly was: readonly string[]; readonly now: readonly string[] }>): BroughtBack {
  const changes: BroughtBackChange[] = []
  const wording = (index: number, now: string) => {
    const one = placed[index]
    return one === undefined || one.own ? undefined : { was: one.composed, now }
  }
  const gap = (index: number) => {
    const there = between.get(index)
    if (there === undefined) return
    const [was, now, before] = [there.was.join(' '), there.now.join(' '), placed[index]]
    const at = { where: (before ?? placed[0])?.where ?? '', was: before?.text ?? '', numbers: newNumbers(was, now) }
    if (was === '') changes.push({ is: 'added', ...at, now, wording: wording(index, `${touched[index]?.words.join(' ') ?? ''} ${now}`.trim()) })
    else changes.push({ is: 'around', ...at, now: `${was} → ${now === '' ? 'taken out' : now}`, wording: undefined })
  }
  gap(-1)
  for (const [index, { where, text }] of placed.entries()) {
    const one = touched[index]
    const now = one?.words.join(' ') ?? ''
    if (one?.changed === true) changes.push({ is: now === '' ? 'left out' : 'changed', where, was: text, now, numbers: newNumbers(text, now), wording: wording(index, now) })
    gap(index)
  }
  return { same: touched.filter(({ changed }) => !changed).length, changes }
}

type Hunk = { readonly is: 'kept'; readonly words: readonly string[] } | { readonly is: 'other'; readonly taken: readonly string[]; readonly put: readonly string[] }

/**
 * What was kept, and what was put in the place of what was taken away, in order. Where only words were taken or only words were put, and
 * the words around allow it, that begins where a sentence begins: with two sentences that open alike it is not the end of one and the
 * opening of the other.
 */
function hunksOf(made: readonly string[], differ: readonly Change[], begins: ReadonlySet<number>): readonly Hunk[] {
  const others: { from: number; to: number; put: readonly string[] }[] = []
  let at = 0
  for (const { value, added, removed } of differ) {
    const last = others.at(-1)
    const there = last?.to === at ? last : { from: at, to: at, put: [] }
    if ((added || removed) && there !== last) others.push(there)
    if (added) there.put = [...there.put, ...value]
    else at += value.length
    if (removed) there.to = at
  }
  const hunks: Hunk[] = []
  let after = 0
  for (const [i, one] of others.entries()) {
    const { from, to, put } = slid(one, made, begins, after, others[i + 1]?.from ?? made.length)
    const last = hunks.at(-1)
    if (from > after) hunks.push({ is: 'kept', words: made.slice(after, from) })
    if (from === after && last?.is === 'other') hunks[hunks.length - 1] = { is: 'other', taken: [...last.taken, ...made.slice(from, to)], put: [...last.put, ...put] }
    else hunks.push({ is: 'other', taken: made.slice(from, to), put })
    after = to
  }
  return after < made.length ? [...hunks, { is: 'kept', words: made.slice(after) }] : hunks
}

function slid(hunk: { readonly from: number; readonly to: number; readonly put: readonly string[] }, made: readonly string[], begins: ReadonlySet<number>, lowest: number, highest: number): typeof hunk {
  if (hunk.to > hunk.from && hunk.put.length > 0) return hunk
  for (const way of [-1, 1]) {
    let { from, to, put } = hunk
    while (!begins.has(from)) {
      if (way === -1 ? from <= lowest : to >= highest) break
      const [first, last] = put.length > 0 ? [put[0], put.at(-1)] : [made[from], made[to - 1]]
      if (way === -1 ? made[from - 1] !== last : made[to] !== first) break
      if (put.length > 0) put = way === -1 ? [made[from - 1] ?? '', ...put.slice(0, -1)] : [...put.slice(1), made[to] ?? '']
      from += way
      to += way
    }
    if (begins.has(from)) return { from, to, put }
  }
  return hunk
}

interface Change { readonly value: readonly string[]; readonly added?: boolean; readonly removed?: boolean }

/** A line of so few words may stand anywhere: that it is there again says little. */
const fewest = 4

/** Word by word, but only within lines that are not there as they were: so a line that was struck does not lend words to another. */
function wordsThatDiffer(asMade: string, broughtBack: string): readonly Change[] {
  const changes: Change[] = []
  const [taken, put]: [string[], string[]] = [[], []]
  const flush = () => {
    if (taken.length > 0 && put.length > 0) changes.push(...diffArrays(taken, put))
    else if (taken.length > 0) changes.push({ value: [...taken], removed: true })
    else if (put.length > 0) changes.push({ value: [...put], added: true })
    taken.length = 0
    put.length = 0
  }
  for (const { value, added, removed } of diffArrays(linesOf(asMade), linesOf(broughtBack), { comparator: (one, other) => one === other && one.split(' ').length > fewest })) {
    const words = value.flatMap(wordsOf)
    if (removed) taken.push(...words)
    else if (added) put.push(...words)
    else {
      flush()
      changes.push({ value: words })
    }
  }
  flush()
  return changes
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n\f]+/).map((line) => wordsOf(line).join(' ')).filter((line) => line !== '')
}

/** New words in the place of several sentences: one sentence for each where there are as many, else all of them in the place of the first. */
function shareOut(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [words]
  const sentences: string[][] = [[]]
  for (const [i, word] of words.entries()) {
    sentences.at(-1)?.push(word)
    if (/[.!?][”"')\]]*$/.test(word) && i < words.length - 1) sentences.push([])
  }
  return sentences.length === count ? sentences : [words]
}

/** Where each sentence of the packet stands in the words of its document, one after the other. */
function placeSentences(packet: Packet, made: readonly string[]): readonly Placed[] {
  const placed: Placed[] = []
  let from = 0
  for (const part of partsOfMemorandum(packet)) {
    for (const { where, sentence } of sentencesOfPart(part)) {
      const words = wordsOf(cleanText(sentence.text))
      const at = words.length === 0 ? -1 : findRow(made, words, from)
      if (at < 0) continue
      placed.push({ where, text: words.join(' '), composed: sentence.text, own: sentence.basis.is === 'own words', from: at, to: at + words.length })
      from = at + words.length
    }
  }
  return placed
}

function findRow(all: readonly string[], row: readonly string[], from: number): number {
  for (let at = all.indexOf(row[0] ?? '', from); at >= 0; at = all.indexOf(row[0] ?? '', at + 1)) {
    if (row.every((word, i) => all[at + i] === word)) return at
  }
  return -1
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').replaceAll('\u200B', '').split(/\s+/u).filter((word) => word !== '')
}
