import { scryptSync } from 'node:crypto'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { done, refused, type Result } from '@lenity/casefile'
import type { RunningDatabase } from './running-database.ts'

/** The oldest PostgreSQL the program works with. */
const oldest = 15

/**
 * An office's own PostgreSQL 15 or newer. `url` signs in as the owner of the database the program may use. The role `lenity_app`
 * is made when that user may make roles, with a password derived from the owner's, so that several computers agree on it;
 * `LENITY_DATABASE_APP_URL` names the sign-in of `lenity_app` instead when the office keeps roles itself.
 */
export async function useExternal(url: string, appUrl: string | undefined = process.env['LENITY_DATABASE_APP_URL']): Promise<Result<RunningDatabase>> {
  const address = read(url)
  if (address === undefined) return refused('invalid', 'LENITY_DATABASE_URL is not an address of a PostgreSQL.', 'LENITY_DATABASE_URL', 'Write it as postgres://user:password@host:5432/database.')
  const where = `${address.hostname}${address.port && `:${address.port}`}${address.pathname}`
  const owner = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => undefined)
  try {
    await owner.connect()
  } catch (error) {
    return refused('unavailable', `The PostgreSQL named by LENITY_DATABASE_URL cannot be reached: ${words(error)}.`, where, 'Check that it runs, that the address, the user and the password are right, and that it takes connections from this computer.')
  }
  try {
    const { rows: [is] } = await owner.query<{ version: number; creates: boolean; roles: boolean; app: boolean; hidden: boolean }>(`
      select current_setting('server_version_num')::int / 10000 as version,
             has_database_privilege(current_database(), 'create') as creates,
             r.rolsuper or r.rolcreaterole as roles,
             exists (select from pg_roles where rolname = 'lenity_app') as app,
             exists (select from pg_roles where rolname = 'lenity_app' and (rolsuper or rolbypassrls)) as hidden
        from pg_roles r where r.rolname = current_user`)
    if (is === undefined || is.version < oldest) return refused('conflict', `The server is PostgreSQL ${is?.version ?? 'of an unknown version'}; Lenity needs ${oldest} or newer.`, where, 'Upgrade it, or leave LENITY_DATABASE_URL unset: the program then brings its own.')
    if (!is.creates) return refused('conflict', 'The user named by LENITY_DATABASE_URL may not make schemas in this database.', where, `Let an administrator of the server run: grant create on database ${address.pathname.slice(1)} to ${decodeURIComponent(address.username)};`)
    if (is.hidden) return refused('conflict', 'The role lenity_app may pass row-level security, so that the walls between cases would not hold.', where, 'Let an administrator of the server run: alter role lenity_app nosuperuser nobypassrls;')
    const app = appUrl ?? signInOfApp(address)
    if (!(await canSignIn(app))) {
      if (appUrl !== undefined) return refused('unavailable', 'The program cannot sign in with LENITY_DATABASE_APP_URL.', where, 'Check its user (lenity_app), password and database.')
      const password = new URL(app).password
      const made = is.roles && await owner.query(`${is.app ? 'alter' : 'create'} role lenity_app login nosuperuser nobypassrls password ${escapeLiteral(password)}`).then(() => true, () => false)
      if (made) await owner.query(`grant connect on database ${escapeIdentifier(address.pathname.slice(1))} to lenity_app`).catch(() => undefined)
      if (!made || !(await canSignIn(app))) return refused('conflict', 'The role lenity_app, as which the program works, cannot be made or cannot sign in.', where, "Let an administrator of the server run: create role lenity_app login nosuperuser nobypassrls password '…'; and set LENITY_DATABASE_APP_URL to its address.")
    }
    return done({ ownerUrl: url, appUrl: app, engine: 'external', notices: [], stop: () => Promise.resolve() })
  } catch (error) {
    return refused('unavailable', `The PostgreSQL named by LENITY_DATABASE_URL refused a question: ${words(error)}.`, where, 'Check the rights of its user.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}

function read(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  return /^postgres(ql)?:$/.test(address.protocol) && address.pathname.length > 1 ? address : undefined
}

function signInOfApp(owner: URL): string {
  const app = new URL(owner.href)
  app.username = 'lenity_app'
  app.password = scryptSync(decodeURIComponent(owner.password), `lenity_app ${owner.username}`, 24).toString('base64url')
  return app.href
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  return client.connect().then(async () => {
    await client.end().catch(() => undefined)
    return true
  }, () => false)
}

function words(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return (inner instanceof Error ? inner.message : String(inner)).replace(/\.$/, '')
}
