import { lettersOf } from './letters.ts'
import { numbers, type Numbers } from './numbers.ts'

/** What comes before `a` (numbers mostly), each of the letters to `z`, and what comes after. */
const shelves = 28

/** On which of the shelves a word stands; the empty one, which all words begin with, on the first. */
function shelfOf(word: string): number {
  const letter = word.charCodeAt(0)
  return letter >= 97 ? Math.min(letter - 96, shelves - 1) : 0
}

/** Words in the order of their UTF-16 units, each once, known by their number in it. */
export class Vocabulary {
  readonly count: number
  /** Of each word, as `lettersOf` gives them. */
  readonly letters: Uint32Array
  readonly #joined: string
  readonly #starts: Numbers
  /** For each first letter, the first word that does not come before it. */
  readonly #firsts: Numbers

  constructor(sorted: readonly string[]) {
    this.count = sorted.length
    this.letters = Uint32Array.from(sorted, lettersOf)
    this.#joined = sorted.join(' ')
    this.#starts = numbers(sorted.length + 1, this.#joined.length + 1)
    let start = 0
    for (const [i, word] of sorted.entries()) {
      this.#starts[i] = start
      start += word.length + 1
    }
    this.#starts[sorted.length] = start
    this.#firsts = numbers(shelves + 1, sorted.length)
    for (let i = 0, shelf = 0; shelf <= shelves; shelf++) {
      while (i < sorted.length && shelfOf(sorted[i] ?? '') < shelf) i += 1
      this.#firsts[shelf] = i
    }
  }

  /** Bytes, about. */
  get size(): number {
    return this.#joined.length + this.#starts.byteLength + this.#firsts.byteLength + this.letters.byteLength
  }

  word(i: number): string {
    return this.#joined.slice(this.#starts[i], (this.#starts[i + 1] ?? 0) - 1)
  }

  lengthOf(i: number): number {
    return (this.#starts[i + 1] ?? 0) - (this.#starts[i] ?? 0) - 1
  }

  /** Undefined when it is not there. */
  numberOf(word: string): number | undefined {
    const i = this.#firstFrom(word)
    return i < this.count && this.lengthOf(i) === word.length && this.#begins(i, word) ? i : undefined
  }

  /** From the first word that begins so up to the first after them. */
  beginningWith(start: string): readonly [from: number, to: number] {
    const from = this.#firstFrom(start)
    let to = from
    while (to < this.count && this.#begins(to, start)) to += 1
    return [from, to]
  }

  #begins(i: number, start: string): boolean {
    return this.#joined.startsWith(start, this.#starts[i])
  }

  /** The first word that does not come before this one. */
  #firstFrom(word: string): number {
    const shelf = shelfOf(word)
    let low = this.#firsts[shelf] ?? 0
    let high = this.#firsts[shelf + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(middle, word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(i: number, word: string): number {
    const from = this.#starts[i] ?? 0
    const length = (this.#starts[i + 1] ?? 0) - from - 1
    for (let k = 0; k < length && k < word.length; k++) {
      const differ = this.#joined.charCodeAt(from + k) - word.charCodeAt(k)
      if (differ !== 0) return differ
    }
    return length - word.length
  }
}
