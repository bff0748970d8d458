import { createHash, randomBytes } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Auth } from './auth.ts'

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whether nobody can sign in yet. */
export async function isFirstRun(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ any: boolean }>('select exists (select from sign_in."user") as any')
  return rows[0]?.any === false
}

/** A fresh one-time token for the first person to sign in; earlier tokens stop working. Only its digest is kept. */
export async function issueFirstRunToken(pool: Pool): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await pool.query('with earlier as (delete from sign_in.first_run) insert into sign_in.first_run (digest) values ($1)', [digest(token)])
  return token
}

/**
 * Creates the owner and uses the token up, in one transaction: two people with the same link cannot both succeed, and a start that
 * is killed in the middle leaves the link good. Undefined when the token is not the one printed last, or was used.
 */
export async function createOwner(pool: Pool, auth: Auth, owner: { token: string; name: string; email: string; password: string }): Promise<{ userId: string } | undefined> {
  // Looked at first, so that guessing costs us no hash of a password.
  if ((await pool.query('select from sign_in.first_run where digest = $1', [digest(owner.token)])).rowCount !== 1) return undefined
  const { password } = await auth.$context
  const secret = await password.hash(owner.password)
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const taken = await client.query('delete from sign_in.first_run where digest = $1', [digest(owner.token)])
    const userId = taken.rowCount === 1 ? await keepAccount(client, { name: owner.name, email: owner.email, secret }) : undefined
    await client.query('commit')
    return userId === undefined ? undefined : { userId }
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Keeps somebody who can sign in with a password, of which `secret` is the hash, within the caller's transaction; their id. */
export async function keepAccount(client: Pick<PoolClient, 'query'>, { name, email, secret }: { name: string; email: string; secret: string }): Promise<string> {
  const userId = randomBytes(24).toString('base64url')
  await client.query('insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, false)', [userId, name, email.toLowerCase()])
  await client.query(`insert into sign_in."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt") values ($1, $2, 'credential', $2, $3, now())`, [randomBytes(24).toString('base64url'), userId, secret])
  return userId
}

/** Everyone who can sign in. */
export async function listPeople(pool: Pool): Promise<readonly { readonly userId: string; readonly name: string }[]> {
  return (await pool.query<{ userId: string; name: string }>('select "id" as "userId", "name" from sign_in."user" order by "createdAt"')).rows
}
