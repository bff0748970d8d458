import { done, reach } from '../src/index.ts'
import { notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { AuditEntry, FeedLine, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Who read and who changed what of a case. The lines are chained; whoever may see them can have the chains checked. */
export function auditMethods(unit: CaseUnit): StoreForUser['audit'] {
  return {
    changes: (caseId) => unit.on(caseId, async (session, c) => done(await lines(session, 'audit', c.id))),
    reads: (caseId) => unit.on(caseId, async (session, c) => done(await lines(session, 'audit_read', c.id))),
    feed: (caseId, { which, after, most }) => unit.reads(caseId, 'audit read', async (session, c) => {
      if (reach(c.role, 'audit') === 'nothing') return notFound('case', caseId)
      const { rows } = await session.query<Omit<FeedLine, 'at'> & { at: Date }>(
        `select * from (
           select 'change' as chain, seq::float8 as seq, at, by_user as by, what, subject as "to", (extract(epoch from at) * 1000000)::bigint::text as place from casefile.audit where office_id = $1 and case_id = $2 and $3 <> 'read'
           union all
           select 'read', seq::float8, at, by_user, what, subject, (extract(epoch from at) * 1000000)::bigint::text from casefile.audit_read where office_id = $1 and case_id = $2 and $3 <> 'change') l
          where $4::bigint is null or place::bigint < $4::bigint order by at desc, seq desc limit $5`,
        [c.office, c.id, which ?? 'both', after ?? null, most ?? null])
      return done(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
    }),
    verify: (caseId) => unit.reads(caseId, 'audit checked', async (session, c) => {
      if (reach(c.role, 'audit') === 'nothing') return notFound('case', caseId)
      const { rows: [broken] } = await session.query<{ changes: number | null; reads: number | null }>('select casefile.broken_link($1, $2, false)::float8 as changes, casefile.broken_link($1, $2, true)::float8 as reads', [c.office, c.id])
      return done({ brokenChange: broken?.changes ?? undefined, brokenRead: broken?.reads ?? undefined })
    }),
  }
}

async function lines(session: Session, table: 'audit' | 'audit_read', caseId: string): Promise<readonly AuditEntry[]> {
  const { rows } = await session.query<{ seq: number; at: Date; by: string; what: string; to: string }>(`select seq::float8 as seq, at, by_user as by, what, subject as "to" from casefile.${table} where case_id = $1 order by seq`, [caseId])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
