/** A weight in picograms, so that every conversion factor of the guidelines multiplies out to a whole number. */
export type Weight = bigint

const picograms = { KG: 10n ** 15n, G: 10n ** 12n, MG: 10n ** 9n } as const

/** A unit of weight as the tables write it. */
export type WeightUnit = keyof typeof picograms

/** `grams` (a non-negative number, kept to the microgram) as a weight. */
export function gramsToWeight(grams: number): Weight {
  return BigInt(Math.round(grams * 1_000_000)) * 1_000_000n
}

/** The inverse of `gramsToWeight`; what is below the microgram is lost. */
export function weightToGrams(weight: Weight): number {
  return Number(weight / 1_000_000n) / 1_000_000
}

/** A decimal number as the law prints it (`1,000`, `3.5`, `.8`) in a unit, exactly. */
export function parseWeight(digits: string, unit: WeightUnit): Weight {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.')
  return (BigInt(whole + fraction) * picograms[unit]) / 10n ** BigInt(fraction.length)
}

/** What `weight` of one substance makes of another, of which one gram of the first equals `perGram`. */
export function convert(weight: Weight, perGram: Weight): Weight {
  return (weight * perGram) / picograms.G
}

/** A weight as the manual writes it: `151 kg`, `23.142 kg`, `25 gm`. */
export function showWeight(weight: Weight): string {
  return weight >= picograms.KG ? `${trim(weight, picograms.KG)} kg` : `${trim(weight, picograms.G)} gm`
}

function trim(weight: Weight, unit: bigint): string {
  const whole = (weight / unit).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = (weight % unit).toString().padStart(unit.toString().length - 1, '0').replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
