import { availableParallelism } from 'node:os'
import { Reader } from './reader.ts'

/** A few reading processes, started as they are needed. */
export class Pool {
  private readonly all: Reader[] = []
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** One that has nothing to do, best one that holds the file; else the one with the shortest queue. */
  leastBusy(holding?: string): Reader {
    const free = this.all.filter((reader) => reader.busy === 0)
    const holds = free.find((reader) => holding !== undefined && reader.holds === holding)
    if (holds) return holds
    const blank = free.find((reader) => reader.holds === undefined)
    if (blank) return blank
    if (this.all.length < this.most) {
      const made = new Reader()
      this.all.push(made)
      return made
    }
    return free[0] ?? this.all.reduce((best, reader) => (reader.busy < best.busy ? reader : best))
  }

  /** Whether one has nothing to do. */
  get idle(): boolean {
    return this.all.length < this.most || this.all.some((reader) => reader.busy === 0)
  }

  /** Whether something waits for its turn. */
  get crowded(): boolean {
    return this.all.some((reader) => reader.busy > 1)
  }

  async close(): Promise<void> {
    await Promise.all(this.all.splice(0).map((reader) => reader.close()))
  }
}

/** Each may take half a gigabyte while it recognises a page, so there are few. */
export const readers = new Pool(Math.max(1, Math.min(2, availableParallelism())))
export const drawers = new Pool(1)

export async function closePools(): Promise<void> {
  await Promise.all([readers.close(), drawers.close()])
}
