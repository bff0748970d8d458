import type { Arrival } from '@lenity/casefile/store'

/** Of fewer pages nothing can be said. */
const leastPages = 3

/**
 * How long the rest of a paper will take: the pages that are left, each for what one of its origin took so far, in the mixture of the last fifty,
 * shared by the processes that read. Undefined while it is not read, or too few pages are ready to tell.
 */
export function secondsLeft({ state, pages, ready, atOnce }: Pick<Arrival, 'state' | 'pages' | 'ready' | 'atOnce'>): number | undefined {
  const done = ready.reduce((sum, one) => sum + one.pages, 0)
  if (state !== 'waiting' || atOnce === undefined || pages === undefined || done < Math.min(leastPages, pages)) return undefined
  const lately = ready.reduce((sum, one) => sum + one.lately, 0)
  const each = ready.reduce((sum, one) => sum + one.lately * one.seconds, 0) / Math.max(1, lately)
  return Math.round((each * Math.max(0, pages - done)) / Math.max(1, atOnce))
}
