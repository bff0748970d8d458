import type { Pool } from 'pg'

/** One statement as a process that does the work. */
export type AsWorker = <R extends object>(text: string, values: readonly unknown[]) => Promise<readonly R[]>

export function asWorker(pool: Pool): AsWorker {
  return async <R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query("begin; select set_config('lenity.worker', 'on', true)")
      const { rows } = await client.query<R>(text, [...values])
      await client.query('commit')
      return rows
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => { broken = failure })
      throw error
    } finally {
      client.release(broken)
    }
  }
}
