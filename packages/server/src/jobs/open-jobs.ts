import type { AskForWork, Store, Work } from '@lenity/casefile/store'
import { Pool } from 'pg'
import { PgBoss, type JobWithMetadata } from 'pg-boss'
import { sayError } from '../api/say-error.ts'
import { lookAfter } from './look-after.ts'
import { quietly } from './quietly.ts'
import { givenUp } from './queues.ts'
import { asWorker, sendAgain } from './send-again.ts'
import { readArrival } from './read-arrival.ts'

/** What came of a piece of work, in a word: there is nothing of a case in it. */
export type Outcome = 'done' | 'nothing left to do' | 'no longer allowed' | 'cannot be done' | 'try again'

export interface Jobs {
  /** Adds work within the transaction that needs it done. */
  readonly ask: AskForWork
  /** Begins to do work in this process; others may do so too. */
  work(store: Store): Promise<void>
  /** Has what was given up tried again, under the same rights; false when it is no longer there. */
  again(job: string): Promise<boolean>
  /** Gives up work for good; what it was to be done with stays as it is. */
  discard(job: string): Promise<boolean>
  /** Stops taking work, and waits a little for what is under way; the rest is done by whoever comes next. */
  stop(): Promise<void>
}

/** What row-level security knows those by who do the work; they see ids of all offices, and content only as the user each piece of work is done for. */
const workerSession = '-c lenity.worker=on'

/** Two at a time read papers; each may be a process that takes half a gigabyte. */
const atOnce = 2

/** Opens the queues as `lenity_app`; they must be there (`prepareJobs`). */
export async function openJobs(appUrl: string): Promise<Jobs> {
  const boss = quietly(new PgBoss({
    connectionString: appUrl, application_name: 'lenity jobs', max: 5, options: workerSession, connectionTimeoutMillis: 15_000,
    migrate: false, createSchema: false, schedule: false, reindex: false, monitorVacuum: false, registerInstance: false,
    useListenNotify: true, superviseIntervalSeconds: 5, monitorIntervalSeconds: 5,
  }))
  await boss.start()
  const pool = new Pool({ connectionString: appUrl, options: workerSession, max: 2, application_name: 'lenity jobs', connectionTimeoutMillis: 15_000 })
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  let stopLooking: (() => Promise<void>) | undefined

  return {
    ask: async (session, { what, ...work }) => {
      await boss.send('read-paper', { ...work, what }, { id: work.id, db: { executeSql: (text, values) => session.query(text, values as unknown[]) } })
    },
    async work(store) {
      const one = async (job: JobWithMetadata<Work>): Promise<Outcome> => {
        try {
          return await readArrival(store, job.data, { last: job.retryCount >= job.retryLimit })
        } catch (error) {
          console.error(`job ${job.name}: ${sayError(error)}`)
          return 'try again'
        }
      }
      const options = { includeMetadata: true, perJobResults: true, localConcurrency: atOnce, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const
      let worker = ''
      worker = await boss.work<Work, unknown, typeof options>('read-paper', options, async jobs => {
        const outcomes = await Promise.all(jobs.map(one))
        // Whoever has done something looks for more at once, and not at the next turn.
        boss.notifyWorker(worker)
        return jobs.map(({ id }, i) => ({ id, status: outcomes[i] === 'try again' ? 'failed' as const : 'completed' as const, output: { outcome: outcomes[i] } }))
      })
      stopLooking = lookAfter(pool, boss)
    },
    again: job => asWorker(pool, async client => {
      const { rows: [row] } = await client.query<{ data: Work }>('delete from pgboss.job where name = $1 and id = $2 returning data', [givenUp, job])
      if (row === undefined) return false
      await sendAgain(client, boss, row.data)
      return true
    }),
    discard: job => asWorker(pool, async client => {
      const { rows: [row] } = await client.query<{ data: Work }>("delete from pgboss.job where id = $1 and state in ('created', 'retry') returning data", [job])
      if (row !== undefined) await client.query('select casefile.arrival_failed($1)', [row.data.id])
      return row !== undefined
    }),
    async stop() {
      await stopLooking?.()
      await boss.stop({ graceful: true, timeout: 5_000 })
      await pool.end()
    },
  }
}
