import * as law from '@lenity/law'
import type { CaseFacts, CivilDate, Finding, Screening } from '@lenity/law'

export interface TimeServed {
  readonly days: number
  readonly years: number
  readonly months: number
  readonly restDays: number
}

const exported = law as unknown as Readonly<Record<string, unknown>>

/** Functions of the law that this build may not have yet. */
export const timeServed = exported['timeServed'] as ((facts: CaseFacts, on: CivilDate) => Finding<TimeServed>) | undefined
export const screen = exported['screen'] as ((facts: CaseFacts, on: CivilDate) => Screening) | undefined
export const coverage = exported['coverage'] as (() => unknown) | undefined
