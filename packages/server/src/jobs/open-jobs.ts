import type { AskForWork, Store, Work } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { Pool, type PoolClient } from 'pg'
import { PgBoss, type JobWithMetadata } from 'pg-boss'
import { sayError } from '../api/say-error.ts'
import { lookAfter } from './look-after.ts'
import { makeCopy } from './make-copy.ts'
import { keptThreads } from '@lenity/population'
import { passOverPeople } from '../populations/pass-over-people.ts'
import type { Model } from '../model/ask-model.ts'
import { quietly } from './quietly.ts'
import { givenUp, queueOf } from './queues.ts'
import { sendMail } from '../mail/send-mail.ts'
import { sendToSupporter } from '../support/send-to-supporter.ts'
import { sendDelivery } from '../webhooks/send-delivery.ts'
import { civilToday } from '../today.ts'
import { asWorker, sendAgain, sendWithin } from './send-again.ts'
import { readArrival } from './read-arrival.ts'

/** What came of a piece of work, in a word: there is nothing of a case in it. */
export type Outcome = 'done' | 'nothing left to do' | 'no longer allowed' | 'cannot be done' | 'try again'

/** How work is done in this process. */
export interface Working {
  readonly today?: () => CivilDate
  readonly model?: Model | undefined
  /** The address people open, for what leads back to it. */
  readonly origin?: string
  /** The one kind of work that is done here; every kind where none is named. */
  readonly only?: Work['what'] | undefined
  /** How many threads go over a list; as many as leave a processor to pages unless said. */
  readonly workers?: number | undefined
}

export interface Jobs {
  /** Adds work within the transaction that needs it done. */
  readonly ask: AskForWork
  /** Begins to do work in this process; others may do so too. */
  work(store: Store, working?: Working): Promise<void>
  /** Has what was given up tried again, under the same rights; false when it is no longer there. */
  again(job: string): Promise<boolean>
  /** Gives up work for good; what it was to be done with stays as it is. */
  discard(job: string): Promise<boolean>
  /** Stops taking work, and waits a little for what is under way; the rest is done by whoever comes next. */
  stop(): Promise<void>
}

/** What row-level security knows those by who do the work; they see ids of all offices, and content only as the user each piece of work is done for. */
const workerSession = '-c lenity.worker=on'

/** So many papers are read in turns, that a long one does not keep the others waiting; the processes that read are fewer. */
const atOnce = 4

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
  const stopping = new AbortController()
  const threads = keptThreads()

  return {
    ask: (session, work) => sendWithin(session as Pick<PoolClient, 'query'>, boss, work),
    async work(store, { today = civilToday, model, origin = '', only, workers } = {}) {
      const addressOf = async (userId: string) => (await pool.query<{ email: string }>('select "email" from sign_in."user" where "id" = $1', [userId])).rows[0]?.email
      const does = {
        'read paper': (job: JobWithMetadata<Work>, last: boolean) => readArrival(store, job.data, { last, again: job.retryCount > 0, model }),
        'make copy': (job: JobWithMetadata<Work>, last: boolean) => makeCopy(store, job.data, { last }),
        'send webhook': (job: JobWithMetadata<Work>, last: boolean) => sendDelivery(store.outbox, job.data, { last }),
        'send mail': (job: JobWithMetadata<Work>, last: boolean) => sendMail(store, job.data, { last, origin, addressOf }),
        'send to supporter': (job: JobWithMetadata<Work>, last: boolean) => sendToSupporter(store.supportOutbox, job.data, { last, origin }),
        'pass over people': (job: JobWithMetadata<Work>, last: boolean) => passOverPeople(store, job.data, { last, signal: stopping.signal, workers, threads }),
      } as const satisfies Record<Work['what'], unknown>
      for (const what of ['read paper', 'make copy', 'send webhook', 'send mail', 'send to supporter', 'pass over people'] as const) {
        if (only !== undefined && what !== only) continue
        const one = async (job: JobWithMetadata<Work>): Promise<Outcome> => does[what](job, job.retryCount >= job.retryLimit).catch((error: unknown) => {
          console.error(`job ${job.name}: ${sayError(error)}`)
          return 'try again'
        })
        const options = { includeMetadata: true, perJobResults: true, localConcurrency: what === 'pass over people' ? 1 : atOnce, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const
        let worker = ''
        worker = await boss.work<Work, unknown, typeof options>(queueOf[what], options, async jobs => {
          const outcomes = await Promise.all(jobs.map(one))
          // Whoever has done something looks for more at once, and not at the next turn.
          boss.notifyWorker(worker)
          return jobs.map(({ id }, i) => ({ id, status: outcomes[i] === 'try again' ? 'failed' as const : 'completed' as const, output: { outcome: outcomes[i] } }))
        })
      }
      stopLooking = lookAfter(pool, boss, today)
    },
    again: job => asWorker(pool, async client => {
      const { rows: [row] } = await client.query<{ data: Work }>('delete from pgboss.job where name = $1 and id = $2 returning data', [givenUp, job])
      if (row === undefined) return false
      await sendAgain(client, boss, row.data)
      return true
    }),
    discard: job => asWorker(pool, async client => {
      const { rows: [row] } = await client.query<{ data: Work }>("delete from pgboss.job where id = $1 and state in ('created', 'retry') returning data", [job])
      if (row?.data.what === 'read paper') await client.query('select casefile.arrival_failed($1)', [row.data.id])
      if (row?.data.what === 'make copy') await client.query('select casefile.making_failed($1)', [row.data.id])
      if (row?.data.what === 'send webhook') await client.query("select casefile.settle_delivery($1, 'failed', null, 'It was discarded before it was sent.')", [row.data.subject])
      if (row?.data.what === 'send mail') await client.query("select casefile.settle_mail($1, 'failed', 'It was discarded before it was sent.')", [row.data.subject])
      if (row?.data.what === 'pass over people') await client.query('select casefile.population_run_failed($1)', [row.data.id])
      if (row?.data.what === 'send to supporter') await client.query("select casefile.settle_support_mail($1, 'failed', 'It was discarded before it was sent.')", [row.data.subject])
      return row !== undefined
    }),
    async stop() {
      stopping.abort()
      await stopLooking?.()
      await boss.stop({ graceful: true, timeout: 5_000 })
      await threads.close()
      await pool.end()
    },
  }
}
