import { done, reach, refused, type CaseRole, type Result } from '../../src/index.ts'
import { isId, note, noteRead, notFound } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { newSupportKey, openSupportKey, type SupportKey } from './support-key.ts'
import type { Supporter, SupportDoorState, SupportStore } from './support-shapes.ts'

export type OnSupport = <T>(caseId: string, work: (session: Session, c: CaseFile) => Promise<Result<T>>) => Promise<Result<T>>

/** Whether somebody’s part on a case has its signatures. */
export const seesSignatures = (role: CaseRole): boolean => reach(role, 'agreements') === 'write' && reach(role, 'sealed') === 'write'

/** Work on the signatures of a case; for whoever has not that part of it, it is not there. */
export function onSupport(unit: CaseUnit): OnSupport {
  return (caseId, work) => unit.on(caseId, async (session, c) => (seesSignatures(c.role) ? work(session, c) : notFound('case', caseId)))
}

/** What opens the signatures of a case; undefined while it takes none. */
export async function supportKeyOf(session: Session, keys: OfficeKeys, c: CaseFile): Promise<SupportKey | undefined> {
  const { rows: [row] } = await session.query<{ under: string; wrapped: Buffer }>('select wrapped_under as under, wrapped from casefile.support_door where office_id = $1 and case_id = $2', [c.office, c.id])
  return row && openSupportKey(keys, { office: c.office, caseId: c.id, ...row })
}

/** The signatures of a case: who signed, what is shown of it, and what is erased. */
export function supporterMethods(unit: CaseUnit, keys: OfficeKeys): Omit<SupportStore, 'messages' | 'write' | 'rewrite' | 'send' | 'cancel'> {
  const { userId } = unit.asker
  const on = onSupport(unit)
  const changed = (caseId: string, id: string, what: string, work: (session: Session, c: CaseFile) => Promise<number>) => on<true>(caseId, async (session, c) => {
    if (!isId(id) || await work(session, c) === 0) return notFound('signature', id)
    await note(session, c, userId, what, id.toLowerCase())
    return done(true)
  })
  return {
    door: (caseId) => on(caseId, async (session, c) => done(await stateOf(session, c))),

    setDoor: (caseId, open) => on<SupportDoorState>(caseId, async (session, c) => {
      const now = await stateOf(session, c)
      if (open && !now.agreed) return refused('conflict', 'The person has not agreed that signatures be gathered, or took it back.', 'signatures', 'Record on the page for everyone what the person agreed to.')
      if (open && !now.mail) return refused('conflict', 'The office has no mail server, so nobody could confirm a signature.', 'signatures', 'Ask an administrator of the office to name one.')
      if (now.open === open) return done(now)
      if (now.token === undefined) {
        const { token, under, wrapped } = await newSupportKey(keys, c.office, c.id)
        await session.query('insert into casefile.support_door (office_id, case_id, token, wrapped_under, wrapped, made_by) values ($1, $2, $3, $4, $5, $6)', [c.office, c.id, token, under, wrapped, userId])
      } else await session.query('update casefile.support_door set open = $3 where office_id = $1 and case_id = $2', [c.office, c.id, open])
      await note(session, c, userId, open ? 'signatures opened' : 'signatures closed', c.id)
      return done(await stateOf(session, c))
    }),

    list: (caseId, what = 'signatures read') => on(caseId, async (session, c) => {
      const found = await readSupporters(session, keys, c)
      await noteRead(session, c, userId, what, c.id)
      return done(found)
    }),

    hide: (caseId, id, hidden) => changed(caseId, id, hidden ? 'signature hidden' : 'signature shown again', async (session, c) => (await session.query(
      "update casefile.supporter set hidden_by = $4, hidden_at = case when $4::text is null then null else clock_timestamp() end where office_id = $1 and case_id = $2 and supporter_id = $3 and state <> 'gone'", [c.office, c.id, id, hidden ? userId : null])).rowCount ?? 0),

    erase: (caseId, id) => changed(caseId, id, 'signature erased', async (session, c) => (await session.query(
      "update casefile.supporter set state = 'gone', gone = 'erased', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where office_id = $1 and case_id = $2 and supporter_id = $3 and state <> 'gone'", [c.office, c.id, id])).rowCount ?? 0),
  }
}

async function stateOf(session: Session, c: CaseFile): Promise<SupportDoorState> {
  const { rows: [door] } = await session.query<{ token: string; open: boolean }>('select token, open from casefile.support_door where office_id = $1 and case_id = $2', [c.office, c.id])
  const { rows: [standing] } = await session.query<{ agreed: boolean; stands: boolean; mail: boolean }>('select agreed, stands, mail from casefile.support_standing($1, $2)', [c.office, c.id])
  return { token: door?.token, open: door?.open === true, agreed: standing?.agreed === true, mail: standing?.mail === true, stands: standing?.stands === true }
}

/** Waiting and confirmed signatures, oldest first. */
export async function readSupporters(session: Session, keys: OfficeKeys, c: CaseFile): Promise<readonly Supporter[]> {
  const key = await supportKeyOf(session, keys, c)
  if (key === undefined) return []
  const { rows } = await session.query<{ id: string; state: Supporter['state']; content: Buffer; at: Date; confirmed: Date | null; hiddenBy: string | null; hiddenAt: Date | null }>(
    `select supporter_id as id, state, content, made_at as at, confirmed_at as confirmed, hidden_by as "hiddenBy", hidden_at as "hiddenAt"
       from casefile.supporter where office_id = $1 and case_id = $2 and state <> 'gone' order by seq`, [c.office, c.id])
  return rows.map(({ id, state, content, at, confirmed, hiddenBy, hiddenAt }) => ({
    ...key.openForm(id, content), id, state, at: at.toISOString(), confirmedAt: confirmed?.toISOString(),
    hidden: hiddenBy === null || hiddenAt === null ? undefined : { by: hiddenBy, at: hiddenAt.toISOString() },
  }))
}
