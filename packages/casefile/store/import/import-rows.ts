import { createHmac } from 'node:crypto'
import { deriveKey } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { Session } from '../within-transaction.ts'
import { note } from '../case-access.ts'
import type { CaseFile } from '../store.ts'
import type { ImportRun } from './import-shapes.ts'

/** The same for the same row in one office, until its key is changed; after that likeness alone tells that someone is here. */
export function rowDigest(keys: OfficeKeys, office: string, tells: string): string {
  return createHmac('sha256', deriveKey(keys.current(office).key, 'imported rows')).update(tells).digest('hex')
}

/** The cases that rows of these digests became by imports of the asker and that were not taken back, by their digests. */
export async function importedBefore(session: Session, office: string, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await session.query<{ digest: string; caseId: string }>(
    `select i.digest, i.case_id as "caseId" from casefile.import_case i
      where i.office_id = $1 and i.digest = any ($2) and not exists (select from casefile.import_undo u where (u.office_id, u.import_id, u.case_id) = (i.office_id, i.import_id, i.case_id))`,
    [office, digests])
  return new Map(rows.map(({ digest, caseId }) => [digest, caseId]))
}

/** A case that came in by an import and was not taken back, and whether nothing was done to it since. */
export interface ImportedCase {
  readonly caseId: string
  readonly untouched: boolean
}

/** What is still there of an import, as far as the asker may see it. */
export async function importedCases(session: Session, importId: string): Promise<readonly ImportedCase[]> {
  const { rows } = await session.query<ImportedCase>(
    `select i.case_id as "caseId", i.last_change = casefile.changes(i.office_id, i.case_id) and i.case_id in (select casefile.written('team')) as untouched
       from casefile.import_case i
      where i.import_id = $1 and not exists (select from casefile.import_undo u where (u.office_id, u.import_id, u.case_id) = (i.office_id, i.import_id, i.case_id)) order by i.case_id`,
    [importId])
  return rows
}

export async function readRuns(session: Session, userId: string): Promise<readonly ImportRun[]> {
  const { rows } = await session.query<Omit<ImportRun, 'at'> & { at: Date }>(
    `select r.import_id as id, r.office_id as office, r.kind, r.rows, r.at,
            (select count(*) from casefile.import_case i where (i.office_id, i.import_id) = (r.office_id, r.import_id))::int as added,
            (select count(*) from casefile.import_undo u where (u.office_id, u.import_id) = (r.office_id, r.import_id))::int as "takenBack",
            (select count(*) from casefile.import_case i where (i.office_id, i.import_id) = (r.office_id, r.import_id) and i.last_change = casefile.changes(i.office_id, i.case_id) and i.case_id in (select casefile.written('team')))::int as untouched
       from casefile.import_run r where r.by_user = $1 order by r.at desc limit 50`, [userId])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Writes that a case came in by an import, as the last thing done to it. */
export async function noteImported(session: Session, userId: string, c: CaseFile, importId: string, digest: string): Promise<void> {
  await note(session, c, userId, 'case imported', importId)
  await session.query('insert into casefile.import_case (office_id, import_id, case_id, digest, last_change, by_user) select $1, $2, $3, $4, casefile.changes($1, $3), $5', [c.office, importId, c.id, digest, userId])
}
