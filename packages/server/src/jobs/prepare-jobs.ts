import { createHash } from 'node:crypto'
import { done, refused, type Result } from '@lenity/casefile'
import { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import { quietly } from './quietly.ts'
import { queues } from './queues.ts'

/** Held while the queues are made, so that processes that start together take turns. */
const turn = 4_761_005

/** Of pg-boss's tables the program signs in to: what it takes to add, take and settle work, and nothing that changes their shape. */
const rights = `
  grant usage on schema pgboss to lenity_app;
  grant select on all tables in schema pgboss to lenity_app;
  grant insert, update, delete on pgboss.job, pgboss.job_common, pgboss.job_dependency to lenity_app;
  grant update on pgboss.queue, pgboss.version to lenity_app;
  grant update, delete on pgboss.instance to lenity_app;
`

/**
 * A request adds work in its own user's name, for a case the user is on or a list of an office whose requests the user reads, and sees that work, since pg-boss reads what it
 * has added; and all work of an office the user administers. The processes that do the work see all of it: ids. The owner is not held, so that pg-boss can change its own tables.
 */
const walls = ['job', 'job_common'].map(table => `
  alter table pgboss.${table} enable row level security;
  drop policy if exists works on pgboss.${table};
  drop policy if exists asked on pgboss.${table};
  drop policy if exists seen on pgboss.${table};
  create policy works on pgboss.${table} to lenity_app using (casefile.works()) with check (casefile.works());
  create policy asked on pgboss.${table} for insert to lenity_app with check (data ->> 'user' = casefile.me() and (
    (data ->> 'case')::uuid in (select casefile.my_cases()) or (data ->> 'what' = 'pass over people' and data ->> 'case' is null and (data ->> 'office')::uuid in (select casefile.reads_intake()))));
  create policy seen on pgboss.${table} for select to lenity_app using (
    (data ->> 'user' = casefile.me() and ((data ->> 'case')::uuid in (select casefile.my_cases()) or (data ->> 'what' = 'pass over people' and data ->> 'case' is null and (data ->> 'office')::uuid in (select casefile.reads_intake()))))
    or (data ->> 'office')::uuid in (select casefile.administers()) or (data ->> 'case')::uuid in (select casefile.seen('sealed')));
`).join('')

/**
 * Makes or renews, signed in as the owner of the database, the schema in which pg-boss keeps work, its queues, and what the program's own
 * role may do there. Twice is harmless.
 */
export async function prepareJobs(ownerUrl: string): Promise<Result<true>> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'lenity jobs' })
  owner.on('error', () => undefined)
  try {
    await owner.connect()
    await owner.query('select pg_advisory_lock($1)', [turn])
    const boss = quietly(new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false, registerInstance: false }))
    await boss.start()
    try {
      const now = await boss.schemaVersion()
      const mark = createHash('sha256').update(JSON.stringify([now, queues, rights, walls])).digest('hex').slice(0, 16)
      // The walls ask functions of the case files, and go with them when an office is restored in their place.
      const { rows: [there] } = await owner.query<{ mark: string | null; walls: number }>("select obj_description('pgboss'::regnamespace, 'pg_namespace') as mark, (select count(*)::int from pg_policies where schemaname = 'pgboss') as walls")
      if (there?.mark === mark && there.walls === 6) return done(true)
      for (const { name, ...queue } of queues) await (await boss.getQueue(name) ? boss.updateQueue(name, queue) : boss.createQueue(name, queue))
      await owner.query(`begin; ${rights} ${walls} comment on schema pgboss is '${mark}'; commit`)
      return done(true)
    } finally {
      await boss.stop({ graceful: false })
    }
  } catch (error) {
    return refused('unavailable', `The queues of work could not be made: ${error instanceof Error ? error.message : String(error)}.`, 'the database', 'Check that the user of the database owns it, and start again.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}
