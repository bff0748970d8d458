/** How long each of many took, in milliseconds, by what it was. */
export class Latencies {
  readonly #all = new Map<string, number[]>()

  async time<T>(what: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now()
    try {
      return await work()
    } finally {
      const times = this.#all.get(what) ?? []
      times.push(performance.now() - from)
      this.#all.set(what, times)
    }
  }

  summary(): readonly { readonly what: string; readonly count: number; readonly p50: number; readonly p95: number; readonly p99: number }[] {
    return [...this.#all].map(([what, times]) => {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
      return { what, count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
    }).toSorted((one, other) => other.count - one.count)
  }
}
