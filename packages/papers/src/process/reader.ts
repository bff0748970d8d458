import type { ChildProcess } from 'node:child_process'
import type { Page } from '@lenity/casefile'
import { Unreadable, type Problem } from '../problem.ts'
import type { CopyStep } from '../redact/made-copy.ts'
import { forkApart } from './fork-apart.ts'
import { holdingOf, sendFile, sendPages, tell } from './send-file.ts'
import type { FileSource, Outcome, Report, Task } from './messages.ts'

/** Work for a reading process, and who hears of it. */
export interface Job {
  readonly task: Task
  /** The file it is about, given to the process when it does not hold it. */
  readonly file?: FileSource
  /** Pages it is about. */
  readonly pages?: AsyncIterable<Page>
  /** Called before each page is read: the page, from 1, and how many there are. */
  readonly onPage?: (page: number, of: number, step?: CopyStep) => void
  /** Takes each page that was read; while it is at work only a few more are read. It must not reject. */
  readonly onRead?: (page: Page, took: number) => Promise<void>
  /** How long one page may take, in milliseconds; two minutes unless told. */
  readonly patience?: number | undefined
  /** Waits until nothing else waits. */
  readonly yields?: boolean | undefined
  /** Gives the work up, and the process with it. */
  readonly signal?: AbortSignal | undefined
}

interface Queued extends Job {
  readonly id: number
  readonly settle: (result: Outcome) => void
  at: number
  /** What `onRead` is still at. */
  taking: Promise<void>
}

/** A page takes seconds; one that takes longer than this is given up, and the process with it. */
const longestPage = 120_000
/** The recognition engine's memory only grows: after so many pages that were recognised the process is replaced. */
const mostRecognised = 400
/** A process that was asked nothing for so long is ended: it holds hundreds of megabytes for the next page. */
const longestIdle = 60_000

const main = new URL('./reading-process.ts', import.meta.url)
const stopped = { ok: false, problem: { what: 'Reading was stopped.', where: 'before the file was read to its end', next: 'Add the file again.' }, passing: true } as const

/** A reading process with its queue. It is started when first needed, watched, and replaced when it dies, hangs or grows old. */
export class Reader {
  private child: ChildProcess | undefined
  private job: Queued | undefined
  private readonly waiting: Queued[] = []
  private watch: NodeJS.Timeout | undefined
  private recognised = 0
  private ready = false
  private lastId = 0
  private readonly idle: number
  private rest: NodeJS.Timeout | undefined
  private file: string | undefined

  constructor(idle = longestIdle) {
    this.idle = idle
  }

  /** Whether a process is running. */
  get alive(): boolean {
    return this.child !== undefined
  }

  get busy(): number {
    return this.waiting.length + (this.job ? 1 : 0)
  }

  /** The file the process holds, as `holdingOf` names it. */
  get holds(): string | undefined {
    return this.file
  }

  run(job: Job): Promise<Outcome> {
    return new Promise((settle) => {
      if (job.signal?.aborted) return settle(stopped)
      const queued: Queued = { ...job, id: ++this.lastId, settle, at: 0, taking: Promise.resolve() }
      job.signal?.addEventListener('abort', () => this.giveUp(queued), { once: true })
      const place = job.yields ? -1 : this.waiting.findIndex(({ yields }) => yields)
      this.waiting.splice(place < 0 ? this.waiting.length : place, 0, queued)
      this.next()
    })
  }

  /** Ends the process. Work under way comes back as a problem. */
  async close(): Promise<void> {
    const child = this.child
    for (const job of this.waiting.splice(0)) job.settle(stopped)
    this.finish(stopped)
    child?.ref()
    this.drop()
    if (child && child.exitCode === null && child.signalCode === null) await new Promise((gone) => child.once('exit', gone))
  }

  private giveUp(job: Queued): void {
    const place = this.waiting.indexOf(job)
    if (place >= 0) this.waiting.splice(place, 1)[0]?.settle(stopped)
    if (this.job !== job) return
    this.drop()
    this.finish(stopped)
    this.next()
  }

  private next(): void {
    if (this.job || this.waiting.length === 0) return
    clearTimeout(this.rest)
    if (this.recognised > mostRecognised) this.drop()
    const job = this.waiting.shift() as Queued
    this.job = job
    const child = (this.child ??= this.start())
    child.ref()
    child.channel?.ref()
    this.rearm()
    void this.give(child, job)
  }

  private async give(child: ChildProcess, job: Queued): Promise<void> {
    try {
      if (job.file !== undefined && this.file !== holdingOf(job.file)) {
        this.file = undefined
        if (!await sendFile(child, job.file)) return
        if (this.child === child) this.file = holdingOf(job.file)
      }
      if (job.pages !== undefined && !await sendPages(child, job.pages, () => this.rearm())) return
      await tell(child, { id: job.id, task: job.task })
    } catch (error) {
      if (this.job !== job || this.child !== child) return
      if (error instanceof Unreadable) this.fail(error.problem.what, '')
      else this.fail('The reading process could not be given the file.', error instanceof Error ? error.message : '')
    }
  }

  private start(): ChildProcess {
    this.recognised = 0
    this.ready = false
    this.file = undefined
    const child = forkApart(main, 'pipe')
    let complaint = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      complaint = (complaint + bytes.toString()).slice(-2000)
    })
    ;(child.stderr as (typeof child.stderr & { unref?: () => void }) | null)?.unref?.()
    child.on('message', (report: Report) => this.hear(child, report))
    child.on('error', (error) => this.died(child, error.message))
    child.on('exit', (code, signal) => this.died(child, signal ?? `code ${code}${complaint ? `: ${firstLine(complaint)}` : ''}`))
    return child
  }

  private hear(child: ChildProcess, report: Report): void {
    if ('ready' in report) this.ready = true
    if (child !== this.child || 'ready' in report || report.id !== this.job?.id) return
    const job = this.job
    if ('result' in report) {
      // What was read is with whoever keeps it before it is said that all was read.
      void this.endOf(job, report.result)
      clearTimeout(this.watch)
    } else if ('read' in report) {
      if (report.read.origin === 'optical recognition') this.recognised++
      job.taking = Promise.all([job.taking, job.onRead?.(report.read, report.took)]).then(() => tell(child, { taken: true })).catch(() => undefined)
    } else {
      job.at = report.page
      this.rearm()
      job.onPage?.(report.page, report.of, report.step)
    }
  }

  private rearm(): void {
    clearTimeout(this.watch)
    const patience = this.job?.patience ?? longestPage
    this.watch = setTimeout(() => this.fail(`Reading took longer than ${patience / 1000} seconds on one page and was given up.`, '', true), patience)
    this.watch.unref()
  }

  private died(child: ChildProcess, how: string): void {
    if (child === this.child) this.fail(this.ready ? 'The file brought the reading process down.' : 'The reading process could not be started.', how)
  }

  private fail(what: string, detail: string, hung = false): void {
    const at = this.job?.at ? `page ${this.job.at}` : 'while it was being opened'
    const next = this.ready ? 'The rest of the program is not affected. Open the file in another program, print it to a new PDF or scan the paper, and add that.' : 'Install the program again (npm ci), and read the file once more.'
    const problem: Problem = { what, where: detail ? `${at} (${detail})` : at, next }
    this.drop()
    void this.endOf(this.job, { ok: false, problem, passing: true, ...(hung && { hung }) })
  }

  /** Ends it once whoever takes its pages has taken them. */
  private async endOf(job: Queued | undefined, result: Outcome): Promise<void> {
    await job?.taking
    if (this.job !== job) return
    this.finish(result)
    this.next()
  }

  private finish(result: Outcome): void {
    clearTimeout(this.watch)
    const job = this.job
    this.job = undefined
    this.child?.unref()
    this.child?.channel?.unref()
    clearTimeout(this.rest)
    if (this.waiting.length === 0) this.rest = setTimeout(() => this.drop(), this.idle).unref()
    job?.settle(result)
  }

  private drop(): void {
    const child = this.child
    this.child = undefined
    this.file = undefined
    child?.kill('SIGKILL')
  }
}

function firstLine(text: string): string {
  return /(?:Error|FATAL)[^\n]*/.exec(text)?.[0].slice(0, 200) ?? text.trim().split('\n')[0]?.slice(0, 200) ?? ''
}
