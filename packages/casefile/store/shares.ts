import { done, isCounsel, reach, refused, type RecordKind } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { Share, StoreForUser } from './store.ts'

/** What counsel shows to those who see only that. Taking a share back holds from the next request on. */
export function shareMethods(unit: CaseUnit): StoreForUser['shares'] {
  const { userId } = unit.asker
  return {
    set: (caseId, kind, recordId, shared) => unit.on(caseId, async (session, c) => {
      if (!isCounsel(c.role)) return notFound('case', caseId)
      if (reach('family', kind) !== 'share') return refused('invalid', 'That kind of record is never shared.', kind, 'Tell the family by letter or in a meeting what they may know.')
      await session.query('insert into casefile.share (office_id, case_id, kind, record_id, shared, by_user) values ($1, $2, $3, $4, $5, $6)', [c.office, c.id, kind, storableText(recordId), shared, userId])
      await note(session, c, userId, shared ? `${kind} shared` : `${kind} no longer shared`, storableText(recordId))
      return done(true)
    }),

    list: (caseId) => unit.reads(caseId, 'shares read', async (session, c) => {
      if (!isCounsel(c.role)) return notFound('case', caseId)
      const { rows } = await session.query<{ kind: RecordKind; recordId: string; by: string; at: Date; shared: boolean }>('select distinct on (kind, record_id) kind, record_id as "recordId", by_user as by, at, shared from casefile.share where case_id = $1 order by kind, record_id, seq desc', [c.id])
      return done(rows.filter(({ shared }) => shared).map(({ kind, recordId, by, at }): Share => ({ kind, recordId, by, at: at.toISOString() })))
    }),
  }
}
