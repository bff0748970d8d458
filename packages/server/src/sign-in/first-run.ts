import { createHash, randomBytes } from 'node:crypto'
import { refused, type Result } from '@lenity/casefile'
import type { Pool } from 'pg'
import type { Auth } from './auth.ts'
import { createAccount, type NewAccount } from './create-account.ts'

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
 * is killed in the middle, or a password that is refused, leaves the link good. Refused when the token is not the one printed last, or was used.
 */
export async function createOwner(pool: Pool, auth: Auth, owner: NewAccount & { readonly token: string }): Promise<Result<{ userId: string }>> {
  // Looked at first, so that guessing costs us no hash of a password.
  if ((await pool.query('select from sign_in.first_run where digest = $1', [digest(owner.token)])).rowCount !== 1) return usedUp
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const taken = await client.query('delete from sign_in.first_run where digest = $1', [digest(owner.token)])
    const made = taken.rowCount === 1 ? await createAccount(client, auth, owner) : usedUp
    await client.query(made.ok ? 'commit' : 'rollback')
    return made
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}

const usedUp = refused('invalid', 'This link was used already, or a newer one was printed.', 'the one-time link', 'Sign in, or start Lenity again and open the link it prints.')

/** Everyone who can sign in. */
export async function listPeople(pool: Pool): Promise<readonly { readonly userId: string; readonly name: string }[]> {
  return (await pool.query<{ userId: string; name: string }>('select "id" as "userId", "name" from sign_in."user" order by "createdAt"')).rows
}
