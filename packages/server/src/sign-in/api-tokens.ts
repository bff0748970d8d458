import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Asked, Scope } from './who-asks.ts'

/** What every token begins with, so that one that is left lying about is recognised for what it is. */
const mark = 'lenity_'
export const longestLife = 366

export interface ApiToken {
  readonly id: string
  readonly name: string
  /** Its last four characters. */
  readonly hint: string
  readonly scopes: readonly Scope[]
  /** Instants, ISO 8601. */
  readonly madeAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | undefined
}

const digest = (token: string) => createHash('sha256').update(token).digest()

/** Makes a token that ends after so many days. It is told here, once; a digest of it is kept. */
export async function makeToken(pool: Pool, userId: string, wanted: { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number }): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), `${mark}${randomBytes(32).toString('base64url')}`]
  await pool.query(`insert into sign_in.api_token (token_id, user_id, name, digest, hint, scopes, expires_at) values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day')`,
    [id, userId, wanted.name, digest(token), token.slice(-4), wanted.scopes, wanted.days])
  return { id, token }
}

/** The person's tokens that still open something, newest first. */
export async function listTokens(pool: Pool, userId: string): Promise<readonly ApiToken[]> {
  const { rows } = await pool.query<{ id: string; name: string; hint: string; scopes: Scope[]; made: Date; expires: Date; used: Date | null }>(`
    select token_id as id, name, hint, scopes, made_at as made, expires_at as expires, last_used_at as used
      from sign_in.api_token where user_id = $1 and revoked_at is null and expires_at > now() order by made_at desc`, [userId])
  return rows.map(({ made, expires, used, ...row }) => ({ ...row, madeAt: made.toISOString(), expiresAt: expires.toISOString(), lastUsedAt: used?.toISOString() }))
}

/** Ends a token of this person; false when they have no such token. */
export async function revokeToken(pool: Pool, userId: string, id: string): Promise<boolean> {
  return (await pool.query('update sign_in.api_token set revoked_at = now() where user_id = $1 and token_id::text = $2 and revoked_at is null', [userId, id])).rowCount === 1
}

/** The token in these headers, when they hold one of ours, whether or not it is good. */
export function tokenIn(headers: Headers): string | undefined {
  const token = /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return token?.startsWith(mark) ? token : undefined
}

/** Whose token it is; undefined when it was never made, was revoked or has ended. When it was used last is kept to the minute. */
export async function whoseToken(pool: Pool, token: string): Promise<Asked | undefined> {
  const { rows: [row] } = await pool.query<{ id: string; scopes: Scope[]; userId: string; name: string; email: string; stale: boolean }>(`
    select t.token_id as id, t.scopes, u."id" as "userId", u."name", u."email", coalesce(t.last_used_at < now() - interval '1 minute', true) as stale
      from sign_in.api_token t join sign_in."user" u on u."id" = t.user_id
     where t.digest = $1 and t.revoked_at is null and t.expires_at > now()`, [digest(token)])
  if (row === undefined) return undefined
  if (row.stale) await pool.query('update sign_in.api_token set last_used_at = now() where token_id = $1', [row.id])
  return { user: { userId: row.userId, name: row.name, email: row.email }, known: { by: 'token', id: row.id, scopes: row.scopes }, cookies: [] }
}
