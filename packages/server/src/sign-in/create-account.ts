import { randomBytes } from 'node:crypto'
import { done, refused, type Result } from '@lenity/casefile'
import type { ClientBase, Pool } from 'pg'
import type { Auth } from './auth.ts'
import { passwordProblem } from './password-rules.ts'

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/**
 * Makes an account that signs in by password, in the transaction of `client` when it has one. Whoever calls has made sure that the person
 * was invited, by a one-time link: nobody signs up by themselves. Refused are a weak password and an address that has an account.
 */
export async function createAccount(client: ClientBase | Pool, auth: Auth, { name, email, password }: NewAccount): Promise<Result<{ userId: string }>> {
  const address = email.trim().toLowerCase()
  const weak = passwordProblem(password, { name, email: address })
  if (weak !== undefined) return { ok: false, problem: weak }
  const userId = randomId()
  const secret = await (await auth.$context).password.hash(password)
  const made = await client.query('insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, false) on conflict ("email") do nothing', [userId, name.trim(), address])
  if (made.rowCount !== 1) return refused('conflict', 'There is an account with this address already.', 'the e-mail address', 'Sign in with it, or take another address.')
  await client.query(`insert into sign_in."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt") values ($1, $2, 'credential', $2, $3, now())`, [randomId(), userId, secret])
  return done({ userId })
}

function randomId(): string {
  return randomBytes(24).toString('base64url')
}
