import type { CivilDate } from '@lenity/law'
import { done, reach, refused, type ClosingReason, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { Asker, CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** How a case stood before it was closed or opened again, and the number of the line that says so. */
export interface Closed {
  readonly line: number
  readonly before: { readonly on: CivilDate; readonly why: string } | undefined
}

/** Closes the case, or opens it again when `to` is undefined. To whoever may not write where a case stands it is not there. */
export async function closeCase(session: Session, c: CaseFile, asker: Asker, to: { readonly on: CivilDate; readonly why: ClosingReason | string } | undefined): Promise<Result<Closed>> {
  if (reach(c.role, 'case') !== 'write') return notFound('case', c.id)
  if (c.closed?.why === 'erased') return refused('conflict', 'The case was erased.', `case ${c.id}`, 'It stays closed.')
  const values = [c.office, c.id, to?.on ?? null, to?.why ?? null]
  await session.query('update casefile.case_file set closed_on = $3, closed_why = $4 where office_id = $1 and case_id = $2', values)
  const { rows: [row] } = await session.query<{ line: number }>('insert into casefile.case_closing (office_id, case_id, closed_on, closed_why, by_user, by_name) values ($1, $2, $3, $4, $5, $6) returning seq::float8 as line', [...values, asker.userId, asker.name ?? asker.userId])
  await note(session, c, asker.userId, to === undefined ? 'case reopened' : 'case closed', c.id)
  return done({ line: row?.line ?? 0, before: c.closed })
}

/** The number of the last line that closed or opened it; 0 where there is none. */
export async function lastClosing(session: Session, c: CaseFile): Promise<number> {
  const { rows: [row] } = await session.query<{ line: number }>('select coalesce(max(seq), 0)::float8 as line from casefile.case_closing where office_id = $1 and case_id = $2', [c.office, c.id])
  return row?.line ?? 0
}
