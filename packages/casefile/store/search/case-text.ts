import { wordsOf } from './fold-words.ts'
import type { TextPlace } from './found.ts'
import { lettersOf, maybeWithin } from './letters.ts'
import { numbers, type Numbers } from './numbers.ts'
import { Places } from './places.ts'
import type { Term, Way } from './search-words.ts'
import { Vocabulary } from './vocabulary.ts'

export interface TextOfCase {
  readonly place: TextPlace
  readonly text: string
}

/** So often a term counts in one text at most. */
const mostTimes = 5

/**
 * Texts of a case to search in: their words by number in a vocabulary of their own, and for each word which texts have it how often. It
 * takes little more than half as many bytes as the texts have letters, and all of it goes when the texts do.
 */
export class CaseText {
  readonly places: Places
  /** Bytes, about. */
  readonly size: number
  readonly #vocabulary: Vocabulary
  /** The words of all texts in their order, and where each text ends in it. */
  readonly #words: Numbers
  readonly #ends: Numbers
  /** From where each word stands in the two that follow: which texts have it, and how often. */
  readonly #from: Numbers
  readonly #texts: Numbers
  readonly #times: Uint8Array

  constructor(texts: readonly TextOfCase[]) {
    const found = new Map<string, number>()
    const words: number[] = []
    const ends = texts.map(({ text }) => {
      for (const word of wordsOf(text)) {
        const number = found.get(word) ?? found.size
        if (number === found.size) found.set(word, number)
        words.push(number)
      }
      return words.length
    })
    const sorted = [...found.keys()].sort()
    const places = numbers(sorted.length, sorted.length)
    for (const [i, word] of sorted.entries()) places[found.get(word) ?? 0] = i
    this.places = new Places(texts.map(({ place }) => place))
    this.#vocabulary = new Vocabulary(sorted)
    this.#words = numbers(words.length, sorted.length)
    for (const [i, number] of words.entries()) this.#words[i] = places[number] ?? 0
    this.#ends = numbers(ends.length, words.length)
    this.#ends.set(ends)
    const { from, texts: having, times } = textsByWord(this.#words, this.#ends, sorted.length)
    this.#from = from
    this.#texts = having
    this.#times = times
    this.size = 2_000 + this.places.size + this.#vocabulary.size + [this.#words, this.#ends, from, having, times].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Calls `take` with each place that has every term, by its number in `places`, and how often it has them. */
  find(terms: readonly Term[], take: (place: number, times: number) => void): void {
    const all = this.places.count
    const [sum, one] = counts(all)
    for (const [i, term] of terms.entries()) {
      if (i === 0) {
        if (!this.#countTerm(term, sum)) return
        continue
      }
      if (i > 1) one.fill(0, 0, all)
      if (!this.#countTerm(term, one)) return
      for (let at = 0; at < all; at++) sum[at] = one[at] === 0 || sum[at] === 0 ? 0 : (sum[at] ?? 0) + (one[at] ?? 0)
    }
    for (let at = 0; at < all; at++) if (sum[at] !== 0) take(at, sum[at] ?? 0)
  }

  has(term: Term): boolean {
    return this.#countTerm(term, counts(this.places.count)[0])
  }

  /** Calls `take` with every word of three letters or more within so many edits, and with some that are further away. */
  near(word: string, edits: number, take: (other: string) => void): void {
    const [letters, vocabulary] = [lettersOf(word), this.#vocabulary]
    for (let i = 0; i < vocabulary.count; i++) {
      if (!maybeWithin(letters, vocabulary.letters[i] ?? 0, edits)) continue
      const length = vocabulary.lengthOf(i)
      if (length > 2 && Math.abs(length - word.length) <= edits) take(vocabulary.word(i))
    }
  }

  /** Adds to each text how often it has the term; says whether any has. */
  #countTerm({ ways }: Term, times: Uint8Array): boolean {
    let any = false
    for (const way of ways) any = this.#countWay(way, times) || any
    return any
  }

  #countWay({ words, whole }: Way, times: Uint8Array): boolean {
    const [low, high] = this.#lastOf(words.at(-1) ?? '', whole)
    if (words.length > 1) return low < high && this.#countRow(words.slice(0, -1), low, high, times)
    for (let at = this.#from[low] ?? 0; at < (this.#from[high] ?? 0); at++) add(times, this.#texts[at] ?? 0, this.#times[at] ?? 0)
    return low < high
  }

  /** The same of words in a row, the last of which is one from `low` up to `high`. */
  #countRow(words: readonly string[], low: number, high: number, times: Uint8Array): boolean {
    const row = words.map((word) => this.#vocabulary.numberOf(word) ?? -1)
    const [first = -1] = row
    if (row.includes(-1)) return false
    let any = false
    for (let at = this.#from[first] ?? 0; at < (this.#from[first + 1] ?? 0); at++) {
      const text = this.#texts[at] ?? 0
      const end = (this.#ends[text] ?? 0) - row.length
      for (let i = text === 0 ? 0 : (this.#ends[text - 1] ?? 0); i < end; i++) {
        const last = this.#words[i + row.length] ?? -1
        if (this.#words[i] !== first || last < low || last >= high || !row.every((word, k) => this.#words[i + k] === word)) continue
        add(times, text, 1)
        any = true
      }
    }
    return any
  }

  #lastOf(word: string, whole: boolean): readonly [low: number, high: number] {
    if (!whole) return this.#vocabulary.beginningWith(word)
    const number = this.#vocabulary.numberOf(word)
    return number === undefined ? [0, 0] : [number, number + 1]
  }
}

function add(times: Uint8Array, text: number, more: number): void {
  times[text] = Math.min(mostTimes, (times[text] ?? 0) + more)
}

let scratch: readonly [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)]

/** Two rows of zeros to count in, the same ones each time. */
function counts(length: number): typeof scratch {
  if (scratch[0].length < length) scratch = [new Uint8Array(2 * length), new Uint8Array(2 * length)]
  for (const one of scratch) one.fill(0, 0, length)
  return scratch
}

/** For each word the texts that have it and how often, one word after the other. */
function textsByWord(words: Numbers, ends: Numbers, vocabulary: number): { readonly from: Numbers; readonly texts: Numbers; readonly times: Uint8Array } {
  // In which text a word was last, by one more than its number.
  const last = new Uint32Array(vocabulary)
  const having = new Uint32Array(vocabulary)
  eachWord(words, ends, (word, text) => {
    if (last[word] === text + 1) return
    last[word] = text + 1
    having[word] = (having[word] ?? 0) + 1
  })
  const pairs = having.reduce((sum, one) => sum + one, 0)
  const [from, texts, times] = [numbers(vocabulary + 1, pairs), numbers(pairs, ends.length), new Uint8Array(pairs)]
  for (let word = 0; word < vocabulary; word++) from[word + 1] = (from[word] ?? 0) + (having[word] ?? 0)
  const next = Uint32Array.from(from)
  last.fill(0)
  eachWord(words, ends, (word, text) => {
    const at = last[word] === text + 1 ? (next[word] ?? 0) - 1 : (next[word] ?? 0)
    if (last[word] !== text + 1) next[word] = at + 1
    last[word] = text + 1
    texts[at] = text
    add(times, at, 1)
  })
  return { from, texts, times }
}

function eachWord(words: Numbers, ends: Numbers, take: (word: number, text: number) => void): void {
  let i = 0
  for (let text = 0; text < ends.length; text++) {
    for (; i < (ends[text] ?? 0); i++) take(words[i] ?? 0, text)
  }
}
