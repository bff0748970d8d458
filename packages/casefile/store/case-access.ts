import { done, refused, type CaseRole, type Result } from '../src/index.ts'
import type { CaseFile } from './store.ts'
import type { CivilDate } from '@lenity/law'
import type { Session } from './within-transaction.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isId(text: string): boolean {
  return uuid.test(text)
}

/** The one answer for what is not there and what the user may not see. */
export function notFound(thing: string, id: string): Result<never> {
  return refused('not found', thing === 'case' ? 'There is no such case, or you are not on it.' : `There is no such ${thing}, or you are not on its case.`, `${thing} ${id}`, 'Check the address; if it is right, ask counsel on the case to add you.')
}

const caseColumns = 'c.case_id as id, c.office_id as office, c.title, c.made_up as "madeUp", c.as_of::text as "asOf", c.closed_on::text as "closedOn", c.closed_why as "closedWhy", c.created_at as "createdAt"'

interface CaseRow {
  id: string
  office: string
  title: string
  madeUp: boolean
  asOf: CivilDate | null
  closedOn: CivilDate | null
  closedWhy: string | null
  createdAt: Date
  role: CaseRole
  changes: number
}

function caseFrom(row: CaseRow): CaseFile {
  const { closedOn, closedWhy, asOf, createdAt, ...rest } = row
  return { ...rest, asOf: asOf ?? undefined, closed: closedOn === null ? undefined : { on: closedOn, why: closedWhy ?? '' }, createdAt: createdAt.toISOString() }
}

/** The case as the session's user sees it. */
export async function caseFor(session: Session, userId: string, caseId: string): Promise<Result<CaseFile>> {
  if (!isId(caseId)) return notFound('case', caseId)
  const { rows: [row] } = await session.query<CaseRow>(`select ${caseColumns}, m.role, casefile.changes(c.office_id, c.case_id)::float8 as changes from casefile.case_file c join casefile.case_member m using (office_id, case_id) where c.case_id = $1 and m.user_id = $2 and m.left_at is null`, [caseId, userId])
  return row ? done(caseFrom(row)) : notFound('case', caseId)
}

/** The cases the session's user is on, or those of them in `only`, the newest first. How far each was changed is asked for all at once; each case by its key. */
export async function casesOf(session: Session, only?: readonly string[]): Promise<readonly CaseFile[]> {
  const { rows } = await session.query<CaseRow>(`select ${caseColumns}, n.role, n.changes::float8 as changes from casefile.my_changes() n
    cross join lateral (select c.* from casefile.case_file c where c.office_id = n.office_id and c.case_id = n.case_id offset 0) c
    ${only ? 'where n.case_id = any ($1)' : ''} order by c.created_at desc, c.case_id`, only ? [only] : [])
  return rows.map(caseFrom)
}

/** Which cases the session's user is on, with which part, and how far each was changed, in no order: less to ask for than `casesOf`, for who has the rest in memory. */
export async function casesNow(session: Session): Promise<readonly Pick<CaseFile, 'id' | 'role' | 'changes'>[]> {
  const { rows } = await session.query<Pick<CaseRow, 'id' | 'role' | 'changes'>>('select n.case_id as id, n.role, n.changes::float8 as changes from casefile.my_changes() n', [])
  return rows
}

/** Writes that something of the case was read. Ids, never content. */
export async function noteRead(session: Session, c: Pick<CaseFile, 'id' | 'office'>, userId: string, what: string, subject: string): Promise<void> {
  await session.query('insert into casefile.audit_read (office_id, case_id, what, subject, by_user) values ($1, $2, $3, $4, $5)', [c.office, c.id, what, subject, userId])
}

/** The same of many cases at once: one line for each, in the order of their ids, so that two readers never wait for each other. */
export async function noteReads(session: Session, read: readonly Pick<CaseFile, 'id' | 'office'>[], userId: string, what: string): Promise<void> {
  const cases = [...new Map(read.map((c) => [c.id, c.office]))].toSorted(([one], [other]) => one.localeCompare(other))
  if (cases.length === 0) return
  await session.query('insert into casefile.audit_read (office_id, case_id, what, subject, by_user) select o, c, $3, c::text, $4 from unnest($1::uuid[], $2::uuid[]) as read (o, c)', [cases.map(([, office]) => office), cases.map(([id]) => id), what, userId])
}

/** Writes one line of the case's history. `sealed` when even that it happened is for counsel only. */
export async function note(session: Session, c: CaseFile, userId: string, what: string, subject: string, sealed = false): Promise<void> {
  await session.query('insert into casefile.audit (office_id, case_id, what, subject, sealed, by_user) values ($1, $2, $3, $4, $5, $6)', [c.office, c.id, what, subject, sealed, userId])
}
