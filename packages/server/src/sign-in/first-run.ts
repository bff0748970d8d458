import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
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
  await pool.query('delete from sign_in.first_run')
  await pool.query('insert into sign_in.first_run (digest) values ($1)', [digest(token)])
  return token
}

/**
 * Creates the owner and uses the token up. Undefined when the token is not the one printed last, or was used. The token is taken
 * and the account made in one order such that two people with the same link cannot both succeed.
 */
export async function createOwner(pool: Pool, auth: Auth, owner: { token: string; name: string; email: string; password: string }): Promise<{ userId: string } | undefined> {
  const taken = await pool.query('delete from sign_in.first_run where digest = $1', [digest(owner.token)])
  if (taken.rowCount !== 1) return undefined
  const context = await auth.$context
  const user = await context.internalAdapter.createUser({ name: owner.name, email: owner.email.toLowerCase(), emailVerified: false }, { method: 'email-password' })
  const password = await context.password.hash(owner.password)
  await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password })
  return { userId: user.id }
}
