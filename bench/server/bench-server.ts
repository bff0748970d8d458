import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { ownerClient } from '../../packages/casefile/store/owner-client.ts'
import { createAccount } from '../../packages/server/src/sign-in/create-account.ts'
import { createSignIn } from '../../packages/server/src/sign-in/sign-in.ts'
import { ownSecret } from '../../packages/server/src/sign-in/own-secret.ts'
import { Program } from '../../soak/program.ts'
import { seeded } from '../../soak/seeded.ts'
import { costByKind, type Cost } from './cost-by-kind.ts'
import { fillOffice, type OfficeSize } from './fill-office.ts'
import { Latencies } from './latencies.ts'
import { allAtWork, ask, type AtWork, type Person } from './person-at-work.ts'
import { wallsPrice, type WallsPrice } from './walls-price.ts'

export interface ServerFigures {
  readonly office: OfficeSize & { readonly people: number }
  readonly filledInSeconds: number
  /** Until everyone's cases were in memory for searching and for the docket. */
  readonly readInSeconds: number
  /** How long someone looks at an answer, in milliseconds at the middle. */
  readonly pause: number
  readonly atWork: AtWork
  /** Without a pause. */
  readonly atOnce: AtWork
  readonly costs: readonly Cost[]
  /** Resident memory, megabytes, at the end: the program, and all of PostgreSQL together (shared pages counted once a process). */
  readonly memory: { readonly program: number; readonly database: number }
  readonly walls: readonly WallsPrice[]
  /** Milliseconds at the middle until "not found": a case behind a wall, and one that does not exist. */
  readonly notFound: { readonly walled: number; readonly none: number }
}

const pause = 1_000
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

    const theirs = await casesByPerson(adminUrl)
    const atDesk = people.map(({ userId, cookie }): Person => ({ userId, cookie, cases: theirs.get(userId) ?? [] }))

    say('  each of fifty people searches and opens the docket until all their cases are read, to warm up')
    const reading = performance.now()
    for (const [i, { cookie }] of atDesk.entries()) {
      for (let unread = 1; unread > 0;) unread = (await (await ask(program, cookie, '/api/search?find=remorse')).json() as { unread: number }).unread
      for (let unread = 1; unread > 0;) unread = (await (await ask(program, cookie, '/api/docket')).json() as { unread: number }).unread
      if (i % 10 === 9) say(`  ${i + 1} of 50 have`)
    }
    const readInSeconds = (performance.now() - reading) / 1000
    say(`  fifty people at work for ${seconds} seconds, then for as long without a pause`)
    const atWork = await allAtWork(program, atDesk, { seconds, pause, seed: 100, seeded })
    const atOnce = await allAtWork(program, atDesk, { seconds, pause: 0, seed: 200, seeded })
    const memory = memoryOf(program)

    const [first] = atDesk
    if (!first) throw new Error('nobody')
    say('  what each kind of request costs')
    const costs = await costByKind(program, first, { chance, times: 60 })
    say('  the same reads with and without row-level security')
    const notFound = await timeNotFound(program, first.cookie, cases.find((id) => !first.cases.includes(id)) ?? '')
    await pool.end()
    const walls = await wallsPrice({ adminUrl, appUrl, papersDir: join(program.dataDir, 'papers'), secret, userId: first.userId, cases: first.cases, chance, rounds: 25 })
    return { office: { ...size, people: people.length }, filledInSeconds, readInSeconds, pause, atWork, atOnce, costs, memory, walls, notFound }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** The cases each person is on. */
async function casesByPerson(adminUrl: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const admin = ownerClient(adminUrl)
  await admin.connect()
  const { rows } = await admin.query<{ user: string; cases: string[] }>('select user_id as user, array_agg(case_id::text order by case_id) as cases from casefile.case_member where left_at is null group by user_id')
  await admin.end()
  return new Map(rows.map(({ user, cases }) => [user, cases]))
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
