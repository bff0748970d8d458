import { createHash } from 'node:crypto'

/** Three words of a digest and the place of who had it first: sixteen bytes each. */
const width = 4

/** Remembers who came first by a key, in thirty-two to sixty-four bytes each: keys are kept as ninety-six bits of their hash, and never as words. */
export class FirstSeen {
  private slots = new Uint32Array(1024 * width)
  private count = 0

  /** Who had the key before, by place; undefined where nobody had, and then whoever asks has it. */
  at(key: string, place: number): number | undefined {
    const digest = createHash('sha256').update(key).digest()
    const words = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)] as const
    const slot = this.find(words)
    const before = this.slots[slot + 3] ?? 0
    if (before !== 0) return before - 1
    this.slots.set([...words, place + 1], slot)
    if (++this.count * 2 > this.slots.length / width) this.grow()
    return undefined
  }

  private find([a, b, c]: readonly [number, number, number]): number {
    const many = this.slots.length / width
    let at = a % many
    for (;;) {
      const slot = at * width
      if (this.slots[slot + 3] === 0 || (this.slots[slot] === a && this.slots[slot + 1] === b && this.slots[slot + 2] === c)) return slot
      at = (at + 1) % many
    }
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Uint32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += width) if (old[slot + 3] !== 0) this.slots.set(old.subarray(slot, slot + width), this.find([old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0]))
  }
}
