import type { Page } from '@lenity/casefile'
import type { Arrivals, ToRead } from '@lenity/casefile/store'
import { readPageByPage, type Failed, type OpenedHead } from '@lenity/papers'
import { NoLongerRead, pageKeeper } from './keep-pages.ts'
import { soFarTeller } from './tell-so-far.ts'

/** How often it is written down how far reading is, and asked whether it is to go on. */
const askedEvery = 1_500

/** Reads the pages of a paper on its way that are not kept yet, and keeps each; `no longer` when it is not to be read any more. */
export async function readPages(arrivals: Arrivals, caseId: string, subject: string, { kept, soFar, inside: _inside, openAt: _openAt, ...file }: ToRead): Promise<OpenedHead | Failed | 'no longer'> {
  const given = new AbortController()
  let atOnce = 1
  const reached = async (pages?: number): Promise<void> => {
    const there = await arrivals.reached(caseId, subject, { atOnce, ...(pages !== undefined && { pages }) }).catch(() => undefined)
    if (there !== undefined && (there.ok ? !there.value : there.problem.kind === 'not found')) given.abort()
  }
  const clock = setInterval(() => void reached(), askedEvery)
  const keep = pageKeeper(arrivals, caseId, subject)
  const teller = soFarTeller(arrivals, caseId, subject, { sha256: file.sha256, kept, soFar })
  try {
    const read = await readPageByPage(file, {
      kept: new Set(kept), signal: given.signal,
      async onOpen(head) {
        teller.opened(head)
        await reached(head.pages)
      },
      async keep(page, took, lanes) {
        atOnce = lanes
        await keep(page, took)
        teller.read(page.number)
      },
    })
    return given.signal.aborted ? 'no longer' : read
  } catch (error) {
    if (!(error instanceof NoLongerRead)) throw error
    if (error.outcome.ok || error.outcome.problem.kind === 'not found') return 'no longer'
    return { ok: false, problem: error.outcome.problem, passing: true }
  } finally {
    clearInterval(clock)
    await teller.end()
  }
}

/** The same pages, each looked at on its way. */
export async function* lookedAt(pages: AsyncIterable<Page>, look: (page: Page) => void): AsyncGenerator<Page> {
  for await (const page of pages) {
    look(page)
    yield page
  }
}
