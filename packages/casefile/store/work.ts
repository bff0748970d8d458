import { done } from '../src/index.ts'
import type { WaitingWork } from './arrival-shapes.ts'
import type { CaseUnit } from './case-unit.ts'
import type { StoreForUser } from './store.ts'

type WorkRow = Omit<WaitingWork, 'case' | 'arrival' | 'since' | 'notBefore'> & { case: string | null; subject: string; since: Date; notBefore: Date }

/** What the queues hold, under the user's own row-level security; the server makes the queues, which hold ids only. */
export function workMethods(unit: CaseUnit): StoreForUser['work'] {
  return {
    list: () => unit.unit(async (session) => {
      const { rows } = await session.query<WorkRow>(`
        select j.id, j.data ->> 'subject' as subject, j.data ->> 'what' as what, j.data ->> 'office' as office, j.data ->> 'user' as user,
               case when (j.data ->> 'case')::uuid in (select casefile.seen('sealed')) or (j.data ->> 'user' = casefile.me() and (j.data ->> 'case')::uuid in (select casefile.my_cases())) then j.data ->> 'case' end as case,
               case when j.name = 'given-up' then 'given up' when j.state = 'active' then 'running' when j.state = 'retry' then 'trying again' else 'waiting' end as state,
               case when j.state = 'retry' then j.retry_count + 1 else j.retry_count end as tries, j.retry_limit + 1 as of,
               j.created_on as since, j.start_after as "notBefore",
               (j.data ->> 'office')::uuid in (select casefile.administers()) or (j.data ->> 'case')::uuid in (select casefile.seen('sealed')) as manages
          from pgboss.job j where j.state in ('created', 'retry', 'active')
        union all
        select a.job_id, a.arrival_id::text, 'read paper', a.office_id::text, a.asked_by, a.case_id::text, a.state, 0, 0, a.at, a.at, false
          from casefile.arrival a where a.state in ('held back', 'locked') order by since, id`)
      return done(rows.map(({ case: caseId, subject, since, notBefore, ...row }): WaitingWork => ({ ...row, case: caseId ?? undefined, arrival: caseId !== null && row.what === 'read paper' ? subject : undefined, since: since.toISOString(), notBefore: notBefore.toISOString() })))
    }),
  }
}
