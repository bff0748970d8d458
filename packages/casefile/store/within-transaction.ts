import type { Pool, PoolClient } from 'pg'
import type { Result } from '../src/index.ts'

/** A connection inside a transaction of one user. */
export type Session = Pick<PoolClient, 'query'>

/**
 * Runs `work` in one transaction under the user's row-level security, which sees one case only when its id is given. A refusal undoes it
 * like an error does; an error is thrown on, and a connection that failed is not used again.
 */
export async function withinTransaction<T extends Result<unknown>>(pool: Pool, userId: string, work: (session: Session) => Promise<T>, caseId = ''): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    await client.query("select set_config('lenity.user', $1, true), set_config('lenity.case', $2, true)", [userId, caseId])
    const outcome = await work(client)
    await client.query(outcome.ok ? 'commit' : 'rollback')
    return outcome
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}
