import type { IntakeForm, Result } from '../../src/index.ts'

/** Someone who asked the office for help, and what became of it. */
export interface Intake {
  readonly id: string
  readonly office: string
  readonly via: 'public link' | 'office'
  readonly at: string
  readonly state: 'new' | 'turned down' | 'case opened' | 'erased'
  /** Who last did something with it, and when; undefined while nobody did. */
  readonly by: string | undefined
  readonly stateAt: string | undefined
  /** Why it was turned down. */
  readonly why: string | undefined
  readonly caseId: string | undefined
  /** Undefined once it is erased. */
  readonly form: IntakeForm | undefined
}

/** A case or another request that may be of the same person, or in which someone named here takes part. */
export interface IntakeMatch {
  readonly caseId?: string
  readonly intakeId?: string
  readonly title: string
  readonly kind: 'may be the same person' | 'may be a conflict'
  readonly why: readonly string[]
}

/** Those who ask the office for help. Readers are named by administrators; nobody else sees that there is anything. */
export interface IntakeStore {
  /** Whether the office’s public link is open, and its token; for members. */
  door(officeId: string): Promise<Result<{ readonly token: string | undefined }>>
  /** Opens it under a new token, or closes it; for administrators. */
  setDoor(officeId: string, open: boolean): Promise<Result<{ readonly token: string | undefined }>>
  /** For administrators; a reader sees themselves. */
  readers(officeId: string): Promise<Result<readonly string[]>>
  setReader(officeId: string, userId: string, reads: boolean): Promise<Result<readonly string[]>>
  /** Keeps what a member of the office took down. */
  add(officeId: string, form: unknown): Promise<Result<{ readonly id: string }>>
  /** All that came to the offices one reads for, the newest first. */
  list(): Promise<Result<readonly Intake[]>>
  get(id: string): Promise<Result<Intake>>
  /** What the cases the asker is on, and other requests, say of the same people. */
  matches(id: string): Promise<Result<readonly IntakeMatch[]>>
  turnDown(id: string, why: string): Promise<Result<Intake>>
  /** Writes that a case was opened for it. */
  opened(id: string, caseId: string): Promise<Result<Intake>>
  /** Empties its key and its words, for good. */
  erase(id: string): Promise<Result<Intake>>
}

/** What someone who is not signed in can do at the door of an office. */
export interface IntakeDoor {
  /** Whose door it is, while it is open. */
  whose(token: string): Promise<{ readonly officeId: string; readonly name: string } | undefined>
  /** Leaves a request; `closed` also when more came within the hour than people can read. */
  leave(token: string, form: IntakeForm): Promise<'left' | 'closed'>
}
