import type { Source } from '../../api/shapes.ts'

/** The authorities of a paper, each numbered once, in the order they are first cited. */
export interface Authorities {
  /** The number of a source, from 1. The same words of the same law have one number. */
  readonly numberOf: (source: Source) => number
  readonly all: () => readonly Source[]
}

export function authorities(): Authorities {
  const numbers = new Map<string, number>()
  const sources: Source[] = []
  return {
    numberOf: (source) => {
      const key = `${source.cite}\t${source.quote}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      sources.push(source)
      numbers.set(key, sources.length)
      return sources.length
    },
    all: () => sources,
  }
}

/** `[2] [5]`: the numbers in order, each once. */
export function marks(numbers: readonly number[]): string {
  return [...new Set(numbers)].toSorted((a, b) => a - b).map((n) => `[${n}]`).join(' ')
}
