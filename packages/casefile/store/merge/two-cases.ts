import type { CaseVault } from '../keys/case-vault.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'

/** One of the two, and what opens it. */
export interface OneCase {
  readonly file: CaseFile
  readonly vault: CaseVault
}

/** Two cases within one transaction: what `from` holds comes to stand in `to`. */
export interface TwoCases {
  readonly session: Session
  readonly to: OneCase
  readonly from: OneCase
  /** Only looked at: what costs time and changes no count is left out. */
  readonly dry: boolean
  /** Notes that something came. */
  readonly came: (kind: 'paper' | 'fact' | 'record' | 'packet' | 'answer', subject: string) => void
}

/** The part somebody had when they wrote what is written next. */
export async function asPart(session: Session, part: string | null): Promise<void> {
  await session.query("select set_config('lenity.by_role', $1, true)", [part ?? ''])
}
