import type { Pool } from 'pg'
import { deviceInWords, placeInWords } from './device-in-words.ts'

export interface Session {
  readonly id: string
  /** Whether it is the one that asks. */
  readonly mine: boolean
  readonly device: string
  readonly place: string
  /** Instants, ISO 8601; `usedAt` to within five minutes. */
  readonly since: string
  readonly usedAt: string
}

/** Where the person is signed in, the one used last first. */
export async function listSessions(pool: Pool, userId: string, mine: string): Promise<readonly Session[]> {
  const { rows } = await pool.query<{ id: string; agent: string | null; address: string | null; since: Date; used: Date }>(`
    select "id", "userAgent" as agent, "ipAddress" as address, "createdAt" as since, "updatedAt" as used
      from sign_in."session" where "userId" = $1 and "expiresAt" > now() order by "id" = $2 desc, "updatedAt" desc`, [userId, mine])
  return rows.map(row => ({ id: row.id, mine: row.id === mine, device: deviceInWords(row.agent ?? ''), place: placeInWords(row.address ?? ''), since: row.since.toISOString(), usedAt: row.used.toISOString() }))
}

/** Ends one session of this person; false when they have no such session. */
export async function endSession(pool: Pool, userId: string, id: string): Promise<boolean> {
  return (await pool.query('delete from sign_in."session" where "userId" = $1 and "id" = $2', [userId, id])).rowCount === 1
}

/** Ends every session of this person but one; gives how many. */
export async function endOtherSessions(pool: Pool, userId: string, but: string): Promise<number> {
  return (await pool.query('delete from sign_in."session" where "userId" = $1 and "id" <> $2', [userId, but])).rowCount ?? 0
}

/** The person of this session has just proved again who they are. */
export async function confirmSession(pool: Pool, id: string): Promise<void> {
  await pool.query('update sign_in."session" set "confirmedAt" = now() where "id" = $1', [id])
}
