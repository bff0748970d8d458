import type { CivilDate } from '../../core/civil-date.ts'
import type { Gap } from '../../core/dated.ts'
import type { Step } from '../../core/finding.ts'
import type { StatutoryRange } from '../then-and-now/sentence-run.ts'

/** The days that choose the law, both known. */
export interface LawDays {
  readonly offenseOn: CivilDate
  readonly sentencedOn: CivilDate
}

/**
 * What one complete reading of the facts leads to. `missing` names inputs that no reading can stand in for. Most readings are tried only
 * to be compared with the others, so that the steps are written out for the one that is shown.
 */
export type Outcome =
  | { readonly is: 'range'; readonly range: StatutoryRange; readonly steps: () => readonly Step[]; readonly verifiedThrough: CivilDate | undefined }
  | { readonly is: 'gap'; readonly gaps: readonly Gap[] }
  | { readonly is: 'missing'; readonly inputs: readonly string[] }
