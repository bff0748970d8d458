import type { CivilDate } from '@lenity/law'
import type { Result } from '../src/index.ts'

/** How long an office keeps the file of a closed case: whole years from the day of closing, and the rule that says so. */
export interface KeepingRule {
  readonly years: number
  readonly rule: string
}

/** How long the file of one case is kept. */
export interface Keeping {
  readonly caseId: string
  readonly caseTitle: string
  /** The day it was closed; undefined while it is open, and then nothing else is said. */
  readonly closedOn: CivilDate | undefined
  /** What the office decided; undefined where it decided nothing. */
  readonly rule: KeepingRule | undefined
  /** The last day it is kept, by the rule or by a longer decision; undefined where neither says. */
  readonly until: CivilDate | undefined
  /** That it is kept longer, the newest decision. */
  readonly longer: { readonly until: CivilDate; readonly why: string; readonly by: string; readonly at: string } | undefined
}

export interface Retention {
  /** Sets how long the office keeps closed files, or that nothing is decided; an administrator does. */
  decide(officeId: string, rule: KeepingRule | undefined): Promise<Result<true>>
  /** What the office decided, for whoever is of it. */
  rule(officeId: string): Promise<Result<KeepingRule | undefined>>
  /** How long a case is kept; for those who lead and supervise it. */
  ofCase(caseId: string): Promise<Result<Keeping>>
  /** Closed cases the asker leads or supervises that need be kept no longer than `day`, the longest due first. */
  over(day: CivilDate): Promise<Result<readonly Keeping[]>>
  /** Keeps a case until a later day, inclusive. */
  keepLonger(caseId: string, until: CivilDate, why: string): Promise<Result<Keeping>>
}
