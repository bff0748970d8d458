import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Fact } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../casefile/store/test-database.ts'
import { receiver, type Receiver } from './receiver.ts'
import { roundRobin, type RoundRobin } from './round-robin.ts'
import { run, server, type Program } from './running-program.ts'

const password = 'a long enough password'
const ruth = { email: 'ruth@example.org', password }

let database: TestDatabase
let folder: string
let front: RoundRobin
let told: Receiver
let ports: [number, number]
const programs: Program[] = []
let cookie: string
let caseId: string

const direct = (process: 0 | 1) => `http://127.0.0.1:${ports[process]}`
const at = (rest: string) => `/api/cases/${caseId}${rest}`

async function start(which: 0 | 1): Promise<void> {
  const program = run(server, {
    LENITY_DATABASE_URL: database.ownerUrl, LENITY_DATABASE_APP_URL: database.appUrl, LENITY_DATA_DIR: join(folder, `data-${which}`), LENITY_PAPERS_DIR: join(folder, 'papers'),
    LENITY_PORT: String(ports[which]), LENITY_PUBLIC_URL: front.origin, LENITY_TRUSTED_PROXIES: '127.0.0.1', NODE_ENV: 'production',
  })
  programs[which] = program
  await program.until(/Ctrl-C stops it/)
}

async function kill(which: 0 | 1): Promise<void> {
  programs[which]?.process.kill('SIGKILL')
  await programs[which]?.ended
}

async function ask(method: string, path: string, body?: unknown, { of = front.origin, as = cookie, headers = {} }: { of?: string; as?: string; headers?: Record<string, string> } = {}): Promise<Response> {
  const json = body !== undefined && !(body instanceof FormData)
  return fetch(of + path, { method, headers: { ...(as && { cookie: as }), origin: of, ...(json && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { body: json ? JSON.stringify(body) : body }) })
}

async function get<T>(method: string, path: string, body?: unknown, options: Parameters<typeof ask>[3] = {}): Promise<T> {
  const answer = await ask(method, path, body, options)
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return await answer.json() as T
}

async function signIn(options: Parameters<typeof ask>[3] = {}): Promise<string> {
  const answer = await ask('POST', '/api/sign-in', ruth, { as: '', ...options })
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
  return answer.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise(resolve => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Whether this process has a paper open to read. */
function reads(which: 0 | 1): boolean {
  const parent = programs[which]?.process.pid
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).some(pid => {
    try {
      return Number(/^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reading-process')
    } catch {
      return false
    }
  })
}

const paper = async (path: string) => readFile(fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url)))
function form(name: string, bytes: Uint8Array<ArrayBuffer> | string): FormData {
  const sent = new FormData()
  sent.set('file', new File([bytes], name))
  return sent
}

beforeAll(async () => {
  database = await testDatabase({ migrated: false })
  folder = await mkdtemp(join(tmpdir(), 'lenity-two-'))
  front = await roundRobin()
  told = await receiver()
  ports = [await freePort(), await freePort()]
  front.backends = ports
  // Both at once on an empty database: they take turns in making it.
  await Promise.all([start(0), start(1)])
  const token = /first-run\?token=(\S+)/.exec(programs[0]?.said() ?? '')?.[1] ?? ''
  const other = /first-run\?token=(\S+)/.exec(programs[1]?.said() ?? '')?.[1] ?? ''
  const tries = await Promise.all([token, other].map(one => ask('POST', '/api/first-run', { token: one, name: 'Ruth', ...ruth }, { as: '' })))
  if (tries.filter(({ ok }) => ok).length !== 1) throw new Error(`first run: ${tries.map(({ status }) => status).join()}`)
  cookie = await signIn()
  caseId = (await get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
}, 120_000)
afterAll(async () => {
  for (const program of programs) {
    program.process.kill('SIGTERM')
    await program.ended
  }
  await front?.close()
  await told?.close()
  await database?.close()
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}, 120_000)

describe('two processes behind one address', () => {
  it('know the same sessions, and one that is ended is ended on both at once', async () => {
    for (const origin of [direct(0), direct(1), front.origin]) expect((await ask('GET', '/api/me', undefined, { of: origin })).status).toBe(200)
    const second = await signIn()
    for (const origin of [direct(0), direct(1)]) expect((await ask('GET', '/api/me', undefined, { of: origin, as: second })).status).toBe(200)
    expect((await ask('POST', '/api/sign-out', undefined, { of: direct(0), as: second })).ok).toBe(true)
    expect((await ask('GET', '/api/me', undefined, { of: direct(1), as: second })).status).toBe(401)
  })

  it('see at once what was done by the other: facts, and what a search finds', async () => {
    await ask('GET', at('/facts'), undefined, { of: direct(1) })
    await ask('GET', '/api/search?find=periwinkle', undefined, { of: direct(1) })
    const fact = await get<{ id: string }>('POST', at('/facts'), { path: 'release.home', value: 'with her sister in Periwinkle Lane', who: 'her sister', on: '2026-01-02', words: 'periwinkle' }, { of: direct(0) })
    expect((await get<{ facts: Fact[] }>('GET', at('/facts'), undefined, { of: direct(1) })).facts.map(({ id }) => id)).toContain(fact.id)
    expect((await get<{ texts: unknown[] }>('GET', '/api/search?find=periwinkle', undefined, { of: direct(1) })).texts.length).toBeGreaterThan(0)
    await get('POST', at('/facts/reject'), { facts: [fact.id], why: 'she moved' }, { of: direct(1) })
    expect((await get<{ texts: unknown[] }>('GET', '/api/search?find=periwinkle', undefined, { of: direct(0) })).texts).toEqual([])
  })

  it('count guesses together, by where the proxy says they come from; others are not slowed', async () => {
    const guess = (from: string) => ask('POST', '/api/sign-in', { email: ruth.email, password: 'a wrong password here' }, { as: '', headers: { 'x-forwarded-for': from } })
    // The proxy adds its own client to what is sent; here that is this computer, named as a proxy too, so that the one before it counts.
    const statuses: number[] = []
    for (let i = 0; i < 10; i++) statuses.push((await guess('198.51.100.7')).status)
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(statuses).toContain(429)
    expect((await guess('198.51.100.8')).status).toBe(401)
    // A client that is no proxy is not believed, whatever it writes.
    expect((await guess('127.0.0.1, 198.51.100.7')).status).toBe(429)
  })

  it.skipIf(process.platform !== 'linux')('lose nothing that was acknowledged and do nothing twice when one is killed in the middle of requests and of work', async () => {
    const scans = [await paper('odessa-marlowe/papers/judgment.pdf'), await paper('odessa-marlowe/papers/certificate.jpg')]
    const kept = new Set<string>()
    const [{ id: office } = { id: '' }] = await get<{ id: string }[]>('GET', '/api/offices')
    const hooks = `/api/offices/${office}/webhooks`
    await get('POST', hooks, { address: told.address, events: ['paper read', 'task added'], loopback: true })
    const sendPaper = async (name: string, bytes: Uint8Array<ArrayBuffer> | string) => {
      const answer = await ask('POST', at('/papers'), form(name, bytes)).catch(() => undefined)
      if (answer?.ok) kept.add(createHash('sha256').update(bytes).digest('hex'))
    }
    for (const [i, bytes] of scans.entries()) await sendPaper(`scan ${i}.pdf`, new Uint8Array(bytes))
    expect(kept.size).toBe(2)
    for (const end = Date.now() + 60_000; !reads(0) && !reads(1) && Date.now() < end; await wait(20));
    await wait(1_000)
    const victim = reads(0) ? 0 : 1

    // Requests of all kinds under way while it dies.
    const said = new Map<string, boolean>()
    const work = Array.from({ length: 40 }, async (_, i) => {
      await wait(i * 15)
      if (i % 4 === 0) return sendPaper(`letter ${i}.txt`, `To whom it may concern: letter ${i} of support. He taught ${i} others to read.`)
      if (i % 4 === 1) return ask('POST', at('/records'), { type: 'task', fields: { title: `Task ${i}` } }).catch(() => undefined)
      const words = `said ${i}`
      const answer = await ask('POST', at('/facts'), { path: 'release.job', value: `job ${i}`, who: 'her brother', on: '2026-01-02', words }).catch(() => undefined)
      said.set(words, answer?.ok === true)
    })
    await wait(250)
    await kill(victim)
    await Promise.all(work)
    expect([...said.values()].filter(Boolean).length).toBeGreaterThan(5)

    // The one that is left does what the other had begun.
    await expect.poll(async () => (await get<{ state: string }[]>('GET', at('/arrivals'))).filter(({ state }) => state === 'waiting').length, { timeout: 150_000, interval: 500 }).toBe(0)
    expect(await get('GET', at('/arrivals'))).toEqual([])
    const papers = (await get<{ id: string }[]>('GET', at('/papers'))).map(({ id }) => id)
    expect([...kept].filter(id => !papers.includes(id))).toEqual([])
    expect(new Set(papers).size).toBe(papers.length)
    for (const id of papers) expect((await ask('GET', at(`/papers/${id}/original`))).status).toBe(200)

    const { facts } = await get<{ facts: Fact[] }>('GET', at('/facts'))
    const saidOnce = facts.flatMap(({ source }) => (source.from === 'person' ? source.words : []))
    expect([...said].filter(([words, acknowledged]) => acknowledged && !saidOnce.includes(words))).toEqual([])
    expect(new Set(saidOnce).size).toBe(saidOnce.length)
    const read = facts.flatMap(({ path, source }) => (source.from === 'paper' ? `${path} ${source.paper} ${source.page} ${source.start}` : []))
    expect(read.length).toBeGreaterThan(3)
    expect(new Set(read).size).toBe(read.length)
    const lines = await get<{ what: string; to: string }[]>('GET', at('/audit?which=change&most=500'))
    const added = lines.filter(({ what }) => what === 'paper added').map(({ to }) => to)
    expect(new Set(added).size).toBe(added.length)

    // Each thing that happened is told under one id, at least once; a try that was cut off is made again under the same.
    const deliveries = async () => (await get<{ deliveries: { id: string; kind: string; state: string }[] }>('GET', hooks)).deliveries
    await expect.poll(async () => (await deliveries()).filter(({ state }) => state !== 'delivered'), { timeout: 60_000, interval: 500 }).toEqual([])
    const sent = await deliveries()
    expect(sent.filter(({ kind }) => kind === 'paper read')).toHaveLength(papers.length)
    expect(new Set(told.told.map(({ id }) => id))).toEqual(new Set(sent.map(({ id }) => id)))
    expect(await get('GET', '/api/work')).toEqual([])
    for (const program of programs) expect(program.said()).not.toMatch(/42501/)

    // It comes back, and its people are still signed in.
    await start(victim)
    expect((await ask('GET', '/api/me', undefined, { of: direct(victim) })).status).toBe(200)
  }, 300_000)
})
