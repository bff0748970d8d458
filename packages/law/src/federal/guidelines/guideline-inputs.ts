import type { CharacteristicName } from '../../facts/characteristics.ts'
import type { Term } from '../../facts/shape.ts'
import type { HistoryInputs } from './4a1-1-criminal-history/count-points.ts'
import type { DrugInput } from './2d1-1-drugs/drug-input.ts'
import type { ChapterTwoOffense } from './chapter-two/offense.ts'
import type { ZeroPointCriterion } from './4c1-1-zero-point/criteria.table.ts'
import type { ReleaseTermInputs } from './5d1-2-supervised-release/release-range.ts'
import type { FineInputs } from './5e1-2-fines/fine-range.ts'
import type { ChapterThreeAdjustment } from './chapter-three-adjustments.ts'

/**
 * What a guideline range is computed from, plain: no leaf, no reading, no court's vocabulary. What is not given is not part of the
 * computation and its rule stays in the trace as not applied; whoever has facts that may be unknown asks for them first.
 */
export interface GuidelineInputs {
  /** Chapter Two by drugs (2D1.1). */
  readonly drugs?: readonly DrugInput[]
  /** Death or serious bodily injury from the use of the drug, found with the conviction: 2D1.1(a)(1) to (4). */
  readonly deathResults?: 'first conviction' | 'after a prior conviction'
  /** The paragraph of 21 U.S.C. 841(b)(1) that conviction is under, or the like of 960(b); (A) to (C) where it is not given. */
  readonly deathUnder?: '(A) to (C)' | '(E)'
  /** The base level for a death that the parties stipulated to, by its number or by the offense it belongs to: 2D1.1(a)(1)(B) to (4)(B). */
  readonly stipulatedLevel?: 43 | 38 | 30 | 26
  /** The level of the Drug Quantity Table as found or given, instead of `drugs`: a mitigating role still limits it. */
  readonly drugLevel?: number
  /** The offense under a guideline other than those of drugs, instead of `drugs`: base level and characteristics are computed from its facts. */
  readonly offense?: ChapterTwoOffense
  /** The base offense level as found or given, instead of `drugs`. */
  readonly baseLevel?: number
  /** The guideline of Chapter Two `baseLevel` is of, such as `2B1.1`; 2D1.1 where it is not given. The characteristics of drugs are for drugs only. */
  readonly guideline?: string
  /** A dangerous weapon was possessed: 2D1.1(b)(1). */
  readonly weapon?: boolean
  /** The weapon was the person's own, or that of another whom the person induced: it bars 4C1.1. Where this is not given, `zeroPointCriteria` speaks of it too. */
  readonly weaponOwn?: boolean
  /** The specific offense characteristics found. Those of another guideline than the one computed are not read. */
  readonly characteristics?: readonly CharacteristicName[]
  /** A count under 18 U.S.C. 924(c) is sentenced with it: no levels for a weapon (2K2.4). */
  readonly firearmCount?: boolean
  /** The criteria of 5C1.2(a)(1) to (5) are met. */
  readonly safetyValve?: boolean
  /** The statutory minimum that the safety valve lifted, which `statutoryMin` is without: 5C1.2(b). */
  readonly liftedMinimum?: Term
  /** Levels under 3B1.1 (2, 3 or 4) or 3B1.2 (-2, -3 or -4). */
  readonly roleLevels?: number
  /** 3C1.1. */
  readonly obstruction?: boolean
  /** Other adjustments of Chapter Three, Parts A to C, as found, by name: their levels are those of the manual of the day. */
  readonly adjustments?: readonly ChapterThreeAdjustment[]
  /** Other levels of Chapters Two and Three as found, in the order given. */
  readonly otherLevels?: readonly { readonly id: string; readonly rule: string; readonly levels: number }[]
  /** The offense levels of other groups of counts, each from Chapter Two and Parts A to C of Chapter Three: they are combined by 3D1.4 before acceptance. */
  readonly otherGroups?: readonly number[]
  /** Levels under 3E1.1 as found: 0, -2 or -3. An edition that has no third level, or asks for level 16, gives -2. */
  readonly acceptanceLevels?: number
  /** Levels taken off for an early disposition program, as found: 1 to 4. */
  readonly earlyDispositionLevels?: number
  /** The total offense level as found or given: nothing of Chapters Two to Four changes it. */
  readonly totalLevel?: number
  readonly careerOffender?: CareerOffender
  /** Sentenced under 18 U.S.C. 924(e); whether the firearm was used or possessed with a crime of violence or drugs, or was one of 26 U.S.C. 5845(a). */
  readonly armedCareerCriminal?: { readonly inConnection: boolean }
  /** The offense was part of a pattern of criminal conduct engaged in as a livelihood: 4B1.3. */
  readonly criminalLivelihood?: boolean
  /** Convicted of a covered sex crime, and why 4B1.5 reaches it. It yields to `careerOffender`. */
  readonly sexOffender?: { readonly ground: 'an earlier conviction'; readonly offenseStatutoryMaximum: Term } | { readonly ground: 'a pattern of activity' }
  /** The criminal history category as found, 1 to 6; goes before `points`, and `points` before `history`. */
  readonly category?: number
  readonly points?: number
  readonly history?: HistoryInputs
  /** The category the court departed to (4A1.3), 1 to 6. */
  readonly historyDeparture?: number
  /** The criteria of 4C1.1(a)(2) and following are met. */
  readonly zeroPointCriteria?: boolean
  /** Criteria of 4C1.1(a) known to fail, beside what role, weapon, death and adjustments say. */
  readonly zeroPointFailed?: readonly ZeroPointCriterion[]
  /** A range as found or given, instead of a cell of the Sentencing Table. */
  readonly tableRange?: readonly [Term, Term]
  /** The statutory minimum and maximum, all counts together: months, or life. */
  readonly statutoryMin?: Term
  readonly statutoryMax?: Term
  /** What a fine goes by beside the level. Without it none is computed; where a statute authorizes more than the table, its greatest fine belongs to it. */
  readonly fine?: Omit<FineInputs, 'offenseLevel'>
  /** What supervised release goes by. Without it none is computed. */
  readonly release?: ReleaseTermInputs
}

/** What 4B1.1 asks of the counts. Months, or life. */
export interface CareerOffender {
  /** The greatest statutory maximum among the counts, with every increase for a prior conviction. */
  readonly offenseStatutoryMaximum: Term
  /** The maximum without such an increase, where there is one: the editions of 1994 to 1996 used it (Amendment 506). */
  readonly unenhancedMaximum?: Term
  /** Which of the two counts while Amendment 506 stood. Without it, the enhanced: what the Court held in *LaBonte*. */
  readonly whileContested?: 'enhanced' | 'unenhanced'
  /** Months that 18 U.S.C. 924(c) or 929(a) adds consecutively, where the person was convicted under it as well. */
  readonly consecutiveFirearmMonths?: number
}
