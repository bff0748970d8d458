import type { SoFar, StoreForUser, ToRead } from '@lenity/casefile/store'
import { tellOfPages, type OpenedHead } from '@lenity/papers'
import { keptPages } from './kept-pages.ts'

/** It is told of the first so many pages, then of three times as many: all of it together takes half as long as telling of the whole. */
const [firstTold, timesMore] = [8, 3]
/** So many proposals are shown before the paper is read; a longer paper says that there are more. */
const mostShown = 300

/**
 * Tells what the pages that are ready say of a paper while the rest is read: what kind it seems to be, where it seems to be cut, and what it would propose. Only pages from the first on without a gap are told of,
 * nothing is proposed to the case, and whatever goes wrong is of no consequence.
 */
export function soFarTeller(arrivals: Pick<StoreForUser['arrivals'], 'pages' | 'foundSoFar'>, caseId: string, subject: string, { sha256, kept, soFar }: Pick<ToRead, 'sha256' | 'kept' | 'soFar'>, tell: typeof tellOfPages = tellOfPages) {
  const ready = new Set(kept)
  let [upTo, running, ended] = [0, Promise.resolve(), false]
  let busy = false
  let due = dueAfter(soFar?.upTo ?? 0)
  let head: OpenedHead | undefined

  async function tellOf(pages: number, { mediaType }: OpenedHead): Promise<void> {
    const told = await tell({ id: sha256, mediaType, pages }, firstOf(keptPages(arrivals, caseId, subject), pages))
    if (!told.ok || ended) return
    const { kind, parts, proposals } = told.told
    const shown = proposals.flatMap(({ path, value, source }) => (source.from === 'paper' ? [{ path, value, page: source.page }] : []))
    const found: SoFar = { upTo: pages, parts: parts?.map(({ first, last, kind: of }) => ({ first, last, kind: of })) ?? [{ first: 1, last: pages, kind }], proposals: shown.slice(0, mostShown), more: shown.length > mostShown }
    await arrivals.foundSoFar(caseId, subject, found)
  }
  function look(): void {
    while (ready.has(upTo + 1)) ready.delete(++upTo)
    if (busy || ended || head === undefined || upTo < due || upTo >= head.pages) return
    busy = true
    const [pages, of] = [upTo, head]
    due = dueAfter(pages)
    running = tellOf(pages, of).catch(() => undefined).finally(() => {
      busy = false
      look()
    })
  }
  return {
    opened(of: OpenedHead): void {
      head = of
      look()
    },
    read(page: number): void {
      ready.add(page)
      look()
    },
    /** Tells no more; resolves when nothing of it goes on. */
    async end(): Promise<void> {
      ended = true
      await running
    },
  }
}

function dueAfter(told: number): number {
  let due = firstTold
  while (due <= told) due *= timesMore
  return due
}

async function* firstOf<T>(all: AsyncIterable<T>, many: number): AsyncGenerator<T> {
  let seen = 0
  for await (const one of all) {
    yield one
    if (++seen >= many) return
  }
}
