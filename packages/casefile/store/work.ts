import { done } from '../src/index.ts'
import type { WaitingWork } from './arrival-shapes.ts'
import type { CaseUnit } from './case-unit.ts'
import type { StoreForUser } from './store.ts'

type WorkRow = Omit<WaitingWork, 'case' | 'since' | 'notBefore'> & { case: string | null; since: Date; notBefore: Date }

/** What the queues hold, under the user's own row-level security; the server makes the queues, which hold ids only. */
export function workMethods(unit: CaseUnit): StoreForUser['work'] {
  return {
    list: () => unit.unit(async (session) => {
      const { rows } = await session.query<WorkRow>(`
        select j.id, j.data ->> 'what' as what, j.data ->> 'office' as office, j.data ->> 'user' as user,
               case when (j.data ->> 'case')::uuid in (select casefile.seen('sealed')) or (j.data ->> 'user' = casefile.me() and (j.data ->> 'case')::uuid in (select casefile.my_cases())) then j.data ->> 'case' end as case,
               case when j.name = 'given-up' then 'given up' when j.state = 'active' then 'running' when j.state = 'retry' then 'trying again' else 'waiting' end as state,
               case when j.state = 'retry' then j.retry_count + 1 else j.retry_count end as tries, j.retry_limit + 1 as of,
               j.created_on as since, j.start_after as "notBefore",
               (j.data ->> 'office')::uuid in (select casefile.administers()) or (j.data ->> 'case')::uuid in (select casefile.seen('sealed')) as manages
          from pgboss.job j where j.state in ('created', 'retry', 'active') order by j.created_on, j.id`)
      return done(rows.map(({ case: caseId, since, notBefore, ...row }): WaitingWork => ({ ...row, case: caseId ?? undefined, since: since.toISOString(), notBefore: notBefore.toISOString() })))
    }),
  }
}
