import type { CaseUnit } from '../case-unit.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'

/** The same user's methods within a transaction that is under way on this case, so that what they do is kept or undone with it. */
export function inside(unit: CaseUnit, session: Session, c: CaseFile, vault: CaseVault): CaseUnit {
  return { ...unit, unit: (work) => work(session), on: (_, work) => work(session, c, vault), reads: (_caseId, _what, work) => work(session, c, vault) }
}
