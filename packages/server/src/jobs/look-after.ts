import type { Work } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import type { PgBoss } from 'pg-boss'
import { sayError } from '../api/say-error.ts'
import { asWorker, sendAgain } from './send-again.ts'

const every = 15_000

/**
 * Looks now and then for papers that wait and that no work is there for: after a restore, which brings no work with it, it is asked for again; where
 * the work was given up without a word, because its process was killed each time, the paper is said to have failed. Gives what stops it.
 */
export function lookAfter(pool: Pool, boss: PgBoss): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const { rows } = await pool.query<Omit<Work, 'what'> & { state: string | null }>(`
      select a.job_id as id, a.office_id as office, a.case_id as "case", a.arrival_id as subject, a.asked_by as user, j.state::text as state
        from casefile.arrivals_waiting() a left join pgboss.job j on j.name = 'read-paper' and j.id = a.job_id
       where j.id is null or j.state not in ('created', 'retry', 'active')`)
    for (const { state, ...work } of rows) {
      if (state === 'failed') await pool.query('select casefile.arrival_failed($1)', [work.id])
      else await asWorker(pool, client => sendAgain(client, boss, { ...work, what: 'read paper' }))
    }
  }

  const turn = () => { looking = looking.then(look).catch((error: unknown) => console.error(`jobs: ${sayError(error)}`)) }
  turn()
  const clock = setInterval(turn, every)
  clock.unref()
  return async () => {
    clearInterval(clock)
    await looking
  }
}
