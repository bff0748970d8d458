import { done, isCounsel, refused } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { StudentWork } from './signed-work.ts'
import type { StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What students did, signed by counsel. Of the work only ids are told here, and the plain names of what it is. */
export function signatureMethods(unit: CaseUnit): StoreForUser['signatures'] {
  const { userId } = unit.asker
  return {
    waiting: () => unit.unit(async (session) => done(await unsigned(session, undefined))),

    ofCase: (caseId) => unit.reads(caseId, 'work to be signed read', async (session, c) => done(await unsigned(session, c.id))),

    sign: (caseId, { kind, id, version }) => unit.on<true>(caseId, async (session, c) => {
      if (!isCounsel(c.role)) return refused('invalid', 'Only counsel on the case can sign the work of a student.', `case ${c.id}`, 'Ask the lawyer who supervises it.')
      const signed = (await unsigned(session, c.id)).find((one) => one.kind === kind && one.id === id)
      if (signed === undefined) return notFound('work to sign', storableText(id))
      if (signed.version !== version) return refused('conflict', 'It was changed since you read it.', `${kind} ${id}`, 'Read it as it now stands, and sign that.')
      if (signed.by === userId) return refused('invalid', 'Nobody signs what they wrote themselves.', `${kind} ${id}`, 'Let another lawyer on the case read and sign it.')
      await session.query('insert into casefile.signature (office_id, case_id, kind, record_id, version, by_user) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [c.office, c.id, kind, signed.id, version, userId])
      await note(session, c, userId, 'work of a student signed', signed.id)
      return done(true)
    }),
  }
}

/** Work not signed, of one case or of the open ones on which the asker is counsel. */
async function unsigned(session: Session, caseId: string | undefined): Promise<readonly StudentWork[]> {
  const { rows } = await session.query<Omit<StudentWork, 'at'> & { at: Date }>(
    `select w.case_id as "caseId", c.title as "caseTitle", w.kind, w.record_id as id, w.version::float8 as version, w.what, w.by_user as by, w.at
       from casefile.student_work w join casefile.case_file c using (office_id, case_id)
      where ${caseId === undefined ? "c.closed_on is null and w.case_id in (select casefile.written('sealed'))" : 'w.case_id = $1'}
        and not exists (select from casefile.signature s where (s.office_id, s.case_id, s.kind, s.record_id, s.version) = (w.office_id, w.case_id, w.kind, w.record_id, w.version))
      order by w.at, w.record_id`,
    caseId === undefined ? [] : [caseId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
