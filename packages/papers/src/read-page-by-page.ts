import type { Page } from '@lenity/casefile'
import { setAside } from './pages/set-aside.ts'
import type { Failed, FileSource, OpenedHead, PagesRead } from './process/messages.ts'
import { holdingOf } from './process/send-file.ts'
import { readers } from './process/pools.ts'

export interface PageByPage {
  /** Pages that were read before and are not read again, by their numbers. */
  readonly kept: ReadonlySet<number>
  /** Called once it is known what the file is. */
  readonly onOpen?: (head: OpenedHead) => Promise<void>
  /** Keeps a page that was read; `took` is in milliseconds, `atOnce` how many processes are at it. While it is at work only a few more are read. */
  readonly keep: (page: Page, took: number, atOnce: number) => Promise<void>
  /** How long one page may take, in milliseconds; two minutes unless told. */
  readonly patience?: number | undefined
  /** Gives it up; what was read is kept. */
  readonly signal?: AbortSignal | undefined
}

/** No more at a time, and not for longer, so that other papers have their turn in between. */
const [mostInTurn, longestTurn] = [64, 4_000]
/** A page that brought the process down so often, or hung once more, is set aside. */
const mostTries = 3
/** In place of a page: the process was lost before it came to one. The file could be opened before, so that this is hardly its doing; so often in a row, with no page read in between, it is given up. */
const [beforePages, mostStarts] = [0, 6]
/** A file of which so many pages were set aside one after the other, or in all, is refused. */
const [mostInRow, mostInAll] = [6, 60]

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Reads the pages of a file that were not read before, each given to whoever keeps it as it comes; two processes read when nothing else waits. A page
 * that hangs or brings the process down is tried again and then set aside, with the reason, and the rest go on. Gives what the
 * file is when all its pages were kept. Never rejects unless `keep` or `onOpen` does.
 */
export async function readPageByPage(file: FileSource, { kept, onOpen, keep, patience, signal }: PageByPage): Promise<OpenedHead | Failed> {
  const opened = await openFile(file, signal)
  if (!opened.ok) return opened
  await onOpen?.(opened)
  const turns = rangesOf(opened.pages, kept)
  const tries = new Map<number, number>()
  const aside: number[] = []
  const lanes = new Set<Promise<void>>()
  const over: { as?: Failed; broken?: { readonly error: unknown } } = {}

  async function put(page: Page, took: number): Promise<void> {
    if (over.broken) return
    await keep(page, took, lanes.size).catch((error: unknown) => { over.broken = { error } })
  }

  async function turn({ from, to }: Range): Promise<void> {
    let [begun, next] = [0, from]
    const read = (page: Page, took: number): Promise<void> => {
      next = page.number + 1
      tries.delete(beforePages)
      return put(page, took)
    }
    const result = await readers.leastBusy(holdingOf(file)).run({ task: { do: 'pages', from, to, within: longestTurn }, file, signal, patience, onPage: (page) => { begun = page }, onRead: read }) as PagesRead | Failed
    if (result.ok) {
      if (result.next !== undefined) turns.unshift({ from: result.next, to })
      return
    }
    if (signal?.aborted) {
      over.as = result
      return
    }
    if (next > to) return
    const page = begun === 0 ? beforePages : next
    const often = (tries.get(page) ?? 0) + (result.hung ? 2 : 1)
    tries.set(page, often)
    if (result.passing === true && often < (page === beforePages ? mostStarts : mostTries)) return void turns.unshift({ from: next, to })
    if (page === beforePages) return void (over.as = result)
    aside.push(page)
    const row = aside.filter((one) => one > page - mostInRow && one <= page).length
    if (row >= mostInRow || aside.length > mostInAll) {
      over.as = { ok: false, problem: { what: 'Page after page of this file cannot be read.', where: `${aside.length} pages, the last of them page ${page}: ${result.problem.what}`, next: result.problem.next } }
      return
    }
    await put(setAside(page, result.problem.what), 0)
    if (page < to) turns.unshift({ from: page + 1, to })
  }

  async function lane(first: boolean): Promise<void> {
    while (!over.as && !over.broken) {
      // Whoever helps gives way to other papers.
      if (!first && readers.crowded) return
      const range = turns.shift()
      if (range === undefined) return
      if (first && lanes.size < 2 && turns.length > 0 && readers.idle) start(false)
      await turn(range)
    }
  }
  function start(first: boolean): void {
    const running: Promise<void> = lane(first).finally(() => lanes.delete(running))
    lanes.add(running)
  }

  while (turns.length > 0 && !over.as && !over.broken) {
    start(true)
    while (lanes.size > 0) await Promise.race(lanes)
  }
  if (over.broken) throw over.broken.error
  return over.as ?? opened
}

async function openFile(file: FileSource, signal: AbortSignal | undefined): Promise<OpenedHead | Failed> {
  for (let tried = 1; ; tried++) {
    const opened = await readers.leastBusy(holdingOf(file)).run({ task: { do: 'open' }, file, signal }) as OpenedHead | Failed
    if (opened.ok || opened.passing !== true || opened.hung === true || signal?.aborted || tried === 2) return opened
  }
}

/** The pages that are not kept, in turns. */
function rangesOf(count: number, kept: ReadonlySet<number>): Range[] {
  const ranges: Range[] = []
  for (let from = 1; from <= count; from++) {
    if (kept.has(from)) continue
    let to = from
    while (to < count && to - from + 1 < mostInTurn && !kept.has(to + 1)) to++
    ranges.push({ from, to })
    from = to
  }
  return ranges
}
