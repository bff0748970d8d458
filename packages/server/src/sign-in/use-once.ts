import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** Whether this proof is used for the first time: a code or an answer that was seen over someone's shoulder, or on the wire, opens nothing again. */
export async function useOnce(pool: Pool, userId: string, proof: string): Promise<boolean> {
  await pool.query(`delete from sign_in.used_code where user_id = $1 and used_at < now() - interval '10 minutes'`, [userId])
  const digest = createHash('sha256').update(userId).update('\n').update(proof).digest()
  return (await pool.query('insert into sign_in.used_code (user_id, digest) values ($1, $2) on conflict do nothing', [userId, digest])).rowCount === 1
}
