import type { Fact, Paper, Standing } from '@lenity/casefile'
import type { CaseFacts, CivilDate, Finding, Screening, ThenAndNow } from '@lenity/law'
import type { RedactedPaper } from '../exhibits/redacted-exhibit.ts'
import type { FormId } from '../forms/form.ts'
import type { PacketVariant } from '../packet.ts'
import type { PlanStep } from '../release/plan-areas.ts'
import type { ChosenGrant } from '../parts/comparable-grants.ts'
import type { OfficeVoice } from '../voice/office-voice.ts'

/** The questions only the applicant answers, as narrative answers are keyed. The third is told in the release plan; those after it are asked by the form for a pardon. */
export const narrativeQuestions = {
  offense: 'offense', reasons: 'reasons', release: 'release',
  community: 'community', education: 'education', homes: 'homes', military: 'military', work: 'work', sobriety: 'sobriety', finances: 'finances', responsibility: 'responsibility', history: 'history',
} as const

export type NarrativeQuestion = (typeof narrativeQuestions)[keyof typeof narrativeQuestions]

/** The applicant's own words, verbatim. `takenDownBy` is undefined when the applicant typed or wrote them. */
export interface NarrativeAnswer {
  readonly question: string
  readonly text: string
  readonly takenDownBy?: string | undefined
  readonly language?: string | undefined
  readonly interpretedBy?: string | undefined
  readonly readBackOn?: CivilDate | undefined
  /** The day the applicant signed this version. */
  readonly signedOn?: CivilDate | undefined
  readonly on: CivilDate
}

/** Time in custody through the day asked about: in days, and as whole years, months and days. */
export interface TimeServed {
  readonly days: number
  readonly years: number
  readonly months: number
  readonly restDays: number
}

export interface PacketInput {
  readonly title: string
  readonly variant: PacketVariant
  /** The day everything is computed for. */
  readonly asOf: CivilDate
  readonly caseFacts: CaseFacts
  readonly facts: readonly Fact[]
  /** What each path rests on; without it, facts that differ are disputed. */
  readonly standing?: ReadonlyMap<string, Standing> | undefined
  readonly papers: readonly Paper[]
  readonly narrative: readonly NarrativeAnswer[]
  readonly thenAndNow: ThenAndNow
  readonly screening: Screening
  readonly timeServed: Finding<TimeServed>
  readonly closed?: { readonly on: CivilDate; readonly why: string } | undefined
  /** The term counsel asks for, in months; without it, see `composeAsk`. */
  readonly relief?: { readonly to: 'time served' | number } | undefined
  /** The office as its letters name it; left to be written in when not given. */
  readonly office?: string | undefined
  /** Who signs the letter on top; counsel when left out. */
  readonly signedBy?: 'counsel' | 'the person' | undefined
  /** What counsel says of other relief (28 CFR 1.3), word for word in the letter. */
  readonly otherRelief?: string | undefined
  /** The order or rule counsel recorded that allows the presentence report and the statement of reasons to be attached. */
  readonly confidentialAllowedBy?: string | undefined
  /** The redacted copies of the papers, the newest first: a paper that has one is shown by it. */
  readonly redacted?: readonly RedactedPaper[] | undefined
  /** The papers themselves are shown to the Pardon Attorney, also those that have a redacted copy; by mail they never are. */
  readonly unredacted?: boolean | undefined
  /** The form whose questions the application answers; the one for commutation when left out. */
  readonly form?: FormId | undefined
  /** The steps of the release plan, of which what is missing is told to counsel. */
  readonly plan?: readonly PlanStep[] | undefined
  /** The published grants counsel chose for the memorandum. */
  readonly precedents?: readonly ChosenGrant[] | undefined
  /** How the office says it; the standard wording where it wrote nothing. */
  readonly voice?: OfficeVoice | undefined
  /** A draft also uses facts nobody has confirmed yet; every page then says that it is a draft. */
  readonly draft?: boolean | undefined
}
