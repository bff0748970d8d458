import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Pool } from 'pg'

const name = 'lenity.device'
const digest = (token: string) => createHash('sha256').update(token).digest()

/** The browser's mark, when someone signed in to the account of this address, or of this id, from it before. */
export async function knownDevice(c: Context, pool: Pool, whose: { readonly email: string } | { readonly userId: string }): Promise<string | undefined> {
  const token = getCookie(c, name)
  if (token === undefined || token.length > 100) return undefined
  const { rowCount } = 'email' in whose
    ? await pool.query('select from sign_in.known_device d join sign_in."user" u on u."id" = d.user_id where u."email" = $1 and d.digest = $2', [whose.email.trim().toLowerCase(), digest(token)])
    : await pool.query('select from sign_in.known_device where user_id = $1 and digest = $2', [whose.userId, digest(token)])
  return rowCount === 1 ? digest(token).toString('hex') : undefined
}

/** Marks the browser as one in which this person signed in; the mark opens nothing. It stays for as long as browsers keep one. */
export async function rememberDevice(c: Context, pool: Pool, userId: string, secure: boolean): Promise<void> {
  const had = getCookie(c, name)
  const token = had !== undefined && /^[\w-]{43}$/.test(had) ? had : randomBytes(32).toString('base64url')
  await pool.query(`
    insert into sign_in.known_device (user_id, digest) values ($1, $2)
    on conflict (user_id, digest) do update set last_used_at = now()`, [userId, digest(token)])
  await pool.query(`delete from sign_in.known_device where user_id = $1 and last_used_at < now() - interval '400 days'`, [userId])
  setCookie(c, name, token, { path: '/api', httpOnly: true, sameSite: 'Strict', secure, maxAge: 400 * 24 * 60 * 60 })
}

/** Every browser but this one is strange again. */
export async function forgetOtherDevices(c: Context, pool: Pool, userId: string): Promise<void> {
  await pool.query('delete from sign_in.known_device where user_id = $1 and digest <> $2', [userId, digest(getCookie(c, name) ?? '')])
}
