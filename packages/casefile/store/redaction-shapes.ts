import type { PaperId, ProtectedName, RedactionMark, Result } from '../src/index.ts'

/** A copy of a paper without what was removed from it. */
export interface RedactedCopy {
  readonly id: string
  /** The paper it was made from. */
  readonly paper: PaperId
  /** What it is called; nothing of the paper's own name, which may hold a person's. */
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** SHA-256 of its bytes, in lower-case hex. */
  readonly sha256: string
  readonly purpose: string
  readonly madeBy: string
  readonly madeAt: string
}

export interface NewRedactedCopy extends Pick<RedactedCopy, 'paper' | 'name' | 'mediaType' | 'purpose'> {
  readonly bytes: Uint8Array
  readonly marks: readonly RedactionMark[]
}

/** Redacted copies of a case, and the names kept out of them. */
export interface Redactions {
  add(caseId: string, copy: NewRedactedCopy): Promise<Result<RedactedCopy>>
  /** The newest first, as far as the asker sees the paper or was shown the copy. */
  list(caseId: string): Promise<Result<readonly RedactedCopy[]>>
  bytes(caseId: string, copyId: string): Promise<Result<{ readonly copy: RedactedCopy; readonly bytes: Uint8Array }>>
  /** The minors and victims of the case as the asker may know them: for anyone but counsel there are none. */
  names(caseId: string): Promise<Result<readonly ProtectedName[]>>
  /** Replaces the list; for counsel. */
  setNames(caseId: string, names: readonly ProtectedName[]): Promise<Result<readonly ProtectedName[]>>
}
