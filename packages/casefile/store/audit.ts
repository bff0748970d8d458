import { done } from '../src/index.ts'
import type { CaseUnit } from './case-unit.ts'
import type { AuditEntry, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Who read and who changed what of a case. The lines are chained; whoever may see them can have the chains checked. */
export function auditMethods(unit: CaseUnit): StoreForUser['audit'] {
  return {
    changes: (caseId) => unit.on(caseId, async (session, c) => done(await lines(session, 'audit', c.id))),
    reads: (caseId) => unit.on(caseId, async (session, c) => done(await lines(session, 'audit_read', c.id))),
    verify: (caseId) => unit.on(caseId, async (session, c) => {
      const { rows: [broken] } = await session.query<{ changes: number | null; reads: number | null }>('select casefile.broken_link($1, $2, false)::float8 as changes, casefile.broken_link($1, $2, true)::float8 as reads', [c.office, c.id])
      return done({ brokenChange: broken?.changes ?? undefined, brokenRead: broken?.reads ?? undefined })
    }),
  }
}

async function lines(session: Session, table: 'audit' | 'audit_read', caseId: string): Promise<readonly AuditEntry[]> {
  const { rows } = await session.query<{ seq: number; at: Date; by: string; what: string; to: string }>(`select seq::float8 as seq, at, by_user as by, what, subject as "to" from casefile.${table} where case_id = $1 order by seq`, [caseId])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
