import type { DraftMarks, PaperId, Problem, ProtectedName, RedactionMark, Result } from '../src/index.ts'

/** A copy of a paper without what was removed from it. */
export interface RedactedCopy {
  readonly id: string
  /** The file it was made from, or the part of one. */
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
  /** One of its pages is headed as a confidential paper is, whatever it was taken for. */
  readonly headed?: boolean
}

/** What was decided so far about the places of a paper, kept by whoever works on it; the newest version counts. */
export interface RedactionDraft extends DraftMarks {
  readonly version: number
  readonly by: string
  readonly at: string
}

/** A copy that is being made, or why it was not. */
export interface RedactionMaking {
  readonly id: string
  readonly paper: PaperId
  readonly purpose: string
  readonly state: 'waiting' | 'made' | 'refused' | 'failed' | 'stopped'
  /** Each page is drawn, and then each with a bar read back. */
  readonly step?: 'drawing' | 'reading back' | undefined
  readonly page?: number | undefined
  readonly pages?: number | undefined
  readonly problem?: Omit<Problem, 'kind'> | undefined
  /** The copy, once it is made. */
  readonly copy?: string | undefined
  readonly by: string
  readonly at: string
}

export interface WantedCopy {
  readonly paper: PaperId
  readonly purpose: string
  readonly marks: readonly RedactionMark[]
}

/** Work on redacted copies: drafts, and copies that are being made. */
export interface RedactionWork {
  draft(caseId: string, paper: PaperId, purpose: string): Promise<Result<RedactionDraft | undefined>>
  /** Keeps a version after the one that was seen, 0 for none; refused as a conflict when someone else kept one meanwhile. */
  keepDraft(caseId: string, paper: PaperId, purpose: string, version: number, marks: DraftMarks): Promise<Result<RedactionDraft>>
  /** Has a copy made, as work that goes on without the asker. */
  ask(caseId: string, wanted: WantedCopy): Promise<Result<RedactionMaking>>
  /** Those that wait or were not made, and of each paper the newest. */
  makings(caseId: string): Promise<Result<readonly RedactionMaking[]>>
  /** Has no more of it made; what is made already stays. */
  stop(caseId: string, makingId: string): Promise<Result<RedactionMaking>>
  /** What is to be made, while it is to be made; undefined when there is nothing left to do. */
  take(caseId: string, makingId: string): Promise<Result<WantedCopy | undefined>>
  /** How far it is; false when it is no longer to be made. */
  reached(caseId: string, makingId: string, at: Required<Pick<RedactionMaking, 'step' | 'page' | 'pages'>>): Promise<Result<boolean>>
  /** Keeps the copy and says that it is made, both or neither; nothing when it was stopped or made meanwhile. */
  finish(caseId: string, makingId: string, copy: NewRedactedCopy): Promise<Result<true>>
  /** It was not made, and why. */
  ended(caseId: string, makingId: string, as: 'refused' | 'failed', problem: Omit<Problem, 'kind'>): Promise<Result<true>>
}

/** Redacted copies of a case, and the names kept out of them. */
export interface Redactions extends RedactionWork {
  add(caseId: string, copy: NewRedactedCopy): Promise<Result<RedactedCopy>>
  /** The newest first, as far as the asker sees the paper or was shown the copy. */
  list(caseId: string): Promise<Result<readonly RedactedCopy[]>>
  bytes(caseId: string, copyId: string): Promise<Result<{ readonly copy: RedactedCopy; readonly bytes: Uint8Array }>>
  /** The minors and victims of the case as the asker may know them: for anyone but counsel there are none. */
  names(caseId: string): Promise<Result<readonly ProtectedName[]>>
  /** Replaces the list; for counsel. */
  setNames(caseId: string, names: readonly ProtectedName[]): Promise<Result<readonly ProtectedName[]>>
}
