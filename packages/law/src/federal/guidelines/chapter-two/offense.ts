import type { CivilDate } from '../../../core/civil-date.ts'
import type { CharacteristicName } from '../../../facts/characteristics.ts'
import type { earlierReentries, firearmParagraphs, kindsOfConviction, lengthsOfConviction } from '../../../facts/offense-facts.ts'
import type { Term } from '../../../facts/shape.ts'
import type { ChemicalInput } from '../2d1-11-chemicals/chemical-level.ts'
import type { Possessed } from '../2d2-1-possession/possession.table.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'

/** The guidelines of Chapter Two whose level is computed from the facts of a case. */
export type ComputedGuideline = '2D1.1' | '2B1.1' | '2F1.1' | '2B3.1' | '2K2.1' | '2S1.1' | '2S1.2' | '2L1.2' | '2E1.1' | '2X1.1' | '2D1.2' | '2D1.5' | '2D1.8' | '2D1.10' | '2D1.11' | '2D2.1'

/** What 2L1.2 asks, by the names of the case facts. */
export interface ReentryFacts {
  readonly removedAfter?: (typeof kindsOfConviction)[number]
  readonly removedAfterPoints?: boolean
  readonly earlierReentry?: (typeof earlierReentries)[number]
  readonly convictedBeforeRemoval?: (typeof lengthsOfConviction)[number]
  readonly convictedAfterRemoval?: (typeof lengthsOfConviction)[number]
}

/** An offense as Chapter Two sees it. What is not given is not known, and asked for where the guideline needs it; a name that is not among the characteristics is not found. */
export interface ChapterTwoOffense extends ReentryFacts {
  /** The guideline under the manual of `foundOn`. */
  readonly guideline: ComputedGuideline
  /** A day on which the manual was in force that the facts were found under. */
  readonly foundOn: CivilDate
  readonly loss?: number
  readonly statutoryMaximum?: Term
  readonly firearms?: number
  readonly firearmParagraph?: (typeof firearmParagraphs)[number]
  readonly launderedValue?: number
  readonly launderingStatute?: '1956' | '1957'
  /** A conviction under 18 U.S.C. 1956(a)(1)(A), (a)(2)(A) or (a)(3)(A). */
  readonly promotion?: boolean
  readonly attemptLowered?: boolean
  readonly characteristics: readonly CharacteristicName[]
  /** The statutes of the counts, which say under which guideline fraud or theft fell before November 2001. */
  readonly statutes: readonly string[]
  /** The drugs of 2D1.1, with what was found beside them. */
  readonly drugs?: GuidelineInputs
  /** 2D1.2: all of the drugs directly involved the protected place or person. */
  readonly protectedAll?: boolean
  readonly underEighteen?: boolean
  /** 2D1.8(a)(2). */
  readonly onlyAllowedUse?: boolean
  /** 2D2.1. */
  readonly possessed?: Possessed
  readonly baseGrams?: number
  readonly possessedInPrison?: boolean
  /** 2D1.11. */
  readonly chemicals?: readonly ChemicalInput[]
  readonly sameProcess?: boolean
  /** The offense that 2E1.1, 2X1.1 or 2S1.1(a)(1) follows; `none` where 2S1.1(a)(2) applies, `not computed` where it is under a guideline that is not computed. */
  readonly underlying?: ChapterTwoOffense | 'none' | 'not computed'
}
