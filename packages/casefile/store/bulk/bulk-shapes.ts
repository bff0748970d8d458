import type { CivilDate } from '@lenity/law'
import type { CaseRole, ClosingReason, Problem, Result } from '../../src/index.ts'

/** One thing that is done to many cases. */
export type BulkAct =
  | { readonly do: 'put on the case'; readonly userId: string; readonly role: CaseRole; readonly why?: string | undefined }
  | { readonly do: 'add a task'; readonly title: string; readonly dueOn?: CivilDate | undefined; readonly assignedTo?: string | undefined }
  | { readonly do: 'add a label'; readonly label: string }
  | { readonly do: 'close'; readonly on: CivilDate; readonly why: ClosingReason }
  | { readonly do: 'reopen' }

/** What of a change to many cases was undone, and what was left as it is and why. */
export interface BulkUndone {
  readonly undone: readonly string[]
  readonly left: readonly { readonly caseId: string; readonly problem: Problem }[]
}

export interface BulkStore {
  /** Does it to one case, under the asker's own rights, and keeps how it was under the number of the whole. `already` when there was nothing to do. */
  act(bulkId: string, caseId: string, act: BulkAct): Promise<Result<'done' | 'already'>>
  /** Undoes what the asker did under that number within the last hour, in each case where it was not changed since. */
  undo(bulkId: string): Promise<Result<BulkUndone>>
}
