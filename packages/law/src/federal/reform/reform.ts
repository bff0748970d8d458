import type { Term } from '../../facts/shape.ts'

/** The paragraphs of 21 U.S.C. 841(b)(1) whose least terms a reform can set. */
export type TermParagraph = '841(b)(1)(A)' | '841(b)(1)(B)'

/** One change of the law, in terms the engine can compute. */
export type ReformChange =
  /** A drug is weighed as another is: the amounts of 841(b)(1), the lines of the Drug Quantity Table and the conversion are those of the other. */
  | { readonly change: 'weigh as'; readonly drug: string; readonly as: string }
  /** Least terms in months or `life`; those that are not given stay. */
  | { readonly change: 'least terms'; readonly of: TermParagraph; readonly plain?: Term; readonly onePrior?: Term; readonly twoPriors?: Term; readonly death?: Term }
  /** Every line of the Drug Quantity Table so many levels lower, never below the lowest line of it. */
  | { readonly change: 'drug levels'; readonly by: number }
  /** The safety valve is open to so many criminal history points at most as well, whatever they are for. */
  | { readonly change: 'safety valve'; readonly pointsAtMost: number }
  /** 18 U.S.C. 924(c): a second count only after a final conviction, for sentences of any day (what 403 of the First Step Act did from its day on). */
  | { readonly change: 'firearm counts'; readonly second: 'after a final conviction' }
  /** The least terms of 401 of the First Step Act for sentences of any day. */
  | { readonly change: 'first step terms'; readonly reach: 'every sentence' }

/** A court may look again at a sentence after so many months served; younger and older are asked for where they are given. */
export interface SecondLook {
  readonly afterMonths: number
  /** Younger than so many years on the last day of the offense. */
  readonly youngerThan?: number
  /** At least so many years old now. */
  readonly atLeastAged?: number
}

/** A change of law to be weighed: changes that the engine computes, or a second look. */
export type Reform = { readonly name: string; readonly about?: string } & (
  | { readonly changes: readonly ReformChange[]; readonly secondLook?: undefined }
  | { readonly secondLook: SecondLook; readonly changes?: undefined }
)
