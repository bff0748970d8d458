import type { CivilDate } from '../../core/civil-date.ts'

export const priorKinds = ['felony drug offense', 'felony drug offense, not serious', 'serious drug felony', 'serious violent felony', 'neither'] as const

/**
 * What a prior conviction qualifies as. A serious drug felony is always also a felony drug offense; a plain `felony drug offense` may
 * or may not be a serious one, so that where it matters both are tried.
 */
export type PriorKind = (typeof priorKinds)[number]

/** An earlier conviction noticed under 21 U.S.C. 851; undefined is not known. */
export interface NoticedPrior {
  readonly kind: PriorKind | undefined
  /** The day the conviction became final; it counts when that was before the last day of the offense. */
  readonly finalOn: CivilDate | undefined
}

/** How a firearm figured in an offense under 18 U.S.C. 924(c). */
export interface FirearmFacts {
  readonly conduct: 'used, carried or possessed' | 'brandished' | 'discharged' | undefined
  readonly weapon: 'firearm' | 'short-barreled rifle or shotgun' | 'semiautomatic assault weapon' | 'machinegun, destructive device or silencer' | undefined
  /** Whether a conviction under 924(c) had become final before this offense. */
  readonly priorFinal: boolean | undefined
  /** Whether another count under 924(c) in the same case comes before this one. */
  readonly laterCount: boolean | undefined
}

/**
 * What the statutory range of one count rests on. `undefined` is unknown, never zero and never false; an empty list of priors says
 * that there are none. Weights in grams, of the whole mixture unless the substance says `(actual)`.
 */
export interface StatutoryInputs {
  /** The penalty subsection of the count of conviction: `21 U.S.C. 841(b)(1)(A)`, `21 U.S.C. 846/841(b)(1)(B)`, `18 U.S.C. 924(c)`. */
  readonly penalty: string | undefined
  /** A substance of the case facts, or any other name. */
  readonly substance: string | undefined
  /** The weight charged and found, not what the judge later attributed. */
  readonly grams: number | undefined
  readonly plants: number | undefined
  /** The pure drug in a mixture of methamphetamine or PCP, where it was charged and found as well; the higher tier counts. */
  readonly pureGrams?: number
  readonly deathResulted: boolean | undefined
  readonly notice851: boolean | undefined
  readonly priors: readonly NoticedPrior[] | undefined
  /** The last day of the offense. */
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  /**
   * The days whose law the penalty subsection was charged and applied under, when this run asks about other days. The subsection of
   * the conviction then holds as far as the amounts of the two laws are the same; where they differ the amount found decides.
   */
  readonly penaltyLaw?: { readonly offenseOn: CivilDate | undefined; readonly sentencedOn: CivilDate | undefined }
  readonly firearm?: FirearmFacts
  /** Prior convictions under 21 U.S.C. 848, for that section. */
  readonly prior848?: number
  /** Which kind of manslaughter a killing under 18 U.S.C. 924(j)(2) was. */
  readonly manslaughter?: 'voluntary' | 'involuntary'
  /** Whether the leader and the amount or receipts of 21 U.S.C. 848(b) were found. */
  readonly enterprise848b?: boolean
  /** The path of the count in the case facts, for what is said to be missing. */
  readonly at?: string
}
