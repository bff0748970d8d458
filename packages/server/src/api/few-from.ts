import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** Lets so many through from one address within so many seconds, whichever process they come to; the address is kept as a digest for a day. */
export function fewFrom(pool: Pool, what: string, { most, within }: { readonly most: number; readonly within: number }): (address: string) => Promise<boolean> {
  return async address => {
    const bucket = createHash('sha256').update(`${what}\n${address}`).digest()
    const { rows: [row] } = await pool.query<{ let: boolean }>('select sign_in.let_few($1, $2, make_interval(secs => $3)) as let', [bucket, most, within])
    return row?.let === true
  }
}
