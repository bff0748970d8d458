import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CivilDate } from '@lenity/law'

/** What each thread does: so many cases made by this seed, each fact missing with this share, compared over and over for so many seconds. */
export interface Share {
  readonly seed: string
  readonly count: number
  readonly missing: number
  readonly today: CivilDate
  readonly seconds: number
}

/**
 * Full comparisons of then and now per second by the clock, a thread on each core, all warmed up and begun together. Other programs
 * on the machine lower it.
 */
export async function measureAllCores(share: Share): Promise<{ readonly cores: number; readonly perSecond: number }> {
  const cores = availableParallelism()
  const threads = Array.from({ length: cores }, (_, i) => new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData: { ...share, seed: `${share.seed} ${i}` } satisfies Share }))
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  const rates = threads.map((thread) => once(thread, 'message') as Promise<[number]>)
  for (const thread of threads) thread.postMessage('go')
  const perSecond = (await Promise.all(rates)).reduce((sum, [rate]) => sum + rate, 0)
  await Promise.all(threads.map((thread) => thread.terminate()))
  return { cores, perSecond }
}
