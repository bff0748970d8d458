import type { Pool } from 'pg'
import type { Result } from '../src/index.ts'
import { caseFor } from './case-access.ts'
import type { KeptBytes } from './kept-bytes.ts'
import type { Asker, CaseFile } from './store.ts'
import { withinTransaction, type Session } from './within-transaction.ts'

/** What the methods of one user need. */
export interface CaseUnit {
  readonly asker: Asker
  readonly kept: KeptBytes
  /** One transaction of this user. */
  unit<T>(work: (session: Session) => Promise<Result<T>>): Promise<Result<T>>
  /** One transaction of this user on one case, or `not found`. */
  on<T>(caseId: string, work: (session: Session, c: CaseFile) => Promise<Result<T>>): Promise<Result<T>>
}

export function caseUnit(pool: Pool, kept: KeptBytes, asker: Asker): CaseUnit {
  const unit: CaseUnit['unit'] = (work) => withinTransaction(pool, asker.userId, work)
  return {
    asker,
    kept,
    unit,
    on: (caseId, work) => unit(async (session) => {
      const found = await caseFor(session, asker.userId, caseId)
      return found.ok ? work(session, found.value) : found
    }),
  }
}
