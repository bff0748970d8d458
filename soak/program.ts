import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type Store } from '@lenity/casefile/store'

const main = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url))
const key = '5e'.repeat(32)

/** A request that has no answer by then, good or bad, hangs. */
const answersWithin = 20_000

/** The program as a process of its own on one data directory, started again after each end. */
export class Program {
  readonly dataDir: string
  origin = ''
  cookie = ''
  /** Requests that had no answer at all. */
  readonly hung: string[] = []
  #child: ChildProcess | undefined
  #said = ''
  readonly #wrap: readonly string[]
  readonly #env: Readonly<Record<string, string>>

  constructor(dataDir: string, options: { readonly wrap?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {}) {
    this.dataDir = dataDir
    this.#wrap = options.wrap ?? []
    this.#env = options.env ?? {}
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  said(): string {
    return this.#said
  }

  /** Starts it and waits until it says it is ready; the first time, makes an account and signs in. */
  async start(): Promise<void> {
    const [command = '', ...args] = [...this.#wrap, process.execPath, main]
    const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|LENITY_|VITEST|NODE_ENV|TEST$)/.test(name)))
    const port = this.origin === '' ? String(21_000 + (process.pid % 9_000)) : new URL(this.origin).port
    const child = spawn(command, args, { env: { ...kept, LENITY_DATA_DIR: this.dataDir, LENITY_PORT: port, LENITY_EXAMPLES: 'no', LENITY_KEY: key, ...this.#env }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    this.#said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { this.#said += text })
    for (const until = Date.now() + 120_000; !/Ctrl-C stops it/.test(this.#said); await wait(20)) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) throw new Error(`Lenity did not start. It said:\n${this.#said}`)
    }
    this.origin = /Lenity is ready: (\S+)/.exec(this.#said)?.[1] ?? ''
    const token = /first-run\?token=(\S+)/.exec(this.#said)?.[1]
    if (token !== undefined) await this.#enter(token)
  }

  async #enter(token: string): Promise<void> {
    const person = { email: 'ruth@example.org', password: 'a long enough password' }
    await this.#post('/api/first-run', { token, name: 'Ruth', ...person })
    const signedIn = await this.#post('/api/sign-in', person)
    this.cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  }

  async #post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(this.origin + path, { method: 'POST', headers: { 'content-type': 'application/json', origin: this.origin }, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }

  /** One request as the account that was made. Rejects when the connection is lost. */
  ask(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.origin }
    const signal = AbortSignal.timeout(answersWithin)
    const hang = (error: unknown) => {
      if (error instanceof Error && error.name === 'TimeoutError') this.hung.push(`${method} ${path}`)
      throw error
    }
    if (body === undefined || body instanceof FormData) return fetch(this.origin + path, { method, headers, signal, ...(body && { body }) }).catch(hang)
    return fetch(this.origin + path, { method, signal, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(hang)
  }

  /** Waits until it answers as it should. The program gives its database two minutes to recover, which a machine that does much else takes. */
  async answers(within = 180_000): Promise<void> {
    for (const until = Date.now() + within; ; await wait(50)) {
      const ok = await this.ask('GET', '/api/cases').then(async (answer) => (await answer.arrayBuffer(), answer.ok), () => false)
      if (ok) return
      if (Date.now() > until) throw new Error(`It did not answer again within ${within / 1000} seconds. It said:\n${this.said().slice(-4_000)}`)
    }
  }

  /** Processes by what they are: the program, the database server, its sessions, and the reader of papers. */
  processes(): { readonly database: number | undefined; readonly sessions: readonly number[]; readonly readers: readonly number[]; readonly all: readonly { readonly pid: number; readonly parent: number }[] } {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
      try {
        const [, parent = ''] = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
        return [{ pid: Number(pid), parent: Number(parent), line: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }]
      } catch {
        return []
      }
    })
    const database = all.find(({ line, parent }) => line.includes(this.dataDir) && /(^|\/)postgres\0/.test(line) && all.find(({ pid }) => pid === parent)?.line.includes('postgres') !== true)?.pid
    return {
      all,
      database,
      sessions: all.filter(({ parent, line }) => database !== undefined && parent === database && line.includes('lenity_app')).map(({ pid }) => pid),
      readers: all.filter(({ parent, line }) => parent === this.pid && line.includes('papers')).map(({ pid }) => pid),
    }
  }

  /** Waits until what came into these cases was read. */
  async readAll(cases: readonly string[], within = 120_000): Promise<void> {
    for (const id of cases) {
      for (const until = Date.now() + within; ; await wait(100)) {
        const answer = await this.ask('GET', `/api/cases/${id}/arrivals`)
        const waiting = answer.ok ? (await answer.json() as { state: string }[]).filter(({ state }) => state === 'waiting') : undefined
        if (waiting?.length === 0) break
        if (Date.now() > until) throw new Error(`${waiting?.length ?? 'unknown'} papers of case ${id} were not read within ${within / 1000} seconds.`)
      }
    }
  }

  /** Kills a part of the program, and starts the program again when it was that. Says whether there was anything to kill. */
  async lose(part: 'program' | 'database' | 'session' | 'reader'): Promise<boolean> {
    const { database, sessions, readers } = this.processes()
    if (part === 'program') {
      await this.kill()
      await this.start()
      return true
    }
    const pids = (part === 'database' ? [database] : part === 'session' ? sessions.slice(0, 1) : readers).filter((pid) => pid !== undefined)
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    return pids.length > 0
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await gone
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    await gone
  }

  /** Whether the two chains of each case's audit are whole: the first line that is not what was written, or nothing. */
  async brokenChains(cases: readonly string[]): Promise<readonly string[]> {
    const store = await this.#openStore()
    try {
      const me = await this.#me()
      const broken = await Promise.all(cases.map(async (id) => {
        const verified = await store.as({ userId: me }).audit.verify(id)
        if (!verified.ok) return [`${id}: ${verified.problem.what}`]
        return Object.entries(verified.value).flatMap(([chain, line]) => (line === undefined ? [] : [`${id}: ${chain} at ${line}`]))
      }))
      return broken.flat()
    } finally {
      await store.close()
    }
  }

  /** What only the machine itself knows: how its database is reached, and the office key of these runs. */
  inside(): { readonly adminUrl: string; readonly appUrl: string; readonly secret: Buffer } {
    const passwords = JSON.parse(readFileSync(join(this.dataDir, 'database-passwords.json'), 'utf8')) as { admin: string; app: string }
    const port = readFileSync(join(this.dataDir, 'database', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]
    const at = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${port}/lenity`
    return { adminUrl: at('postgres', passwords.admin), appUrl: at('lenity_app', passwords.app), secret: Buffer.from(key, 'hex') }
  }

  /** The id of the office of the account that was made, with these people as members. */
  async officeWith(people: readonly string[]): Promise<string> {
    const store = await this.#openStore()
    try {
      const mine = store.as({ userId: await this.#me() })
      const [office] = await mine.offices.list()
      for (const userId of people) await mine.members.add(office?.id ?? '', { userId })
      return office?.id ?? ''
    } finally {
      await store.close()
    }
  }

  async #me(): Promise<string> {
    const me = await (await this.ask('GET', '/api/me')).json() as { userId: string }
    return me.userId
  }

  #openStore(): Promise<Store> {
    const { appUrl, secret } = this.inside()
    return openStore({ url: appUrl, papersDir: join(this.dataDir, 'papers'), secrets: [secret] })
  }
}
