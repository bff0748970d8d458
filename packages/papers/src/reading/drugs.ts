import type { substances } from '@lenity/law'
import { numberWords, parseCount } from './figures.ts'

export type Substance = (typeof substances)[number]

/** Words for a drug on a paper and the substance of the case facts they mean; the first that fits is taken. */
const names: readonly (readonly [RegExp, Substance])[] = [
  [/(?:cocaine\s+base|crack(?:\s+cocaine)?)/i, 'cocaine base'],
  [/cocaine(?:\s+(?:hydrochloride|hcl|powder))?|powder\s+cocaine/i, 'cocaine'],
  [/heroin/i, 'heroin'],
  [/methamphetamine\s*\(\s*actual\s*\)|(?:actual|pure)\s+methamphetamine|\bice\b/i, 'methamphetamine (actual)'],
  [/methamphetamine/i, 'methamphetamine (mixture)'],
  [/mari[jh]uana\s+plants?/i, 'marihuana plants'],
  [/mari[jh]uana/i, 'marihuana'],
  [/\bLSD\b|lysergic/i, 'LSD'],
  [/\bPCP\s*\(\s*actual\s*\)/i, 'PCP (actual)'],
  [/\bPCP\b|phencyclidine/i, 'PCP (mixture)'],
  [/fentanyl\s+analog(?:ue)?s?/i, 'fentanyl analogue'],
  [/fentanyl|propanamide/i, 'fentanyl'],
  [/\bMDMA\b|ecstasy/i, 'MDMA'],
  [/oxymorphone/i, 'oxymorphone'],
]

/** A drug by name, as the source of a pattern. */
export const drug = '(?:cocaine\\s+base|crack(?:\\s+cocaine)?|powder\\s+cocaine|cocaine(?:\\s+(?:hydrochloride|HCl|powder))?|heroin|methamphetamine(?:\\s*\\(\\s*(?:actual|mixture)\\s*\\))?|(?:actual|pure)\\s+methamphetamine|“?"?ice"?”?\\b|mari[jh]uana(?:\\s+plants?)?|LSD|lysergic\\s+acid\\s+diethylamide|PCP(?:\\s*\\(\\s*actual\\s*\\))?|phencyclidine|fentanyl(?:\\s+analog(?:ue)?s?)?|MDMA|ecstasy|oxymorphone)'

export function substanceOf(words: string): Substance | undefined {
  return names.find(([name]) => name.test(words))?.[1]
}

/** A weight, as the source of a pattern. */
export const weight = `(?:(?:${numberWords})(?:\\s*\\(\\s*\\d[\\d,.]*\\s*\\))?\\s+|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s*|-))(?:kilograms?|kilos?|kgs?\\b|milligrams?|mgs?\\b|grams?|gms?\\b|g\\b|ounces?|oz\\b\\.?|pounds?|lbs?\\b\\.?)`

/** Grams to a unit. The pound is 0.45359237 kilogram and the ounce a sixteenth of it, exactly (15 U.S.C. 205; Federal Register, 1 July 1959). */
const gramsTo: readonly (readonly [RegExp, number])[] = [
  [/^k/, 1000],
  [/^m/, 0.001],
  [/^g/, 1],
  [/^o/, 28.349523125],
  [/^(?:p|l)/, 453.59237],
]

/** The weight the words name, in grams. */
export function parseGrams(words: string): number | undefined {
  const inWords = /^\s*([a-z][a-z\s-]*?)(?:\s*\(\s*([\d,.]+)\s*\))?\s+([a-z]+\.?)\s*$/i.exec(words)
  const spelled = inWords && (inWords[2] ?? parseCount(inWords[1] ?? ''))
  const parts = /^\s*([\d,]+(?:\.\d+)?)[\s-]*([a-z]+)/i.exec(spelled === undefined || spelled === null ? words : `${spelled} ${inWords?.[3]}`)
  const unit = gramsTo.find(([name]) => name.test((parts?.[2] ?? '').toLowerCase()))
  if (!parts || !unit) return undefined
  return Number((Number((parts[1] as string).replaceAll(',', '')) * unit[1]).toPrecision(12))
}

/** `5 kilograms or more of a mixture or substance containing a detectable amount of cocaine`: groups `weight`, `more`, `drug`. */
export const weightOfDrug = `(?<weight>${weight})\\s+(?<more>\\(?or\\s+more\\)?,?\\s+)?(?:\\([^)]{1,30}\\)\\s*)?(?:of\\s+)?(?:(?:a|any)\\s+)?(?:(?:mixtures?|mixture\\s+(?:or|and)\\s+substance|substance)\\s+)?(?:(?:and|or)\\s+substance\\s+)?(?:containing\\s+)?(?:a\\s+)?(?:detectable\\s+(?:amount|quantity)\\s+of\\s+)?(?<drug>${drug})`
