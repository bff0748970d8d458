import type { ProposedFact, RecordFields, Result } from '../../src/index.ts'
import type { ExportedCase } from './exported-case.ts'
import type { KnownPerson } from '../intake/likeness.ts'

/** A row of a list as the case it would become. */
export interface ImportCase {
  /** Its number in the list. */
  readonly row: number
  readonly title: string
  readonly person: KnownPerson
  readonly facts: readonly ProposedFact[]
  readonly contact: RecordFields<'contact'> | undefined
  readonly task: RecordFields<'task'> | undefined
  /** What the row tells, the same for the same. */
  readonly tells: string
}

/** Why a row may be of someone who is here already, among what the asker may see. */
export interface ImportMatch {
  readonly row: number
  readonly kind: 'imported before' | 'the same row' | 'may be the same person'
  readonly why: readonly string[]
  readonly caseId?: string
  readonly intakeId?: string
  /** An earlier row of the same list. */
  readonly ofRow?: number
  readonly title?: string
}

export interface ImportRun {
  readonly id: string
  readonly office: string
  readonly kind: 'list' | 'export'
  readonly rows: number
  readonly at: string
  /** How many cases came in by it, how many of them were taken back, and how many can still be. */
  readonly added: number
  readonly takenBack: number
  readonly untouched: number
}

/** Taking people in from a list. Who imported sees their own imports, and nobody else does. */
export interface Imports {
  /** What is already here of those rows: imported by the asker, or like someone of their cases and requests. */
  compare(officeId: string, cases: readonly ImportCase[]): Promise<Result<readonly ImportMatch[]>>
  begin(officeId: string, rows: number): Promise<Result<{ readonly id: string }>>
  /** Opens a case for each, all or none; what the asker imported before is left as it is. The asker leads them. */
  add(importId: string, cases: readonly ImportCase[]): Promise<Result<{ readonly added: readonly { readonly row: number; readonly caseId: string }[]; readonly already: number }>>
  /** Opens a case with everything an export of Lenity tells, all or nothing; the very same export is taken in once. */
  takeExport(officeId: string, from: ExportedCase): Promise<Result<string>>
  /** The newest first. */
  list(): Promise<Result<readonly ImportRun[]>>
  /** Takes back each case of it that nobody has touched since, for good; `kept` are those that someone has. */
  takeBack(importId: string): Promise<Result<{ readonly takenBack: number; readonly kept: number }>>
}
