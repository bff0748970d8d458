import { Reader } from '../../packages/papers/src/process/reader.ts'
import type { ReadResult } from '../../packages/papers/src/process/messages.ts'

export interface ToRead<T> {
  readonly of: T
  readonly name: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
}

export interface WasRead<T> {
  readonly of: T
  readonly result: ReadResult
  readonly seconds: number
}

/** Reads papers in so many processes at once, until all are read or `untilSeconds` have passed; the answers as they come. */
export async function readPapers<T>(papers: Iterable<ToRead<T>>, workers: number, untilSeconds: number, each: (read: WasRead<T>) => void): Promise<{ readonly seconds: number }> {
  const from = performance.now()
  const left = papers[Symbol.iterator]()
  const work = async (): Promise<void> => {
    const reader = new Reader()
    while (performance.now() - from < untilSeconds * 1000) {
      const next = left.next()
      if (next.done === true) break
      const bytes = await next.value.bytes()
      const started = performance.now()
      const result = (await reader.run({ task: { do: 'read', file: { name: next.value.name, bytes } } })) as ReadResult
      each({ of: next.value.of, result, seconds: (performance.now() - started) / 1000 })
    }
    await reader.close()
  }
  await Promise.all(Array.from({ length: workers }, work))
  return { seconds: (performance.now() - from) / 1000 }
}
