/** For tests only: a fresh database in a real PostgreSQL, quickly. One server serves a whole test run and ends with it. */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { Client } from 'pg'
import { readMigrations } from './migration-files.ts'
import { migrate } from './migrate.ts'

export interface TestDatabase {
  /** As lenity_owner. */
  readonly ownerUrl: string
  /** As lenity_app. */
  readonly appUrl: string
  /** As the server's first user, whom row-level security does not hold. */
  readonly adminUrl: string
  /** An empty directory of this database alone. */
  readonly papersDir: string
  /** Of this database alone. */
  readonly secrets: readonly [Buffer]
  /** Drops the database and removes the directory. */
  close(): Promise<void>
}

/** `embedded`: the PostgreSQL the program brings. `external`: LENITY_TEST_DATABASE_URL, or a PostgreSQL 15+ installed here. */
export type TestEngine = 'embedded' | 'external'

/** Why there is no such engine to test on here; undefined when there is. */
export function whyNoEngine(engine: TestEngine): string | undefined {
  if (engine === 'embedded' || process.env['LENITY_TEST_DATABASE_URL'] || systemPostgres() !== undefined) return undefined
  return 'no other PostgreSQL 15 or newer: set LENITY_TEST_DATABASE_URL to test on one'
}

/** A database with every migration applied, or an empty one when `migrated` is false. */
export async function testDatabase(options: { engine?: TestEngine; migrated?: boolean } = {}): Promise<TestDatabase> {
  const { engine = 'embedded', migrated = true } = options
  const server = await serverFor(engine)
  const admin = new Client({ connectionString: server.admin })
  await admin.connect()
  const name = `test_${randomBytes(6).toString('hex')}`
  const owner = server.owner.split(':')[0] ?? ''
  try {
    const template = migrated ? await ensureTemplate(admin, server, owner) : 'template1'
    await admin.query(`create database ${name} template ${template} owner ${owner}`)
    await admin.query(`revoke all on database ${name} from public`)
    await admin.query(`grant connect on database ${name} to lenity_app`)
  } finally {
    await admin.end()
  }
  const papersDir = await mkdtemp(join(tmpdir(), 'lenity-papers-'))
  return {
    ownerUrl: address(server, name, server.owner),
    appUrl: address(server, name, server.app),
    adminUrl: address(server, name),
    papersDir,
    secrets: [randomBytes(32)],
    async close() {
      const client = new Client({ connectionString: server.admin })
      await client.connect()
      // Who said goodbye a moment ago is let go first: told by force, a connection that nobody listens to any more ends the whole test file.
      for (const until = Date.now() + 1_000; Date.now() < until && await isUsed(client, name); await wait(10));
      await client.query(`drop database if exists ${name} with (force)`)
      await client.end()
      await rm(papersDir, { recursive: true, force: true })
    },
  }
}

async function isUsed(client: Client, database: string): Promise<boolean> {
  const { rows: [found] } = await client.query<{ used: boolean }>('select exists (select from pg_stat_activity where datname = $1) as used', [database])
  return found?.used === true
}

/** `owner` and `app` are `user:password`. */
interface TestServer {
  readonly admin: string
  readonly owner: string
  readonly app: string
}

function address(server: TestServer, database: string, user?: string): string {
  const url = new URL(server.admin)
  url.pathname = `/${database}`
  if (user !== undefined) [url.username, url.password] = user.split(':') as [string, string]
  return url.href
}

/** A database with the migrations as they are now, made by the first who asks and copied by all. */
async function ensureTemplate(admin: Client, server: TestServer, owner: string): Promise<string> {
  const sums = (await readMigrations()).map((migration) => migration.sha256).join()
  const template = `lenity_template_${createHash('sha256').update(sums).digest('hex').slice(0, 12)}`
  await admin.query('select pg_advisory_lock(4761003)')
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 1) return template
    await admin.query(`create database ${template}_half owner ${owner}`)
    const migrated = await migrate(address(server, `${template}_half`, server.owner))
    if (!migrated.ok) throw new Error(migrated.problem.what)
    await admin.query(`alter database ${template}_half rename to ${template}`)
    return template
  } catch (error) {
    await admin.query(`drop database if exists ${template}_half with (force)`)
    throw error
  } finally {
    await admin.query('select pg_advisory_unlock(4761003)')
  }
}

async function serverFor(engine: TestEngine): Promise<TestServer> {
  const given = process.env['LENITY_TEST_DATABASE_URL']
  if (engine === 'external' && given) return prepareGiven(given)
  const run = isMainThread && process.env['VITEST'] ? process.ppid : process.pid
  const directory = join(tmpdir(), `lenity-test-${engine}-${run}`)
  const bin = engine === 'external' ? systemPostgres() : undefined
  try {
    await mkdir(directory)
    const keeper = fileURLToPath(import.meta.resolve('../../server/src/database/keep-test-server.ts'))
    spawn(process.execPath, [keeper, String(run), directory, ...(bin === undefined ? [] : [bin])], { detached: true, stdio: 'ignore' }).unref()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  for (const until = Date.now() + 90_000; Date.now() < until; await wait(40)) {
    const ready = await readFile(join(directory, 'ready.json'), 'utf8').catch(() => undefined)
    if (ready !== undefined) return JSON.parse(ready) as TestServer
    const failed = await readFile(join(directory, 'failed'), 'utf8').catch(() => undefined)
    if (failed !== undefined) throw new Error(`no PostgreSQL for the tests: ${failed}`)
  }
  throw new Error(`no PostgreSQL for the tests after 90 seconds: see ${directory}`)
}

/** A server that was given has the user of its address as owner; lenity_app gets a password of the tests. */
async function prepareGiven(url: string): Promise<TestServer> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(4761003)')
    const { rowCount } = await client.query("select from pg_roles where rolname = 'lenity_app'")
    await client.query(`${rowCount === 0 ? 'create' : 'alter'} role lenity_app login nosuperuser nobypassrls password 'test'`)
  } finally {
    await client.end()
  }
  const { username, password } = new URL(url)
  return { admin: url, owner: `${username}:${password}`, app: 'lenity_app:test' }
}

/** The programs of the newest PostgreSQL 15 or newer that a Linux distribution installed. */
function systemPostgres(): string | undefined {
  const home = '/usr/lib/postgresql'
  if (!existsSync(home)) return undefined
  const [newest] = readdirSync(home).map(Number).filter((major) => major >= 15 && existsSync(join(home, String(major), 'bin', 'initdb'))).sort((a, b) => b - a)
  return newest === undefined ? undefined : join(home, String(newest), 'bin')
}
