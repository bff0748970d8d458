import { seededRandom } from '../make/seeded-random.ts'

/** Chance that falls the same way for the same seed. */
export class Dice {
  private readonly next: () => number

  constructor(seed: string) {
    this.next = seededRandom(seed)
    for (let i = 0; i < 8; i++) this.next()
  }

  /** From 0 (inclusive) to 1 (exclusive). */
  share(): number {
    return this.next()
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('There is nothing to pick from.')
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** `count` different items, in the order they fall. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count)
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    for (let i = left.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1))
      const kept = left[i] as T
      left[i] = left[j] as T
      left[j] = kept
    }
    return left
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join('')
  }
}
