import { Workers } from './workers.ts'

/** The threads of one pass, for as long as it takes. */
export interface Crew<R extends object> {
  readonly workers: Workers<R>
  release(): Promise<void>
}

/** Where the threads of a pass come from. */
export interface Threads {
  take<R extends object>(count: number, script: URL, given: unknown): Crew<R>
}

/** Threads that are started for a pass and end with it. */
export const ownThreads: Threads = {
  take<R extends object>(count: number, script: URL, given: unknown) {
    const workers = new Workers<R>(count, script, given)
    return { workers, release: () => workers.close() }
  },
}

/** Threads that nobody has used for so long end, in milliseconds. */
const longestIdle = 20_000

/**
 * Threads that stay for the next pass that asks the same of them, such as the next stretch of the same list: the law is read and made fast once. Of two passes at a time
 * the later one has threads of its own, and so has one that asks something else.
 */
export function keptThreads(): Threads & { readonly close: () => Promise<void> } {
  let kept: { readonly asks: string; readonly workers: Workers<object>; readonly ends: NodeJS.Timeout } | undefined
  const end = async (): Promise<void> => {
    const ending = kept
    kept = undefined
    clearTimeout(ending?.ends)
    await ending?.workers.close()
  }
  let closed = false
  return {
    take<R extends object>(count: number, script: URL, given: unknown) {
      const asks = JSON.stringify([count, script.href, given])
      const there = kept?.asks === asks ? kept : undefined
      if (there !== undefined) {
        kept = undefined
        clearTimeout(there.ends)
      }
      const workers = (there?.workers ?? new Workers<object>(count, script, given)) as Workers<R>
      return {
        workers,
        async release() {
          await end()
          if (closed) await workers.close()
          else kept = { asks, workers, ends: setTimeout(() => void end(), longestIdle).unref() }
        },
      }
    },
    async close() {
      closed = true
      await end()
    },
  }
}
