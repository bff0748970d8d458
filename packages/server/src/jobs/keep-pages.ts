import type { Page, Result } from '@lenity/casefile'
import type { Arrivals } from '@lenity/casefile/store'

/** So many pages are kept in one transaction; while it runs the next gather. */
const mostTogether = 32

/** What a paper is no longer read for, with what the store said of it. */
export class NoLongerRead extends Error {
  readonly outcome: Result<false>
  constructor(outcome: Result<false>) {
    super('no longer read')
    this.outcome = outcome
  }
}

/**
 * Keeps pages of a paper on its way as they are read: each at once, and those that come while others are being kept together. What it gives
 * resolves when the page is kept for good.
 */
export function pageKeeper(arrivals: Arrivals, caseId: string, arrival: string) {
  let gathered: { readonly page: Page; readonly took: number }[] = []
  let keeping: Promise<void> | undefined

  async function keepGathered(): Promise<void> {
    try {
      while (gathered.length > 0) {
        const now = gathered.splice(0, mostTogether)
        const kept = await arrivals.keepPages(caseId, arrival, now)
        if (!kept.ok) throw new NoLongerRead(kept)
        if (!kept.value) throw new NoLongerRead({ ok: true, value: false })
      }
    } finally {
      keeping = undefined
    }
  }

  return (page: Page, took: number): Promise<void> => {
    gathered.push({ page, took })
    // Not begun before it is known here that it runs.
    return (keeping ??= Promise.resolve().then(keepGathered))
  }
}
