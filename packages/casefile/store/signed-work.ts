import type { RecordKind, Result } from '../src/index.ts'

/** Something a student wrote or held to be so, that is not final until counsel signs it. */
export interface StudentWork {
  readonly caseId: string
  readonly caseTitle: string
  readonly kind: RecordKind
  /** Of the record, the question or the fact. */
  readonly id: string
  readonly version: number
  /** The type of the record, the question, or the path of the fact. */
  readonly what: string
  readonly by: string
  readonly at: string
}

/** The signing of what students did. */
export interface Signatures {
  /** Work of students that counsel has not signed, in every open case on which the asker is counsel, the oldest first. */
  waiting(): Promise<Result<readonly StudentWork[]>>
  /** The same of one case, for whoever may see the work. */
  ofCase(caseId: string): Promise<Result<readonly StudentWork[]>>
  /** Signs the version named; only counsel does, and nobody what they wrote themselves. A newer version is a conflict. */
  sign(caseId: string, work: Pick<StudentWork, 'kind' | 'id' | 'version'>): Promise<Result<true>>
}
