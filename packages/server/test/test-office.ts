/** For tests: the whole API on a real PostgreSQL, with people who can sign in. */
import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type Store } from '@lenity/casefile/store'
import { closeReaders } from '@lenity/papers'
import { Pool } from 'pg'
import { testDatabase } from '../../casefile/store/test-database.ts'
import { createApi } from '../src/api/app.ts'
import { createOwner, issueFirstRunToken } from '../src/sign-in/first-run.ts'
import type { Auth } from '../src/sign-in/auth.ts'
import { createSignIn } from '../src/sign-in/sign-in.ts'
import { openJobs, type Jobs } from '../src/jobs/open-jobs.ts'
import { prepareJobs } from '../src/jobs/prepare-jobs.ts'
import { backupNow } from '../src/upkeep/backup-now.ts'
import { civilToday } from '../src/today.ts'
import type { Services } from '../src/services.ts'
import { welcomeOwner } from '../src/welcome.ts'

export const origin = originOf(4680)
export const password = 'a long enough password'

export interface Person {
  readonly userId: string
  readonly email: string
  readonly cookie: string
  /** As the sign-in sent it. */
  readonly setCookie: string
  /** Sends a request as this person; a body that is not a form or bytes goes as JSON. */
  ask(method: string, path: string, body?: unknown): Promise<Response>
  /** The same, and the answer must be a good one. */
  get<T>(method: string, path: string, body?: unknown): Promise<T>
}

export interface TestOffice {
  readonly app: ReturnType<typeof createApi>
  readonly store: Store
  readonly pool: Pool
  /** As the server's first user, whom row-level security does not hold. */
  readonly adminUrl: string
  readonly auth: Auth
  /** As lenity_app. */
  readonly appUrl: string
  readonly jobs: Jobs
  /** An empty directory at the start, in which papers are kept. */
  readonly papersDir: string
  readonly ownerUrl: string
  readonly secrets: readonly Buffer[]
  /** Gives someone an account and a place in the office, or in an office of their own, and signs them in. */
  join(name: string, options?: { readonly ownOffice?: boolean; readonly administrator?: boolean }): Promise<Person>
  /** Signs in someone who has an account already. */
  signIn(email: string): Promise<Person>
  close(): Promise<void>
}

/** `port` when the API is to be reached by a real connection there; `works` false when nothing is done of what is for later. */
export async function testOffice({ port = 4680, room, works = true, outside }: { readonly outside?: Services['outside']; readonly port?: number; readonly room?: () => Promise<boolean>; readonly works?: boolean } = {}): Promise<TestOffice> {
  const origin = originOf(port)
  const database = await testDatabase()
  const prepared = await prepareJobs(database.ownerUrl)
  if (!prepared.ok) throw new Error(prepared.problem.what)
  const jobs = await openJobs(database.appUrl)
  const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets, ask: jobs.ask })
  if (works) await jobs.work(store, { model: outside?.model, origin })
  const pool = new Pool({ connectionString: database.appUrl, options: '-c search_path=sign_in' })
  // The database is dropped with whatever connection a request that nobody waited for still holds.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const parts = createSignIn(pool, randomBytes(32), [origin, `http://localhost:${port}`])
  const backupDir = `${database.papersDir}-backups`
  const backups = backupNow({ ownerUrl: database.ownerUrl, pool, papersDir: database.papersDir, dataDir: database.papersDir, backupDir, secretsNow: async () => database.secrets })
  const app = createApi({ store, jobs, backups, signIn: parts, auth: parts.auth, signInPool: pool, origins: [origin, `http://localhost:${port}`], today: civilToday, welcome: owner => welcomeOwner(store, owner), ...(room && { room }), ...(outside && { outside }) })
  let first: string | undefined

  const signIn = async (email: string): Promise<Person> => {
    // Not over HTTP, where those who come from one place share a limit.
    const answer = await parts.auth.api.signInEmail({ body: { email, password }, asResponse: true })
    const setCookie = answer.headers.getSetCookie().find(one => one.startsWith('lenity.session_token=')) ?? ''
    const [cookie = ''] = setCookie.split(';')
    const [account] = (await pool.query<{ id: string }>('select "id" from sign_in."user" where "email" = $1', [email])).rows
    const userId = account?.id ?? ''
    const ask: Person['ask'] = async (method, path, body) => app.request(`${origin}${path}`, sent(method, { cookie, origin }, body))
    return {
      userId, email, cookie, setCookie, ask,
      async get<T>(method: string, path: string, body?: unknown) {
        const response = await ask(method, path, body)
        if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
        return await response.json() as T
      },
    }
  }

  return {
    app,
    store,
    pool,
    auth: parts.auth,
    appUrl: database.appUrl,
    jobs,
    papersDir: database.papersDir,
    ownerUrl: database.ownerUrl,
    secrets: database.secrets,
    adminUrl: database.adminUrl,
    async join(name, { ownOffice = false, administrator = false } = {}) {
      const email = `${name.toLowerCase()}@example.org`
      const made = await createOwner(pool, parts.auth, { token: await issueFirstRunToken(pool), name, email, password })
      if (!made.ok) throw new Error(made.problem.what)
      const { userId } = made.value
      if (first === undefined || ownOffice) await welcomeOwner(store, { userId, name })
      else {
        const founder = store.as({ userId: first })
        const [office] = await founder.offices.list()
        await founder.members.add(office?.id ?? '', { userId, role: administrator ? 'administrator' : 'member' })
      }
      first ??= userId
      return signIn(email)
    },
    signIn,
    async close() {
      await backups.settled()
      await closeReaders()
      await jobs.stop()
      await pool.end()
      await store.close()
      await database.close()
      await rm(backupDir, { recursive: true, force: true })
    },
  }
}

function originOf(port: number): string {
  return `http://127.0.0.1:${port}`
}

function sent(method: string, headers: Record<string, string>, body: unknown): RequestInit {
  if (body === undefined) return { method, headers }
  if (body instanceof FormData) return { method, headers, body }
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** A file of the examples, such as `odessa-marlowe/papers/judgment.pdf`, as a browser sends it. */
export async function exampleFile(path: string): Promise<FormData> {
  const bytes = await readFile(fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url)))
  return textFile(basename(path), bytes)
}

/** Adds a file to a case and waits until it was read; gives what became of it. Throws when it was not taken in. */
export async function addPaper(person: Person, caseId: string, file: FormData): Promise<{ readonly id: string; readonly already: boolean; readonly state: string; readonly problem?: unknown }> {
  const { paper, already, arrival } = await person.get<{ paper: string; already: boolean; arrival?: { id: string } }>('POST', `/api/cases/${caseId}/papers`, file)
  if (arrival === undefined) return { id: paper, already, state: 'read' }
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(20)) {
    const { state, problem } = await person.get<{ state: string; problem?: unknown }>('GET', `/api/cases/${caseId}/arrivals/${arrival.id}`)
    if (state !== 'waiting') return { id: paper, already, state, problem }
  }
  throw new Error('a paper was not read within a minute')
}

export function textFile(name: string, content: string | Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.set('file', new File([content], name))
  return form
}
