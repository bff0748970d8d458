import type { EncodedSubstance } from './substances.ts'
import type { Weight } from './weight.ts'

/**
 * One drug the offense is computed on. Weights are grams, kept to the microgram, counts are whole numbers. What is not given is
 * not known; which of them is needed depends on the substance and the edition.
 */
export interface DrugInput {
  /** A name of `substanceRules`, or `marihuana plants`. Any other is answered "not encoded". */
  readonly substance: string
  /** The whole weight of the mixture or substance. For plants: the actual weight of the marihuana, where it is known. */
  readonly grams?: number
  /** The weight of the drug itself in a mixture of methamphetamine or PCP: the greater level counts. */
  readonly actualGrams?: number
  /** Other drugs in the same mixture: the whole counts as the one that gives the greatest level. */
  readonly alsoContains?: readonly string[]
  /** Pills, capsules or tablets (Schedules III to V, since 1 November 1995). */
  readonly units?: number
  readonly plants?: number
  /** Doses of LSD on a carrier (since 1 November 1993). */
  readonly doses?: number
  /** The weight of LSD together with its carrier (before 1 November 1993). */
  readonly carrierGrams?: number
}

/** How much of one substance counts. */
export type Quantity = { readonly substance: EncodedSubstance } & ({ readonly weight: Weight; readonly units?: undefined } | { readonly units: bigint; readonly weight?: undefined })

/** The level of a set of drugs and how it came about. */
export interface DrugLevel {
  readonly level: number
  /** What the drugs were converted to and added as; undefined where the table names the one substance itself. */
  readonly converted: { readonly to: string; readonly grams: number } | undefined
  /** Each substance by itself: the weight that counts, its level alone, and what it converts to, before and after the caps. */
  readonly each: readonly SubstanceLevel[]
  /** Cocaine base with other drugs, 1 May 2008 to 31 October 2010: the level before the two-level reduction, and that of the other drugs. */
  readonly cocaineBase?: { readonly before: number; readonly others: number }
}

/** One substance of an offense by itself. */
export interface SubstanceLevel {
  readonly substance: EncodedSubstance
  readonly grams: number | undefined
  readonly units: number | undefined
  readonly level: number | undefined
  readonly convertedGrams: number | undefined
  readonly cappedGrams: number | undefined
}
