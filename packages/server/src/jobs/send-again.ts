import { randomUUID } from 'node:crypto'
import type { Work } from '@lenity/casefile/store'
import type { Pool, PoolClient } from 'pg'
import type { PgBoss } from 'pg-boss'
import { queueOf } from './queues.ts'

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

/** Asks anew for work in the place of work that is over; false when another process was faster or it was done meanwhile. */
export async function sendAgain(client: PoolClient, boss: PgBoss, { id: before, ...work }: Work): Promise<boolean> {
  const id = randomUUID()
  if (work.part !== undefined) {
    const { rows } = await client.query<{ part: number; job: string }>('select part, job_id as job from casefile.population_part_sent_again($1, $2, $3, $4)', [work.subject, work.part, before, id])
    for (const each of rows) await sendWithin(client, boss, { ...work, part: each.part, id: each.job })
    return rows.length > 0
  }
  const { rows: [row] } = work.what === 'read paper'
    ? await client.query<{ mine: boolean }>('select casefile.arrival_sent_again($1, $2, $3) as mine', [work.subject, before, id])
    : work.what === 'pass over people'
    ? await client.query<{ mine: boolean }>('select casefile.population_run_sent_again($1, $2, $3) as mine', [work.subject, before, id])
    : work.what === 'make copy'
    ? await client.query<{ mine: boolean }>('select casefile.making_sent_again($1, $2, $3) as mine', [work.subject, before, id])
    : await client.query<{ mine: boolean }>(work.what === 'send mail' ? 'select casefile.mail_again($1) as mine' : work.what === 'send to supporter' ? 'select casefile.support_mail_again($1) as mine' : 'select casefile.delivery_again($1) as mine', [work.subject])
  if (row?.mine !== true) return false
  await sendWithin(client, boss, { ...work, id })
  return true
}

/** Adds work within a transaction: it is asked for when that is committed. Of parts the first go first, so that of two lists each gets on and a short one need not wait for the end of a long one. */
export async function sendWithin(session: Pick<PoolClient, 'query'>, boss: PgBoss, work: Work): Promise<void> {
  await boss.send(queueOf[work.what], work, { id: work.id, ...(work.part !== undefined && { priority: -1 - work.part }), db: { executeSql: (text, values) => session.query(text, values as unknown[]) } })
}
