import { foldText } from './fold-words.ts'
import type { TextPlace } from './found.ts'
import type { Term } from './search-words.ts'

export interface TextOfCase {
  readonly place: TextPlace
  readonly text: string
}

const numbers = new Map<string, number>()
/** The words of all texts by number: cases have most of theirs in common, and a number takes four bytes. Who may see a word, this does not say. */
export const spelled: string[] = []

function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  // A copy: a piece of a text would hold all of it.
  const copy = Buffer.from(word).toString()
  numbers.set(copy, spelled.length)
  return spelled.push(copy) - 1
}

/**
 * The texts of a case as one string to search in: one letter takes one byte, where an index of postings took twenty-eight. A search
 * goes through it from end to end.
 */
export class CaseText {
  readonly places: readonly TextPlace[]
  readonly size: number
  readonly #text: string
  readonly #ends: Uint32Array
  #vocabulary: Uint32Array | undefined

  constructor(texts: readonly TextOfCase[]) {
    const folded = texts.map(({ text }) => foldText(text))
    this.places = texts.map(({ place }) => place)
    this.#ends = new Uint32Array(folded.length)
    let end = 0
    for (const [i, one] of folded.entries()) this.#ends[i] = end += one.length
    this.#text = folded.join('')
    this.size = this.#text.length
  }

  /** The places that have every term, with how often they have them: five times of one term at most count. */
  find(terms: readonly Term[]): readonly { readonly place: TextPlace; readonly times: number }[] {
    // The longest term is the rarest.
    const [first, ...others] = terms.toSorted((one, other) => length(other) - length(one))
    if (first === undefined) return []
    let there = this.#countAll(first)
    for (const term of others) {
      if (there.size === 0) return []
      there = new Map([...there].flatMap(([i, times]) => {
        const count = countIn(this.#text.slice(i === 0 ? 0 : this.#ends[i - 1], this.#ends[i]), term)
        return count === 0 ? [] : [[i, times + count] as const]
      }))
    }
    return [...there].flatMap(([i, times]) => {
      const place = this.places[i]
      return place ? [{ place, times }] : []
    })
  }

  /** Every word there is, once, by its number in `spelled`. */
  vocabulary(): Uint32Array {
    return (this.#vocabulary ??= Uint32Array.from(new Set(this.#text.split(' ').filter((word) => word.length > 2).map(numberOf))))
  }

  #countAll(term: Term): Map<number, number> {
    const counts = new Map<number, number>()
    for (const way of term.ways) {
      let at = this.#text.indexOf(way)
      let i = 0
      while (at >= 0) {
        i = this.#indexAt(at, i)
        const count = (counts.get(i) ?? 0) + 1
        counts.set(i, count)
        at = this.#text.indexOf(way, count < 5 ? at + way.length - 1 : (this.#ends[i] ?? 0))
      }
    }
    return counts
  }

  /** Which text has this letter, from the one before on. */
  #indexAt(at: number, from: number): number {
    let [low, high] = [from, this.#ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}

function length(term: Term): number {
  return Math.min(...term.ways.map((way) => way.length))
}

function countIn(text: string, term: Term): number {
  let count = 0
  for (const way of term.ways) {
    for (let at = text.indexOf(way); at >= 0 && count < 5; at = text.indexOf(way, at + way.length - 1)) count += 1
  }
  return count
}
