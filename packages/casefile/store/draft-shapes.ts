import type { Result } from '../src/index.ts'

/**
 * What is kept of the life of a draft: a version of its text, a sentence a lawyer signed for, a packet signed off as final, a comment and its end,
 * counsel's words for a sentence. What was signed in the office a case came from is of kinds of its own: it is history, and signs nothing here.
 */
export type DraftEntryKind = 'version' | 'sentence signed' | 'packet signed off' | 'comment' | 'comment settled' | 'wording' | ElsewhereKind
export type ElsewhereKind = 'sentence signed elsewhere' | 'packet signed off elsewhere'

/** Something that was done to a draft, never changed afterwards. `content` is what the kind takes, as it was given. */
export interface DraftEntry<C = Readonly<Record<string, unknown>>> {
  readonly id: string
  readonly kind: DraftEntryKind
  /** The comment it answers or settles. */
  readonly about?: string
  readonly content: C
  /** The name signed. */
  readonly by: string
  readonly byUser: string
  /** An instant, ISO 8601. */
  readonly at: string
}

export interface DraftStore {
  /** Entries of these kinds, oldest first, for those who see every packet; nobody else is told that there are any. */
  entries<C>(caseId: string, kinds: readonly DraftEntryKind[]): Promise<Result<readonly DraftEntry<C>[]>>
  /** Adds one. Comments are for those who write words; everything else for counsel. `about` must be a comment of the case. */
  add<C extends object>(caseId: string, entry: { readonly kind: DraftEntryKind; readonly about?: string | undefined; readonly content: C }): Promise<Result<DraftEntry<C>>>
}
