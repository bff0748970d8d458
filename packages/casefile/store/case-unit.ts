import type { Pool } from 'pg'
import { refused, type Result } from '../src/index.ts'
import { caseFor, isId, noteRead } from './case-access.ts'
import { caseVault, KeyGone, type CasePlace, type CaseVault } from './keys/case-vault.ts'
import { manyVaults } from './keys/many-vaults.ts'
import type { OfficeKeys } from './keys/office-keys.ts'
import type { KeptBytes } from './kept-bytes.ts'
import type { Asker, CaseFile } from './store.ts'
import { withinTransaction, type Sees, type Session } from './within-transaction.ts'

/** What the methods of one user need. */
export interface CaseUnit {
  readonly asker: Asker
  readonly kept: KeptBytes
  /** One transaction of this user. */
  unit<T>(work: (session: Session) => Promise<Result<T>>, sees?: Sees): Promise<Result<T>>
  /** The same for a read, of which `what` is written to the audit of the case, about `subject` or the case itself. */
  reads<T>(caseId: string, what: string, work: (session: Session, c: CaseFile, vault: CaseVault) => Promise<Result<T>>, subject?: string): Promise<Result<T>>
  /** What opens the content of several cases in a transaction that is not on one alone, by their ids. */
  vaultsOf(session: Session, cases: readonly CasePlace[]): Promise<ReadonlyMap<string, CaseVault>>
  /** One transaction of this user on one case and what opens its content, or `not found`. */
  on<T>(caseId: string, work: (session: Session, c: CaseFile, vault: CaseVault) => Promise<Result<T>>): Promise<Result<T>>
}

const whatNext = {
  'erased': 'It is gone for good: its key was emptied, and no other takes its place.',
  'office key not given': 'Start the program with the office key from the recovery sheet.',
  'damaged': 'Restore it from a backup.',
} as const satisfies Record<KeyGone['why'], string>

/** Content that cannot be opened and rows that may not be written, in words; any other error goes on. */
export function sayRefusal(error: unknown, where: string): Result<never> {
  if (error instanceof KeyGone) return refused('unavailable', error.message, where, whatNext[error.why])
  if (error instanceof Error && 'code' in error && error.code === 'LN001') return refused('conflict', 'The case was merged into another meanwhile.', where, 'Go to the docket: what you were doing can be done in the case it went into.')
  if (isRefusedRow(error)) return refused('invalid', 'Your part on the case does not let you do this.', where, 'Ask counsel on the case.')
  throw error
}

export function caseUnit(pool: Pool, kept: KeptBytes, keys: OfficeKeys, asker: Asker): CaseUnit {
  const unit: CaseUnit['unit'] = (work, sees) => withinTransaction(pool, asker.userId, work, { ...(sees && { sees }) })
  const on: CaseUnit['on'] = (caseId, work) => withinTransaction(pool, asker.userId, async (session) => {
    const found = await caseFor(session, asker.userId, caseId)
    return found.ok ? work(session, found.value, caseVault(session, keys, found.value)) : found
  }, { caseId: isId(caseId) ? caseId.toLowerCase() : '' }).catch((error: unknown) => sayRefusal(error, `case ${caseId}`))
  return {
    asker,
    kept,
    unit,
    vaultsOf: (session, cases) => manyVaults(session, keys, cases),
    on,
    reads: (caseId, what, work, subject) => on(caseId, async (session, c, vault) => {
      const read = await work(session, c, vault)
      if (read.ok) await noteRead(session, c, asker.userId, what, subject ?? c.id)
      return read
    }),
  }
}

/** Whether row-level security refused a row: the user sees the case, and may not write what they tried to. */
function isRefusedRow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501' && error.message.includes('row-level security')
}
