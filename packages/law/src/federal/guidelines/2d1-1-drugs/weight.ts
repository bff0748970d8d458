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
  return weight >= picograms.KG ? `${trim(weight, picograms.KG, 15)} kg` : `${trim(weight, picograms.G, 12)} gm`
}

/** `unit` with as many digits after the point as it has zeros; none that say nothing. */
function trim(weight: Weight, unit: bigint, zeros: number): string {
  const whole = withCommas((weight / unit).toString())
  const rest = weight % unit
  if (rest === 0n) return whole
  const digits = rest.toString().padStart(zeros, '0')
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return `${whole}.${digits.slice(0, end)}`
}

function withCommas(digits: string): string {
  return digits.length <= 3 ? digits : `${withCommas(digits.slice(0, -3))},${digits.slice(-3)}`
}
