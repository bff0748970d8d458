import type { CaseRole, Decision, DueTypeName, Fact, PaperKinds, Result } from '../../src/index.ts'
import type { CivilDate } from '@lenity/law'
import type { CaseFile } from '../store.ts'

/** Something that is to be done in a case by a day, by the fields that are kept plain. */
export interface DueOnDocket {
  readonly type: DueTypeName
  readonly on: CivilDate
  /** The person it is for, where it is for one. */
  readonly assignedTo?: string
}

/** What the line of a case is made of, as far as the asker sees it. */
export interface DocketMaterial {
  readonly file: CaseFile
  /** Stays the same while the facts, decisions and papers the asker sees do. */
  readonly version: string
  /** Undefined where they were had already in this version. */
  readonly said: { readonly facts: readonly Fact[]; readonly decisions: readonly Decision[]; readonly papers: PaperKinds } | undefined
  /** Not done; the earliest first. */
  readonly due: readonly DueOnDocket[]
  readonly labels: readonly string[]
  /** Those on it now. */
  readonly team: readonly { readonly userId: string; readonly role: CaseRole }[]
  /** Whether what opens it is gone: then there is nothing of it but its row. */
  readonly gone: boolean
}

export interface DocketStore {
  /**
   * Reads these cases and writes to the audit of each that it was read. Cases the asker
   * is not on are left out. The facts of a case which the caller `has` in this version are not read again.
   */
  read(cases: readonly string[], has?: (file: CaseFile, version: string) => boolean): Promise<Result<readonly DocketMaterial[]>>
}
