import type { CivilDate } from '../../../core/civil-date.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'

/** An amendment by its number in Appendix C, and the part of it where it has parts: `{ number: 821, part: 'A' }`. */
export interface AmendmentName {
  readonly number: number
  readonly part?: string
}

/**
 * What a reduction under 1B1.10 rests on, plain. Months, or life. `undefined` is unknown unless its line says what it then stands for;
 * what an answer lacks it names.
 */
export interface ReductionInputs {
  /** The day on which the court reduces the term: its policy statement and its list count. */
  readonly reducedOn: CivilDate
  /** The day the order takes effect; the same day where not given. */
  readonly effectiveOn?: CivilDate
  /** The amendments asked about; where not given, all that are listed. */
  readonly amendments?: readonly AmendmentName[]
  /** A day on which the manual the court applied was in force. */
  readonly manualOn?: CivilDate
  /** The term imposed on the counts that the range governs, without terms that run after it. */
  readonly term?: Term
  /** Months that run after that term and are not reduced, such as those under 18 U.S.C. 924(c); none where not given. */
  readonly consecutiveMonths?: number
  /** Months served of that term on the day of the order. */
  readonly servedMonths?: number
  /** The term was imposed on the revocation of supervised release; no where not given. */
  readonly onRevocation?: boolean
  /** The affected term has been served and only a consecutive one is left; no where not given. */
  readonly onlyConsecutiveTermLeft?: boolean

  /** As the court found them: the cell of the Sentencing Table, the range within the statute (5G1.1), the total level and category. */
  readonly tableRange?: TermRange
  readonly range?: TermRange
  readonly level?: number
  readonly category?: number
  /** No limit where not given. */
  readonly statutoryMin?: Term
  readonly statutoryMax?: Term

  /** The drugs as the court found them; an empty list where there were none. */
  readonly drugs?: readonly DrugInput[]
  /** Levels under 3B1.2 as found (-2, -3, -4); none where not given. They limit the drug level since 1 November 2002. */
  readonly mitigatingRole?: number
  /** Levels the amendments take off, as found, instead of `drugs`. */
  readonly levelsLowered?: number
  /** Levels for a weapon, found beside a conviction under 18 U.S.C. 924(c) for the same offense; none where not given (Amendment 599). */
  readonly weaponLevels?: number
  /** The amended cell of the Sentencing Table as found. */
  readonly amendedTableRange?: TermRange
  /** The amended category as found. */
  readonly amendedCategory?: number

  /** The range came from the career offender guideline; no where not given. */
  readonly careerOffender?: boolean
  /** The total level by the career offender guideline, where another was greater or may be. */
  readonly careerOffenderLevel?: number

  /** Criminal history points as found, with those for status. */
  readonly points?: number
  readonly statusPoints?: number
  /** Points for an offense soon after release (until 31 October 2010); none where not given. */
  readonly recencyPoints?: number
  readonly zeroPoint?: ZeroPointFacts

  /** A motion of the government for substantial assistance (5K1.1, 18 U.S.C. 3553(e), Rule 35(b)) led to the term. */
  readonly assistance?: boolean
  /** That motion allowed a term below the statutory minimum (18 U.S.C. 3553(e) or Rule 35(b)). */
  readonly belowMinimumByMotion?: boolean
  /** The part of the minimum taken off for assistance alone, in percent, where other reasons lowered the term as well. */
  readonly assistancePercent?: number
  /** How the term came to lie below the range otherwise; for reductions since 1 November 2011 in no other way where not given. */
  readonly otherwiseBelow?: 'departure' | 'variance'
  readonly plea?: 'type C' | 'other'
  /** The court set the range aside and did not go by it. */
  readonly rangeDiscarded?: boolean
  /** Between 3 March 2008 and 31 October 2014 circuits differed on the minimum after assistance. Without it, the majority: it restricts. */
  readonly whileContested?: 'restricted' | 'unrestricted'
}

/** The inputs without the range and the statute that limits it: what the list of amendments and their changes go by. */
export type WithoutRange = Omit<ReductionInputs, 'range' | 'tableRange' | 'level' | 'statutoryMin' | 'statutoryMax'>

/** What 4C1.1 asks for, as found at sentencing. A single disqualifying fact decides, whatever else is unknown. */
export interface ZeroPointFacts {
  /** Every criterion of 4C1.1(a)(2) and following. */
  readonly criteriaMet?: boolean
  /** Levels under 3B1.1. */
  readonly aggravatingRole?: number
  readonly enterprise?: boolean
  readonly financialHardship?: boolean
  readonly weapon?: boolean
  readonly violence?: boolean
  readonly deathOrInjury?: boolean
  readonly sexOffense?: boolean
}
