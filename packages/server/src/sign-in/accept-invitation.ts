import { refused, type Result } from '@lenity/casefile'
import { digestOfLink, noInvitation } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import type { Auth } from './auth.ts'
import { createAccount } from './create-account.ts'

/**
 * Makes an account and takes the invitation, in one transaction: two people with the same link cannot both succeed, and where the
 * invitation was used meanwhile no account is left behind.
 */
export async function acceptInvitation(pool: Pool, auth: Auth, person: { token: string; name: string; email: string; password: string }): Promise<Result<{ email: string }>> {
  const digest = digestOfLink(person.token)
  const email = person.email.trim().toLowerCase()
  // Looked at first, so that guessing costs us no hash of a password.
  if ((await pool.query('select from casefile.open_invitation($1)', [digest])).rowCount !== 1) return noInvitation()
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const made = await createAccount(client, auth, person)
    if (!made.ok) {
      await client.query('rollback')
      return made.problem.kind === 'conflict' ? refused('conflict', 'There is an account with this e-mail address already.', email, 'Sign in with it, and open the link again: it still works.') : made
    }
    await client.query("select set_config('lenity.user', $1, true)", [made.value.userId])
    const { rows: [taken] } = await client.query<{ office: string | null }>('select casefile.take_invitation($1) as office', [digest])
    await client.query(taken?.office == null ? 'rollback' : 'commit')
    return taken?.office == null ? noInvitation() : { ok: true, value: { email } }
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}
