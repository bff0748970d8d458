import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Program } from './program.ts'

const main = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url))

/** A process that only goes over lists, beside the program whose database it reaches; started again after each end. */
export class ListMachine {
  readonly #program: Program
  readonly #folder: string
  #child: ChildProcess | undefined
  #url = ''
  #said = ''

  /** `folder` is a directory of its own, in which it finds nothing. */
  constructor(program: Program, folder: string) {
    this.#program = program
    this.#folder = folder
  }

  said(): string {
    return this.#said
  }

  /** Starts it where it does not run, or where the database came back at another address. */
  async keepRunning(): Promise<void> {
    const { appUrl, secret } = this.#program.inside()
    const there = this.#child
    if (there !== undefined && there.exitCode === null && there.signalCode === null && this.#url === appUrl) return
    await this.kill()
    const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|LENITY_|VITEST|NODE_ENV|TEST$)/.test(name)))
    const child = spawn(process.execPath, [main], { env: { ...kept, LENITY_ONLY_WORK: 'lists', LENITY_DATABASE_APP_URL: appUrl, LENITY_KEY: secret.toString('hex'), LENITY_DATA_DIR: join(this.#folder, 'empty') }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    this.#url = appUrl
    this.#said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { this.#said += text })
    // Where the database is just coming back it may end; the next turn starts it.
    for (const until = Date.now() + 120_000; !/Ctrl-C stops it/.test(this.#said) && child.exitCode === null && child.signalCode === null && Date.now() < until;) await wait(20)
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(signal)
    await gone
  }
}
