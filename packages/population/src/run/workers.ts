import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PeopleRow } from '../file/people-file.ts'

/** A batch that ends its thread so often is given up. */
const mostTries = 3

/** A thread that does not end within this time is ended, in milliseconds. */
const longestEnding = 30_000

/** Of what a thread makes for a person nearly all is garbage with the next one: with room for more of it, and four threads, a list took over a gigabyte, and none was faster. In megabytes. */
const mostYoung = 16

/** Some threads that make an `R` of a batch of rows. Each takes one batch at a time; one that ends is replaced, and its batch done again. */
export class Workers<R extends object> {
  private readonly idle: Worker[] = []
  private readonly waiting: ((worker: Worker) => void)[] = []
  private readonly all = new Set<Worker>()
  private readonly count: number
  private readonly start: () => Worker

  /** As many as are needed are started, and no more than `count`. `script` is what a thread runs, which answers each batch it is sent; `given` is what it is started with. */
  constructor(count: number, script: URL, given: unknown) {
    this.count = count
    this.start = () => {
      const worker = new Worker(script, { workerData: given, resourceLimits: { maxYoungGenerationSizeMb: mostYoung } })
      worker.setMaxListeners(0)
      this.all.add(worker)
      worker.once('exit', () => this.all.delete(worker))
      return worker
    }
  }

  /** Resolves when a thread has taken the batch, with a promise of what comes of it. */
  async take(rows: readonly PeopleRow[]): Promise<{ readonly result: Promise<R> }> {
    const worker = this.idle.pop() ?? (this.all.size < this.count ? this.start() : await new Promise<Worker>((free) => this.waiting.push(free)))
    const result = this.run(worker, rows, 1)
    // Whoever waits for it hears of it; nobody else need.
    result.catch(() => undefined)
    return { result }
  }

  private async run(worker: Worker, rows: readonly PeopleRow[], tried: number): Promise<R> {
    const lost = Symbol('lost')
    const told = await new Promise<R | typeof lost | Error>((tell) => {
      const done = (value: R | typeof lost | Error): void => {
        worker.off('message', done).off('error', failed).off('exit', ended)
        tell(value)
      }
      const failed = (error: unknown): void => done(error instanceof Error ? error : new Error(String(error)))
      const ended = (): void => done(lost)
      worker.on('message', done).on('error', failed).on('exit', ended)
      worker.postMessage(rows)
    })
    if (typeof told === 'object' && !(told instanceof Error)) {
      this.free(worker)
      return told
    }
    const other = this.start()
    if (tried < mostTries) return this.run(other, rows, tried + 1)
    this.free(other)
    throw new Error(`Rows ${rows[0]?.number} to ${rows.at(-1)?.number} end the thread that works on them${told instanceof Error ? `: ${told.message}` : '.'}`)
  }

  private free(worker: Worker): void {
    const next = this.waiting.shift()
    if (next) next(worker)
    else this.idle.push(worker)
  }

  /** Every thread ends by itself: one that is ended while it starts or computes may take the process with it. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map(async (worker) => {
      const ended = once(worker, 'exit')
      const late = setTimeout(() => void worker.terminate(), longestEnding)
      worker.postMessage(null)
      await ended
      clearTimeout(late)
    }))
  }
}
