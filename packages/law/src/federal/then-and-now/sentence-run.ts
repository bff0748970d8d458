import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import type { Term, TermRange } from '../../facts/shape.ts'
import type { Zone } from '../guidelines/5c1-1-zones/zones.table.ts'

/** What a statute, or the counts together, allow: `min` 0 where there is no minimum, or one of less than a month. */
export interface StatutoryRange {
  readonly min: Term
  /** The least term where the provision counts it in days (21 U.S.C. 844(a)); `min` is then 0. */
  readonly minDays?: number
  readonly max: Term
  /** The penalty subsection that governs, such as `21 U.S.C. 841(b)(1)(A)`. */
  readonly tier: string
  /** The least supervised release in years, where the provision says one and nothing that is unknown would change it. */
  readonly supervisedReleaseYears?: number
}

/** The guideline range and the values on the way to it. */
export interface GuidelineRange {
  /** Undefined where only the total level or the range itself was found or given. */
  readonly baseLevel: number | undefined
  /** Undefined where only the range itself was found or given. It may lie above 43, which the table reads as 43. */
  readonly totalLevel: number | undefined
  /** I to VI as 1 to 6; undefined where only the range itself was found or given. */
  readonly category: number | undefined
  /** The plain cell of the Sentencing Table. */
  readonly tableRange: TermRange
  /** The cell after 5G1.1. */
  readonly range: TermRange
  /** What may stand for imprisonment goes by it (5B1.1, 5C1.1). Named so since 1 November 1992; by the same lowest terms before. */
  readonly zone?: Zone
  /** The term of supervised release (5D1.2), in months or to life, where what it goes by was given. */
  readonly supervisedRelease?: TermRange
  /** The fine range in dollars (5E1.2), where what it goes by was given: gain and loss until October 1991, the day of the offense since November 2015. */
  readonly fine?: readonly [number, number]
  /** The range that guides a departure to another criminal history category (4A1.3), where the court found one and the manual of the day has them. */
  readonly departureRange?: TermRange
  /**
   * What counts under 18 U.S.C. 924(c) add, in months or life: it runs after `range` and is no part of it (2K2.4(b), 5G1.2(a)). Not set
   * where there is none, nor for a career offender since 1 November 2002, whose range holds it (4B1.1(c)).
   */
  readonly consecutiveMonths?: Term
}

/** Which run this is; the two readings of "now" are never mixed. */
export type RunName = 'then, as the court found' | 'then, computed' | 'now, same offense sentenced today' | 'now, same conduct committed and sentenced today'

/** One run of one reading: what is assumed where the papers leave two readings open, else `undefined`. */
export interface RunReading {
  readonly assuming: string | undefined
  readonly statutory: Finding<StatutoryRange>
  readonly guideline: Finding<GuidelineRange>
}

/** What the program does not decide: a question for counsel, and why it may matter. */
export interface CounselQuestion {
  readonly id: string
  readonly question: string
  readonly source: Source
  /** The facts that would answer it, where the case facts have a place for them. */
  readonly needs: readonly Need[]
}

/** The whole sentence computed once, for one day of offense and one day of sentencing. */
export interface SentenceRun {
  readonly name: RunName
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  /** The edition of the manual, such as `1 November 1995`, and why that one. */
  readonly edition: { readonly label: string; readonly why: string; readonly source: Source } | undefined
  /** Whether the guidelines bound the judge or advised. */
  readonly force: { readonly word: 'bound the judge' | 'advised the judge'; readonly source: Source } | undefined
  /** One reading, or one for each way the papers can be read, the one most favourable to the person last. */
  readonly readings: readonly RunReading[]
  /** The facts that would settle which reading holds; empty where there is but one. */
  readonly needs: readonly Need[]
  /** What may change the run and is not computed; not set where there is nothing to ask. */
  readonly questions?: readonly CounselQuestion[]
}

/** How one step differs between two runs. */
export interface StepChange {
  readonly id: string
  readonly rule: string
  readonly then: string | undefined
  readonly now: string | undefined
  readonly same: boolean
}

/** The four runs of one case, and how the two of now differ from then. */
export interface ThenAndNow {
  readonly found: SentenceRun
  readonly then: SentenceRun
  readonly sameOffense: SentenceRun
  readonly sameConduct: SentenceRun
  /** Step by step, `then, computed` beside each run of now, by the last reading of each, the one most favourable to the person. */
  readonly changes: { readonly sameOffense: readonly StepChange[]; readonly sameConduct: readonly StepChange[] }
}

/** What a screening goes by: the sentence then, and the same offense today. */
export type ThenAndToday = Pick<ThenAndNow, 'found' | 'then' | 'sameOffense'>
