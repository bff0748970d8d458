import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { done, refused, type Result } from '@lenity/casefile'
import type { ClientBase, Pool } from 'pg'
import type { Auth } from './auth.ts'
import { passwordProblem } from './password-rules.ts'

/** A way back into an account whose owner lost everything that opens it. */
export interface WayBack {
  readonly id: string
  readonly userId: string
  /** Undefined when it was made at the machine itself. */
  readonly office: string | undefined
  readonly why: string
  readonly askedBy: string | undefined
  readonly askedAt: string
  readonly agreedBy: string | undefined
  readonly expiresAt: string | undefined
  readonly ended: 'used' | 'refused' | 'expired' | undefined
}

/** Hours for somebody to agree, and for the link to be used once they did. */
const hours = 24

const columns = `way_id as id, user_id as "userId", office_id as office, why, asked_by as "askedBy", asked_at as "askedAt", agreed_by as "agreedBy", expires_at as "expiresAt",
  coalesce(ended, case when coalesce(expires_at, asked_at + interval '${hours} hours') < now() then 'expired' end) as ended`

interface WayRow { id: string; userId: string; office: string | null; why: string; askedBy: string | null; askedAt: Date; agreedBy: string | null; expiresAt: Date | null; ended: WayBack['ended'] | null }

const fromRow = ({ office, askedBy, askedAt, agreedBy, expiresAt, ended, ...row }: WayRow): WayBack => ({ ...row, office: office ?? undefined, askedBy: askedBy ?? undefined, askedAt: askedAt.toISOString(), agreedBy: agreedBy ?? undefined, expiresAt: expiresAt?.toISOString(), ended: ended ?? undefined })

const noWay = (): Result<never> => refused('not found', 'No such request waits.', 'the way back', 'It may have been refused, used, or be too old; ask for another.')
const noLink = (): Result<never> => refused('not found', 'This link was used already, refused, or is too old.', 'the one-time link', 'Ask an administrator of your office for another.')
const digestOf = (token: string) => createHash('sha256').update(token).digest()

/** Those that wait or were asked for in the last thirty days, newest first: of offices, or into one account. */
export async function waysBack(pool: Pool | ClientBase, of: { readonly offices: readonly string[] } | { readonly userId: string }): Promise<readonly WayBack[]> {
  const [which, value] = 'offices' in of ? ['office_id = any ($1::uuid[])', of.offices] : ['user_id = $1', of.userId]
  const { rows } = await pool.query<WayRow>(`select ${columns} from sign_in.way_back where ${which} and asked_at > now() - interval '30 days' order by asked_at desc`, [value])
  return rows.map(fromRow)
}

/** Asks for one; whoever calls made sure that the asker runs the office and the person is of it. One that waits already stays the one. */
export async function askWayBack(pool: Pool, ask: { readonly userId: string; readonly office: string; readonly why: string; readonly askedBy: string }): Promise<Result<WayBack>> {
  if (ask.userId === ask.askedBy) return refused('invalid', 'Nobody opens a way back for themselves.', 'the person', 'Under Your sign-in you can change your password, second step and passkeys.')
  const waiting = (await waysBack(pool, { userId: ask.userId })).find(one => one.office === ask.office && one.ended === undefined)
  if (waiting !== undefined) return done(waiting)
  const { rows: [row] } = await pool.query<WayRow>(`insert into sign_in.way_back (way_id, user_id, office_id, why, asked_by) values ($1, $2, $3, $4, $5) returning ${columns}`, [randomUUID(), ask.userId, ask.office, ask.why, ask.askedBy])
  return row ? done(fromRow(row)) : noWay()
}

/** Agrees, and gives the token of the link, here and nowhere else; whoever calls made sure that they work in the office. */
export async function agreeToWayBack(pool: Pool, id: string, by: string): Promise<Result<{ readonly token: string }>> {
  const { rows: [row] } = await pool.query<WayRow>(`select ${columns} from sign_in.way_back where way_id = $1`, [id])
  if (row === undefined || row.ended !== null) return noWay()
  if (row.askedBy === by || row.userId === by) return refused('invalid', 'A way back takes two people, neither of them the one it is for.', 'the way back', 'Let someone else who works in the office agree.')
  if (row.agreedBy !== null) return refused('conflict', 'Somebody agreed to this already and was given the link.', 'the way back', 'Ask them for it; if it is lost, refuse this one and let it be asked for anew.')
  const token = newToken()
  const { rowCount } = await pool.query(`update sign_in.way_back set agreed_by = $2, agreed_at = now(), digest = $3, expires_at = now() + interval '${hours} hours' where way_id = $1 and agreed_by is null and ended is null`, [id, by, digestOf(token)])
  return rowCount === 1 ? done({ token }) : noWay()
}

/** Ends one that waits or whose link was not used yet. */
export async function refuseWayBack(pool: Pool, id: string, by: string): Promise<Result<true>> {
  const { rowCount } = await pool.query(`update sign_in.way_back set ended = 'refused', ended_by = $2, ended_at = now() where way_id = $1 and ended is null`, [id, by])
  return rowCount === 1 ? done(true) : noWay()
}

/** At the machine itself, signed in as the owner of the database: a link that works at once. */
export async function wayBackAtMachine(owner: ClientBase, email: string): Promise<Result<{ readonly token: string; readonly name: string }>> {
  const { rows: [person] } = await owner.query<{ id: string; name: string }>('select "id", "name" from sign_in."user" where "email" = $1', [email.trim().toLowerCase()])
  if (person === undefined) return refused('not found', 'Nobody signs in with this address.', email, 'Look for the address on the page of the office.')
  const token = newToken()
  await owner.query(`insert into sign_in.way_back (way_id, user_id, why, digest, expires_at) values ($1, $2, 'made at the machine', $3, now() + interval '${hours} hours')`, [randomUUID(), person.id, digestOf(token)])
  return done({ token, name: person.name })
}

/** Whom a link lets back in. */
export async function lookAtWayBack(pool: Pool | ClientBase, token: string): Promise<Result<{ readonly userId: string; readonly name: string; readonly email: string }>> {
  const { rows: [person] } = await pool.query<{ userId: string; name: string; email: string }>('select u."id" as "userId", u."name", u."email" from sign_in.way_back w join sign_in."user" u on u."id" = w.user_id where w.digest = $1 and w.ended is null and w.expires_at > now()', [digestOf(token)])
  return person ? done(person) : noLink()
}

/**
 * Sets the password and ends every other way into the account: second step, passkeys, sessions, tokens and known browsers. The link is used up
 * in the same transaction, so that of two with it one succeeds.
 */
export async function takeWayBack(pool: Pool, auth: Auth, { token, password }: { readonly token: string; readonly password: string }): Promise<Result<{ readonly email: string }>> {
  const found = await lookAtWayBack(pool, token)
  if (!found.ok) return found
  const { userId, name, email } = found.value
  const weak = passwordProblem(password, { name, email })
  if (weak !== undefined) return { ok: false, problem: weak }
  const secret = await (await auth.$context).password.hash(password)
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const { rowCount } = await client.query(`update sign_in.way_back set ended = 'used', ended_by = user_id, ended_at = now() where digest = $1 and ended is null and expires_at > now()`, [digestOf(token)])
    if (rowCount !== 1) {
      await client.query('rollback')
      return noLink()
    }
    await client.query(`update sign_in."account" set "password" = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`, [userId, secret])
    for (const [table, whose] of [['"twoFactor"', '"userId"'], ['passkey', 'user_id'], ['"session"', '"userId"'], ['known_device', 'user_id']] as const) await client.query(`delete from sign_in.${table} where ${whose} = $1`, [userId])
    await client.query('update sign_in."user" set "twoFactorEnabled" = false where "id" = $1', [userId])
    await client.query('update sign_in.api_token set revoked_at = now() where user_id = $1 and revoked_at is null', [userId])
    await client.query('commit')
    return done({ email })
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}

function newToken(): string {
  return randomBytes(24).toString('base64url')
}
