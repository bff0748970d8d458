import { createHash } from 'node:crypto'

/** Chances that are the same for the same seed on every machine: whole numbers of 32 bits and no function of a library in between. */
export interface Draw {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly share: () => number
  /** A whole number, both ends inclusive; the lower one where the upper is below it. */
  readonly whole: (from: number, to: number) => number
  /** One of several, each as likely as its weight says; at least one weight is above zero. */
  readonly of: <T>(weighed: readonly (readonly [T, number])[]) => T
}

/** The generator sfc32 of PractRand, begun with the SHA-256 of the seed. */
export function drawFrom(seed: string): Draw {
  const bytes = createHash('sha256').update(seed).digest()
  let [a, b, c, counter] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)]
  const share = (): number => {
    const next = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + next) | 0
    return (next >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 16; i++) share()
  return {
    share,
    whole: (from, to) => from + Math.floor(share() * (Math.max(from, to) - from + 1)),
    of: <T>(weighed: readonly (readonly [T, number])[]): T => {
      let left = share() * weighed.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of weighed) if ((left -= weight) < 0) return one
      // Only rounding leads here: the last that can be at all.
      return (weighed.findLast(([, weight]) => weight > 0) as readonly [T, number])[0]
    },
  }
}
