import type { Fact, Problem, Result } from '../src/index.ts'

/** A fact as the one who decides saw it: `seen` is the act that gave it the standing it was shown with, null when nobody had said anything. */
export interface SeenFact {
  readonly id: string
  readonly seen: string | null
}

/** One part of what was read as one fact. */
export interface FactPart {
  readonly path: string
  readonly value: unknown
}

/** What a person decided at once about facts. `act` is an id they made: the same act sent twice is done once. */
export type FactAct = { readonly act: string; readonly facts: readonly SeenFact[] } & (
  | { readonly is: 'confirm' }
  | { readonly is: 'reject'; readonly why: string }
  /** Each is proposed again, as `facts.reopen` does it. */
  | { readonly is: 'reopen' }
  /** Rejects them, all of which say the same, and puts these in the place of the first, confirmed. One part is a correction, several are what was taken for one. */
  | { readonly is: 'replace'; readonly parts: readonly FactPart[] }
)

/** What came of an act. */
export interface ActOutcome {
  readonly act: string
  /** Every fact named and every fact touched, as it now stands. */
  readonly facts: readonly Fact[]
  /** Of those named, the ones that stand otherwise than the one who decides saw, by what another said meanwhile: nothing was done to them. */
  readonly meanwhile: readonly string[]
  /** Why nothing was done, when nothing could be. */
  readonly problem?: Problem
}

/** An act of the asker that still stands. */
export interface ActDone {
  readonly act: string
  readonly is: 'confirmed' | 'rejected' | 'replaced'
  /** An instant, ISO 8601. */
  readonly at: string
  readonly facts: readonly string[]
}

/** Deciding about many facts fast, by several people at once. */
export interface SettleFacts {
  /** In the order given, in one transaction; what cannot be done of one act leaves the others as they are. */
  settle(caseId: string, acts: readonly FactAct[]): Promise<Result<readonly ActOutcome[]>>
  /** What the asker did to facts and can take back, the newest first. */
  acts(caseId: string): Promise<Result<readonly ActDone[]>>
  /** The same as long as nothing of the facts that the asker may see has changed. */
  version(caseId: string): Promise<Result<string>>
}
