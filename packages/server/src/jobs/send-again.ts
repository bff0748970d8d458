import { randomUUID } from 'node:crypto'
import type { Work } from '@lenity/casefile/store'
import type { Pool, PoolClient } from 'pg'
import type { PgBoss } from 'pg-boss'

/** Transactions as one of the processes that do the work. */
export async function asWorker<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Asks anew for a paper to be read, in the place of work that is over; false when another process was faster or it was read meanwhile. */
export async function sendAgain(client: PoolClient, boss: PgBoss, { id: before, ...work }: Work): Promise<boolean> {
  const id = randomUUID()
  const { rows: [row] } = await client.query<{ mine: boolean }>('select casefile.arrival_sent_again($1, $2, $3) as mine', [work.subject, before, id])
  if (row?.mine !== true) return false
  await boss.send('read-paper', { ...work, id }, { id, db: { executeSql: (text, values) => client.query(text, values as unknown[]) } })
  return true
}
