import type { CivilDate } from '@lenity/law'
import { done, refused, type CaseRole, type Result } from '../../src/index.ts'
import type { CaseUnit } from '../case-unit.ts'
import { closeCase, lastClosing } from '../close-case.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import { recordMethods } from '../records.ts'
import type { CaseFile } from '../store.ts'
import { teamMethods } from '../team.ts'
import type { Session } from '../within-transaction.ts'
import { inside } from './inside.ts'

/** What was done to one case: ids, parts, days and statuses. */
export interface KeptChange {
  readonly what: string
  readonly subject: string
  readonly before: { readonly role?: CaseRole | null; readonly closed?: { readonly on: CivilDate; readonly why: string } | null; readonly line?: number } | null
}

const why = 'undone, with the same change to other cases'

/** Puts one case back as it was, when what was done to it is still the last that was done. */
export async function undoIn(unit: CaseUnit, session: Session, c: CaseFile, vault: CaseVault, { what, subject, before }: KeptChange): Promise<Result<true>> {
  const here = inside(unit, session, c, vault)
  if (what === 'task added' || what === 'label added') return saidTrue(await recordMethods(here).remove(c.id, subject, { version: 1, why }))
  if (what === 'put on the case') {
    if (await lastTeamChange(session, c, subject) !== before?.line) return changedSince(c)
    return saidTrue(before.role ? await teamMethods(here).put(c.id, subject, before.role, why) : await teamMethods(here).leave(c.id, subject, why))
  }
  if (await lastClosing(session, c) !== before?.line) return changedSince(c)
  return saidTrue(await closeCase(session, c, unit.asker, before.closed ?? undefined))
}

/** The number of the last change of someone's part on the case; 0 where there is none. */
export async function lastTeamChange(session: Session, c: CaseFile, userId: string): Promise<number> {
  const { rows: [row] } = await session.query<{ line: number }>('select coalesce(max(seq), 0)::float8 as line from casefile.case_member_change where office_id = $1 and case_id = $2 and user_id = $3', [c.office, c.id, userId])
  return row?.line ?? 0
}

function saidTrue(did: Result<unknown>): Result<true> {
  return did.ok ? done(true) : did
}

function changedSince(c: CaseFile): Result<never> {
  return refused('conflict', 'It was changed since, and stays as it now is.', `case ${c.id}`, 'Look at the case, and change it there.')
}
