import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { createAccount } from '../../packages/server/src/sign-in/create-account.ts'
import { createSignIn } from '../../packages/server/src/sign-in/sign-in.ts'
import { ownSecret } from '../../packages/server/src/sign-in/own-secret.ts'
import { Program } from '../../soak/program.ts'
import { seeded, type Seeded } from '../../soak/seeded.ts'
import { fillOffice, pageText, type OfficeSize } from './fill-office.ts'
import { Latencies } from './latencies.ts'
import { wallsPrice, type WallsPrice } from './walls-price.ts'

export interface ServerFigures {
  readonly office: OfficeSize & { readonly people: number }
  readonly filledInSeconds: number
  readonly requestsPerSecond: number
  readonly kinds: ReturnType<Latencies['summary']>
  readonly refused: number
  /** Resident memory, megabytes, at the end: the program, and all of PostgreSQL together (shared pages counted once a process). */
  readonly memory: { readonly program: number; readonly database: number }
  readonly walls: readonly WallsPrice[]
  /** Milliseconds at the middle until "not found": a case behind a wall, and one that does not exist. */
  readonly notFound: { readonly walled: number; readonly none: number }
}

const password = 'a long enough password'

/** An office of fifty at work on made-up cases, over HTTP, with PostgreSQL on the same machine. */
export async function benchServer({ scale, seconds, say }: { readonly scale: number; readonly seconds: number; readonly say: (line: string) => void }): Promise<ServerFigures> {
  const size: OfficeSize = { cases: Math.round(10_000 * scale), factsEach: 100, papersEach: 5, pagesEach: 4, teamEach: 4 }
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const chance = seeded(4)
  try {
    await program.start()
    const { adminUrl, appUrl, secret } = program.inside()
    const pool = new Pool({ connectionString: appUrl, options: '-c search_path=sign_in' })
    const own = await ownSecret(pool, [secret])
    if (!own.ok) throw new Error(own.problem.what)
    const { auth } = createSignIn(pool, own.value, [program.origin])
    const people: { readonly userId: string; readonly cookie: string }[] = []
    for (let i = 0; i < 50; i++) {
      const email = `person${i}@example.org`
      const made = await createAccount(pool, auth, { name: `Person ${i}`, email, password })
      if (!made.ok) throw new Error(made.problem.what)
      const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true })
      people.push({ userId: made.value.userId, cookie: answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') })
    }
    const office = await program.officeWith(people.map(({ userId }) => userId))
    const from = performance.now()
    const cases = await fillOffice({ adminUrl, secret, office, people: people.map(({ userId }) => userId), facts: await exampleFacts(), size, chance, say })
    const filledInSeconds = (performance.now() - from) / 1000

    say('  each of fifty people opens the docket and searches once, to warm up')
    for (const { cookie } of people) {
      await ask(program, cookie, '/api/cases')
      for (let unread = 1; unread > 0;) unread = (await (await ask(program, cookie, '/api/search?find=remorse')).json() as { unread: number }).unread
    }
    say(`  fifty people at work for ${seconds} seconds`)
    const [latencies, until, began] = [new Latencies(), performance.now() + seconds * 1000, performance.now()]
    let [requests, refused] = [0, 0]
    await Promise.all(people.map(async ({ cookie }, i) => {
      const mine = seeded(100 + i)
      const docket = (await (await ask(program, cookie, '/api/cases')).json() as { id: string }[]).map(({ id }) => id)
      while (performance.now() < until) {
        for (const [what, path, body] of visit(mine, mine.one(docket))) {
          const answer = await latencies.time(what, () => ask(program, cookie, path, body))
          requests += 1
          if (!answer.ok) refused += 1
        }
      }
    }))
    const requestsPerSecond = requests / ((performance.now() - began) / 1000)
    const memory = memoryOf(program)

    say('  the same reads with and without row-level security')
    const [first] = people
    if (!first) throw new Error('nobody')
    const docket = (await (await ask(program, first.cookie, '/api/cases')).json() as { id: string }[]).map(({ id }) => id)
    const notFound = await timeNotFound(program, first.cookie, cases.find((id) => !docket.includes(id)) ?? '')
    await pool.end()
    const walls = await wallsPrice({ adminUrl, appUrl, papersDir: join(program.dataDir, 'papers'), secret, userId: first.userId, cases: docket, chance, rounds: 10 })
    return { office: { ...size, people: people.length }, filledInSeconds, requestsPerSecond, kinds: latencies.summary(), refused, memory, walls, notFound }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

type Asked = readonly [what: string, path: string, body?: unknown]

/** What someone does with one case: opens it, reads, searches, and now and then writes. */
function visit(chance: Seeded, id: string): readonly Asked[] {
  const at = (rest: string) => `/api/cases/${id}${rest}`
  const rare = <T>(one: T, inHundred: number): readonly T[] => (chance.whole(1, 100) <= inHundred ? [one] : [])
  return [
    ...rare<Asked>(['the docket', '/api/docket'], 10),
    ['open a case', at('')],
    ['facts of a case', at('/facts')],
    ['papers of a case', at('/papers')],
    ...rare<Asked>(['sentence then and now', at('/sentence')], 30),
    ...rare<Asked>(['criteria of every route', at('/criteria')], 20),
    ...rare<Asked>(['search', `/api/search?find=${encodeURIComponent(pageText(chance).split(' ').slice(0, 2).join(' '))}`], 40),
    ...rare<Asked>(['search, misspelled', '/api/search?find=remrose%20famly'], 5),
    ...rare<Asked>(['tell a fact', at('/facts'), { path: 'release.home', value: `a room ${chance.whole(1, 1e9)}`, who: 'his sister', on: '2026-01-02', words: 'so' }], 20),
    ...rare<Asked>(['add a task', at('/records'), { type: 'task', fields: { title: `Task ${chance.whole(1, 1e9)}` } }], 20),
  ]
}

async function ask(program: Program, cookie: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(program.origin + path, { ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }), headers: { cookie, origin: program.origin, ...(body !== undefined && { 'content-type': 'application/json' }) } })
  const bytes = await answer.arrayBuffer()
  return new Response(bytes, { status: answer.status, headers: answer.headers })
}

async function timeNotFound(program: Program, cookie: string, walled: string): Promise<{ walled: number; none: number }> {
  const times = new Latencies()
  for (let i = 0; i < 200; i++) {
    await times.time('walled', () => ask(program, cookie, `/api/cases/${walled}`))
    await times.time('none', () => ask(program, cookie, '/api/cases/00000000-0000-4000-8000-000000000000'))
  }
  const p50 = (what: string) => times.summary().find((one) => one.what === what)?.p50 ?? 0
  return { walled: p50('walled'), none: p50('none') }
}

/** The facts of one whole made-up case, as papers gave them. */
async function exampleFacts(): Promise<readonly { readonly path: string; readonly value: unknown }[]> {
  const truth = JSON.parse(await readFile(new URL('../../examples/odessa-marlowe/truth.json', import.meta.url), 'utf8')) as { path: string; value: unknown }[]
  return [...new Map(truth.map(({ path, value }) => [path, { path, value }])).values()].slice(0, 90)
}

function resident(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

function memoryOf(program: Program): { program: number; database: number } {
  const { database, all } = program.processes()
  return { program: Math.round(resident(program.pid)), database: Math.round(all.filter(({ pid, parent }) => pid === database || parent === database).reduce((sum, { pid }) => sum + resident(pid), 0)) }
}

function line(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join('  ')
}

function price({ withWalls, without }: WallsPrice): string {
  return without === 0 ? '–' : `${Math.round((withWalls / without - 1) * 100)} %`
}

/** The figures as a table of plain text. */
export function showServer(figures: ServerFigures): string {
  const { office, kinds, walls, notFound, memory } = figures
  return [
    `${office.cases.toLocaleString('en-US')} cases, ${(office.cases * office.factsEach).toLocaleString('en-US')} facts, ${(office.cases * office.papersEach * office.pagesEach).toLocaleString('en-US')} pages (text, no boxes), made up in ${Math.round(figures.filledInSeconds)} s`,
    `${office.people} people at once: ${Math.round(figures.requestsPerSecond)} requests a second, ${figures.refused} refused`,
    `resident memory: the program ${memory.program} MB, PostgreSQL ${memory.database} MB`,
    '',
    line(['milliseconds', 'times', 'p50', 'p95', 'p99'], [28, 7, 8, 8, 8]),
    ...kinds.map(({ what, count, p50, p95, p99 }) => line([what, count, p50, p95, p99], [28, 7, 8, 8, 8])),
    '',
    line(['milliseconds, p50, one person', 'walls', 'none', 'price'], [34, 8, 8, 8]),
    ...walls.map((one) => line([one.what, one.withWalls, one.without, price(one)], [34, 8, 8, 8])),
    '',
    `not found: ${notFound.walled} ms for a case behind a wall, ${notFound.none} ms for one that does not exist`,
  ].join('\n')
}
