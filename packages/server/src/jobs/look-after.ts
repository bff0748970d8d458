import type { Work } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { Pool } from 'pg'
import type { PgBoss } from 'pg-boss'
import { sayError } from '../api/say-error.ts'
import { hourNow } from '../today.ts'
import { asWorker, sendAgain, sendWithin } from './send-again.ts'

const every = 15_000
const outboxEvery = 1_500

/**
 * Looks now and then for papers that wait and that no work is there for: after a restore, which brings no work with it, it is asked for again; where
 * the work is over and the paper waits still, because its process was killed each time or whoever asked no longer sees it, the paper is said to have failed. What addresses are to be told,
 * whoever is to be reminded by mail and those who signed, becomes work here; what nobody confirmed in time and lists of people whose day is over are erased. Gives what stops it.
 */
export function lookAfter(pool: Pool, boss: PgBoss, today: () => CivilDate): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const { rows } = await pool.query<Omit<Work, 'what'> & { state: string | null }>(`
      select a.job_id as id, a.office_id as office, a.case_id as "case", a.arrival_id as subject, a.asked_by as user, j.state::text as state
        from casefile.arrivals_waiting() a left join pgboss.job j on j.name = 'read-paper' and j.id = a.job_id
       where j.id is null or j.state not in ('created', 'retry', 'active')`)
    for (const { state, ...work } of rows) {
      if (state !== null) await pool.query('select casefile.arrival_failed($1)', [work.id])
      else await asWorker(pool, client => sendAgain(client, boss, { ...work, what: 'read paper' }))
    }
    const makings = await pool.query<Omit<Work, 'what'> & { state: string | null }>(`
      select m.job_id as id, m.office_id as office, m.case_id as "case", m.making_id as subject, m.asked_by as user, j.state::text as state
        from casefile.makings_waiting() m left join pgboss.job j on j.name = 'make-copy' and j.id = m.job_id
       where j.id is null or j.state not in ('created', 'retry', 'active')`)
    for (const { state, ...work } of makings.rows) {
      if (state !== null) await pool.query('select casefile.making_failed($1)', [work.id])
      else await asWorker(pool, client => sendAgain(client, boss, { ...work, what: 'make copy' }))
    }
    const passes = await pool.query<Omit<Work, 'what' | 'part'> & { part: number | null; state: string | null }>(`
      select r.job_id as id, r.office_id as office, r.run_id as subject, r.part, r.by_user as user, j.state::text as state
        from casefile.populations_waiting() r left join pgboss.job j on j.name = 'pass-over-people' and j.id = r.job_id
       where j.id is null or j.state not in ('created', 'retry', 'active')`)
    for (const { state, part, ...work } of passes.rows) {
      if (state !== null) await pool.query('select casefile.population_run_failed($1)', [work.id])
      else await asWorker(pool, client => sendAgain(client, boss, { ...work, what: 'pass over people', ...(part !== null && { part }) }))
    }
  }

  /** What happened since goes out; the day is asked anew with each turn, so that what is due is told soon after midnight. */
  async function sendOut(): Promise<void> {
    await asWorker(pool, async client => {
      const { rows } = await client.query<{ office: string; delivery: string; user: string }>('select office_id as office, delivery_id as delivery, made_by as user from casefile.take_outbox()')
      for (const { office, delivery, user } of rows) await sendWithin(client, boss, { what: 'send webhook', id: delivery, office, subject: delivery, user })
      const mails = await client.query<{ office: string; delivery: string; user: string }>('select office_id as office, delivery_id as delivery, user_id as user from casefile.take_mails()')
      for (const { office, delivery, user } of mails.rows) await sendWithin(client, boss, { what: 'send mail', id: delivery, office, subject: delivery, user })
      const supporters = await client.query<{ office: string; mail: string; user: string }>('select office_id as office, mail_id as mail, asked_by as user from casefile.take_support_mails()')
      for (const { office, mail, user } of supporters.rows) await sendWithin(client, boss, { what: 'send to supporter', id: mail, office, subject: mail, user })
    })
  }
  async function noteDue(): Promise<void> {
    await asWorker(pool, client => client.query('select casefile.note_due($1), casefile.note_reminders($1, $2), casefile.clear_unconfirmed(), casefile.erase_populations_over($1)', [today(), hourNow()]))
  }

  const turn = () => { looking = looking.then(look).then(noteDue).catch((error: unknown) => console.error(`jobs: ${sayError(error)}`)) }
  turn()
  const often = () => { looking = looking.then(sendOut).catch((error: unknown) => console.error(`jobs: ${sayError(error)}`)) }
  const clocks = [setInterval(turn, every), setInterval(often, outboxEvery)]
  for (const clock of clocks) clock.unref()
  return async () => {
    for (const clock of clocks) clearInterval(clock)
    await looking
  }
}
