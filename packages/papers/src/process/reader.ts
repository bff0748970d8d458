import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadResult, RenderResult, Report, Request, Task } from './messages.ts'
import type { Problem } from '../problem.ts'

interface Job {
  readonly id: number
  readonly task: Task
  readonly onPage: (page: number, of: number) => void
  readonly settle: (result: ReadResult | RenderResult) => void
  page: number
}

/** A page takes seconds; one that takes longer than this is given up, and the process with it. */
const longestPage = 120_000
/** The recognition engine's memory only grows: after so many pages the process is replaced. */
const mostPages = 400
/** A process that was asked nothing for so long is ended: it holds hundreds of megabytes for the next page. */
const longestIdle = 60_000

const main = fileURLToPath(new URL('./reading-process.ts', import.meta.url))

/** A reading process with its queue. It is started when first needed, watched, and replaced when it dies, hangs or grows old. */
export class Reader {
  private child: ChildProcess | undefined
  private job: Job | undefined
  private readonly waiting: Job[] = []
  private watch: NodeJS.Timeout | undefined
  private pagesRead = 0
  private ready = false
  private lastId = 0
  private readonly idle: number
  private rest: NodeJS.Timeout | undefined

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

  run(task: Task, onPage: (page: number, of: number) => void): Promise<ReadResult | RenderResult> {
    return new Promise((settle) => {
      this.waiting.push({ id: ++this.lastId, task, onPage, settle, page: 0 })
      this.next()
    })
  }

  /** Ends the process. Work under way comes back as a problem. */
  async close(): Promise<void> {
    const child = this.child
    const stopped = { what: 'Reading was stopped.', where: 'before the file was read to its end', next: 'Add the file again.' }
    for (const job of this.waiting.splice(0)) job.settle({ ok: false, problem: stopped, passing: true })
    this.finish({ ok: false, problem: stopped, passing: true })
    child?.ref()
    this.drop()
    if (child && child.exitCode === null && child.signalCode === null) await new Promise((gone) => child.once('exit', gone))
  }

  private next(): void {
    if (this.job || this.waiting.length === 0) return
    clearTimeout(this.rest)
    if (this.pagesRead > mostPages) this.drop()
    const job = this.waiting.shift() as Job
    this.job = job
    const child = (this.child ??= this.start())
    child.ref()
    child.channel?.ref()
    this.rearm()
    const request: Request = { id: job.id, task: job.task }
    child.send(request, (error) => {
      if (error && this.job === job) this.fail('The reading process could not be given the file.', error.message)
    })
  }

  private start(): ChildProcess {
    this.pagesRead = 0
    this.ready = false
    const child = fork(main, [], { serialization: 'advanced', execArgv: ['--max-old-space-size=1500', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { PATH: process.env['PATH'], TZ: 'UTC' } })
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
    if ('result' in report) {
      this.finish(report.result)
      this.next()
      return
    }
    this.pagesRead++
    this.job.page = report.page
    this.rearm()
    this.job.onPage(report.page, report.of)
  }

  private rearm(): void {
    clearTimeout(this.watch)
    this.watch = setTimeout(() => this.fail(`Reading took longer than ${longestPage / 1000} seconds on one page and was given up.`, ''), longestPage)
    this.watch.unref()
  }

  private died(child: ChildProcess, how: string): void {
    if (child === this.child) this.fail(this.ready ? 'The file brought the reading process down.' : 'The reading process could not be started.', how)
  }

  private fail(what: string, detail: string): void {
    const at = this.job?.page ? `page ${this.job.page}` : 'while it was being opened'
    const next = this.ready ? 'The rest of the program is not affected. Open the file in another program, print it to a new PDF or scan the paper, and add that.' : 'Install the program again (npm ci), and read the file once more.'
    const problem: Problem = { what, where: detail ? `${at} (${detail})` : at, next }
    this.drop()
    this.finish({ ok: false, problem, passing: true })
    this.next()
  }

  private finish(result: ReadResult | RenderResult): void {
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
    child?.kill('SIGKILL')
  }
}

function firstLine(text: string): string {
  return /(?:Error|FATAL)[^\n]*/.exec(text)?.[0].slice(0, 200) ?? text.trim().split('\n')[0]?.slice(0, 200) ?? ''
}
