import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'

export interface CalendarLink {
  readonly id: string
  readonly showsNames: boolean
  readonly madeAt: string
  readonly lastUsedAt: string | undefined
}

/** So many links of one person are good at once: one for each of their devices. */
const most = 10

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** A new secret for a person's calendar; only its digest is kept, so it is shown once. Undefined when they have enough of them. */
export async function makeCalendarLink(pool: Pool, userId: string, showsNames: boolean): Promise<{ readonly id: string; readonly secret: string } | undefined> {
  const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')]
  const { rowCount } = await pool.query('insert into sign_in.calendar_link (link_id, user_id, digest, shows_names) select $1, $2, $3, $4 where (select count(*) from sign_in.calendar_link where user_id = $2 and taken_back_at is null) < $5', [id, userId, digestOf(secret), showsNames, most])
  return rowCount === 1 ? { id, secret } : undefined
}

/** The links of a person that are good, the newest first. */
export async function calendarLinks(pool: Pool, userId: string): Promise<readonly CalendarLink[]> {
  const { rows } = await pool.query<{ id: string; showsNames: boolean; madeAt: Date; lastUsedAt: Date | null }>('select link_id as id, shows_names as "showsNames", made_at as "madeAt", last_used_at as "lastUsedAt" from sign_in.calendar_link where user_id = $1 and taken_back_at is null order by made_at desc, link_id', [userId])
  return rows.map(row => ({ ...row, madeAt: row.madeAt.toISOString(), lastUsedAt: row.lastUsedAt?.toISOString() }))
}

/** Whether there was such a link of that person; it opens nothing from now on. */
export async function takeBackCalendarLink(pool: Pool, userId: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('update sign_in.calendar_link set taken_back_at = now() where user_id = $1 and link_id::text = $2 and taken_back_at is null', [userId, id])
  return rowCount === 1
}

/** Whose calendar a secret opens; undefined when it opens none. */
export async function whoseCalendar(pool: Pool, secret: string): Promise<{ readonly userId: string; readonly showsNames: boolean } | undefined> {
  const { rows: [row] } = await pool.query<{ userId: string; showsNames: boolean }>('update sign_in.calendar_link set last_used_at = now() where digest = $1 and taken_back_at is null returning user_id as "userId", shows_names as "showsNames"', [digestOf(secret)])
  return row
}
