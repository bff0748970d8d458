import { Client, escapeLiteral } from 'pg'
import { done, policyCells, refused, type Result } from '../src/index.ts'
import { readMigrations, type Migration } from './migration-files.ts'
import type { Migrate, Migrated } from './store.ts'
import { allowWhole } from './whole.ts'
import { ownerClient } from './owner-client.ts'

/** Held while a migration is applied, so that programs that start together take turns. */
const turn = 4_761_002

export const migrate: Migrate = async (ownerUrl, options = {}) => {
  const owner = ownerClient(ownerUrl)
  try {
    await owner.connect()
    const role = await ensureAppRole(owner, options.appPassword)
    return role.ok ? await apply(owner, await readMigrations()) : role
  } catch (error) {
    return refused('unavailable', `The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}.`, placeOf(ownerUrl), 'Nothing of the step that failed was kept. Check that the server runs and that its user owns the database, and start again.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}

/** Applies what is missing, each migration in a transaction of its own. Exported for its tests. */
export async function apply(owner: Client, migrations: readonly Migration[]): Promise<Result<Migrated>> {
  const newest = migrations.at(-1)?.number ?? 0
  const applied: number[] = []
  await inTurn(owner, () => owner.query(`
    create schema if not exists lenity;
    grant usage on schema lenity to lenity_app;
    create table if not exists lenity.migration (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now());
    grant select on lenity.migration to lenity_app`))
  for (const migration of migrations) {
    const outcome = await inTurn(owner, () => applyOne(owner, migration, newest))
    if (!outcome.ok) return outcome
    if (outcome.value) applied.push(migration.number)
  }
  await inTurn(owner, () => fillPolicy(owner))
  await inTurn(owner, () => allowWhole(owner))
  return done({ applied, version: newest })
}

async function applyOne(owner: Client, migration: Migration, newest: number): Promise<Result<boolean>> {
  const { rows } = await owner.query<{ number: number; sha256: string }>('select number, sha256 from lenity.migration order by number')
  const beyond = rows.filter((row) => row.number > newest)
  if (beyond.length > 0) {
    return refused('conflict', `The database is at step ${beyond.at(-1)?.number}, and this program knows steps to ${newest}: a newer Lenity has used it.`, owner.database ?? 'the database', 'Start the newer version of Lenity. Nothing was changed.')
  }
  const there = rows.find((row) => row.number === migration.number)
  if (there && there.sha256 !== migration.sha256) {
    return refused('conflict', `Step ${migration.number} (${migration.name}) is not the one that was applied to this database.`, owner.database ?? 'the database', 'Put the file back as it was and write the change as a new migration. Nothing was changed.')
  }
  if (there) return done(false)
  await owner.query(migration.sql)
  await owner.query('insert into lenity.migration (number, name, sha256) values ($1, $2, $3)', [migration.number, migration.name, migration.sha256])
  return done(true)
}

/** Who sees what, as the program's table has it; a database of before there were roles has no place for it. */
async function fillPolicy(owner: Client): Promise<void> {
  const { rows: [there] } = await owner.query<{ policy: string | null }>("select to_regclass('casefile.policy')::text as policy")
  if (there?.policy == null) return
  const cells = policyCells()
  const columns = [cells.map(({ role }) => role), cells.map(({ kind }) => kind), cells.map(({ reach }) => reach)]
  await owner.query('delete from casefile.policy where (role, kind) not in (select * from unnest($1::text[], $2::text[]))', columns.slice(0, 2))
  await owner.query('insert into casefile.policy (role, kind, reach) select * from unnest($1::text[], $2::text[], $3::text[]) on conflict (role, kind) do update set reach = excluded.reach', columns)
}

async function inTurn<T>(owner: Client, work: () => Promise<T>): Promise<T> {
  await owner.query('begin')
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [turn])
    const value = await work()
    await owner.query('commit')
    return value
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Roles belong to the whole server, so this is not a migration. */
export async function ensureAppRole(owner: Client, password: string | undefined): Promise<Result<true>> {
  const { rows: [role] } = await owner.query<{ strong: boolean }>("select rolsuper or rolbypassrls as strong from pg_roles where rolname = 'lenity_app'")
  if (role?.strong) return refused('conflict', 'The role lenity_app may pass row-level security, so that the walls between cases would not hold.', 'lenity_app', 'Run: alter role lenity_app nosuperuser nobypassrls;')
  const secret = password === undefined ? '' : ` password ${escapeLiteral(password)}`
  if (role === undefined) await owner.query(`create role lenity_app login nosuperuser nocreatedb nocreaterole nobypassrls${secret}`)
  else if (password !== undefined) await owner.query(`alter role lenity_app${secret}`)
  return done(true)
}

function placeOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'the address of the database'
}
