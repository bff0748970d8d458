import type { TextPlace } from './found.ts'
import { numbers, type Numbers } from './numbers.ts'

const kinds = ['case', 'paper', 'page', 'fact', 'record', 'words'] as const satisfies readonly TextPlace['in'][]

/** Places in one string: an office has a million, and as many objects in memory would have to be looked at whenever it is tidied up. */
export class Places {
  readonly count: number
  readonly #kinds: Uint8Array
  readonly #joined: string
  readonly #starts: Numbers

  constructor(places: readonly TextPlace[]) {
    const words = places.map(inWords)
    this.count = places.length
    this.#kinds = Uint8Array.from(places, (place) => kinds.indexOf(place.in))
    this.#joined = words.join('')
    this.#starts = numbers(places.length + 1, this.#joined.length)
    for (const [i, one] of words.entries()) this.#starts[i + 1] = (this.#starts[i] ?? 0) + one.length
  }

  /** Bytes, about. */
  get size(): number {
    return this.#joined.length + this.#starts.byteLength + this.#kinds.byteLength
  }

  kind(i: number): TextPlace['in'] {
    return kinds[this.#kinds[i] ?? 0] ?? 'case'
  }

  at(i: number): TextPlace {
    const word = this.#joined.slice(this.#starts[i], this.#starts[i + 1])
    const kind = this.kind(i)
    switch (kind) {
      case 'case': return { in: kind }
      case 'paper': return { in: kind, paper: word }
      case 'page': return { in: kind, paper: word.slice(word.indexOf(' ') + 1), page: Number.parseInt(word, 10) }
      case 'fact': return { in: kind, fact: word }
      case 'record': return { in: kind, record: word }
      case 'words': return { in: kind, question: word }
    }
  }
}

function inWords(place: TextPlace): string {
  switch (place.in) {
    case 'case': return ''
    case 'paper': return place.paper
    case 'page': return `${place.page} ${place.paper}`
    case 'fact': return place.fact
    case 'record': return place.record
    case 'words': return place.question
  }
}
