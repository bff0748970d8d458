import { createHash } from 'node:crypto'

/** Remembers who came first by a key. Keys are kept as ninety-six bits of their hash, and never as words. */
export class FirstSeen {
  private readonly places = new Map<string, number>()

  /** Who had the key before, by place; undefined where nobody had, and then whoever asks has it. */
  at(key: string, place: number): number | undefined {
    const short = createHash('sha256').update(key).digest('base64url').slice(0, 16)
    const before = this.places.get(short)
    if (before === undefined) this.places.set(short, place)
    return before
  }
}
